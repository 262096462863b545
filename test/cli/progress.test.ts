import { describe, expect, it, vi } from 'vitest';
import { barLine } from '../../src/cli/bar.js';
import { LogDisplay, standingParts } from '../../src/cli/progress.js';
import { takesBar } from '../../src/cli/screen.js';
import { Collector, folderWith, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

const STANDING = { documents: 1200, failed: 3, bytes: 34_560_000, elapsed: 6000 };

/** A clock that goes on by so many milliseconds each time it is looked at. */
function clock(step: number): () => number {
  let time = 0;
  return () => (time += step);
}

/** A terminal of which all that was written is kept. */
class Terminal extends Collector {
  readonly isTTY = true;
  readonly columns = 80;
}

describe('a log', () => {
  it('has a line every half minute', () => {
    const lines: string[] = [];
    const log = new LogDisplay((line) => lines.push(line));
    for (const elapsed of [0, 29_999, 30_000, 31_000, 59_000, 61_000]) log.show({ ...STANDING, elapsed });
    expect(lines).toEqual([
      '1200 documents, 34.6 MB, 40 a second, 3 failed',
      '1200 documents, 34.6 MB, 20 a second, 3 failed',
    ]);
  });

  it('is what standard error gets where it is no terminal, unless it is to be quiet', async () => {
    const lines = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, text: 'Body.' })).join('\n');
    const folder = await folderWith({ 'a.jsonl': lines });
    const { err } = await runIn(folder, ['a.jsonl'], { now: clock(1000) });
    expect(err).toMatch(/^29 documents, 0\.0 MB, 1 a second$/m);
    expect((await runIn(folder, ['a.jsonl', '--quiet'], { now: clock(1000) })).err).toBe('');
    expect((await runIn(folder, ['a.jsonl'], { now: clock(1) })).err).not.toContain('a second');
  });
});

describe('the line of a bar', () => {
  it('says how much is done, how fast, what failed and how long it takes', () => {
    expect(barLine(STANDING, { progress: 0.4567, eta: 130 })).toBe(
      '###########............. 45% 1200 documents, 34.6 MB, 200 a second, 3 failed, 02m10s left',
    );
    expect(barLine({ ...STANDING, failed: 0 }, {})).toBe('1200 documents, 34.6 MB, 200 a second');
    expect(barLine(STANDING, { progress: 1.5, eta: 0 })).toMatch(/^#{24} 100% .* failed$/);
    expect(standingParts({ documents: 1, failed: 0, bytes: 0, elapsed: 0 })[0]).toBe('1 document');
  });
});

describe('a bar', () => {
  const terminal = { stdin: true, stdout: false, stderr: true };

  it('is drawn at terminals alone, and never between documents', () => {
    expect(takesBar({ isTTY: terminal, env: {} }, false)).toBe(true);
    expect(takesBar({ isTTY: { ...terminal, stderr: false }, env: {} }, false)).toBe(false);
    expect(takesBar({ isTTY: terminal, env: { CI: 'true' } }, false)).toBe(false);
    expect(takesBar({ isTTY: terminal, env: { TERM: 'dumb' } }, false)).toBe(false);
    expect(takesBar({ isTTY: { ...terminal, stdout: true }, env: {} }, true)).toBe(false);
    expect(takesBar({ isTTY: { ...terminal, stdout: true }, env: {} }, false)).toBe(true);
  });

  it('stands below what is printed, and is gone at the end', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`in/${n}.txt`, n === 7 ? '' : 'Body.\n']));
    const folder = await folderWith(files);
    const stderr = new Terminal();
    const { code } = await runIn(folder, ['in', '--no-color'], { stderr, isTTY: { stderr: true }, now: clock(10) });
    expect(code).toBe(1);
    const text = stderr.text;
    expect(text).toContain('error: in/7.txt: it is empty; there is nothing to clean\n');
    expect(text).toContain('documents');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/119 documents, 1 failed; 119 lines kept/);
    // Of so many inputs each has no line of its own.
    expect(text).not.toContain('in/8.txt:');
    const verbose = new Terminal();
    await runIn(folder, ['in', '--no-color', '--verbose'], { stderr: verbose, isTTY: { stderr: true } });
    expect(verbose.text).toContain('in/8.txt: 1 line kept, 0 dropped');
  });

  it('does not come for a run that is over soon', async () => {
    const stderr = new Terminal();
    await runIn(await folderWith({ 'a.txt': 'Body.\n' }), ['a.txt', '--no-color'], { stderr, isTTY: { stderr: true } });
    expect(stderr.text).toMatch(/^a\.txt: 1 line kept, 0 dropped -> .*\n1 document; .*\n$/);
  });
});
