import { generator } from '../train/random.js';
import { type Chrome, chromeOf, shuffled } from './chrome.js';
import { capitalised, headline, paragraph, pick, type Random, sentence } from './prose.js';

/** A line of a made page, and whether it is article. */
export interface MadeLine {
  readonly text: string;
  readonly isArticle: boolean;
}

export interface MadePage {
  readonly id: string;
  readonly url: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly lines: readonly MadeLine[];
}

/** Headings that recur inside articles: not all that repeats is template. */
const RUBRICS = [
  'What happens next',
  'How it began',
  'What the council says',
  'The background',
  'Who is to pay for it',
] as const;
const NAMES = ['Ada Marsh', 'Jonas Reed', 'Mira Holm', 'Tom Ferris', 'Lena Quist', 'Paul Aske', 'Nora Winter'] as const;

/** What pages of a site share beside its chrome. */
interface Shared {
  readonly chrome: Chrome;
  readonly headlines: readonly string[];
  /** Paragraphs that stand in the articles about one story. */
  readonly background: readonly string[];
  readonly teasers: readonly string[];
}

/**
 * The pages of a site, made up. All say the site's menu, forms and prose about itself, though not each page all of it; they
 * link to each other, and on a given day show the same teasers. And some share what is article: headings, paragraphs of
 * background, and a page may come twice, updated. The same numbers give the same pages.
 */
export function makeSite(number: number, pages: number, seed = 1): MadePage[] {
  const random = generator(seed * 1_000_003 + number);
  const shared: Shared = {
    chrome: chromeOf(random, number),
    headlines: Array.from({ length: pages }, () => headline(random)),
    background: [paragraph(random), `${sentence(random)} ${sentence(random)}`],
    teasers: Array.from({ length: 4 }, () => sentence(random)),
  };
  const made: MadePage[] = [];
  for (let page = 0; page < pages; page++) made.push(makePage(random, shared, page));
  // Now and then the last one is the first again, updated.
  if (pages > 3 && random() < 0.3) made[pages - 1] = updated(random, made[0]!, shared, pages - 1);
  return made;
}

function makePage(random: Random, { chrome, headlines, background, teasers }: Shared, page: number): MadePage {
  const title = headlines[page]!;
  const name = pick(random, NAMES);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const others = shuffled(
    random,
    headlines.filter((_, at) => at !== page),
  ).slice(0, 4);
  const often = <T>(list: readonly T[], share: number): T[] => list.filter(() => random() < share);
  return {
    id: `${chrome.host}-${page}`,
    url: `https://www.${chrome.host}/${page}`,
    date: `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    lines: [
      ...cruft(chrome.menu),
      ...cruft([title, `By ${name}`, `${day}.${month}.2024`, `${Math.floor(random() * 900)} shares`]),
      ...body(random, often(background, 0.25), often(chrome.within, 0.9)),
      ...cruft(often(chrome.below, 0.9)),
      ...cruft([`${name} has written for ${chrome.paper} since ${1990 + Math.floor(random() * 30)}.`]),
      ...cruft(chrome.forms),
      ...cruft(others),
      ...cruft(often(teasers, 0.8)),
      ...cruft(chrome.foot),
    ],
  };
}

/** Paragraphs, a heading between them here and there, and the site's prose in one of the breaks. */
function body(random: Random, background: readonly string[], within: readonly string[]): MadeLine[] {
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 9) }, () => paragraph(random));
  for (const one of background) paragraphs.splice(2 + Math.floor(random() * (paragraphs.length - 2)), 0, one);
  const lines: MadeLine[] = [];
  const gap = 2 + Math.floor(random() * (paragraphs.length - 3));
  paragraphs.forEach((text, at) => {
    if (at === gap) lines.push(...cruft(within));
    else if (at > 1 && random() < 0.12) lines.push({ text: pick(random, RUBRICS), isArticle: true });
    lines.push({ text, isArticle: true });
  });
  return lines;
}

function updated(random: Random, first: MadePage, { chrome }: Shared, page: number): MadePage {
  const at = first.lines.findLastIndex(({ isArticle }) => isArticle);
  const added = { text: capitalised(sentence(random)), isArticle: true };
  return {
    ...first,
    id: `${chrome.host}-${page}`,
    url: `https://www.${chrome.host}/${page}`,
    lines: first.lines.toSpliced(at + 1, 0, added),
  };
}

function cruft(texts: readonly string[]): MadeLine[] {
  return texts.map((text) => ({ text, isArticle: false }));
}

/** The page as a scraper leaves it. */
export function textOf({ lines }: MadePage): string {
  return lines.map(({ text }) => text).join('\n\n');
}
