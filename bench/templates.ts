import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EvidenceWeights, TEMPLATE_CLUES } from '../src/templates/evidence.js';
import { requireCorpus, type Scraper, SCRAPERS } from './corpus.js';
import { foldEngine } from './fold-weights.js';
import { foldOf, FOLDS } from './folds.js';
import { type Overlap, overlap, score } from './shingles.js';
import { type Lesson, lessonsOf, type KnownSite, learnSite } from './templates/lessons.js';
import { learnWeights } from './templates/logistic.js';
import { type MadeSite, madeSites, type MarkedSite, markedSites } from './templates/sites.js';
import type { TemplateBook } from '../src/templates/template-book.js';

/** A site may not lose more than this. */
const MAY_FALL = 0.01;
const WEIGHTS_FILE = fileURLToPath(new URL('../src/templates/evidence-weights.json', import.meta.url));
/** Learned from: made-up sites of several sizes. Judged: others, of ten pages each. */
const SIZES = [2, 3, 5, 10, 20] as const;
const LEARNED_SITES = 100;
const JUDGED_SITES = 50;
const JUDGED_PAGES = 10;

requireCorpus();
const books = new Map<KnownSite, TemplateBook>();
const news = await markedSites('aed-news', 'html-text');
const made = madeSites(0, LEARNED_SITES, (number) => SIZES[number % SIZES.length]!);
const several = (await markedSites('wcxb-articles', 'html-text')).filter(({ pages }) => pages.length > 1);
const lessons = [...news, ...several, ...made].flatMap((site) =>
  site.pages.flatMap((page) => lessonsOf(page, bookFor(site))),
);
const byFold = Array.from({ length: FOLDS }, (_, fold) => learn(lessons.filter((lesson) => lesson.fold !== fold)));
const all = learn(lessons);
console.log(
  `Weights from ${lessons.length} repeated lines: ${TEMPLATE_CLUES.map((name, k) => `${name} ${all[k]}`).join(', ')}`,
);
if (process.argv.includes('--write')) writeWeights(all);
const QUICK = process.argv.includes('--quick');
for (const scraper of QUICK ? (['html-text'] as const) : SCRAPERS['aed-news'])
  compareNews(scraper, await markedSites('aed-news', scraper));
for (const scraper of QUICK ? (['html-text'] as const) : (['html-text', 'lynx'] as const)) {
  const sites = await markedSites('wcxb-articles', scraper);
  compareNews(
    scraper,
    sites.filter(({ pages }) => pages.length > 1),
    'wcxb-articles, sites with several pages',
  );
}
for (const pages of QUICK ? [JUDGED_PAGES] : [2, 4, JUDGED_PAGES])
  compareMade(
    madeSites(LEARNED_SITES, JUDGED_SITES, () => pages),
    pages,
  );

function learn(lessons: readonly Lesson[]): EvidenceWeights {
  return learnWeights(lessons, TEMPLATE_CLUES.length);
}

function bookFor(site: KnownSite): TemplateBook {
  const known = books.get(site) ?? learnSite(site);
  books.set(site, known);
  return known;
}

/** F1 of the pages without and with templates, and the sites that lose by them. */
function compareNews(scraper: Scraper, sites: readonly MarkedSite[], name = 'aed-news'): void {
  const rows = sites.map((site) => {
    const templates = bookFor(site);
    const without: Overlap[] = [];
    const withThem: Overlap[] = [];
    for (const { id, url, text, gold } of site.pages) {
      const fold = foldOf({ id, url });
      without.push(overlap(foldEngine(fold)(text, { url }).record.text, gold));
      const { record } = foldEngine(fold)(text, { url, templates, evidence: byFold[fold]! });
      withThem.push(overlap(record.text, gold));
    }
    return { host: site.host, without, withThem, gain: score(withThem).f1 - score(without).f1 };
  });
  const before = score(rows.flatMap(({ without }) => without));
  const after = score(rows.flatMap(({ withThem }) => withThem));
  console.log(`\n${name}, ${scraper}: ${before.pages} pages of ${rows.length} sites`);
  for (const [what, { f1, precision, recall, poor }] of [
    ['without', before],
    ['with', after],
  ] as const) {
    console.log(
      `  ${what.padEnd(8)} F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  under .5 ${poor.toFixed(3)}`,
    );
  }
  const losers = rows.filter(({ gain }) => gain < -MAY_FALL).sort((a, b) => a.gain - b.gain);
  const worst = rows.toSorted((a, b) => a.gain - b.gain)[0];
  console.log(
    `  ${(after.f1 - before.f1).toFixed(4)} gained; ${losers.length} sites fall by more than ${MAY_FALL}; ` +
      `the worst by ${Math.max(0, -(worst?.gain ?? 0)).toFixed(4)}${losers.length > 0 ? `: ${losers.map(({ host, gain }) => `${host} ${gain.toFixed(3)}`).join(', ')}` : ''}`,
  );
}

/** Lines of made-up pages: cruft that is left, article that is lost. */
function compareMade(sites: readonly MadeSite[], pages: number): void {
  const left = [0, 0];
  const lost = [0, 0];
  let lostByTemplates = 0;
  let article = 0;
  for (const site of sites) {
    const templates = bookFor(site);
    for (const { id, url, text, made } of site.pages) {
      const fold = foldOf({ id, url });
      const answers = [{ url }, { url, templates, evidence: byFold[fold]! }].map((options) =>
        foldEngine(fold)(text, options).verdicts.map(({ verdict }) => verdict === 'keep'),
      );
      made.lines.forEach(({ isArticle }, i) => {
        if (isArticle) article++;
        answers.forEach((kept, which) => {
          if (isArticle && !kept[i]) lost[which]!++;
          if (!isArticle && kept[i]) left[which]!++;
        });
        if (isArticle && answers[0]![i] && !answers[1]![i]) lostByTemplates++;
      });
    }
  }
  const fell = 1 - left[1]! / left[0]!;
  console.log(`\nmade up: ${sites.length} sites of ${pages} pages, ${article} lines of article`);
  console.log(`  lines of cruft left: ${left[0]} without, ${left[1]} with: ${(100 * fell).toFixed(1)} % fewer`);
  console.log(
    `  lines of article lost: ${lost[0]} without, ${lost[1]} with; ${lostByTemplates} of them because of templates`,
  );
}

function writeWeights(weights: EvidenceWeights): void {
  const named = Object.fromEntries(TEMPLATE_CLUES.map((name, k) => [name, weights[k]]));
  const text = Object.entries(named).map(([name, weight]) => `"${name}": ${weight}`);
  writeFileSync(WEIGHTS_FILE, `{ ${text.join(', ')} }\n`);
}
