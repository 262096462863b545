import { open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { errorCode, type InputError } from '../formats/input-error.js';
import { AtomicFile } from './atomic-file.js';
import type { Fingerprint } from './fingerprint.js';
import { byCodeUnit, slashed, type FileInput } from './input.js';
import { makeFolder } from './make-folder.js';
import { manifestLine, parseManifest, type ManifestEntry } from './manifest-entry.js';
import { NoManifestError } from './no-manifest-error.js';
import type { InputReport } from './observer.js';
import { DeadStreamError, OutputError } from './output-error.js';
import { sweep } from './temporary.js';
import { NoPagesError } from './unless-no-pages.js';

export interface ManifestOptions {
  /** Absolute. */
  readonly path: string;
  readonly fingerprint: Fingerprint;
  /** This run, whose temporary files are to be told from those of others. */
  readonly run: string;
  /** Where outputs go, and so where runs that were killed left temporary files. */
  readonly folders: Iterable<string>;
  /** Names of this run's inputs. What the manifest says of others is let go of. */
  readonly inputs: Iterable<string>;
  /** Whether what it says was done counts. */
  readonly isResumed: boolean;
}

/**
 * The record of a run in JSON Lines, a line for each input that is done with. While the run lasts a line is put to its end
 * after an input's outputs are in their places, so that a killed run says no more than what is true; at the end it is
 * written anew, sorted, so that it is the same whatever happened in between. Two runs must not share one.
 */
export class Manifest {
  private readonly entries = new Map<string, ManifestEntry>();
  private readonly before: ReadonlyMap<string, ManifestEntry>;

  private constructor(
    private readonly options: ManifestOptions,
    entries: readonly ManifestEntry[],
    private readonly journal: FileHandle,
  ) {
    const wanted = new Set(options.inputs);
    for (const entry of entries) if (wanted.has(entry.input)) this.entries.set(entry.input, entry);
    this.before = new Map(this.entries);
  }

  /** Reads what there is, removes what killed runs left behind, and begins. Throws a NoManifestError, or a DeadStreamError. */
  static async open(options: ManifestOptions): Promise<Manifest> {
    const { path, run, folders, isResumed } = options;
    return failing(path, async () => {
      const found = parseManifest(await textOf(path));
      if (found === undefined) throw new NoManifestError(path);
      await makeFolder(dirname(path));
      await sweep(new Set([...folders, dirname(path)]), found.runs);
      const entries = isResumed ? found.entries : [];
      // Written anew: behind a line that was cut off nothing can be put.
      await rewrite(path, run, [{ run }, ...entries]);
      return new Manifest(options, entries, await open(path, 'a'));
    });
  }

  /** What was done with an input in the same way before. */
  entryOf({ name }: FileInput): ManifestEntry | undefined {
    const entry = this.before.get(name);
    const { options, version, weights } = this.options.fingerprint;
    const isSame = entry?.options === options && entry.version === version && entry.weights === weights;
    return isSame && entry.status === 'done' ? entry : undefined;
  }

  /** The paths of its outputs, absolute. */
  outputsOf({ outputs }: ManifestEntry): string[] {
    return outputs.map((output) => join(dirname(this.options.path), output));
  }

  /** To be called when its outputs are in their places. */
  async done({ name }: FileInput, sha256: string, { outputs, documents, failed }: InputReport): Promise<void> {
    const seen = outputs.map((output) => slashed(relative(dirname(this.options.path), output)));
    const rest = { sha256, outputs: seen, documents, failed, ...this.options.fingerprint };
    await this.add({ input: name, status: 'done', ...rest });
  }

  async failed({ name }: FileInput, error: InputError | OutputError): Promise<void> {
    const status = error instanceof NoPagesError ? 'passed-over' : 'failed';
    const rest = {
      error: error.code,
      outputs: [],
      documents: 0,
      failed: status === 'failed' ? 1 : 0,
      ...this.options.fingerprint,
    };
    await this.add({ input: name, status, ...rest });
  }

  /** Ends the journal and puts all in order. */
  async close(): Promise<void> {
    const { path, run } = this.options;
    const sorted = [...this.entries.values()].sort((a, b) => byCodeUnit(a.input, b.input));
    await failing(path, async () => {
      await this.journal.close();
      await rewrite(path, run, sorted);
    });
  }

  private async add(entry: ManifestEntry): Promise<void> {
    this.entries.set(entry.input, entry);
    await failing(this.options.path, () => this.journal.appendFile(manifestLine(entry)));
  }
}

async function rewrite(path: string, run: string, lines: readonly Parameters<typeof manifestLine>[0][]): Promise<void> {
  const file = await AtomicFile.open(path, { run });
  try {
    for (const line of lines) await file.write(manifestLine(line));
    await file.close();
    file.commit();
  } catch (cause) {
    file.discard();
    throw cause;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') return '';
    throw cause;
  }
}

/** Without its record the run would be of no use to whoever goes on. */
async function failing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof NoManifestError) throw cause;
    throw new DeadStreamError(path, cause instanceof OutputError ? cause.cause : cause);
  }
}
