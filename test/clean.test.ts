import { describe, expect, expectTypeOf, it } from 'vitest';
import { analyse, createAnalyse, toMarkdown } from '../src/clean.js';
import {
  CATEGORIES,
  clean,
  type CleanOptions,
  type CleanRecord,
  DROP_CATEGORIES,
  LIFT_CATEGORIES,
  MODES,
} from '../src/index.js';
import type { Tree } from '../src/decide/forest.js';
import type { Weights } from '../src/decide/model.js';
import type { TextFormat } from '../src/vocabulary.js';
import { FIRST_LOOK } from '../src/signals/index.js';
import { EVEN } from './decide/tiny-model.js';
import { fixtureCases } from './fixtures/cases.js';
import { ENGLISH, NOTHING_LEARNED } from './measure/pages.js';
import { accountErrors } from './ledger/account.js';
import { schemaErrors } from './ledger/record-schema.js';

const MINUTE = 60_000;

function fixture(name: string): { source: string; format: TextFormat } {
  const found = fixtureCases().find((each) => each.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

describe('clean', () => {
  it('is typed', () => {
    expectTypeOf(clean).toEqualTypeOf<(text: string, options?: CleanOptions) => CleanRecord>();
    expectTypeOf<CleanOptions['mode']>().toEqualTypeOf<'precision' | 'balanced' | 'recall' | undefined>();
    expectTypeOf<CleanRecord['removed'][number]['category']>().toEqualTypeOf<(typeof DROP_CATEGORIES)[number]>();
    expectTypeOf<CleanRecord['lifted'][number]['category']>().toEqualTypeOf<(typeof LIFT_CATEGORIES)[number]>();
  });

  it('comes with its vocabulary', () => {
    expect(CATEGORIES).toEqual([...DROP_CATEGORIES, ...LIFT_CATEGORIES]);
    expect(MODES).toEqual(['precision', 'balanced', 'recall']);
  });

  it('is pure: frozen options are taken, and stay as they were', () => {
    const options = deepFreeze<CleanOptions>({
      format: 'auto',
      mode: 'recall',
      keep: ['byline'],
      drop: ['related'],
      id: 'a-7',
      url: 'https://a.example/ferry',
      source: { path: 'ferry.txt', bytes: 12, encoding: 'utf-8' },
    });
    const before = structuredClone(options);
    const record = clean(fixture('block-per-line').source, options);
    expect(options).toEqual(before);
    expect(record).toMatchObject({
      id: 'a-7',
      url: 'https://a.example/ferry',
      source: { path: 'ferry.txt', bytes: 12 },
    });
    expect(schemaErrors(record)).toEqual([]);
  });

  it('gives records that share nothing: to change one leaves the next alone', () => {
    const { source, format } = fixture('repeated-lines');
    const first = clean(source, { format });
    const untouched = structuredClone(first);
    first.removed.forEach((entry) => entry.signals.push({ name: 'mine', weight: 1 }));
    first.removed.length = 0;
    first.promotions.length = 0;
    first.tool.name = 'mine';
    first.removedByCategory.promotion = 99;
    expect(clean(source, { format })).toEqual(untouched);
  });

  it('does not answer otherwise for what it was asked before', () => {
    const { source, format } = fixture('german-news');
    const alone = clean(source, { format });
    for (const { source, format } of fixtureCases()) clean(source, { format });
    expect(clean(source, { format })).toEqual(alone);
  });

  it('takes the address of the page from its head, unless it is told one', () => {
    const { source } = fixture('crawl-service-head');
    expect(clean(source).url).toMatch(/^https:/);
    expect(clean(source, { url: 'https://b.example/' }).url).toBe('https://b.example/');
  });

  it('has the id as it came in', () => {
    expect(clean('x', { id: 0 }).id).toBe(0);
    expect(clean('x')).not.toHaveProperty('id');
  });

  it.each([
    ['a line of each kind of break', 'a\nb\r\nc\rd'],
    ['a lone surrogate', 'a \ud800 b\n\udc00'],
    ['a null', 'a\u0000b\n\u0000'],
    ['a name of the prototype', '__proto__\nconstructor\ntoString\nhasOwnProperty'],
    ['a replacement pattern', "$& $1 $$ $` $'\n\n$&"],
  ])('takes %s', (_, text) => {
    const record = clean(text);
    expect(accountErrors(text, record)).toEqual([]);
    expect(schemaErrors(record)).toEqual([]);
  });
});

describe('a page with next to nothing on it', () => {
  it.each(['', ' ', '\n\n\n', '\ufeff', '\u00a0\t\r\n\u2028', '\u200b'])('%j gives an empty record', (text) => {
    const record = clean(text);
    expect(record).toMatchObject({
      text: '',
      wordCount: 0,
      paragraphCount: 0,
      confidence: 0,
      removed: [],
      lifted: [],
      removedByCategory: {},
      promotions: [],
      socialNetworks: [],
    });
    expect(schemaErrors(record)).toEqual([]);
  });

  it.each(['word', 'word\n', '\n\n  word', '渡'])('%j is kept, or said to be gone', (text) => {
    expect(accountErrors(text, clean(text))).toEqual([]);
  });
});

describe('a page of an odd size', () => {
  const sentence = 'The ferry at Marsh End carried its last passengers on Sunday, and most of the village stood by. ';

  it.each([
    ['1 MB on one line without spaces', () => 'a'.repeat(1_000_000)],
    ['1 MB of Han characters', () => '渡'.repeat(1_000_000)],
    ['200,000 lines of "a"', () => 'a\n'.repeat(200_000)],
    ['200,000 blank lines', () => '\n'.repeat(200_000)],
    ['20,000 paragraphs', () => `${sentence}\n\n`.repeat(20_000)],
    ['100,000 open brackets', () => `${'['.repeat(100_000)}\n\n# Ferry\n\n## Boat`],
    ['100,000 fences', () => '```\n'.repeat(100_000)],
    ['400 KB of sentences on one line', () => sentence.repeat(4_000)],
    ['400 KB of blocks on one line', () => `Menu  ${sentence} `.repeat(3_500)],
  ])(
    'comes to an end and is accounted for: %s',
    (_, make) => {
      const text = make();
      const record = clean(text);
      expect(accountErrors(text, record)).toEqual([]);
    },
    2 * MINUTE,
  );
});

/** Weights by zone of a signal which speaks against the article, and of one which says nothing. */

describe('analyse', () => {
  it.each(fixtureCases())('has a verdict for each line: fixtures/$name', ({ source, format }) => {
    const { document, verdicts, record } = analyse(source, { format });
    expect(verdicts).toHaveLength(document.lines.length);
    const of = (kind: string) => verdicts.filter(({ verdict }) => verdict === kind).length;
    // Pieces cut off lines that stay have entries of their own.
    const cuts = document.cuts.filter(({ line }) => verdicts[line]?.verdict === 'keep');
    const credits = cuts.filter(({ category }) => category === 'caption').length;
    expect(record.removed).toHaveLength(of('drop') + cuts.length - credits);
    expect(record.lifted).toHaveLength(of('lift') + credits + (document.head ? 1 : 0));
    expect(verdicts.filter(({ verdict, category }) => (verdict === 'keep') !== (category === undefined))).toEqual([]);
  });

  it('takes weights of its own, and names them', () => {
    const { record } = createAnalyse({ ...EVEN, id: 'my-weights' })('The ferry sails.\n\nIt was slow.');
    expect(record.tool.weights).toBe('my-weights');
    expect(accountErrors('The ferry sails.\n\nIt was slow.', record)).toEqual([]);
  });

  it('counts promotions that repeat, and names each once', () => {
    const speaking = FIRST_LOOK.filter(({ category }) => category === 'promotion').map(({ name }) => name);
    const against = speaking.map((_, s): Tree => [[s, 0, 2, 0], [0], [-9]]);
    const weights: Weights = { ...EVEN, signals: speaking, second: [[[4]], ...against] };
    const asks = 'Support our journalism';
    const text = [asks, ...ENGLISH.flatMap((line) => [line, asks])].join('\n\n');
    const { promotions, removedByCategory } = createAnalyse(weights, NOTHING_LEARNED)(text).record;
    expect(promotions).toEqual([{ text: asks, count: 4, lines: [1, 5, 9, 13] }]);
    expect(removedByCategory).toEqual({ promotion: 4 });
  });
});

describe('toMarkdown', () => {
  it.each(fixtureCases().filter(({ format }) => format === 'markdown'))(
    'keeps the words of the text: fixtures/$name',
    ({ source, format }) => {
      const analysis = analyse(source, { format });
      // Link targets and the fences around code are marks, and no words of the text.
      const plain = (text: string) => text.replace(/\]\([^)]*\)/g, ']').replace(/^```.*$/gm, '');
      const words = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu);
      expect(words(toMarkdown(analysis))).toEqual(words(analysis.record.text));
    },
  );

  it('keeps headings, emphasis and links', () => {
    const source = '# Ferry\n\n## The boat\n\nIt was **slow**, says [the Gazette](https://a.example/g), and old.\n';
    const analysis = createAnalyse(
      { ...EVEN, leanings: { precision: 99, balanced: 99, recall: 99 } },
      NOTHING_LEARNED,
    )(source);
    expect(toMarkdown(analysis)).toBe(source.trim());
  });

  // Once wrong: fences are always dropped as decoration, so that what they held reads as prose and its # as headings.
  it('keeps code apart from prose', () => {
    const { source, format } = fixture('code-in-article');
    const analysis = analyse(source, { format });
    expect(
      analysis.document.lines.some(({ mark }, i) => mark === 'code' && analysis.verdicts[i]?.verdict === 'keep'),
    ).toBe(true);
    expect(toMarkdown(analysis)).toMatch(/^(?:```|~~~)/m);
  });
});
