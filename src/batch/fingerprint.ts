import { createHash } from 'node:crypto';
import { weightsId } from '../decide/weights-id.js';
import { VERSION } from '../version.js';
import type { BatchSettings } from './batch-plan.js';
import type { ManifestEntry } from './manifest-entry.js';

export type Fingerprint = Pick<ManifestEntry, 'options' | 'version' | 'weights'>;

/** What the bytes of an output depend on besides its input. Where files lie and how many threads there are is none of it. */
export function fingerprintOf(settings: BatchSettings): Fingerprint {
  const { inputFormat, compression, reading, outputFormat, title, cleaning, templatesId } = settings;
  const options = sorted({ inputFormat, compression, reading, outputFormat, title, cleaning, templatesId });
  const hash = createHash('sha256').update(JSON.stringify(options)).digest('hex');
  return { options: hash, version: VERSION, weights: weightsId() };
}

/** The same with names in order, so that it does not matter in which order options were given. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(sorted).sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}
