import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import prettier from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECOND_LOOK } from '../../src/signals/index.js';
import { buildModel, type Weights } from '../../src/decide/model.js';
import type { Signal } from '../../src/signals/signal.js';
import { readRequest, SkeletonError, writeSkeleton } from '../../bench/signal-skeleton.js';
import { readExample } from '../signals/example-page.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let copy: string;

/** The parts of the repository that the command touches, or that are needed to compile what it wrote. */
function copyOf(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-new-signal-'));
  for (const part of ['src', 'bench', 'package.json', 'tsconfig.json', '.prettierrc.json']) {
    // Not what bench:peers may have installed there.
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (path) => basename(path) !== '.peers' });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

beforeAll(() => {
  copy = copyOf(ROOT);
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function text(path: string): string {
  return readFileSync(join(copy, path), 'utf8');
}

/** Runs the command in the copy, as `npm run new:signal` does. */
async function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const argv = ['--import', import.meta.resolve('tsx'), join(copy, 'bench/new-signal.ts'), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd: copy });
    return { code: 0, out: stdout, err: stderr };
  } catch (cause) {
    const { code, stdout, stderr } = cause as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** What the command does, in this process. */
function make(name?: string, category?: string): readonly string[] {
  return writeSkeleton(copy, readRequest(name, category));
}

describe('a new signal', () => {
  it('is written, listed and told of', async () => {
    const { code, out, err } = await command('tide-table', '--category', 'navigation');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^src\/signals\/tide-table\.ts\nsrc\/signals\/index\.ts\n/);
    expect(out).toContain('npx vitest run test/signals -t tide-table');
    expect(out).toContain('npm run train');
    const list = text('src/signals/index.ts');
    expect(list).toContain("import { tideTable } from './tide-table.js';\n");
    expect(list).toMatch(/Other words that tell a category\.\n(?: {2}\w+,\n)* {2}tideTable,\n {2}\/\/ /);
    expect(text('src/signals/tide-table.ts')).toContain("category: 'navigation',");
  });

  it('takes a category where npm has swallowed the flag before it', async () => {
    expect(await command('ebb-table', 'media')).toMatchObject({ code: 0 });
    expect(text('src/signals/ebb-table.ts')).toContain("category: 'media',");
  });

  it('stands among the imports by name', () => {
    make('aa-first');
    make('zz-last');
    const names = text('src/signals/index.ts').matchAll(/^import \{ \w+ \} from '\.\/([a-z0-9-]+)\.js';$/gm);
    const found = [...names].map((match) => match[1]);
    expect(found).toEqual(found.toSorted());
    expect(found).toEqual(expect.arrayContaining(['aa-first', 'zz-last']));
  });

  it('without a category is one of the form of the line', () => {
    make('left-leaning');
    expect(text('src/signals/left-leaning.ts')).not.toContain('category');
    expect(text('src/signals/index.ts')).toMatch(/The form of the line\.\n(?: {2}\w+,\n)* {2}leftLeaning,\n/);
  });

  it('fails the tests of signals until it is filled in', async () => {
    make('still-empty');
    const file = pathToFileURL(join(copy, 'src/signals/still-empty.ts')).href;
    const { stillEmpty } = (await import(file)) as { stillEmpty: Signal };
    expect(stillEmpty.about).toBe('');
    for (const example of [...stillEmpty.fires, ...stillEmpty.leaves]) {
      expect(() => readExample(example)).toThrow('no meant line');
    }
    expect(stillEmpty.fires.length).toBeGreaterThanOrEqual(2);
    expect(stillEmpty.leaves.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves files that compile, keep to the format, and with which the tool runs', async () => {
    for (const path of make('compiles-well', 'share')) {
      const options = { ...(await prettier.resolveConfig(join(copy, path))), filepath: path };
      expect(await prettier.check(text(path), options)).toBe(true);
    }
    const config = { extends: './tsconfig.json', files: ['src/signals/index.ts'], include: [] };
    writeFileSync(join(copy, 'tsconfig.signals.json'), JSON.stringify(config));
    const tsc = [join(copy, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.signals.json'];
    const compiled = promisify(execFile)(process.execPath, tsc, { cwd: copy });
    await expect(compiled).resolves.toMatchObject({ stdout: '' });
    const load = (path: string): Promise<unknown> => import(pathToFileURL(join(copy, path)).href);
    const { FIRST_LOOK } = (await load('src/signals/index.ts')) as { FIRST_LOOK: readonly Signal[] };
    const weights = JSON.parse(text('src/decide/weights.json')) as Weights;
    expect(FIRST_LOOK.map(({ name }) => name)).toContain('compiles-well');
    expect(() => buildModel(weights, { first: FIRST_LOOK, second: SECOND_LOOK })).not.toThrow();
  });
});

describe('what is asked for wrongly', () => {
  it.each([
    [undefined, undefined, 'give the signal a name'],
    ['Tide Table', undefined, 'is no name for a signal'],
    ['tide_table', undefined, 'is no name for a signal'],
    ['2-tides', undefined, 'is no name for a signal'],
    ['../tide', undefined, 'is no name for a signal'],
    ['delete', undefined, 'meaning of its own'],
    ['words', undefined, 'there is src/signals/words.ts already'],
    ['min-content', undefined, 'there is src/signals/min-content.ts already'],
    ['wording-above-2', undefined, 'take another name'],
    ['low-water', 'sea', 'there is no category "sea"; there are: navigation, social'],
  ])('%s of %s is refused, and nothing is written', (name, category, message) => {
    const before = text('src/signals/index.ts');
    expect(() => make(name, category)).toThrow(message);
    expect(() => make(name, category)).toThrow(SkeletonError);
    expect(text('src/signals/index.ts')).toBe(before);
  });

  it.each([
    [['Low'], 'is no name for a signal'],
    [['--sea', 'low-water'], "Unknown option '--sea'"],
    [['low-water', 'media', 'more'], 'one signal at a time'],
  ])('%j ends with 2 and says how to ask', async (args, message) => {
    const { code, out, err } = await command(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('Usage:');
  });
});
