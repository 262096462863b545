import { describe, expect, it, vi } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/formats/writer.js';
import { createWriter, suffixesOf } from '../../src/formats/writers.js';
import { isOwnOutput } from '../../src/batch/own-outputs.js';
import { analyse } from '../cli/fake-core.js';

vi.mock('../../src/clean.js', () => import('../cli/fake-core.js'));

const ANALYSIS = analyse('TITLE Head\nBody.\n');

describe('writers', () => {
  it('write files that are known as outputs', () => {
    const suffixes = OUTPUT_FORMATS.map((format) => suffixesOf(createWriter(format, { title: true })));
    expect(suffixes).toEqual([
      ['.clean.txt', '.meta.json'],
      ['.clean.md', '.meta.json'],
      ['.meta.json'],
      ['.clean.jsonl'],
      ['.attributes.jsonl'],
      ['.clean.md', '.meta.json'],
      ['.clean.json', '.meta.json'],
    ]);
    expect(suffixes.flat().every((suffix) => isOwnOutput(`a${suffix}`))).toBe(true);
  });

  it('end every document with one newline', () => {
    const ends = OUTPUT_FORMATS.map(
      (format) => createWriter(format, { title: true }).render(ANALYSIS).match(/\n*$/)?.[0],
    );
    expect(new Set(ends)).toEqual(new Set(['\n']));
  });

  it('put the headline above the body, or leave it out', () => {
    expect(createWriter('text', { title: true }).render(ANALYSIS)).toBe('Head\n\nBody.\n');
    expect(createWriter('text', { title: false }).render(ANALYSIS)).toBe('Body.\n');
    expect(createWriter('markdown', { title: true }).render(ANALYSIS)).toBe('# Head\n\n*Body.*\n');
  });

  it('write nothing for a document of which nothing is left', () => {
    expect(createWriter('text', { title: true }).render(analyse('AD x'))).toBe('');
    expect(createWriter('text', { title: true }).render(analyse('TITLE Head'))).toBe('Head\n');
  });
});
