import type { Verdict } from '../../src/decide/verdict.js';
import type { DocumentHead, Line } from '../../src/document/document.js';
import { countLines } from '../../src/measure/line-counts.js';
import { tokenise } from '../../src/measure/tokens.js';
import { type MetadataInput, describe as describePage } from '../../src/metadata/index.js';
import type { Metadata } from '../../src/record.js';
import { type Category, isLifted } from '../../src/vocabulary.js';

/** A line to be kept, or one with its category: `['byline', 'By ...']`. */
export type PageLine = string | readonly [Category, string];

export interface PageOptions {
  readonly language?: string;
  readonly head?: Partial<DocumentHead>;
}

/** Prose long enough to be the article's body. */
export const BODY: readonly string[] = [
  'The harbour master said on Monday that the old lighthouse would stay dark for the rest of the winter, ' +
    'because the parts that the lamp needs are no longer made anywhere in the country.',
  'Fishermen have asked the town for a light on the pier instead, and the council will take up the matter when it ' +
    'meets again after the holidays, several of its members told the assembly.',
];

/** A context as the steps before would leave it: the first `headline` is the headline, `^ ` marks the page's title. */
export function page(lines: readonly PageLine[], options: PageOptions = {}): MetadataInput {
  const categories = lines.map((line) => (typeof line === 'string' ? undefined : line[0]));
  const texts = lines.map((line) => (typeof line === 'string' ? line : line[1]));
  const pageTitle = texts.findIndex((text) => text.startsWith('^ '));
  const plain = texts.map((text) => text.replace(/^\^ /, ''));
  const found = plain.map(toLine);
  const tokens = tokenise(plain);
  return {
    document: {
      text: plain.join('\n'),
      format: 'text',
      layout: 'blocks',
      inputLines: plain.length,
      inputStarts: new Int32Array(0),
      lines: found,
      cuts: [],
      ...(options.head !== undefined && { head: { line: 1, endLine: 1, start: 0, end: 0, ...options.head } }),
    },
    verdicts: categories.map(toVerdict),
    headline: categories.indexOf('headline'),
    pageTitle,
    language: options.language,
    tokens,
    digits: countLines(found, tokens).digits,
  };
}

export function metadataOf(lines: readonly PageLine[], options: PageOptions = {}): Metadata {
  return describePage(page(lines, { language: 'en', ...options })).metadata;
}

/** The metadata of an article whose headline is followed by these lines, and those by the body. */
export function under(lines: readonly PageLine[], options: PageOptions = {}): Metadata {
  return metadataOf([['headline', 'A dark winter for the lighthouse'], ...lines, ...BODY], options);
}

function toLine(text: string, index: number): Line {
  return {
    text,
    start: 0,
    end: text.length,
    line: index + 1,
    endLine: index + 1,
    mark: 'none',
    level: 0,
    indent: 0,
    blankBefore: 0,
    linkShare: 0,
  };
}

function toVerdict(category: Category | undefined): Verdict {
  if (category === undefined) return { verdict: 'keep', category, zone: 'article', confidence: 1, signals: [] };
  return { verdict: isLifted(category) ? 'lift' : 'drop', category, zone: 'article', confidence: 1, signals: [] };
}
