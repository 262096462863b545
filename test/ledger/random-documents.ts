import fc from 'fast-check';
import { fixtureCases } from '../fixtures/cases.js';

const FIXTURE_LINES = fixtureCases().flatMap(({ source }) => source.split(/\r?\n/).filter((line) => line !== ''));

const SYNTAX = [
  ...['# ', '## ', '####### ', '> ', '- ', '* ', '+ ', '• ', '1. ', '12) ', '1234. ', '| a | b |', '|---|---|'],
  ...['---', '***', '___', '```', '```js', '~~~', '    ', '\t', '---\ntitle: A\n---', 'Title: A page', 'URL Source: '],
  ...['[', ']', '(', ')', '![', '](', '[a](b)', '![c](d)', '[![e](f) g](h)', '[open', 'close](i)', '](j', '\\', '\\]'],
  ...['**', '*', '_', '`', 'a_b', '<b>', '&amp;', 'Markdown Content:', 'http://a.example/?b=c(d)', '...', '…', '?!'],
];
const ODD = [
  ...['\u00a0', '\u00ad', '\u200b', '\u200d', '\u2060', '\u202e', '\ufeff', '\u0000', '\u0007', '\u0085', '\u000b'],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '👩‍👩‍👧',
    'é',
    'İ',
    'ß',
    'ﬁ',
    '漢字',
    'ひらがな',
    '한국어',
    'ไทย',
    'العربية',
    '𠮷野家',
    '१२',
    '۔',
  ],
];
const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', ' \n', '  \n', '\n ', '\n   ', '\u2028', '\u2029', '\n\t\n'];
const WORDS = [
  ...['the', 'ferry', 'crossed', 'a', 'river', 'and', 'of', 'Menu', 'Home', 'Share', 'By', 'Jo', 'Comments', '2024'],
  ...['Read', 'more', 'Photo:', 'was', 'guilty', 'not', 'said.', 'bridge,', '“Yes”', 'U.S.', 'Dr.', '12', '3.5', 'M'],
];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FIXTURE_LINES) },
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: fc.constantFrom(...SYNTAX) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const gap = fc.oneof(
  { weight: 5, arbitrary: fc.constant('\n') },
  { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', '  ') },
);

/** Pages put together from all that pages are made of, and from much that they are not. */
export const randomDocument: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

/** The same, wrapped hard at some width. */
export const wrappedDocument: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { minLength: 3, maxLength: 20 }), fc.integer({ min: 20, max: 110 }))
  .map(([parts, width]) => parts.map((part) => wrap(part, width)).join('\n\n'));

/** A whole page on one line. */
export const singleLineDocument: fc.Arbitrary<string> = longLine(fc.constant([]));

/** A whole page on one of two or three lines, which U+2028 or U+2029 alone parts. */
export const separatedDocument: fc.Arbitrary<string> = longLine(
  fc.array(fc.tuple(fc.constantFrom('\u2028', '\u2029', ' \u2028 '), words), { minLength: 1, maxLength: 2 }),
);

const GLUE = [
  ...['Advertisement', 'Read more', 'Read more: A ferry for the river', '1.2K Shares Facebook Twitter', 'Share this'],
  ...['(adsbygoogle = window.adsbygoogle || []).push({});', 'gtag(', 'Photo by Jo Roe', '(Photo: Jo Roe/EPA)', '»'],
  ...['Sign up for our newsletter.', 'Click here to subscribe', '[Read more](http://a.example/b)', '**Advertisement**'],
  ...['Anzeige', 'Lesen Sie auch: Die Fähre', '続きを読む', '広告', 'Lire la suite', 'Continue reading', '“', '(', '"'],
];
const sentence = words.map((text) => `The ${text}.`);

/** Pages of sentences with all that is glued to sentences; wrapped or not. */
export const gluedDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.array(fc.oneof(sentence, sentence, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom(' ', ' ', '  ', '\u00a0', ''),
    fc.constantFrom(undefined, 40, 78),
  )
  .map(([lines, between, width]) => {
    const paragraphs = lines.map((parts) => parts.join(between));
    return paragraphs.map((text) => (width === undefined ? text : wrap(text, width))).join('\n\n');
  });

function longLine(ends: fc.Arbitrary<[string, string][]>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.oneof(words, piece), { minLength: 5, maxLength: 40 }),
      fc.constantFrom(' ', '  ', '   ', '. ', '\u00a0', '。'),
      ends,
      fc.boolean(),
    )
    .map(([parts, between, more, above]) => {
      const long = parts.join(between).replace(/[\r\n\u2028\u2029]+/g, ' ');
      if (above) return [...more.map(([end, line]) => line + end), long].join('');
      return [long, ...more.map(([end, line]) => end + line)].join('');
    });
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
