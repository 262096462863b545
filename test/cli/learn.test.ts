import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conversion, response, warcRecord } from '../formats/warc.js';
import { filesIn, folderWith, read, readLines, runIn } from './harness.js';
import { finish } from './spawn.js';

const PROMO = 'Our reporters walk every quay of this coast in all weather, and they would be glad of your company.';

const ARTICLES = [
  [
    'The ferry sails again',
    'The ferry to the outer islands sails again from Monday, the harbour office said on Friday.',
  ],
  ['A bakery closes', 'The last bakery on the quay closed its doors this week, after ninety years of making bread.'],
  ['Storm takes the pier', 'A storm took the wooden pier on Sunday night, and nobody was hurt when it broke apart.'],
  ['School gets a boat', 'The village school was given a small boat by a fisherman who retired in the spring.'],
] as const;

function page(number: number): string {
  const [title, first] = ARTICLES[number % ARTICLES.length] ?? ARTICLES[0];
  const more = `Some ${number + 20} people had gathered to see it, as the ${title.toLowerCase()} story was told all over town.`;
  return `${title}\n\n${first}\n\n${PROMO}\n\n${more}\n\nSign up for the ${title.split(' ')[1] ?? ''} newsletter\n\n${number * 7} shares\n`;
}

function records(numbers: readonly number[], host = 'post.example'): string {
  return numbers
    .map((number) => `${JSON.stringify({ id: number, url: `https://www.${host}/${number}`, text: page(number) })}\n`)
    .join('');
}

describe('learn', () => {
  it('writes what each site repeats, with counts, and the records beside it', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1, 2]) });
    const { code, err } = await runIn(cwd, ['learn', 'pages.jsonl', '-o', 'site.templates']);
    expect(code).toBe(0);
    expect(err).toContain('3 documents of 1 site');
    expect(await filesIn(cwd)).toEqual(['pages.jsonl', 'site.templates', 'site.templates.seen']);
    const lines = readLines(await read(cwd, 'site.templates'));
    expect(lines[0]).toEqual({ cleanArticleTemplates: 1, siteFrom: 'host', perSite: 64 });
    expect(lines[1]).toEqual({ site: 'post.example', documents: 3, duplicates: 0 });
    expect(lines).toContainEqual(expect.objectContaining({ documents: 3, example: PROMO }));
    expect(lines).toContainEqual(expect.objectContaining({ documents: 3, line: '# shares' }));
    expect(lines.at(-1)).toMatchObject({ total: { sites: 1, documents: 3 } });
    expect(lines.some(({ example }) => String(example).startsWith('The ferry to'))).toBe(false);
  });

  it('in parts and merged gives the bytes of learning at once, in any order, parts that overlap among them', async () => {
    const cwd = await folderWith({
      'a.jsonl': records([0, 1]) + records([3], 'other.example'),
      'b.jsonl': records([1, 2, 3]) + records([0, 1], 'other.example'),
    });
    await runIn(cwd, ['learn', 'a.jsonl', 'b.jsonl', '-o', 'whole']);
    await runIn(cwd, ['learn', 'a.jsonl', '-o', 'a']);
    await runIn(cwd, ['learn', 'b.jsonl', '-o', 'b']);
    expect((await runIn(cwd, ['merge', 'a', 'b', '-o', 'ab'])).code).toBe(0);
    await runIn(cwd, ['merge', 'b', 'ab', 'a', '-o', 'bab']);
    for (const name of ['ab', 'bab']) {
      expect(await read(cwd, name)).toBe(await read(cwd, 'whole'));
      expect(await read(cwd, `${name}.seen`)).toBe(await read(cwd, 'whole.seen'));
    }
  });

  it('counts copies of one article once', async () => {
    const copies = [0, 1, 2].map((id) =>
      JSON.stringify({ url: `https://post.example/${id}`, text: `${page(0)}\n\nCopy ${'abc'[id]}` }),
    );
    const cwd = await folderWith({ 'pages.jsonl': copies.join('\n') });
    const { err } = await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't']);
    expect(err).toContain('1 document and 2 near-duplicates of 1 site: 0 templates');
  });

  it('keeps a sample of a site with very many documents, and says so', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1, 2, 3, 4, 5, 6, 7]) });
    const { err } = await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't', '--per-site', '4']);
    expect(err).toContain('1 site with more than 4 documents');
    const site = readLines(await read(cwd, 't'))[1];
    expect(site).toMatchObject({ site: 'post.example' });
    expect(site).toHaveProperty('seen');
    expect(site).toHaveProperty('error');
  });

  it('tells the site as it is asked to', async () => {
    const cwd = await folderWith({ 'in/one/a.txt': page(0), 'in/one/b.txt': page(1), 'in/two/c.txt': page(2) });
    const sites = async (...options: string[]): Promise<unknown[]> => {
      await runIn(cwd, ['learn', 'in', '-o', 't', ...options]);
      return readLines(await read(cwd, 't')).flatMap(({ site, example }) => (site && !example ? [site] : []));
    };
    expect(await sites()).toEqual(['one', 'two']);
    expect(await sites('--site-from', 'folder:2')).toEqual(['in']);
    expect(await sites('--site-from', 'pattern:in/(.)')).toEqual(['o', 't']);
  });

  it('tells it by a field of the record', async () => {
    const lines = [0, 1, 2].map((number) => JSON.stringify({ outlet: 'The Post', text: page(number) }));
    const cwd = await folderWith({ 'pages.jsonl': lines.join('\n') });
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't', '--site-from', 'field:outlet']);
    expect(await read(cwd, 't')).toContain('"site":"The Post","documents":3');
    const { out } = await runIn(cwd, ['--templates', 't', '--stdout', 'pages.jsonl']);
    expect(readLines(out).map(({ text }) => String(text).includes(PROMO))).toEqual([false, false, false]);
  });

  it('reads WARC and WET, compressed too, and tells the site by the address of the record', async () => {
    const url = (number: number): string => `https://www.post.example/${number}`;
    const wet = [0, 1, 2].map((number) => ({ ...conversion(`urn:${number}`, page(number)), url: url(number) }));
    const warc = [0, 1, 2].map((number) => {
      const html = page(number)
        .trim()
        .split('\n\n')
        .map((text) => `<p>${text}</p>`);
      return { ...response(`urn:${number}`, `<html><body>${html.join('')}</body></html>`), url: url(number) };
    });
    const cwd = await folderWith({
      'crawl.wet.gz': Buffer.concat(
        [{ type: 'warcinfo', block: 'software: x' }, ...wet].map((record) => gzipSync(warcRecord(record))),
      ),
      'crawl.warc': Buffer.concat(warc.map(warcRecord)),
    });
    for (const name of ['crawl.wet.gz', 'crawl.warc']) {
      const { code, err } = await runIn(cwd, ['learn', name, '-o', 't']);
      expect(code).toBe(0);
      expect(err).not.toContain('left out');
      const lines = readLines(await read(cwd, 't'));
      expect(lines[1]).toEqual({ site: 'post.example', documents: 3, duplicates: 0 });
      expect(lines).toContainEqual(expect.objectContaining({ documents: 3, example: PROMO }));
    }
    const { out } = await runIn(cwd, ['--learn', 'crawl.wet.gz', '--stdout']);
    expect(readLines(out).map(({ text }) => String(text).includes(PROMO))).toEqual([false, false, false]);
    const explained = await runIn(cwd, ['explain', '--templates', 't', 'crawl.wet.gz']);
    expect(explained.out).toContain('(3 of 3 pages)');
  });

  it('leaves out what nothing tells the site of, and goes on behind what is broken', async () => {
    const cwd = await folderWith({ 'pages.jsonl': `${JSON.stringify({ text: page(0) })}\n{\n${records([1])}` });
    const { code, err, errors } = await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't']);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(err).toContain('1 document left out');
    expect(err).toContain('1 document of 1 site');
  });

  it('passes over what a folder holds beside pages, as cleaning does', async () => {
    const cwd = await folderWith({ 'in/package.json': '{"name":"x"}', 'in/pages.jsonl': records([0, 1]) });
    const { code, err, errors } = await runIn(cwd, ['learn', 'in', '-o', 't']);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(err).toContain('in/package.json: passed over, as no record in it holds text');
    expect((await runIn(cwd, ['learn', 'in/package.json', '-o', 't'])).code).toBe(1);
  });

  it('reports promotions with their near-duplicates and dates', async () => {
    const promo = (name: string): string =>
      `Subscribe to the ${name} newsletter today and get it every morning at seven`;
    const lines = ['harbour', 'harbours'].flatMap((name, site) =>
      [0, 1].map((number) =>
        JSON.stringify({
          url: `https://post${site}.example/${number}`,
          published: `2024-0${1 + site * 2 + number}-09`,
          text: `${page(site * 2 + number)}\n\n${promo(name)}\n`,
        }),
      ),
    );
    const cwd = await folderWith({ 'pages.jsonl': lines.join('\n') });
    const { out } = await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't', '--report']);
    expect(out).toMatch(/^ +4 +≥ 1 +2024-01-09 +2024-04-09 +subscription +Subscribe to the harbour newsletter/m);
    expect(out).toMatch(/^ +or +Subscribe to the harbours newsletter/m);
  });

  it.each([
    [['pages.jsonl', 'x.seen'], 'pages.jsonl', 'pages.jsonl'],
    [['pages.jsonl', 'x.seen'], 'x', 'x.seen'],
    [['.'], 'link', 'link'],
  ])('never takes the place of an input: %j, -o %s', async (inputs, output, named) => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1]), 'x.seen': page(2) });
    await symlink('pages.jsonl', join(cwd, 'link'));
    const { code, errors } = await runIn(cwd, ['learn', ...inputs, '-o', output]);
    expect(code).toBe(2);
    expect(errors).toEqual([
      `error: ${named} is an input too, which is never overwritten; name another file with --output`,
    ]);
    expect(await read(cwd, 'pages.jsonl')).toBe(records([0, 1]));
    expect(await read(cwd, 'x.seen')).toBe(page(2));
  });

  it('leaves what was learned before where nothing could be read, and learns of nothing where nothing failed', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1]), 'none.jsonl': '{"text":"Of no site."}\n', bad: '' });
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't']);
    const before = [await read(cwd, 't'), await read(cwd, 't.seen')];
    for (const name of ['pages*.json', 'bad']) {
      const { code, err } = await runIn(cwd, ['learn', name, '-o', 't']);
      expect(code).toBe(1);
      expect(err).toMatch(/^error: .*\n0 documents; t is not written\n$/);
    }
    expect([await read(cwd, 't'), await read(cwd, 't.seen')]).toEqual(before);
    // One part of many may well hold nothing of use, and is merged with the others.
    const { code } = await runIn(cwd, ['learn', 'none.jsonl', '-o', 'e']);
    expect([code, await filesIn(cwd)]).toEqual([0, expect.arrayContaining(['e', 'e.seen'])]);
  });

  it('is not written where it cannot be', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0]), file: '' });
    const { code, errors } = await runIn(cwd, ['learn', 'pages.jsonl', '-o', 'file/t']);
    expect(code).toBe(1);
    // learn has no --out-dir.
    expect(errors).toEqual([
      'error: file/t: it cannot be written (ENOTDIR); something else stands where it would go: move that, or name ' +
        'another place for it',
    ]);
  });

  it.each([
    [['learn', 'x'], 'required option'],
    [['learn', 'x', '-o', 't', '--site-from', 'hosts'], '--site-from takes'],
    [['learn', 'x', '-o', 't', '--per-site', '1'], '--per-site takes'],
    [['--mode', 'recall', 'learn', 'x', '-o', 't'], 'learn does not take --mode'],
    [['merge', '-o', 't'], 'missing required argument'],
    [['--learn', '--templates', 't', 'x'], 'give one of them'],
    [['--site-from', 'host', 'x'], '--site-from says how --learn'],
    [['--learn', '-'], 'standard input can be read once'],
    [['--templates', 'none', 'x'], '--templates none: no such file'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err } = await runIn(await folderWith(), argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('merge', () => {
  it('says what is missing', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1]) });
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't', '--no-seen']);
    const { code, errors } = await runIn(cwd, ['merge', 't', '-o', 'm']);
    expect(code).toBe(1);
    expect(errors[0]).toContain('t.seen: no such file');
    expect(await filesIn(cwd)).toEqual(['pages.jsonl', 't']);
  });

  it('takes records of a site in several lines, as parts that were sorted together', async () => {
    const cwd = await folderWith({ 'a.jsonl': records([0, 1]), 'b.jsonl': records([1, 2, 3]) });
    await runIn(cwd, ['learn', 'a.jsonl', 'b.jsonl', '-o', 'whole']);
    await runIn(cwd, ['learn', 'a.jsonl', '-o', 'a']);
    await runIn(cwd, ['learn', 'b.jsonl', '-o', 'b']);
    const [head, ...ofB] = (await read(cwd, 'b.seen')).split('\n');
    await writeFile(join(cwd, 'both.seen'), [head, (await read(cwd, 'a.seen')).split('\n')[1], ...ofB].join('\n'));
    expect((await runIn(cwd, ['merge', 'both', '-o', 'm'])).code).toBe(0);
    expect(await read(cwd, 'm')).toBe(await read(cwd, 'whole'));
    expect(await read(cwd, 'm.seen')).toBe(await read(cwd, 'whole.seen'));
  });

  it('refuses what is damaged, and leaves nothing behind', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1]) });
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't']);
    const bad = await folderWith({ 't.seen': (await read(cwd, 't.seen')).slice(0, -20) });
    const { code, errors } = await runIn(bad, ['merge', 't', '-o', 'm']);
    expect(code).toBe(1);
    expect(errors[0]).toContain('t.seen: line 2');
    expect(await filesIn(bad)).toEqual(['t.seen']);
  });

  it('refuses files that were learned differently', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1]) });
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 'a']);
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 'b', '--per-site', '10']);
    const { code, err } = await runIn(cwd, ['merge', 'a', 'b', '-o', 'm']);
    expect(code).toBe(2);
    expect(err).toContain('learn them alike');
  });
});

describe('what was learned', () => {
  it('cleans better with --templates, and says why', async () => {
    const cwd = await folderWith({ 'pages.jsonl': records([0, 1, 2]) });
    await runIn(cwd, ['learn', 'pages.jsonl', '-o', 't']);
    const without = await runIn(cwd, ['--stdout', 'pages.jsonl']);
    const { out } = await runIn(cwd, ['--stdout', '--templates', 't', 'pages.jsonl']);
    expect(readLines(without.out).every(({ text }) => String(text).includes(PROMO))).toBe(true);
    expect(readLines(out).some(({ text }) => String(text).includes(PROMO))).toBe(false);
    const explained = await runIn(cwd, ['explain', '--templates', 't', 'pages.jsonl']);
    expect(explained.out).toMatch(/drop {2}template .*\[template \+\d\.\d\d \(3 of 3 pages\)/);
  });

  it('--learn does both in one call, with the same result', async () => {
    const files = { 'in/a.txt': page(0), 'in/b.txt': page(1), 'in/c.txt': page(2) };
    const cwd = await folderWith(files);
    await runIn(cwd, ['learn', 'in', '-o', 't']);
    await runIn(cwd, ['--templates', 't', 'in', '-o', 'two']);
    const { code } = await runIn(cwd, ['--learn', 'in', '-o', 'one']);
    expect(code).toBe(0);
    for (const name of ['a.clean.txt', 'b.meta.json']) {
      expect(await read(cwd, `one/${name}`)).toBe(await read(cwd, `two/${name}`));
    }
    expect(await read(cwd, 'one/a.clean.txt')).not.toContain(PROMO);
  });

  it('is known to all threads: the same bytes for any number of them', async () => {
    const sites = ['post.example', 'mail.example', 'news.example'];
    const numbers = Array.from({ length: 40 }, (_, i) => i);
    const lines = numbers.map((number) => records([number], sites[number % 3]));
    const cwd = await folderWith({ 'pages.jsonl': lines.join('') });
    await finish(cwd, ['learn', 'pages.jsonl', '-o', 't', '--quiet']);
    const cleaned = async (...options: string[]): Promise<string> => {
      const { code, out } = await finish(cwd, [...options, '--format', 'jsonl', '--stdout', '--quiet', 'pages.jsonl']);
      expect(code).toBe(0);
      return out;
    };
    const one = await cleaned('--templates', 't', '--jobs', '1');
    expect(readLines(one).some(({ text }) => String(text).includes(PROMO))).toBe(false);
    for (const jobs of ['2', '3']) expect(await cleaned('--templates', 't', '--jobs', jobs)).toBe(one);
    expect(await cleaned('--learn', '--jobs', '2')).toBe(one);
    // They do not come by it in another way.
    expect(await cleaned('--jobs', '2')).toContain(PROMO);
  });

  it.each([
    ['line 1', ''],
    ['line 1', '{"cleanArticleTemplates":2,"siteFrom":"host","perSite":64}\n'],
    ['line 2', '{"cleanArticleTemplates":1,"siteFrom":"host","perSite":64}\n{"site":1}\n'],
    ['cut off', '{"cleanArticleTemplates":1,"siteFrom":"host","perSite":64}\n{"site":"a","documents":2}\n'],
  ])('a file of templates that is none is wrong usage: %s', async (message, text) => {
    const cwd = await folderWith({ 'page.txt': page(0), t: text });
    const { code, err } = await runIn(cwd, ['--templates', 't', 'page.txt']);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
