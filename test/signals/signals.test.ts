import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askSignals } from '../../src/decide/strengths.js';
import type { LookedAtPage } from '../../src/measure/impression.js';
import { findLineSets } from '../../src/signals/line-sets.js';
import { SIGNALS } from '../../src/signals/index.js';
import { MARKUP_SIGNALS } from '../../src/signals/markup/index.js';
import type { Signal } from '../../src/signals/signal.js';
import { CATEGORIES } from '../../src/vocabulary.js';
import { readExample } from './example-page.js';

const FOLDERS = ['../../src/signals/', '../../src/signals/markup/'].map((folder) => new URL(folder, import.meta.url));
const EVERY_SIGNAL = [...SIGNALS, ...MARKUP_SIGNALS];
/** Lines that their site repeats are found by what was learned of the site, not by a signal. */
const WITHOUT_SIGNAL = new Set(['template']);
const MIN_EXAMPLES = 2;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function fires(signal: Signal<LookedAtPage>, example: string): boolean {
  const { page, line } = readExample(example);
  return signal.strength(page, line) > (signal.firesFrom ?? 0);
}

function isSignal(value: unknown): value is Signal<LookedAtPage> {
  return typeof value === 'object' && value !== null && 'strength' in value && 'leaves' in value;
}

/** Each file of the room with the signals it exports: one, or a family in an array. */
async function readFiles(): Promise<{ file: string; one: Signal<LookedAtPage>[]; family: Signal<LookedAtPage>[] }[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => ({ folder, file: name.slice(0, -'.ts'.length) })),
  );
  return Promise.all(
    files.map(async ({ folder, file }) => {
      const exported = Object.values((await import(new URL(`${file}.ts`, folder).href)) as Record<string, unknown>);
      return { file, one: exported.filter(isSignal), family: exported.filter(Array.isArray).flat().filter(isSignal) };
    }),
  );
}

describe.each(EVERY_SIGNAL.map((signal) => ({ name: signal.name, signal })))('$name', ({ signal }) => {
  it.each(signal.fires)('fires on %j', (example) => {
    expect(fires(signal, example)).toBe(true);
  });

  it.each(signal.leaves)('leaves %j', (example) => {
    expect(fires(signal, example)).toBe(false);
  });

  it('has examples of both kinds', () => {
    expect(signal.fires.length).toBeGreaterThanOrEqual(MIN_EXAMPLES);
    expect(signal.leaves.length).toBeGreaterThanOrEqual(MIN_EXAMPLES);
    expect(new Set([...signal.fires, ...signal.leaves]).size).toBe(signal.fires.length + signal.leaves.length);
  });

  it('says in one sentence what it looks for', () => {
    expect(signal.about).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('has a kebab-case name', () => {
    expect(signal.name).toMatch(KEBAB_CASE);
  });

  it('answers with a finite number everywhere, the same line by line as for all lines', () => {
    for (const example of [...signal.fires, ...signal.leaves]) {
      const { page } = readExample(example);
      const all = new Float32Array(page.count);
      askSignals([signal], page, findLineSets(page), all, 0);
      const each = Float32Array.from(all, (_, i) => signal.strength(page, i));
      expect(all).toEqual(each);
      expect(all.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the list of signals', () => {
  it('names each once', () => {
    const names = EVERY_SIGNAL.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(CATEGORIES.filter((category) => !WITHOUT_SIGNAL.has(category)))('has one that speaks of %s', (category) => {
    expect(SIGNALS.filter((signal) => signal.category === category)).not.toEqual([]);
  });

  it('has those that the files export, and no others', async () => {
    const exported = (await readFiles()).flatMap(({ one, family }) => [...one, ...family]);
    expect(EVERY_SIGNAL.map(({ name }) => name).toSorted()).toEqual(exported.map(({ name }) => name).toSorted());
  });

  it('has one a file, named as the file, or a family whose names begin with its', async () => {
    for (const { file, one, family } of await readFiles()) {
      expect(one.map(({ name }) => name)).toEqual(one.length > 0 ? [file] : []);
      expect(one.length === 0 || family.length === 0).toBe(true);
      for (const { name } of family) expect(name).toMatch(new RegExp(`^${file}-`));
    }
  });
});
