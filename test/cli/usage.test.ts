import { describe, expect, it, vi } from 'vitest';
import { CATEGORIES } from '../../src/vocabulary.js';
import { VERSION } from '../../src/version.js';
import { filesIn, folderWith, PAGE, runIn } from './harness.js';
import packageJson from '../../package.json' with { type: 'json' };

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('wrong usage', () => {
  it.each([
    [
      ['--keep', 'navigaton'],
      /^error: unknown category 'navigaton'; choose from: navigation, .*, tags \(did you mean navigation\?\)$/,
    ],
    [['--drop', 'legal,ad'], /^error: unknown category 'ad'; .* \(did you mean advertisement\?\)$/],
    [['--drop', 'zzz'], /^error: unknown category 'zzz'; .* tags$/],
    [
      ['--mode', 'recal'],
      /^error: unknown mode 'recal'; choose from: precision, balanced, recall \(did you mean recall\?\)$/,
    ],
    [
      ['--format', 'md'],
      /^error: unknown format 'md'; choose from: text, markdown, json, jsonl, attributes, front-matter, schema-org$/,
    ],
    [
      ['--input-format', 'pdf'],
      /^error: unknown input format 'pdf'; choose from: auto, text, markdown, html, json, jsonl, warc, wet$/,
    ],
    [['--map', 'headline=title'], /^error: unknown field to map 'headline'; choose from: id, url, title, authors, /],
    [['--map', 'title'], /^error: --map takes pairs such as title=headline, not 'title'$/],
    [['--color', 'yes'], /^error: unknown colour choice 'yes'; choose from: auto, always, never$/],
    [['--stdout', '-o', 'out'], /^error: --stdout and --out-dir name two places; give one of them$/],
    [
      ['-o', 'out.jsonl.gz'],
      /^error: --out-dir is a folder, and 'out\.jsonl\.gz' is called as a file is; give --output /,
    ],
    [['-o', 'a/clean.txt'], /^error: --out-dir is a folder, and 'a\/clean\.txt' is called as a file is; /],
    [['--stdout', '--check'], /^error: --check writes nothing; leave --stdout out$/],
    [['--stdout', '--dry-run'], /^error: --dry-run writes nothing; leave --stdout out$/],
    [['--quiet', '--verbose'], /^error: --quiet and --verbose contradict each other; give one of them$/],
    [
      ['--keep', 'legal', '--drop', 'tags,legal'],
      /^error: --keep and --drop both name legal; take it from one of them$/,
    ],
    ...['-o', '--output', '--manifest', '--templates', '--files-from', '--content-field'].map(
      (option): [string[], RegExp] => [
        [option, ''],
        /^error: a name is empty; check the variable it came from, or leave the option out$/,
      ],
    ),
    [['-o', '-'], /^error: '-' is standard output, which this cannot go to; name a place, or write \.\/- for/],
    [['--manifest', '-'], /^error: '-' is standard output, which this cannot go to; /],
    [['-0'], /^error: -0 says how --files-from is read; give --files-from as well$/],
    [['--formt', 'text'], /^error: unknown option '--formt' \(did you mean --format\?\)$/],
    [['-o'], /^error: option '-o, --out-dir <dir>' argument missing$/],
  ])('%j ends with 2 and one line that says what to do', async (argv, says) => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code, errors, out } = await runIn(folder, ['a.txt', ...argv]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toEqual([expect.stringMatching(says)]);
    expect(await filesIn(folder)).toEqual(['a.txt']);
  });

  it.each([
    ['learn', ''],
    ['learn', '-'],
    ['merge', ''],
    ['merge', '-'],
  ])('is %s into %j, and writes nothing', async (command, output) => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code, errors } = await runIn(folder, [command, 'a.txt', '-o', output]);
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(await filesIn(folder)).toEqual(['a.txt']);
  });

  it('is said on one line, with the option that was meant', async () => {
    const { code, err } = await runIn(await folderWith(), ['--formt', 'text']);
    expect(code).toBe(2);
    expect(err).toBe("error: unknown option '--formt' (did you mean --format?)\n");
  });

  it('is an output folder for standard input, and standard input for two things', async () => {
    const folder = await folderWith();
    expect(await runIn(folder, ['-o', 'out'], { stdin: PAGE })).toMatchObject({
      code: 2,
      errors: ['error: what comes from standard input goes to standard output; leave --out-dir out'],
    });
    expect(await runIn(folder, ['-', '--files-from', '-'])).toMatchObject({
      code: 2,
      errors: ['error: standard input cannot be both a document and the list of --files-from; give one of them'],
    });
  });

  it('is nothing at all on a terminal: the usage on standard error', async () => {
    const { code, out, err } = await runIn(await folderWith(), [], { isTTY: { stdin: true } });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Usage: clean-article \[options\] \[inputs\.\.\.\]/);
  });
});

describe('help and version', () => {
  it('names every category and option, with examples, on standard output', async () => {
    const { code, out, err } = await runIn(await folderWith(), ['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const category of CATEGORIES) expect(out).toContain(category);
    expect(out).toContain('Examples:');
    expect(out).toMatch(/-0, --null/);
  });

  it('prints the version of the package', async () => {
    expect(await runIn(await folderWith(), ['--version'])).toMatchObject({ code: 0, out: `${packageJson.version}\n` });
    expect(VERSION).toBe(packageJson.version);
  });

  it('has help for explain', async () => {
    const { code, out } = await runIn(await folderWith(), ['explain', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: clean-article explain \[options\] <input>/);
  });

  it('cleans a file that is called as a command, where it is named as a path', async () => {
    const folder = await folderWith({ explain: PAGE, help: PAGE });
    expect((await runIn(folder, ['./explain', 'help'])).code).toBe(0);
    expect(await filesIn(folder)).toEqual(expect.arrayContaining(['explain.clean.txt', 'help.clean.txt']));
  });
});
