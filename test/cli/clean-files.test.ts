import { createHash } from 'node:crypto';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CLEAN_PAGE, filesIn, folderWith, PAGE, read, readJson, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

describe('files beside their inputs', () => {
  it('writes clean text and the record, and reports both', async () => {
    const folder = await folderWith({ 'page.txt': PAGE });
    const { code, out, err } = await runIn(folder, ['page.txt']);
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(await filesIn(folder)).toEqual(['page.clean.txt', 'page.meta.json', 'page.txt']);
    expect(await read(folder, 'page.clean.txt')).toBe(CLEAN_PAGE);
    expect(err).toBe(
      'page.txt: 2 lines kept, 2 dropped -> page.clean.txt, page.meta.json\n' +
        '1 document; 2 lines kept, 2 dropped (navigation 1, advertisement 1); written to files beside the inputs\n',
    );
  });

  it('writes the whole record as indented JSON with a final newline, with the source in it', async () => {
    const folder = await folderWith({ 'sub/page.txt': PAGE });
    await runIn(folder, ['./sub/page.txt']);
    const json = await read(folder, 'sub/page.meta.json');
    expect(json).toMatch(/^\{\n {2}"schemaVersion": 1,[^]*\}\n$/);
    expect(await readJson(folder, 'sub/page.meta.json')).toMatchObject({
      title: 'Ferry service resumes',
      source: {
        path: 'sub/page.txt',
        format: 'text',
        encoding: 'utf-8',
        bytes: PAGE.length,
        sha256: createHash('sha256').update(PAGE).digest('hex'),
      },
      removed: [{ line: 1 }, { line: 4 }],
    });
  });

  it.each([
    ['markdown', { 'a.clean.md': '# Ferry service resumes\n\n*The ferry', 'a.meta.json': '{\n' }],
    ['json', { 'a.meta.json': '{\n' }],
    ['jsonl', { 'a.clean.jsonl': '{"schemaVersion":1,' }],
    ['text', { 'a.clean.txt': 'Ferry', 'a.meta.json': '{\n' }],
  ])('writes --format %s', async (format, outputs) => {
    const folder = await folderWith({ 'a.txt': PAGE });
    const { code } = await runIn(folder, ['a.txt', '-f', format]);
    expect(code).toBe(0);
    expect(await filesIn(folder)).toEqual([...Object.keys(outputs), 'a.txt'].sort());
    for (const [name, beginning] of Object.entries(outputs)) {
      expect((await read(folder, name)).startsWith(beginning), name).toBe(true);
    }
  });

  it('leaves the headline out with --no-title, in text and Markdown', async () => {
    const folder = await folderWith({ 'a.txt': PAGE });
    await runIn(folder, ['a.txt', '--no-title']);
    await runIn(folder, ['a.txt', '--no-title', '-f', 'markdown']);
    expect(await read(folder, 'a.clean.txt')).toMatch(/^The ferry sails/);
    expect(await read(folder, 'a.clean.md')).toMatch(/^\*The ferry sails/);
    expect(await readJson(folder, 'a.meta.json')).toMatchObject({ title: 'Ferry service resumes' });
  });

  it('passes format by extension, --mode, --keep and --drop on to the core', async () => {
    const folder = await folderWith({ 'a.md': `${PAGE}(c) the harbour office\n`, 'b.txt': PAGE });
    await runIn(folder, [
      'a.md',
      'b.txt',
      '--mode',
      'recall',
      '--keep',
      'navigation,share',
      '--keep=tags',
      '--drop',
      'legal',
    ]);
    expect(await readJson(folder, 'a.meta.json')).toMatchObject({
      source: { format: 'markdown' },
      tool: { weights: 'recall' },
      removedByCategory: { advertisement: 1, legal: 1 },
    });
    expect(await readJson(folder, 'b.meta.json')).toMatchObject({ source: { format: 'text' } });
  });

  it('gives two inputs with the same short name their whole names, in either order', async () => {
    for (const order of [['a.txt', 'a.md'], ['a.md', 'a.txt'], ['.']]) {
      const folder = await folderWith({ 'a.txt': PAGE, 'a.md': PAGE });
      expect((await runIn(folder, order)).code).toBe(0);
      expect(await filesIn(folder)).toEqual(
        ['a.md', 'a.md.clean.txt', 'a.md.meta.json', 'a.txt', 'a.txt.clean.txt', 'a.txt.meta.json'].sort(),
      );
    }
  });

  it('never takes its own outputs from a folder or a pattern, and says so where they are named', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.clean.json': '{}', 'c.clean.md': 'x', 'd.clean.jsonl': '{}' });
    await runIn(folder, ['a.txt']);
    const before = await filesIn(folder);
    expect((await runIn(folder, ['.', '*.txt'])).err).toMatch(/^1 document;/m);
    expect(await filesIn(folder)).toEqual(before);
    const { code, errors } = await runIn(folder, ['a.clean.txt', 'a.txt']);
    expect(code).toBe(1);
    expect(errors).toEqual(['error: a.clean.txt: it is an output of this tool; name the file it was made from']);
    expect((await runIn(folder, ['*.clean.*'])).errors).toEqual([
      'error: *.clean.*: only outputs of this tool match; match their sources',
    ]);
  });

  it('cleans a file once that is named by path, folder, pattern and list', async () => {
    const folder = await folderWith({ 'in/a.txt': PAGE, list: 'in/a.txt\n' });
    await symlink(join(folder, 'in'), join(folder, 'also'));
    const { err } = await runIn(folder, [
      'in/a.txt',
      './in//a.txt',
      'in',
      'in/*.txt',
      'also/a.txt',
      '--files-from',
      'list',
    ]);
    expect(err).toMatch(/^1 document;/m);
  });

  it('takes a path for a path before it takes it for a pattern', async () => {
    const folder = await folderWith({ 'b (1).txt': PAGE, '[x].txt': PAGE, 'x.txt': PAGE });
    await runIn(folder, ['b (1).txt', '[x].txt']);
    expect(await filesIn(folder)).toEqual(expect.arrayContaining(['b (1).clean.txt', '[x].clean.txt']));
    expect(await filesIn(folder)).not.toContain('x.clean.txt');
  });

  it('takes known extensions from folders, everything from patterns, hidden files from neither', async () => {
    const files = ['a.TXT', 'b.text', 'c.md', 'd.markdown', 'e.pdf', '.f.txt', 'sub/g.txt'];
    const folder = await folderWith(Object.fromEntries(files.map((name) => [name, PAGE])));
    const names = async (argument: string): Promise<string[]> => {
      const { err } = await runIn(folder, [argument, '--dry-run']);
      return err
        .split('\n')
        .slice(0, -2)
        .map((line) => line.split(':', 1)[0] ?? '');
    };
    expect(await names('.')).toEqual(['a.TXT', 'b.text', 'c.md', 'd.markdown', 'sub/g.txt']);
    expect(await names('*')).toEqual(['a.TXT', 'b.text', 'c.md', 'd.markdown', 'e.pdf']);
  });

  it('keeps arguments in their order and files within each by path', async () => {
    const folder = await folderWith({ 'z/b.txt': PAGE, 'z/a.txt': PAGE, 'z/a/c.txt': PAGE, 'y.txt': PAGE });
    const { out } = await runIn(folder, ['z', 'y.txt', '--stdout']);
    expect(out.match(/==> .* <==/g)).toEqual(
      ['z/a.txt', 'z/a/c.txt', 'z/b.txt', 'y.txt'].map((name) => `==> ${name} <==`),
    );
  });

  it('is not led in circles by a link to a folder above', async () => {
    const folder = await folderWith({ 'in/a.txt': PAGE });
    await symlink(join(folder, 'in'), join(folder, 'in', 'loop'));
    const { code, err } = await runIn(folder, ['in']);
    expect(code).toBe(0);
    expect(err).toMatch(/^1 document;/m);
  });

  it('gives the same bytes when run again', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.jsonl': '{"text":"One line."}\n' });
    await runIn(folder, ['.']);
    const first = await Promise.all((await filesIn(folder)).map((name) => read(folder, name)));
    await runIn(folder, ['b.jsonl', 'a.txt']);
    expect(await Promise.all((await filesIn(folder)).map((name) => read(folder, name)))).toEqual(first);
  });

  it('replaces a link that stands where an output goes, and not what the link points to', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'precious.txt': 'keep me' });
    await symlink(join(folder, 'precious.txt'), join(folder, 'a.clean.txt'));
    await runIn(folder, ['a.txt']);
    expect(await read(folder, 'precious.txt')).toBe('keep me');
    expect(await read(folder, 'a.clean.txt')).toBe(CLEAN_PAGE);
  });

  it('leaves nothing half done where an output cannot be put in its place, and goes on', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': PAGE });
    await mkdir(join(folder, 'a.clean.txt'));
    const { code, errors } = await runIn(folder, ['a.txt', 'b.txt']);
    expect(code).toBe(1);
    expect(errors).toEqual([
      'error: a.clean.txt: it cannot be written (EISDIR); something else stands where it would go: move that, or name ' +
        'another folder with --out-dir',
    ]);
    expect(await filesIn(folder)).toEqual(['a.txt', 'b.clean.txt', 'b.meta.json', 'b.txt']);
  });
});
