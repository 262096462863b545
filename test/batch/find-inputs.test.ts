import { describe, expect, it } from 'vitest';
import { isPattern, staticBase } from '../../src/batch/match-pattern.js';
import { isOwnOutput } from '../../src/batch/own-outputs.js';
import { findInputs } from '../../src/batch/find-inputs.js';
import { folderWith } from '../cli/harness.js';

describe('staticBase', () => {
  it.each([
    ['*.txt', '.'],
    ['a/b/*.txt', 'a/b'],
    ['./a/**/b/*.txt', 'a'],
    ['{a,b}/*.txt', '.'],
    ['/data/*/x.txt', '/data'],
    ['/*.txt', '/'],
    ['../up/?.md', '../up'],
  ])('of %s is %s', (pattern, base) => {
    expect(staticBase(pattern)).toBe(base);
  });
});

describe('isPattern', () => {
  it('is true for what holds a wildcard', () => {
    expect(['*.txt', 'a?', '[ab]', '{a,b}', '!(a)'].map(isPattern)).toEqual([true, true, true, true, true]);
    expect(['a.txt', 'a/b', 'a-b_c'].map(isPattern)).toEqual([false, false, false]);
  });
});

describe('isOwnOutput', () => {
  it('knows the endings of its own files and nothing else', () => {
    const own = ['a.clean.txt', 'a.clean.md', 'a.clean.jsonl', 'a.clean.json', 'a.meta.json', 'A.CLEAN.TXT'];
    expect(own.filter((name) => !isOwnOutput(name))).toEqual([]);
    expect(['clean.txt', 'a.clean.txt.md', 'meta.json', 'a.metajson', 'aclean.txt'].filter(isOwnOutput)).toEqual([]);
  });
});

describe('findInputs', () => {
  it('names files as the user did, with where they stand in the tree', async () => {
    const folder = await folderWith({ 'in/x/a.txt': 'x', 'in/b.txt': 'x', 'c.txt': 'x' });
    const requests = ['./in', 'c.txt', 'in/*.txt', '-'].map((text) => ({ text, from: 'argument' as const }));
    const { inputs, failures } = await findInputs(requests, folder);
    expect(failures).toEqual([]);
    expect(inputs).toMatchObject([
      { name: 'in/b.txt', mirror: 'b.txt' },
      { name: 'in/x/a.txt', mirror: 'x/a.txt' },
      { name: 'c.txt', mirror: 'c.txt' },
      { kind: 'stdin', name: 'standard input' },
    ]);
  });
});
