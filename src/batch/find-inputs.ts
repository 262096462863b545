import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, posix, relative, resolve } from 'node:path';
import { COMPRESSION_ENDINGS, INPUT_EXTENSIONS, isInputName } from '../formats/input-format.js';
import { InputError, readFailure, type InputErrorCode } from '../formats/input-error.js';
import { slashed, STDIN, type FileInput, type Input } from './input.js';
import { isPattern, matchPattern, staticBase } from './match-pattern.js';
import { isOwnOutput } from './own-outputs.js';
import { walkFolder } from './walk-folder.js';

/** Something the user named. */
export interface InputRequest {
  readonly text: string;
  /** A listed name is a path, whatever its characters; an argument may be a pattern, or `-`. */
  readonly from: 'argument' | 'list';
}

export interface FoundInputs {
  /** In the order of the requests, by path within each; every file once. */
  readonly inputs: readonly Input[];
  readonly failures: readonly InputError[];
}

/** Finds the inputs that the user named. What cannot be found is a failure beside the others, never an exception. */
export async function findInputs(requests: readonly InputRequest[], cwd: string): Promise<FoundInputs> {
  const finder = new InputFinder(cwd);
  for (const request of requests) await finder.add(request);
  return finder;
}

class InputFinder implements FoundInputs {
  readonly inputs: Input[] = [];
  readonly failures: InputError[] = [];
  private readonly seen = new Set<string>();
  private readonly told = new Set<string>();
  private readonly realFolders = new Map<string, string>();

  constructor(private readonly cwd: string) {}

  async add({ text, from }: InputRequest): Promise<void> {
    if (text === '-' && from === 'argument') return this.addStdin();
    // An empty variable in a script would otherwise mean the whole of the current folder.
    if (text === '') return this.fail("''", 'not-found', 'an empty name', 'check the variable it came from');
    try {
      const found = await stat(resolve(this.cwd, text));
      await (found.isDirectory() ? this.addFolder(text) : this.addNamedFile(text));
    } catch (cause) {
      const failure = readFailure(slashed(text), cause);
      if (failure.code === 'not-found' && from === 'argument' && isPattern(text)) await this.addPattern(text);
      else this.addFailure(failure);
    }
  }

  private addStdin(): void {
    if (!this.inputs.includes(STDIN)) this.inputs.push(STDIN);
  }

  private async addNamedFile(text: string): Promise<void> {
    const path = normalize(text);
    if (isOwnOutput(path)) {
      this.fail(text, 'own-output', 'it is an output of this tool', 'name the file it was made from');
      return;
    }
    const isBelow = !isAbsolute(path) && path.split(/[\\/]/, 1)[0] !== '..';
    await this.addFile(path, isBelow ? slashed(path) : basename(path));
  }

  private async addFolder(text: string): Promise<void> {
    const { files, failures } = await walkFolder(
      resolve(this.cwd, text),
      (name) => isInputName(name) && !isOwnOutput(name),
    );
    for (const file of files) await this.addFile(join(text, file), file, { isFromFolder: true });
    for (const { path, cause } of failures) this.addFailure(readFailure(slashed(join(text, path)), cause));
    if (files.length === 0 && failures.length === 0) {
      const extensions = `${INPUT_EXTENSIONS.join(' ')}, also with ${COMPRESSION_ENDINGS.join(' ')} behind it`;
      this.fail(
        text,
        'no-inputs',
        'no files to clean in this folder',
        `it looks for ${extensions}; name others singly`,
      );
    }
  }

  private async addPattern(pattern: string): Promise<void> {
    const { files, cause } = await matchPattern(slashed(pattern), this.cwd);
    if (cause !== undefined) this.addFailure(readFailure(this.unreadableIn(pattern, cause), cause));
    const wanted = files.filter((file) => !isOwnOutput(file));
    const base = staticBase(slashed(pattern));
    for (const file of wanted) await this.addFile(file, posix.relative(base, file));
    if (wanted.length > 0 || cause !== undefined) return;
    if (files.length > 0) this.fail(pattern, 'no-match', 'only outputs of this tool match', 'match their sources');
    else this.fail(pattern, 'no-match', 'no file matches this pattern', 'check it, and quote it from the shell');
  }

  private async addFile(text: string, mirror: string, found: Pick<FileInput, 'isFromFolder'> = {}): Promise<void> {
    const path = resolve(this.cwd, text);
    const key = join(await this.realFolder(dirname(path)), basename(path));
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const input: FileInput = { kind: 'file', path, name: slashed(normalize(text)), mirror, ...found };
    this.inputs.push(input);
  }

  /** So that a file reached by two ways is one file. Looked up once a folder, as folders hold many files. */
  private async realFolder(folder: string): Promise<string> {
    const known = this.realFolders.get(folder);
    if (known !== undefined) return known;
    const real = await realpath(folder);
    this.realFolders.set(folder, real);
    return real;
  }

  private fail(input: string, code: InputErrorCode, message: string, hint: string): void {
    this.addFailure(new InputError(slashed(input), { code, message, hint }));
  }

  /** Once, by however many ways it was met. */
  private addFailure(failure: InputError): void {
    const key = `${failure.input}\0${failure.message}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.failures.push(failure);
  }

  /** The folder that kept a pattern from being followed, where the error names it. */
  private unreadableIn(pattern: string, cause: unknown): string {
    const path = cause instanceof Error && 'path' in cause && typeof cause.path === 'string' ? cause.path : undefined;
    return path === undefined ? pattern : slashed(relative(this.cwd, resolve(this.cwd, path)));
  }
}
