import { describe, expect, it, vi } from 'vitest';
import { filesIn, folderWith, read, readLines, runIn } from './harness.js';

vi.mock('../../src/clean.js', () => import('./fake-core.js'));

const LIST = '[\n {"id":1,"text":"TITLE T\\nOne."},\n {"id":2,"html":"<p>x</p>"},\n {"id":3,"text":"Three."}\n]\n';

describe('JSON', () => {
  it('goes into JSON Lines, a line for each record in its order', async () => {
    const folder = await folderWith({ 'in.json': LIST });
    const { code, errors } = await runIn(folder, ['in.json']);
    expect(code).toBe(1);
    expect(errors).toEqual([
      'error: in.json: record 2 (line 3): its text is HTML, which is not read yet; name a field that holds text or ' +
        'Markdown with --content-field, or give the text as WET files have it',
    ]);
    const records = readLines(await read(folder, 'in.clean.jsonl'));
    expect(records.map(({ id, text }) => [id, text])).toEqual([
      [1, 'One.'],
      [2, undefined],
      [3, 'Three.'],
    ]);
  });

  it('of one document is written like a text file where that is asked for', async () => {
    const folder = await folderWith({ 'a.json': '{\n "data": {"markdown": "TITLE T\\nBody."}\n}\n' });
    expect((await runIn(folder, ['a.json', '-f', 'text'])).code).toBe(0);
    expect(await filesIn(folder)).toEqual(['a.clean.txt', 'a.json', 'a.meta.json']);
    expect(await read(folder, 'a.clean.txt')).toBe('T\n\nBody.\n');
    // Its own output is no input.
    expect((await runIn(folder, ['.', '-f', 'text', '--quiet'])).code).toBe(0);
    expect(await filesIn(folder)).toEqual(['a.clean.txt', 'a.json', 'a.meta.json']);
  });

  it('of many documents has no place in a text file, and the other inputs are done', async () => {
    const folder = await folderWith({ 'a.json': LIST, 'b.json': '{"text":"Body."}', 'c.json': '{"text":' });
    const { code, errors } = await runIn(folder, ['.', '-f', 'text']);
    expect(code).toBe(1);
    expect(errors).toEqual([
      'error: a.json: it holds more than one document, which this format has no place for; use --format jsonl or ' +
        'leave --format out',
      'error: c.json: it is not valid JSON at line 1, column 9: it ends too early; mend it, or give --input-format ' +
        'text where it is no JSON',
    ]);
    expect(await filesIn(folder)).toEqual(['a.json', 'b.clean.txt', 'b.json', 'b.meta.json', 'c.json']);
  });

  it('without text is passed over in a folder, and an error where it is named', async () => {
    const folder = await folderWith({
      'in/package.json': '{"name":"x","files":["a"]}',
      'in/map.json': `[${'[1,2],'.repeat(500)}3]`,
      'in/page.json': '{"text":"Body."}',
    });
    const walked = await runIn(folder, ['in']);
    expect(walked).toMatchObject({ code: 0, errors: [] });
    expect(walked.err).toMatch(/^in\/package\.json: passed over, as no record in it holds text; /m);
    expect(walked.err).toMatch(/^1 document; 2 files passed over; /m);
    expect(await filesIn(folder)).toEqual(['in/map.json', 'in/package.json', 'in/page.clean.jsonl', 'in/page.json']);
    const named = await runIn(folder, ['in/package.json']);
    expect(named.code).toBe(1);
    expect(named.errors).toEqual([
      'error: in/package.json: it has no field that is known to hold text; name the field that holds the text with ' +
        '--content-field (it has: name, files)',
    ]);
  });

  it('of one document, as services answer, is text where that is asked for', async () => {
    const stdin = '{"code":200,"data":{"content":"TITLE T\\nBody."}}';
    expect(await runIn(await folderWith(), ['-f', 'text'], { stdin })).toMatchObject({ code: 0, out: 'T\n\nBody.\n' });
  });

  it('on standard output makes lines of all that goes there', async () => {
    const folder = await folderWith({ 'a.txt': 'Body.\n', 'b.json': LIST });
    const { out } = await runIn(folder, ['--stdout', 'a.txt', 'b.json']);
    expect(readLines(out)).toHaveLength(4);
  });

  it('has the fields that --map and --content-field name', async () => {
    const stdin = '{"story":{"lead":"Body."},"uid":"u7","link":"x:1","url":5}';
    const argv = ['--content-field', 'story.lead', '--map', 'id=uid', '--map', 'url=link', '--input-format', 'json'];
    const { code, out } = await runIn(await folderWith(), argv, { stdin });
    expect(code).toBe(0);
    expect(readLines(out)).toMatchObject([{ id: 'u7', url: 'x:1', text: 'Body.' }]);
  });

  it('says with --verbose what of a record was passed over', async () => {
    const stdin = '{"text":"Body.","title":7,"date":1707205500,"tags":[],"authors":null}';
    const { code, err } = await runIn(await folderWith(), ['--verbose'], { stdin });
    expect(code).toBe(0);
    expect(err).toContain('    passed over: "title" is no text\n    passed over: "date" is no date in a string\n');
    expect(err).not.toContain('"tags"');
  });

  it('is explained', async () => {
    const folder = await folderWith({ 'a.json': LIST });
    const { code, out, errors } = await runIn(folder, ['explain', 'a.json']);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(out).toMatch(/^a\.json:2: [^]*^a\.json:4: /m);
  });
});

describe('attributes', () => {
  const LINES = '{"id":"a","text":"Body.","markdown":"x"}\n{"id":"b","body":"x"}\n{"text":"x"}\n';

  it('are a line for each record, whatever becomes of it', async () => {
    const folder = await folderWith({ 'in.jsonl': LINES });
    expect((await runIn(folder, ['in.jsonl', '-f', 'attributes'])).code).toBe(1);
    expect(await filesIn(folder)).toEqual(['in.attributes.jsonl', 'in.jsonl']);
    expect(readLines(await read(folder, 'in.attributes.jsonl'))).toMatchObject([
      { id: 'a', attributes: {} },
      { id: 'b', attributes: {}, error: { code: 'no-text' } },
      { attributes: {}, error: { code: 'no-id' } },
    ]);
  });

  it('of a text file are wrong usage', async () => {
    const folder = await folderWith({ 'a.txt': 'Body.\n' });
    const { code, errors } = await runIn(folder, ['a.txt', '-f', 'attributes']);
    expect(code).toBe(2);
    expect(errors).toEqual([
      'error: a.txt is no JSON Lines or JSON, whose records attributes belong to: use another --format, or ' +
        '--input-format jsonl where it is',
    ]);
  });
});
