import type { Page } from '../measure/page.js';
import { phrasePlaces, topicNumber } from '../measure/page.js';
import { WHOLE, TOPICS } from '../measure/phrase-table.js';
import type { Category } from '../vocabulary.js';
import type { Signal } from './signal.js';
import { NAMES } from '../lexicons/index.js';

const S: Signal[] = [];
function add(name: string, strength: (p: Page, i: number) => number, steps?: readonly number[], category?: Category): void {
  S.push({ name, about: '', strength, fires: [], leaves: [], ...(steps && { steps }), ...(category && { category }) });
}
const share = (part: Float32Array, p: Page, i: number) => part[i] / Math.max(1, p.counts.words[i]);
add('words', (p, i) => p.counts.words[i], [1, 2, 3, 5, 8, 12, 18, 28, 45, 80]);
add('function-words', (p, i) => (p.counts.words[i] >= 3 ? p.functionShare[i] : NaN), [0, 0.1, 0.2, 0.3, 0.4, 0.5]);
add('full-stop', (p, i) => p.counts.terminal[i]);
add('sentences', (p, i) => p.counts.sentences[i], [0, 1, 2, 3, 5]);
add('commas', (p, i) => p.counts.commas[i], [0, 1, 2, 4]);
add('capitalised', (p, i) => (p.counts.words[i] >= 2 ? share(p.counts.capitals, p, i) : NaN), [0, 0.2, 0.4, 0.6, 0.8, 1]);
add('all-capitals', (p, i) => share(p.counts.allCapitals, p, i), [0, 0.3, 1]);
add('numbers', (p, i) => share(p.counts.numbers, p, i), [0, 0.15, 0.4, 1]);
add('symbols', (p, i) => p.counts.symbols[i] / Math.max(1, p.counts.units[i]), [0, 0.03, 0.1, 0.3]);
add('small-start', (p, i) => p.counts.smallStart[i]);
add('colon-end', (p, i) => p.counts.colon[i]);
add('question-end', (p, i) => p.counts.question[i]);
add('ellipsis-end', (p, i) => p.counts.ellipsis[i]);
add('quotes', (p, i) => p.counts.quotes[i], [0, 1, 2, 4]);
add('separators', (p, i) => p.counts.separators[i], [0, 1, 2, 4]);
add('address', (p, i) => p.counts.address[i]);
add('dated', (p, i) => p.dated[i] * (p.counts.words[i] <= 12 ? 1 : 0.3));
for (const m of ['bullet', 'number', 'quote', 'table', 'code', 'rule', 'image'] as const) add(`mark-${m}`, (p, i) => (p.document.lines[i].mark === m ? 1 : 0));
add('mark-heading-1', (p, i) => (p.document.lines[i].mark === 'heading' && p.document.lines[i].level === 1 ? 1 : 0));
add('mark-heading', (p, i) => (p.document.lines[i].mark === 'heading' && p.document.lines[i].level > 1 ? 1 : 0));
add('link-share', (p, i) => p.document.lines[i].linkShare, [0, 0.2, 0.6, 1]);
add('blank-before', (p, i) => p.document.lines[i].blankBefore, [0, 1, 2, 5, 15, 50]);
add('blank-after', (p, i) => (i + 1 < p.count ? p.document.lines[i + 1].blankBefore : 3), [0, 1, 2, 5, 15, 50]);
const DROPS: Category[] = ['navigation','social','share','advertisement','promotion','subscription','related','comments','consent','access','legal','author-bio','media','byline','caption','tags'];
for (const c of DROPS) {
  const t = topicNumber(c as never);
  add(`${c}-line`, (p, i) => (phrasePlaces(p, t, i) & WHOLE ? 1 : 0), undefined, c);
  add(`${c}-phrase`, (p, i) => { const w = phrasePlaces(p, t, i); return w && !(w & WHOLE) ? (p.counts.words[i] <= 14 ? 1 : 0) : 0; }, undefined, c);
  add(`${c}-in-prose`, (p, i) => { const w = phrasePlaces(p, t, i); return w && !(w & WHOLE) ? (p.counts.words[i] > 14 ? 1 : 0) : 0; }, undefined, c);
}
for (const c of ['time', 'published', 'modified', 'comment-mark', 'sale', 'republished'] as const) {
  const t = topicNumber(c);
  add(`${c}-phrase`, (p, i) => { const w = phrasePlaces(p, t, i); return w ? (p.counts.words[i] <= 14 ? 1 : 0.3) : 0; });
}
add('phrase-cover', (p, i) => p.phrases.covered[i], [0, 0.3, 0.7, 1]);
const netWords = new Set(Object.values(NAMES.networks).flat());
add('networks', (p, i) => {
  if (p.counts.words[i] > 30) return 0;
  let n = 0;
  for (const w of p.document.lines[i].text.toLowerCase().split(/[^a-z+]+/)) if (netWords.has(w)) n++;
  return n / Math.max(1, p.counts.words[i]) ;
}, [0, 0.2, 0.5, 1], 'social');
add('copyright', (p, i) => (/©|\(c\) ?\d{4}/i.test(p.document.lines[i].text.slice(0, 200)) ? 1 : 0), undefined, 'legal');
add('script', (p, i) => (/[{};]\s*$|function\s?\(|window\.|=>|var /.test(p.document.lines[i].text.slice(0, 300)) ? 1 : 0), undefined, 'advertisement');
add('price', (p, i) => (/[$€£¥]\s?\d|\d\s?[€£]|\d ?%/.test(p.document.lines[i].text.slice(0, 120)) ? (p.counts.words[i] < 15 ? 1 : 0.2) : 0));
// context
const at = (a: Float32Array, i: number) => (i >= 0 && i < a.length ? a[i] : 0);
const PS = [0, 0.1, 0.25, 0.4, 0.6, 0.8, 1];
add('prose', (p, i) => p.prose[i], PS);
add('prose-above', (p, i) => at(p.prose, i - 1), PS);
add('prose-below', (p, i) => at(p.prose, i + 1), PS);
add('prose-above-2', (p, i) => at(p.prose, i - 2), PS);
add('prose-below-2', (p, i) => at(p.prose, i + 2), PS);
const NS = [0, 1, 3, 6, 10, 16, 25];
[2, 5, 10, 20].forEach((k, x) => {
  add(`prose-${k}-above`, (p, i) => p.context.aboveNear[x][i], NS);
  add(`prose-${k}-below`, (p, i) => p.context.belowNear[x][i], NS);
});
add('prose-between', (p, i) => Math.min(p.context.aboveNear[1][i], p.context.belowNear[1][i]), NS);
add('prose-between-2', (p, i) => Math.min(p.context.aboveNear[0][i], p.context.belowNear[0][i]), NS);
const SS = [0, 0.02, 0.1, 0.3, 0.6, 0.9, 0.98, 1];
add('share-above', (p, i) => p.context.above[i], SS);
add('share-below', (p, i) => p.context.below[i], SS);
const DS = [1, 2, 3, 5, 8, 13, 25, 60];
add('since-prose', (p, i) => p.context.since[i], DS);
add('until-prose', (p, i) => p.context.until[i], DS);
[2, 6, 15].forEach((k, x) => add(`best-run-${k}`, (p, i) => p.context.toBestRun[x][i], [-40, -15, -6, -2, -1, 0, 1, 2, 6, 15, 40]));
const HS = [-60, -20, -8, -3, -1, 0, 1, 2, 3, 5, 8, 13, 25, 50, 100];
add('headline-distance', (p, i) => (p.headline.line < 0 ? NaN : i - p.headline.line), HS);
add('headline', (p, i) => (p.headline.line === i ? 1 : 0), undefined, 'headline');
add('page-title', (p, i) => (p.headline.pageTitle === i ? 1 : 0), undefined, 'headline');
add('no-headline', (p) => (p.headline.line < 0 ? 1 : 0));
const WS = [0, 0.2, 0.4, 0.6, 0.8, 1];
add('shared-with-body', (p, i) => (p.shared.content[i] >= 3 ? p.shared.withBody[i] : NaN), WS);
add('shared-with-near', (p, i) => (p.shared.content[i] >= 3 ? p.shared.withNear[i] : NaN), WS);
add('short-shared', (p, i) => (p.shared.content[i] > 0 && p.shared.content[i] < 3 ? p.shared.withNear[i] : NaN), [0, 0.5, 1]);
add('repeats', (p, i) => p.repeats.count[i], [1, 2, 3, 5]);
add('again', (p, i) => p.repeats.again[i]);
add('same-shape', (p, i) => p.shapes.sameRun[i], [0, 3, 6, 12, 25]);
add('cards', (p, i) => p.shapes.cardRun[i], [0, 3, 5, 10]);
add('from-top', (_, i) => i, [0, 1, 2, 4, 8, 16, 40, 100]);
add('from-bottom', (p, i) => p.count - 1 - i, [0, 1, 2, 4, 8, 16, 40, 100]);
add('position', (p, i) => i / Math.max(1, p.count - 1), [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]);
add('page-lines', (p) => p.count, [3, 10, 30, 80, 200, 500]);
add('page-prose', (p) => p.context.total, [20, 80, 200, 500, 1000, 2500]);

// windows over phrases
const cache = new WeakMap<Page, Record<string, Float32Array>>();
function win(p: Page, key: string, f: (p: Page) => Float32Array): Float32Array {
  let c = cache.get(p);
  if (!c) cache.set(p, (c = {}));
  return (c[key] ??= f(p));
}
function density(p: Page, value: (i: number) => number, k: number): Float32Array {
  const sums = new Float64Array(p.count + 1);
  for (let i = 0; i < p.count; i++) sums[i + 1] = sums[i] + value(i);
  return Float32Array.from({ length: p.count }, (_, i) => {
    const a = Math.max(0, i - k), b = Math.min(p.count, i + k + 1);
    return (sums[b] - sums[a]) / (b - a);
  });
}
const cm = topicNumber('comment-mark'), tm = topicNumber('time');
add('comment-marks-near', (p, i) => win(p, 'cm', () => density(p, (j) => (phrasePlaces(p, cm, j) && p.counts.words[j] < 15 ? 1 : 0), 6))[i], [0, 0.1, 0.25, 0.5]);
add('times-near', (p, i) => win(p, 'tm', () => density(p, (j) => ((phrasePlaces(p, tm, j) || p.dated[j]) && p.counts.words[j] < 15 ? 1 : 0), 6))[i], [0, 0.1, 0.25, 0.5]);
add('short-near', (p, i) => win(p, 'sh', () => density(p, (j) => (p.counts.words[j] <= 3 ? 1 : 0), 5))[i], [0, 0.25, 0.5, 0.75, 1]);
add('phrases-near', (p, i) => win(p, 'ph', () => density(p, (j) => p.phrases.covered[j], 4))[i], [0, 0.1, 0.25, 0.5]);
add('capitals-near', (p, i) => win(p, 'cp', () => density(p, (j) => p.counts.capitals[j] / Math.max(1, p.counts.words[j]), 5))[i], [0, 0.25, 0.5, 0.75, 1]);
add('links-near', (p, i) => win(p, 'lk', () => density(p, (j) => p.document.lines[j].linkShare, 4))[i], [0, 0.25, 0.5, 0.75, 1]);
function sinceHeading(p: Page, topic: number): Float32Array {
  const out = new Float32Array(p.count).fill(NaN);
  let last = -1;
  const start = p.headline.line;
  for (let i = 0; i < p.count; i++) {
    if (last >= 0) out[i] = i - last;
    const w = phrasePlaces(p, topic, i);
    if (w && p.counts.words[i] <= 9 && i > start && !p.counts.terminal[i]) last = i;
  }
  return out;
}
function untilHeading(p: Page, topic: number): Float32Array {
  const out = new Float32Array(p.count).fill(NaN);
  let last = -1;
  for (let i = p.count - 1; i >= 0; i--) {
    if (last >= 0) out[i] = last - i;
    const w = phrasePlaces(p, topic, i);
    if (w && p.counts.words[i] <= 9 && !p.counts.terminal[i]) last = i;
  }
  return out;
}
for (const c of ['related', 'comments', 'subscription', 'author-bio', 'legal', 'share', 'tags', 'navigation', 'byline'] as const) {
  const t = topicNumber(c);
  add(`since-${c}`, (p, i) => win(p, 's' + c, () => sinceHeading(p, t))[i], [1, 2, 4, 8, 16, 40], ['related', 'comments'].includes(c) ? c : undefined);
  add(`until-${c}`, (p, i) => win(p, 'u' + c, () => untilHeading(p, t))[i], [1, 2, 4, 8, 16, 40]);
}
const cover = (p: Page, i: number) => (i >= 0 && i < p.count ? p.phrases.covered[i] : 1);
add('cruft-above', (p, i) => cover(p, i - 1), [0, 0.5, 1]);
add('cruft-below', (p, i) => cover(p, i + 1), [0, 0.5, 1]);
add('stop-above', (p, i) => (i > 0 ? p.counts.terminal[i - 1] : 0));
add('stop-below', (p, i) => (i + 1 < p.count ? p.counts.terminal[i + 1] : 0));
add('words-above', (p, i) => at(p.counts.words, i - 1), [0, 2, 5, 10, 20, 40]);
add('words-below', (p, i) => at(p.counts.words, i + 1), [0, 2, 5, 10, 20, 40]);
// indentation
add('off-indent', (p, i) => {
  const body = win(p, 'ind', (q) => {
    const m = new Map<number, number>();
    for (let j = 0; j < q.count; j++) m.set(q.document.lines[j].indent, (m.get(q.document.lines[j].indent) ?? 0) + q.context.proseWords[j]);
    let b = 0, bw = -1;
    for (const [k, w] of m) if (w > bw) { b = k; bw = w; }
    return Float32Array.of(b);
  })[0];
  return p.document.lines[i].indent - body;
}, [-12, -3, 0, 3, 12]);
// products
add('prose-off-topic', (p, i) => (p.shared.content[i] >= 3 ? p.prose[i] * (1 - p.shared.withBody[i]) : 0), [0, 0.2, 0.4, 0.7, 1]);
add('prose-off-near', (p, i) => (p.shared.content[i] >= 3 ? p.prose[i] * (1 - p.shared.withNear[i]) : 0), [0, 0.2, 0.4, 0.7, 1]);
add('prose-after-comments', (p, i) => { const d = win(p, 'scomments', () => sinceHeading(p, topicNumber('comments')))[i]; return d > 0 ? p.prose[i] : 0; }, PS);
add('prose-after-related', (p, i) => { const d = win(p, 'srelated', () => sinceHeading(p, topicNumber('related')))[i]; return d > 0 && d < 20 ? p.prose[i] : 0; }, PS);
add('prose-in-marks', (p, i) => win(p, 'cm', () => density(p, (j) => (phrasePlaces(p, cm, j) && p.counts.words[j] < 15 ? 1 : 0), 6))[i] * p.prose[i], [0, 0.05, 0.15, 0.3]);
add('heading-like', (p, i) => (p.counts.words[i] >= 2 && p.counts.words[i] <= 12 && !p.counts.terminal[i] ? Math.min(1, at(p.prose, i + 1)) : 0));
add('list-in-article', (p, i) => (p.document.lines[i].mark === 'bullet' ? Math.min(1, p.context.aboveNear[2][i] / 10) : 0));
export const SIGNALS: readonly Signal[] = S;
void TOPICS;
