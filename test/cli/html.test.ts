import { brotliCompressSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { response, warcRecord } from '../formats/warc.js';
import { schemaErrors } from '../ledger/record-schema.js';
import { filesIn, folderWith, read, readJson, readLines, runIn } from './harness.js';

const BODY = [
  'Der alte Fährbetrieb über die Mühle wird im Frühjahr wieder aufgenommen, teilte das Hafenamt am Montag mit.',
  'Größere Schäden an den beiden Anlegern hätten die Überfahrt im November unmöglich gemacht, sagte Hafenmeisterin Jule Öhm.',
  'Bis dahin führen die Busse weiter über Süderbrück, was für Pendler vierzig Minuten mehr bedeutet.',
];
const MENU = '<nav><ul><li><a href="/">Start</a></li><li><a href="/lokal">Lokales</a></li></ul></nav>';
const FOOTER = '<footer><p><a href="/impressum">Impressum</a></p><p>© 2026 Mühlenbote</p></footer>';

/** A page of three paragraphs; `head` says what it is in, if anything does. */
function page(head = ''): string {
  const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('\n');
  const article = `<article><h1>Fähre fährt ab Frühjahr wieder</h1>\n${paragraphs}</article>`;
  return `<!DOCTYPE html>\n<html lang="de"><head>${head}</head><body>${MENU}${article}${FOOTER}</body></html>\n`;
}

const TITLE = 'Fähre fährt ab Frühjahr wieder';
const TEXT = BODY.join('\n\n');
const RIGHT = { title: TITLE, text: TEXT, language: 'de' };

describe('HTML', () => {
  it.each([
    ['a.html', page()],
    ['b.htm', page('<meta charset="utf-8">')],
    ['c.xhtml', `<?xml version="1.0" encoding="utf-8"?>\n${page()}`],
    ['d.html.gz', gzipSync(page())],
    ['e.html.br', brotliCompressSync(page())],
    ['f.txt', page()],
    ['g.html', `\ufeff${page()}`],
  ])('in %s is cleaned by its markup', async (name, content) => {
    const folder = await folderWith({ [name]: content });
    expect((await runIn(folder, [name])).code).toBe(0);
    const stem = name.split('.')[0]!;
    expect(await read(folder, `${stem}.clean.txt`)).toBe(`${TITLE}\n\n${TEXT}\n`);
    const record = await readJson(folder, `${stem}.meta.json`);
    expect(record).toMatchObject({ ...RIGHT, source: { format: 'html', encoding: 'utf-8' } });
    expect(schemaErrors(record)).toEqual([]);
  });

  it('on standard input is known by how it begins, packed or not', async () => {
    for (const stdin of [page(), gzipSync(page())]) {
      const { code, out } = await runIn(await folderWith(), [], { stdin });
      expect([code, out]).toEqual([0, `${TITLE}\n\n${TEXT}\n`]);
    }
  });

  it.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'windows-1252'],
    ['<meta charset=macintosh>', 'macintosh'],
  ])('is in what it says: %s', async (head, encoding) => {
    const folder = await folderWith({ 'a.html': iconv.encode(page(head), encoding) });
    expect((await runIn(folder, ['.'])).code).toBe(0);
    expect(await readJson(folder, 'a.meta.json')).toMatchObject({ ...RIGHT, source: { encoding } });
  });

  it.each(['utf-9', 'x-user-defined-7', 'ä', ''])(
    'that says a charset that does not exist (%j) is read all the same',
    async (charset) => {
      const folder = await folderWith({
        'a.html': page(`<meta charset="${charset}">`),
        'b.html': iconv.encode(page(`<meta charset="${charset}">`), 'windows-1252'),
      });
      expect((await runIn(folder, ['.'])).code).toBe(0);
      const said = charset === '' || charset === 'ä' ? {} : { encodingDeclared: charset };
      expect(await readJson(folder, 'a.meta.json')).toMatchObject({ ...RIGHT, source: { encoding: 'utf-8', ...said } });
      expect(await readJson(folder, 'b.meta.json')).toMatchObject({ ...RIGHT, source: { encoding: 'windows-1252' } });
    },
  );

  it('in WARC responses goes by its HTTP header, then by itself', async () => {
    const html = (charset?: string) => [
      `Content-Type: text/html${charset === undefined ? '' : `; charset=${charset}`}`,
    ];
    const cyrillic = page().replace(BODY[2]!, 'Старый мост закрыли во вторник после того, как инженеры нашли трещины.');
    const records = [
      response('urn:utf', page(), html('utf-8')),
      response('urn:http', iconv.encode(page(), 'macintosh'), html('macintosh')),
      response('urn:over', iconv.encode(page('<meta charset=koi8-r>'), 'windows-1252'), html('iso-8859-1')),
      response('urn:meta', iconv.encode(page('<meta charset=macintosh>'), 'macintosh'), html()),
      response('urn:none', page('<meta charset=utf-9>'), html('utf-9')),
      response('urn:packed', gzipSync(page()), [...html(), 'Content-Encoding: gzip']),
      response('urn:cyrillic', iconv.encode(cyrillic, 'utf-16le', { addBOM: true }), html('utf-8')),
      response('urn:image', 'x', ['Content-Type: image/png']),
    ].map(warcRecord);
    const folder = await folderWith({ 'x.warc.gz': Buffer.concat(records.map((record) => gzipSync(record))) });
    expect((await runIn(folder, ['.'])).code).toBe(0);
    const written = readLines(await read(folder, 'x.clean.jsonl'));
    const source = (encoding: string, more = {}) => ({ source: { format: 'html', encoding, ...more } });
    expect(written).toMatchObject([
      { id: 'urn:utf', url: 'http://example.org/', ...RIGHT, ...source('utf-8') },
      { id: 'urn:http', ...RIGHT, ...source('macintosh') },
      { id: 'urn:over', ...RIGHT, ...source('windows-1252') },
      { id: 'urn:meta', ...RIGHT, ...source('macintosh') },
      { id: 'urn:none', ...RIGHT, ...source('utf-8', { encodingDeclared: 'utf-9' }) },
      { id: 'urn:packed', ...RIGHT, ...source('utf-8') },
      { id: 'urn:cyrillic', title: TITLE, ...source('utf-16le') },
    ]);
    expect(written[6]?.['text']).toContain('Старый мост');
    for (const record of written) expect(schemaErrors(record)).toEqual([]);
  });

  it.each(['html', 'rawHtml', 'content', 'body'])('in the "%s" field of JSON is cleaned like a page', async (field) => {
    const record = { id: 1, url: 'https://example.org/a', [field]: page() };
    const folder = await folderWith({
      'a.json': JSON.stringify([record]),
      'b.jsonl': `${JSON.stringify(record)}\n`,
    });
    expect((await runIn(folder, ['.'])).code).toBe(0);
    for (const name of ['a.clean.jsonl', 'b.clean.jsonl']) {
      const [written] = readLines(await read(folder, name));
      expect(written).toMatchObject({ id: 1, url: 'https://example.org/a', ...RIGHT, source: { format: 'html' } });
    }
  });

  it('in fields is known by its pieces too', async () => {
    const stdin = `${JSON.stringify({ content: `<p>${BODY[0]!}</p>` })}\n${JSON.stringify({ html: '<b>Nur</b> das' })}\n`;
    const { out } = await runIn(await folderWith(), ['--input-format', 'jsonl', '-'], { stdin });
    expect(readLines(out)).toMatchObject([
      { text: BODY[0], source: { format: 'html' } },
      { text: 'Nur das', source: { format: 'html' } },
    ]);
  });

  it('is Markdown where that is asked for', async () => {
    const html = page().replace('<p>Größere', '<h2>Schäden</h2><p><em>Größere</em>');
    const { out } = await runIn(await folderWith(), ['-f', 'markdown'], { stdin: html });
    expect(out).toBe(
      `# ${TITLE}\n\n${BODY[0]}\n\n## Schäden\n\n${BODY[1]!.replace('Größere', '*Größere*')}\n\n${BODY[2]}\n`,
    );
  });

  it('without a body, or without anything that is shown, is one error or an empty answer, and the rest goes on', async () => {
    const folder = await folderWith({
      'a.html': '<!DOCTYPE html><html><head><title>Nur ein Titel</title></head></html>',
      'b.html': '<html><script>let a = 1;</script><style>p{}</style></html>',
      'c.html': '<html>\n',
      'd.html': `<title>${TITLE}</title><h1>${TITLE}</h1>${BODY.map((text) => `<p>${text}`).join('')}`,
      'e.html': '<',
    });
    const { code, errors } = await runIn(folder, ['.', '--format', 'jsonl']);
    expect([code, errors]).toEqual([0, []]);
    expect((await filesIn(folder)).filter((name) => name.endsWith('.clean.jsonl'))).toHaveLength(5);
    const [bare] = readLines(await read(folder, 'b.clean.jsonl'));
    expect(bare).toMatchObject({ text: '', wordCount: 0, confidence: 0, removed: [] });
    expect(readLines(await read(folder, 'd.clean.jsonl'))[0]).toMatchObject(RIGHT);
  });
});
