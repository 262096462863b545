import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/clean.js';
import type { CleanRecord } from '../../src/record.js';

const HEAD = ['The ferry is sold', 'By Ada Brandt', '3 May 2023'];
const STORY = [
  'The council of Marsh End has sold the ferry to a museum, which will show it in a shed beside the harbour.',
  'It had carried cars and sheep over the river for ninety-one years, and the last trip was on Sunday.',
  'A bridge two miles to the north has taken most of the traffic since the spring of last year.',
];

function recordOf(...lines: readonly string[]): CleanRecord {
  return analyse([...HEAD, ...STORY, ...lines].join('\n')).record;
}

/** Categories of the lines of the record that are no text, by their words. */
function categoriesOf({ removed, lifted }: CleanRecord): Record<string, string> {
  return Object.fromEntries([...removed, ...lifted].map(({ text, category }) => [text, category]));
}

describe('below a short article', () => {
  it('dates of comments are theirs and no bylines', () => {
    const found = recordOf('2 Comments', 'Maggie says:', 'May 4, 2023 at 4:15 pm', 'Reply');
    expect(categoriesOf(found)['May 4, 2023 at 4:15 pm']).toBe('comments');
    expect(found.published).toBe('2023-05-03');
  });

  it('a label of an advertisement is one, whatever stands around it', () => {
    const found = categoriesOf(
      recordOf('Read more: The bridge in the north', 'Advertisement', 'Subscribe to our newsletter'),
    );
    expect(found['Advertisement']).toBe('advertisement');
  });
});

describe('the last sentences of a short page', () => {
  const last = '"My son sleeps in the room he was born in," one teacher said. "He is thirty."';
  const rents = [
    'Money',
    'Rents rise fastest in small towns',
    'Lucy Tran',
    'Rents in towns with fewer than twenty thousand people rose by eleven per cent last year, more than anywhere else.',
    'Related: Where to find a cheap room',
    'People who work from home have moved out of the cities, and there are few flats in places where everybody owns a house.',
  ];
  const form = ['Sign up to our Money newsletter', 'Advertisement'];
  const ending = ['In Brackwell a flat with two rooms now costs 900 a month.', last, 'Topics', 'Housing', 'Share'];

  it('stay below a form and an advertisement', () => {
    expect(analyse([...rents, ...form, ...ending].join('\n')).record.text).toContain(last);
  });
});

it('the line that ends a sentence of a stanza stays with it', () => {
  const verses = [
    'At six the ferry leaves the quay,',
    'the gulls go with it for a mile;',
    'the men drink coffee, and the sea',
    'says nothing for a little while.',
  ];
  const other = [
    'At nine the ferry comes again',
    'with letters, onions, and a bride;',
    'the gulls are waiting in the rain',
  ];
  const page = [
    'Home | Poems | About',
    ...verses,
    '',
    ...other,
    "along the harbour's other side.",
    '© Ada Brandt 2019',
  ];
  expect(analyse(page.join('\n')).record.text).toContain("along the harbour's other side.");
});
