import { describe, expect, it } from 'vitest';
import { ALL_CAPITALS, CAPITAL, LONG, NUMBER, SINGLE_CHARACTER, tokenise } from '../../src/measure/tokens.js';
import { HashFilter } from '../../src/measure/hash-filter.js';
import { HashTable } from '../../src/measure/hash-table.js';

function flagsOf(word: string): number {
  const { count, flags } = tokenise([word]);
  expect(count).toBe(1);
  return flags[0] ?? 0;
}

describe('tokenise', () => {
  it('cuts lines into runs of letters and digits', () => {
    const { count, at, lineStart } = tokenise(['The ferry, at last!', '', 'sails']);
    expect(count).toBe(5);
    expect([...at.subarray(0, count)]).toEqual([0, 4, 11, 14, 0]);
    expect([...lineStart]).toEqual([0, 4, 4, 5]);
  });

  it('makes the same of a word in capitals and in small letters', () => {
    const { hash } = tokenise(['Ferry FERRY ferry Fähre FÄHRE паром ПАРОМ']);
    expect(hash[0]).toBe(hash[1]);
    expect(hash[0]).toBe(hash[2]);
    expect(hash[3]).toBe(hash[4]);
    expect(hash[5]).toBe(hash[6]);
    expect(hash[0]).not.toBe(hash[3]);
  });

  it('makes the same of a word on whatever line it stands', () => {
    const { hash } = tokenise(['ferry', 'the ferry']);
    expect(hash[0]).toBe(hash[2]);
  });

  it.each(['1', '2024', '3.5', '1,000,000', '१२'])('takes %j for one number', (word) => {
    expect(flagsOf(word) & NUMBER).toBe(NUMBER);
  });

  it('leaves the full stop after a number out', () => {
    expect(tokenise(['2024.']).hash[0]).toBe(tokenise(['2024']).hash[0]);
  });

  it.each([
    ['ferry', 0, LONG],
    ['Ferry', CAPITAL, LONG],
    ['USA', CAPITAL | ALL_CAPITALS, 0],
    ['NATO', CAPITAL | ALL_CAPITALS, LONG],
    ['of', 0, 0],
    ['I', CAPITAL | SINGLE_CHARACTER, 0],
    ['A1', CAPITAL, 0],
  ])('flags %s', (word, capitals, long) => {
    expect(flagsOf(word)).toBe(capitals | long);
  });

  it('takes each character for a word where words have no spaces', () => {
    const { count, flags } = tokenise(['渡し船 ferry']);
    expect(count).toBe(4);
    expect([...flags.subarray(0, 3)]).toEqual(Array.from({ length: 3 }, () => SINGLE_CHARACTER | LONG));
  });

  it('cuts a word where the script changes', () => {
    expect(tokenise(['2024年5月']).count).toBe(4);
  });

  it.each(['', '...', '😀', '\ud800', '—'])('finds no words in %j', (text) => {
    expect(tokenise([text]).count).toBe(0);
  });
});

describe('HashTable', () => {
  it('gives back what was added first', () => {
    const table = new HashTable(4);
    expect(table.add(7, 0)).toBe(0);
    expect(table.add(-7, 1)).toBe(1);
    expect(table.add(7, 2)).toBe(0);
    expect([table.get(7), table.get(-7), table.get(0)]).toEqual([0, 1, -1]);
  });

  it('holds as many keys as it was made for', () => {
    const count = 5000;
    const table = new HashTable(count);
    const key = (i: number): number => Math.imul(i, 65536) | 0;
    for (let i = 0; i < count; i++) table.add(key(i) ^ i, i);
    for (let i = 0; i < count; i++) expect(table.get(key(i) ^ i)).toBe(i);
    expect(table.get(-12345)).toBe(-1);
  });

  it('knows the key 0', () => {
    const table = new HashTable(0);
    expect(table.get(0)).toBe(-1);
    expect(table.add(0, 3)).toBe(3);
    expect(table.get(0)).toBe(3);
  });
});

describe('HashFilter', () => {
  it('lets pass what was added, and little else', () => {
    const filter = new HashFilter();
    const hash = (i: number): number => Math.imul(i, 0x9e3779b1) | 0;
    for (let i = 0; i < 1000; i++) filter.add(hash(i));
    let passed = 0;
    for (let i = 1000; i < 11000; i++) if (filter.mayHold(hash(i))) passed++;
    for (let i = 0; i < 1000; i++) expect(filter.mayHold(hash(i))).toBe(true);
    expect(passed).toBeLessThan(500);
  });
});
