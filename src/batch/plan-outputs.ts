import { extname, isAbsolute, parse, relative, resolve } from 'node:path';
import { splitCompression } from '../bytes/compression.js';
import type { FileInput } from './input.js';

export interface PlanOptions {
  readonly cwd: string;
  /** Absolute; absent where outputs go beside their inputs. */
  readonly outDir?: string;
  /** Endings of the files that an input leads to. */
  suffixesOf(input: FileInput): readonly string[];
}

/** For each input the path of its outputs, up to the suffix. */
export type OutputPlan = ReadonlyMap<FileInput, string>;

/**
 * Names the outputs so that no two inputs share one. Every input has a ladder of possible names, the shortest first;
 * inputs that clash all go a step up it, until none clash. So the names depend on which inputs there are and not on
 * the order in which they were named.
 */
export function planOutputs(inputs: readonly FileInput[], options: PlanOptions): OutputPlan {
  const steps = new Map(inputs.map((input) => [input, 0]));
  const stemOf = (input: FileInput): string => stemAt(ladder(input, options), steps.get(input) ?? 0);
  for (;;) {
    const clashing = clashes(inputs, (input) => options.suffixesOf(input).map((suffix) => stemOf(input) + suffix));
    const movable = clashing.filter((input) => (steps.get(input) ?? 0) < ladder(input, options).length - 1);
    if (movable.length === 0) return new Map(inputs.map((input) => [input, stemOf(input)]));
    for (const input of movable) steps.set(input, (steps.get(input) ?? 0) + 1);
  }
}

function stemAt(stems: readonly string[], step: number): string {
  return stems[Math.min(step, stems.length - 1)] ?? '';
}

/** The last step is the input's own absolute path, which no other input has. */
function ladder(input: FileInput, { cwd, outDir }: PlanOptions): readonly string[] {
  if (outDir === undefined) return stemsOf(input.path);
  const fromCwd = relative(cwd, input.path);
  const isBelow = !isAbsolute(fromCwd) && fromCwd.split(/[\\/]/, 1)[0] !== '..';
  const fromRoot = input.path.slice(parse(input.path).root.length);
  const places = [input.mirror, ...(isBelow ? [fromCwd] : []), fromRoot];
  return places.flatMap(stemsOf).map((stem) => resolve(outDir, stem));
}

/** A name without its ending, with it, and with that of its compression: `a`, `a.txt`, `a.txt.gz`. */
function stemsOf(path: string): string[] {
  const { inner } = splitCompression(path);
  const stems = [inner.slice(0, inner.length - extname(inner).length), inner];
  return inner === path ? stems : [...stems, path];
}

function clashes(inputs: readonly FileInput[], outputsOf: (input: FileInput) => readonly string[]): FileInput[] {
  const first = new Map<string, FileInput>();
  const clashing = new Set<FileInput>();
  for (const input of inputs) {
    for (const output of outputsOf(input)) {
      const key = sameFileKey(output);
      const other = first.get(key);
      if (other === undefined) first.set(key, input);
      else clashing.add(other).add(input);
    }
  }
  return [...clashing];
}

/** Two paths with the same key may be one file: macOS and Windows tell names apart without regard to case. */
function sameFileKey(path: string): string {
  const foldsCase = process.platform === 'darwin' || process.platform === 'win32';
  return foldsCase ? path.normalize('NFC').toLowerCase() : path;
}
