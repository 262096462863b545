import type { BatchPlan } from './batch-plan.js';
import type { FileInput } from './input.js';
import { hashFile } from './input-hash.js';
import type { Manifest } from './manifest.js';
import type { ManifestEntry } from './manifest-entry.js';
import { standsAt } from './stands-at.js';

export interface DoneBeforeContext {
  readonly manifest: Manifest;
  readonly plan: BatchPlan;
  readonly signal: AbortSignal;
  /** Is told how many bytes were read. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * What was done with an input before, where it need not be done again: the same bytes, the same options and weights, and
 * its outputs stand where they would be put now.
 */
export async function doneBefore(
  input: FileInput,
  { manifest, plan, signal, onBytes }: DoneBeforeContext,
): Promise<ManifestEntry | undefined> {
  const entry = manifest.entryOf(input);
  if (entry === undefined) return undefined;
  const outputs = manifest.outputsOf(entry);
  const planned = plan.outputsOf(input);
  if (!outputs.every((output) => planned.includes(output))) return undefined;
  for (const output of outputs) if (standsAt(output)?.isFile() !== true) return undefined;
  try {
    return (await hashFile(input.path, { signal, onBytes })) === entry.sha256 ? entry : undefined;
  } catch {
    signal.throwIfAborted();
    // Why it cannot be read is told when it is read.
    return undefined;
  }
}
