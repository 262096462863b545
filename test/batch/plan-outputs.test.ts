import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileInput } from '../../src/batch/input.js';
import { planOutputs } from '../../src/batch/plan-outputs.js';

const CWD = resolve('/work-folder');
const suffixesOf = (): readonly string[] => ['.clean.txt', '.meta.json'];

function file(path: string, mirror = path): FileInput {
  return { kind: 'file', path: resolve(CWD, path), name: path, mirror };
}

function stems(inputs: readonly FileInput[], outDir?: string): Record<string, string> {
  const plan = planOutputs(inputs, { cwd: CWD, suffixesOf, ...(outDir === undefined ? {} : { outDir }) });
  const root = outDir ?? CWD;
  return Object.fromEntries([...plan].map(([{ name }, stem]) => [name, stem.slice(root.length + 1)]));
}

describe('planOutputs', () => {
  it('drops one extension and no more', () => {
    expect(stems([file('a.b.txt'), file('README'), file('.hidden')])).toEqual({
      'a.b.txt': 'a.b',
      README: 'README',
      '.hidden': '.hidden',
    });
  });

  it('gives clashing inputs their whole names, and those that clash with these too', () => {
    expect(stems([file('a.txt'), file('a.md'), file('a.txt.txt'), file('b.txt')])).toEqual({
      'a.txt': 'a.txt',
      'a.md': 'a.md',
      'a.txt.txt': 'a.txt.txt',
      'b.txt': 'b',
    });
  });

  it('goes up to the path from the current folder, and from the root, below the output folder', () => {
    const out = join(CWD, 'out');
    expect(stems([file('x/a.txt', 'a.txt'), file('y/a.txt', 'a.txt')], out)).toEqual({
      'x/a.txt': join('x', 'a'),
      'y/a.txt': join('y', 'a'),
    });
    const elsewhere = [file('../p/a.txt', 'a.txt'), file('../q/a.txt', 'a.txt')];
    expect(stems(elsewhere, out)).toEqual({ '../p/a.txt': join('p', 'a'), '../q/a.txt': join('q', 'a') });
  });

  it('never gives two inputs the same output, and does not look at their order', () => {
    const names = fc.stringMatching(/^[ab](\.txt|\.md){0,3}$/);
    const folders = fc.constantFrom('', 'x/', 'x/y/', '../z/', '../work-folder-2/x/');
    const paths = fc.uniqueArray(
      fc.tuple(folders, names).map(([folder, name]) => folder + name),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(paths, fc.constantFrom(undefined, join(CWD, 'out')), (all, outDir) => {
        const inputs = all.map((path) => file(path, path.split('/').at(-1)));
        const planned = planOutputs(inputs, { cwd: CWD, suffixesOf, ...(outDir === undefined ? {} : { outDir }) });
        expect(new Set(planned.values()).size).toBe(inputs.length);
        const reversed = stems([...inputs].reverse(), outDir);
        expect(reversed).toEqual(stems(inputs, outDir));
      }),
    );
  });
});
