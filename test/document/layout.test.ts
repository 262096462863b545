import { describe, expect, it } from 'vitest';
import { segment } from '../../src/document/segment.js';
import { fixtureCases } from '../fixtures/cases.js';
import { placeErrors, wordsOf, wrapAt } from './lines.js';

const PARAGRAPHS = [
  'The ferry at Marsh End carried its last passengers on Sunday evening, and most of the village stood on the bank to watch it go. It had crossed the river for ninety years, and for thirty of them it was steered by the same woman.',
  'A new bridge will open in the spring, and the council has said that it will be free for walkers and for cyclists. Some in the village would have kept the ferry, because it was slow, and because on it you talked to whoever stood next to you.',
  'Nobody knows what will become of the boat. The museum in the town has asked for it, and so has a man who wants to serve coffee on it, but the tide may well be faster than either of them and take it out to the flats where the other boats lie.',
];

describe('a short page of one paragraph a line', () => {
  it('is not wrapped, though some of its lines are about as long', () => {
    const lines = [
      'We set out at five in the morning, with bread.',
      'The mud was warmer than the air, and it held on.',
      'At noon the guide stopped and listened to the sea.',
      'Nobody spoke on the way back to the white house.',
      'It rained, and the inn had nothing but soup left.',
    ];
    const { layout, lines: found } = segment(lines.join('\n'), 'text');
    expect(layout).toBe('blocks');
    expect(found.map(({ text }) => text)).toEqual(lines);
  });
});

describe('a page that is wrapped', () => {
  it.each([72, 78, 80, 100, 132])('at %i columns is put together again', (width) => {
    const text = wrapAt(width, ['Marsh End says goodbye', ...PARAGRAPHS]);
    expect(segment(text, 'text').layout).toBe('wrapped');
    expect(wordsOf(text)).toEqual(['Marsh End says goodbye', ...PARAGRAPHS]);
  });

  it.each([72, 78, 80])('at %i columns keeps the place of each paragraph', (width) => {
    const text = wrapAt(width, PARAGRAPHS);
    const { lines } = segment(text, 'text');
    for (const line of lines) {
      expect(
        text
          .split('\n')
          .slice(line.line - 1, line.endLine)
          .join('\n'),
      ).toBe(text.slice(line.start, line.end));
    }
  });

  it('with indentation is put together again', () => {
    const text = wrapAt(76, PARAGRAPHS).replace(/^(?=.)/gm, '   ');
    expect(segment(text, 'text').layout).toBe('wrapped');
    expect(wordsOf(text)).toEqual(PARAGRAPHS);
  });

  it('puts list items together that run on, and parts one from the next', () => {
    const items = PARAGRAPHS.map((text) => wrapAt(76, [text]).replaceAll('\n', '\n  '));
    const text = items.map((item) => `* ${item}`).join('\n');
    expect(segment(text, 'text').lines.map(({ mark, text }) => [mark, text])).toEqual(
      PARAGRAPHS.map((paragraph) => ['bullet', paragraph]),
    );
  });

  it('does not join a heading to the paragraph below it', () => {
    const text = PARAGRAPHS.map((text, i) => `## Part ${'of the story '.repeat(i + 1)}\n${wrapAt(78, [text])}`).join(
      '\n\n',
    );
    const { lines } = segment(text, 'markdown');
    expect(lines.filter(({ mark }) => mark === 'heading')).toHaveLength(3);
    expect(lines.map((line) => line.text)).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  it('does not join lines that would have fitted on one', () => {
    const text = `${wrapAt(78, PARAGRAPHS)}\n\nHome\nNews\nWeather`;
    expect(wordsOf(text).slice(3)).toEqual(['Home', 'News', 'Weather']);
  });

  it('is recognised where characters take two columns', () => {
    const sentence =
      '渡し船は日曜日の夕方に最後の客を運び、村人の多くが岸に立ってそれを見送った。船は九十年のあいだ川を渡った。';
    const broken = (sentence.repeat(2).match(/.{1,40}/gu) ?? []).join('\n');
    const text = [broken, broken, broken].join('\n\n');
    expect(segment(text, 'text').layout).toBe('wrapped');
    expect(wordsOf(text)).toEqual([sentence.repeat(2), sentence.repeat(2), sentence.repeat(2)]);
  });
});

describe('a page in a script without spaces', () => {
  const THAI = 'เรือไม้เก่าลำหนึ่งซึ่งเคยขนข้าวสารมากว่าสี่สิบปีได้ออกจากท่าน้ำพร้อมหนังสือ';

  it('is not wrapped because its paragraphs are about as long as one another', () => {
    const lines = [191, 189, 197, 196].map((units) => THAI.repeat(3).slice(0, units));
    const text = ['ข่าว', 'กีฬา', ...lines].join('\n');
    expect(segment(text, 'text').layout).toBe('blocks');
    expect(wordsOf(text)).toEqual(['ข่าว', 'กีฬา', ...lines]);
  });

  it('is wrapped where lines break at the width of a terminal', () => {
    const broken = (THAI.repeat(4).match(/.{1,78}/gu) ?? []).join('\n');
    expect(segment([broken, broken].join('\n\n'), 'text').layout).toBe('wrapped');
  });
});

describe('a page with a block on each line', () => {
  it('stays as it is', () => {
    const lines = ['Home', 'News', 'Marsh End says goodbye', ...PARAGRAPHS, 'Related', 'Comments (3)'];
    expect(segment(lines.join('\n'), 'text').layout).toBe('blocks');
    expect(wordsOf(lines.join('\n'))).toEqual(lines);
  });

  it('does not join verses', () => {
    const verses = [
      'Wait, Mary, wait,',
      'For the sand is not dry,',
      'The bell has not rung',
      'And the geese are high.',
    ];
    expect(wordsOf(verses.join('\n'))).toEqual(verses);
  });
});

describe('a page with a text node on each line', () => {
  const rest = [
    'The council said on Monday that it would look into',
    'the costs',
    ', and that nobody would be asked to pay for',
    'the old boat',
    '.',
    'It will meet again after the summer, according to',
    'its calendar',
    ', which it publishes.',
  ];

  it('has sentences that a link broke put together', () => {
    const text = ['The old ferry, according to the', 'Marsh End Gazette', ', was the last of its kind.', ...rest].join(
      '\n',
    );
    expect(segment(text, 'text').layout).toBe('nodes');
    expect(wordsOf(text)).toEqual([
      'The old ferry, according to the Marsh End Gazette, was the last of its kind.',
      'The council said on Monday that it would look into the costs, and that nobody would be asked to pay for the old boat.',
      'It will meet again after the summer, according to its calendar, which it publishes.',
    ]);
  });

  it('has a space where one stood for the break, and none where the page kept its own', () => {
    const kept = [
      'The ferry, says the ',
      'Gazette',
      ', was bought by the ',
      'M',
      'osalingua company, which sells ',
      'boats',
      ' and ',
      'bridges',
      ', among others.',
    ].join('\n');
    expect(segment(kept, 'text').layout).toBe('nodes');
    expect(wordsOf(kept).join('\n')).toContain('bought by the M');
    expect(wordsOf(kept).join('\n')).toContain('sells boats and bridges, among others.');
    expect(wordsOf(kept).join('\n')).not.toMatch(/ [,.]/);
  });

  it('leaves blank lines between paragraphs', () => {
    const text = `${rest.join('\n')}\n\nA new paragraph begins here.`;
    expect(wordsOf(text).at(-1)).toBe('A new paragraph begins here.');
  });
});

describe('a page on one line', () => {
  const menu = 'Home News Weather Sport Events Shop Contact Imprint';

  it('is split at runs of two spaces', () => {
    const blocks = ['Home', 'News', 'Marsh End says goodbye', ...PARAGRAPHS, 'Related', 'Seven inns moved'];
    const { layout, lines } = segment(blocks.join('   '), 'text');
    expect(layout).toBe('single');
    expect(lines.map(({ text }) => text)).toEqual(blocks);
    expect(new Set(lines.map(({ line }) => line))).toEqual(new Set([1]));
  });

  it('is split into sentences where there are no such runs', () => {
    expect(wordsOf(PARAGRAPHS.join(' '))).toEqual(PARAGRAPHS.flatMap((text) => text.split(/(?<=\.) /)));
  });

  it('is not split behind abbreviations', () => {
    const sentence = 'The boat was sold by Dr. Ruth K. Lowe of the U.S. Navy to Mr. Ray for 3.5 million.';
    expect(wordsOf(`${sentence} ${PARAGRAPHS.join(' ')}`)[0]).toBe(sentence);
  });

  it('has a menu cut off the sentence that it is glued to', () => {
    const pieces = wordsOf(`${menu} ${PARAGRAPHS.join(' ')}`);
    expect(pieces[0]).toMatch(/^Home News/);
    expect(pieces[0]).not.toContain('carried its last');
    expect(pieces[1]).toContain('ferry at Marsh End carried');
  });

  it('is split at full stops without spaces in East Asian text', () => {
    const sentence = '渡し船は日曜日の夕方に最後の客を運び、村人の多くが岸に立ってそれを見送った。';
    expect(wordsOf(sentence.repeat(20))).toEqual(Array.from({ length: 20 }, () => sentence));
  });

  it('keeps closing quotes with their sentence', () => {
    const pieces = wordsOf(`“It was slow.” She laughed. ${PARAGRAPHS.join(' ')}`);
    expect(pieces.slice(0, 2)).toEqual(['“It was slow.”', 'She laughed.']);
  });

  it('is no page on one line where it has more lines than three', () => {
    expect(segment(`One\nTwo\nThree\n${PARAGRAPHS.join(' ')}`, 'text').layout).not.toBe('single');
  });

  // Once wrong: the pieces are taken from the source as it stands, so that marks and links come into the text.
  it('has no syntax in its words where it is Markdown', () => {
    const linked = PARAGRAPHS.join(' ').replaceAll('ferry', '[ferry](https://a.example/ferry)');
    expect(wordsOf(`# Marsh End says goodbye\n\n${linked}`, 'markdown')).toEqual([
      'Marsh End says goodbye',
      ...PARAGRAPHS.flatMap((text) => text.split(/(?<=\.) /)),
    ]);
  });
});

describe('the lines of a document', () => {
  it.each(fixtureCases())('are in order and leave nothing out: fixtures/$name', ({ source, format }) => {
    expect(placeErrors(segment(source, format))).toEqual([]);
  });

  it.each([
    ['hard-wrapped-78', 'wrapped'],
    ['hard-wrapped-80-w3m', 'wrapped'],
    ['text-nodes', 'nodes'],
    ['single-line', 'single'],
    ['block-per-line', 'blocks'],
    ['code-in-article', 'blocks'],
  ])('have the layout of their scraper: fixtures/%s is %s', (name, layout) => {
    const found = fixtureCases().find((fixture) => fixture.name === name);
    expect(segment(found?.source ?? '', 'auto').layout).toBe(layout);
  });
});
