import { describe, expect, it } from 'vitest';
import type { CategoryEvidence } from '../../src/decide/categorise.js';
import { keepListsWhole } from '../../src/decide/list-goes-on.js';
import { keepRefrainsWhole } from '../../src/decide/refrain-goes-on.js';
import { keepRowsWhole, keepTablesInside } from '../../src/decide/rows-go-on.js';
import type { Category } from '../../src/vocabulary.js';
import { ENGLISH, pageOf } from '../measure/pages.js';

type Row = readonly [text: string, stays: 0 | 1, named?: Category];
type Step = typeof keepListsWhole;

/** Of which lines it is decided that they stay, after the step. */
function after(step: Step, rows: readonly Row[]): string[] {
  const page = pageOf([...rows.map(([text]) => text), ...ENGLISH]);
  expect(page.count).toBe(rows.length + ENGLISH.length);
  const own = [...rows.map(([, , named]) => named), ...ENGLISH.map(() => undefined)];
  const strength = Float32Array.from(own, (category) => (category === undefined ? 0 : 0.9));
  const found: CategoryEvidence = {
    spoken: Uint8Array.from(own, (category) => (category === undefined ? 0 : 1)),
    own,
    strength,
    said: own,
    saidStrength: strength,
  };
  const settled = Uint8Array.from(own, (_, i) => rows[i]?.[1] ?? 0);
  step(page, found, settled);
  return rows.filter((_, i) => settled[i] === 1).map(([text]) => text);
}

const PROSE =
  'The match was stopped for a quarter of an hour in the second half when a deer crossed the pitch, and it left by the players’ entrance.';

describe('a list that began in the article', () => {
  const START: readonly Row[] = [
    ['1. The lock', 1],
    ['Slatted, and low enough for short legs.', 1],
    ['2. The mill', 1],
    ['Best in rain.', 1],
  ];

  it('goes on with the next number, and its last item is as long as the others', () => {
    const rows: Row[] = [...START, ['3. The steps', 0], ['Not a bench at all.', 0], ['Something else', 0]];
    expect(after(keepListsWhole, rows)).toEqual(rows.slice(0, 6).map(([text]) => text));
  });

  it('has the rest of its last item, of which only the number stays by itself', () => {
    const rows: Row[] = [...START, ['3. The steps', 1], ['Not a bench at all.', 0], ['Something else', 0]];
    expect(after(keepListsWhole, rows)).toEqual(rows.slice(0, 6).map(([text]) => text));
  });

  it('has what an item no longer than the others lost', () => {
    const rows: Row[] = [...START.slice(0, 3), ['Best in rain.', 0], ['3. The steps', 1]];
    expect(after(keepListsWhole, rows)).toEqual(rows.map(([text]) => text));
  });

  it('leaves out what makes an item longer than the others, where its mark and the next stay', () => {
    const rows: Row[] = [...START, ['Sign up', 0], ['It costs nothing', 0], ['3. The steps', 1]];
    expect(after(keepListsWhole, rows)).not.toContain('Sign up');
  });

  it('goes on over what is named in it, which leaves', () => {
    const rows: Row[] = [...START, ['Advertisement', 0, 'advertisement'], ['3. The steps', 0]];
    expect(after(keepListsWhole, rows)).not.toContain('Advertisement');
    expect(after(keepListsWhole, rows)).toContain('3. The steps');
  });

  it('has what was left out between items that stay', () => {
    const rows: Row[] = [
      ['1. The lock', 1],
      ['2. The mill', 0],
      ['3. The steps', 1],
      ['4. The bakery', 0],
      ['The end', 0],
    ];
    expect(after(keepListsWhole, rows)).toEqual(rows.slice(0, 4).map(([text]) => text));
  });

  it.each<[string, readonly Row[]]>([
    ['another number comes', [...START, ['1. Ten puddles, ranked', 0]]],
    ['a number is left out', [...START, ['4. The steps', 0]]],
    [
      'only one item stays',
      [
        ['1. The lock', 1],
        ['2. The mill', 0],
        ['3. The steps', 0],
      ],
    ],
    ['teasers begin between', [...START, ['You might also like', 0, 'related'], ['3. walks that end at a bakery', 0]]],
    [
      'years are no numbers of items',
      [
        ['1998. A start', 1],
        ['1999. A start', 1],
        ['2000. A start', 0],
      ],
    ],
  ])('does not go on where %s', (_, rows) => {
    expect(after(keepListsWhole, rows)).toEqual(rows.filter(([, stays]) => stays).map(([text]) => text));
  });
});

describe('a live report', () => {
  const updates: Row[] = [
    ['18:05', 1],
    ['That is all for today', 0],
    ['Good night, and thank you for reading.', 1],
    ['Share on Facebook', 0, 'share'],
    ['17:20', 1],
    ['Trains run again', 1],
    ['16:41', 0],
    ['Quay Street closed', 0],
  ];

  it('goes on with each time that follows in the order of the first ones, and what stands between', () => {
    const others = updates.filter(([, , named]) => named === undefined).map(([text]) => text);
    expect(after(keepListsWhole, updates)).toEqual(others);
  });

  it('ends where times begin anew', () => {
    const rows: Row[] = [...updates.slice(0, 6), ['19:00', 0], ['Ten ferries that never sailed', 0]];
    expect(after(keepListsWhole, rows)).not.toContain('19:00');
  });
});

describe('a table inside an article', () => {
  const RESULTS: readonly Row[] = [
    ['Ashby Rovers 2 Corfield Town 1', 0],
    ['Denholm 0 Port Ellery 0', 0],
    ['Lower Wickham 3 Sallowbridge 4', 0],
    ['Weir Lane 2 Hartmouth 2', 0],
  ];

  it('stays with the prose below it', () => {
    const rows: Row[] = [['Results', 1], ...RESULTS, [PROSE, 0]];
    expect(after(keepTablesInside, rows)).toHaveLength(rows.length);
  });

  it.each<[string, readonly Row[]]>([
    ['no prose follows', [['Results', 1], ...RESULTS, ['Most popular', 0, 'related']]],
    ['something else is named before the prose', [['Results', 1], ...RESULTS, ['Comments', 0, 'comments'], [PROSE, 0]]],
    ['rows are too few', [['Results', 1], ...RESULTS.slice(0, 3), [PROSE, 0]]],
    ['rows hold no numbers', [['Results', 1], ...RESULTS.map((): Row => ['A bakery at the end', 0]), [PROSE, 0]]],
    [
      'they say how long ago somebody wrote',
      [['Results', 1], ...RESULTS.map((_, n): Row => [`${n + 2} points · 6 years ago`, 0]), [PROSE, 0]],
    ],
  ])('does not stay where %s', (_, rows) => {
    expect(after(keepTablesInside, rows)).toEqual(['Results']);
  });
});

describe('a refrain', () => {
  const SONG: readonly Row[] = [
    ['Say it again, captain, say it slow:', 1],
    ['the lamp is low.', 1],
    ['I like the noon best.', 1],
    ['Say it again, captain, say it slow:', 1],
    ['the lamp is low.', 0],
  ];

  it('stays whole when it comes again', () => {
    expect(after(keepRefrainsWhole, SONG)).toHaveLength(SONG.length);
  });

  it.each<[string, readonly Row[]]>([
    ['another line stands above', [...SONG.slice(0, 3), ['Poems', 1], ['the lamp is low.', 0]]],
    [
      'the line above leaves',
      [...SONG.slice(0, 3), ['Say it again, captain, say it slow:', 0], ['the lamp is low.', 0]],
    ],
    ['it left the first time', [['Say it again, captain, say it slow:', 1], ['the lamp is low.', 0], ...SONG.slice(2)]],
    ['its words say what it is', [...SONG.slice(0, 4), ['the lamp is low.', 0, 'promotion']]],
  ])('leaves where %s', (_, rows) => {
    expect(after(keepRefrainsWhole, rows)).toEqual(rows.filter(([, stays]) => stays).map(([text]) => text));
  });
});

describe('a table of which a part stays', () => {
  const TABLE: readonly Row[] = [
    ['Team Played Won Points', 1],
    ['1 Ashby Rovers 12 9 28', 1],
    ['2 Port Ellery 12 8 25', 0],
    ['3 Denholm 12 6 20', 1],
    ['4 Hartmouth 12 5 17', 0],
    ['5 Weir Lane 12 2 8', 0],
  ];

  it('stays whole', () => {
    const part = TABLE.slice(0, 5);
    expect(after(keepRowsWhole, part)).toEqual(part.map(([text]) => text));
  });

  it.each<[string, readonly Row[]]>([
    ['too small a part stays', TABLE.map(([text], k): Row => [text, k < 2 ? 1 : 0])],
    ['rows are too few', TABLE.slice(0, 4)],
    ['another line parts them', [...TABLE.slice(0, 3), ['Second division', 0], ...TABLE.slice(3)]],
    ['they hold one number each', TABLE.map(([text, stays]): Row => [text.replace(/ \d+ \d+ \d+$/, ''), stays])],
    ['they are named', TABLE.slice(0, 5).map(([text, stays]): Row => [text, stays, 'related'])],
    ['they are sentences', TABLE.slice(0, 5).map(([text, stays]): Row => [`${text}.`, stays])],
  ])('does not where %s', (_, rows) => {
    expect(after(keepRowsWhole, rows)).toEqual(rows.filter(([, stays]) => stays).map(([text]) => text));
  });
});
