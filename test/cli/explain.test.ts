import { describe, expect, it, vi } from 'vitest';
import { filesIn, folderWith, PAGE, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('explain', () => {
  it('prints every line with its verdict and its reasons, and writes nothing', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code, out, err } = await runIn(folder, ['explain', 'a.txt']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      'a.txt: text, layout blocks, confidence 0.75, 2 kept, 2 dropped, 1 lifted',
      '    1  drop  navigation     0.80  before        [says-so +2.50, length -0.25]  NAV home news sport',
      '    2  lift  headline       0.80  before        [says-so +2.50, length -0.25]  TITLE Ferry service resumes',
      '    3  keep  -              0.90  article       The ferry sails again from Monday, the harbour office said.',
      '    4  drop  advertisement  0.80  before        [says-so +2.50, length -0.25]  AD cheap boats',
      '    5  keep  -              0.90  article       Tickets cost the same as before.',
      '',
    ]);
    expect(await filesIn(folder)).toEqual(['a.txt']);
  });

  it('cuts lines to the width of the terminal, wide letters counted as two', async () => {
    const stdin = `${'港口办公室说周一恢复。'.repeat(20)}\n`;
    const { out } = await runIn(await folderWith(), ['explain', '-'], {
      stdin,
      isTTY: { stdout: true },
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    const row = out.split('\n')[1] ?? '';
    expect(row.endsWith('…')).toBe(true);
    const wide = row.match(/[\u3000-\u9fff]/g)?.length ?? 0;
    expect(row.length + wide).toBeLessThanOrEqual(80);
    expect(row.length + wide).toBeGreaterThanOrEqual(78);
  });

  it('shows fewer signals in a narrow terminal, so that the text is seen', async () => {
    const narrow = { stdin: PAGE, isTTY: { stdout: true }, env: { NO_COLOR: '1' } };
    const rowAt = async (columns: number): Promise<string | undefined> =>
      (await runIn(await folderWith(), ['explain', '-'], { ...narrow, columns })).out.split('\n')[1];
    expect(await rowAt(100)).toMatch(/\[says-so \+2\.50, length -0\.25\] {2}NAV home news…?/);
    expect(await rowAt(90)).toMatch(/\[says-so \+2\.50\] {2}NAV home news/);
    expect(await rowAt(70)).toMatch(/before {8}NAV home news/);
  });

  it('takes options before and after its name, those it knows', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    for (const argv of [
      ['--keep', 'navigation', 'explain', 'a.txt'],
      ['explain', 'a.txt', '--keep', 'navigation'],
    ]) {
      expect((await runIn(folder, argv)).out).toContain('    1  keep');
    }
    expect(await runIn(folder, ['--check', 'explain', 'a.txt'])).toMatchObject({
      code: 2,
      errors: ['error: explain does not take --check; leave it out'],
    });
    expect((await runIn(folder, ['explain', 'a.txt', '--mode', 'x'])).code).toBe(2);
    expect((await runIn(folder, ['explain'])).errors).toEqual(["error: missing required argument 'input'"]);
    expect((await runIn(folder, ['explain', 'a.txt', 'a.txt'])).code).toBe(2);
  });

  it('prints nothing that drives a terminal', async () => {
    const { out } = await runIn(await folderWith(), ['explain', '-'], { stdin: 'Red \u001b[31m\u0007alert\n' });
    expect(out).toContain('Red \ufffd[31m\ufffdalert');
  });

  it('explains each document of JSON Lines and tells of bad lines', async () => {
    const folder = await folderWith({ 'a.jsonl': '{"text":"AD x"}\nbad\n{"text":"Body."}\n' });
    const { code, out, errors } = await runIn(folder, ['explain', 'a.jsonl']);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.jsonl:1: .*\n.*AD x\na\.jsonl:3: .*\n.*Body\.\n$/);
    expect(errors).toEqual([
      'error: a.jsonl: line 2: it is not a JSON object (at column 1: a value is missing); put one JSON object on each line',
    ]);
  });

  it.each([
    ['nowhere.txt', 'no such file or folder; check the name and the folder it is run in'],
    ['.', 'it is a folder; name a file here'],
  ])('says what is wrong with %s', async (input, reason) => {
    expect(await runIn(await folderWith(), ['explain', input])).toMatchObject({
      code: 1,
      out: '',
      errors: [`error: ${input}: ${reason}`],
    });
  });
});
