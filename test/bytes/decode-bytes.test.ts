import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes, type DecodeHints } from '../../src/bytes/decode-bytes.js';
import { charsetOfHtml } from '../../src/bytes/declared-charset.js';
import { decodeAs, encodingOf } from '../../src/bytes/encodings.js';
import { sentence } from './sentences.js';

function decoded(bytes: Uint8Array | string, hints?: DecodeHints) {
  return decodeBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, hints);
}

/** As tables of these encodings have them, not as a library would write them. */
const BYTES: readonly (readonly [encoding: string, hex: string, text: string])[] = [
  ['windows-1250', 'b9ea bf9c e6', 'ąężść'],
  ['iso-8859-2', 'b1ea bfb6 e6', 'ąężść'],
  ['windows-1251', 'eff0e8e2e5f2 b8 b3 b9', 'приветёі№'],
  ['koi8-r', 'd0d2c9d7c5d4 a3', 'приветё'],
  ['iso-8859-5', 'dfe0d8d2d5e2 f1', 'приветё'],
  ['ibm866', 'afe0a8a2a5e2', 'привет'],
  ['windows-1252', '8063 6166e9 93 94 9c 92', '€café“”œ’'],
  ['iso-8859-15', 'a4 63e9 bd', '€céœ'],
  ['windows-1253', 'e3e5e9e1 dc', 'γειαά'],
  ['iso-8859-7', 'e3e5e9e1 dc', 'γειαά'],
  ['windows-1254', 'fdfe fd6b f0', 'ışıkğ'],
  ['windows-1255', 'f9ece5ed', 'שלום'],
  ['windows-1256', 'd3e1c7e3', 'سلام'],
  ['windows-1257', 'f0ed e7', 'šķē'],
  ['windows-874', 'e4b7c2', 'ไทย'],
  ['shift_jis', '82b1 82f1 82c9 82bf 82cd 8b b4 b1', 'こんにちは橋ｱ'],
  ['euc-jp', 'a4b3 a4f3 a4cb a4c1 a4cf b6b6', 'こんにちは橋'],
  ['iso-2022-jp', '1b2442 2433 2473 1b2842', 'こん'],
  ['gbk', 'c4e3 bac3', '你好'],
  ['gb18030', 'c4e3 bac3 9532 8236', '你好𠀀'],
  ['big5', 'a741 a66e', '你好'],
  // The last one is of the extension that Node leaves out.
  ['euc-kr', 'bec8 b3e7 8c63', '안녕똠'],
];

describe('decodeAs', () => {
  it.each(BYTES)('%s', async (encoding, hex, text) => {
    expect(await decodeAs(encoding, Buffer.from(hex.replaceAll(' ', ''), 'hex'))).toBe(text);
  });
});

describe('encodingOf', () => {
  it('takes names as the web does', () => {
    const names = ['latin1', 'ISO-8859-1', ' UTF8 ', 'gb2312', 'ks_c_5601-1987', 'x-sjis', 'cp1251', 'CP949', 'euc_jp'];
    expect(names.map(encodingOf)).toEqual(
      ['windows-1252', 'windows-1252', 'utf-8', 'gbk', 'euc-kr', 'shift_jis', 'windows-1251', 'euc-kr', 'euc-jp'], //
    );
    expect(['', 'utf-9', 'none', 'replacement', 'constructor'].map(encodingOf)).toEqual(Array(5).fill(undefined));
  });
});

const DETECTED: readonly (readonly [language: string, encoding: string])[] = [
  ['German', 'windows-1252'],
  ['French', 'windows-1252'],
  ['Spanish', 'windows-1252'],
  ['Portuguese', 'windows-1252'],
  ['Polish', 'windows-1250'],
  ['Polish', 'iso-8859-2'],
  ['Czech', 'windows-1250'],
  ['Hungarian', 'windows-1250'],
  ['Russian', 'windows-1251'],
  ['Russian', 'koi8-r'],
  ['Russian', 'iso-8859-5'],
  ['Greek', 'windows-1253'],
  ['Greek', 'iso-8859-7'],
  ['Turkish', 'windows-1254'],
  ['Hebrew', 'windows-1255'],
  ['Arabic', 'windows-1256'],
  ['Japanese', 'shift_jis'],
  ['Japanese', 'euc-jp'],
  ['Chinese', 'gbk'],
  ['Traditional Chinese', 'big5'],
  ['Korean', 'euc-kr'],
];

describe('detection', () => {
  it.each(DETECTED)('reads %s in %s', async (language, encoding) => {
    // What the encoding has no sign for is not in a text that was written in it.
    const text = [...`${sentence(language)}\n\n${sentence(language)}\n`]
      .filter((character) => iconv.decode(iconv.encode(character, encoding), encoding) === character)
      .join('');
    expect(await decoded(iconv.encode(text, encoding))).toMatchObject({ text });
  });

  it('takes the euro of ISO 8859-15 for no currency sign', async () => {
    const text = 'Die Fähre kostet künftig 7 € für Schüler, 12 € für größere Gruppen und 3 € für Räder.\n';
    expect(await decoded(iconv.encode(text, 'iso-8859-15'))).toMatchObject({ text, encoding: 'iso-8859-15' });
  });

  it.each([
    ['a word or two', Buffer.from('The caf\xe9 closed. The na\xefve owner left.', 'latin1')],
    ['an encoding that it does not know', iconv.encode(sentence('German').repeat(2), 'macintosh')],
    ['bytes of no text', Buffer.from(Array.from({ length: 3000 }, (_, at) => 128 + ((at * 89) % 127)))],
  ])('leaves open what is in %s, and says what to do', async (_what, bytes) => {
    expect(await decoded(bytes)).toMatchObject({
      code: 'not-utf8',
      hint: expect.stringContaining('--encoding') as string,
    });
  });
});

describe('UTF-16', () => {
  const TEXT = 'The ferry sails again.\nПриветик.\n';
  const little = Buffer.from(TEXT, 'utf16le');
  const big = Buffer.from(little).swap16();

  it('is read by its byte-order mark, in both orders, and without', async () => {
    const mark = Buffer.from('\ufeff', 'utf16le');
    expect(await decoded(Buffer.concat([mark, little]))).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(await decoded(Buffer.concat([Buffer.from(mark).swap16(), big]))).toEqual({
      text: TEXT,
      encoding: 'utf-16be',
    });
    expect(await decoded(little)).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(await decoded(big)).toEqual({ text: TEXT, encoding: 'utf-16be' });
  });

  it('may have a stray unit or byte, and says so', async () => {
    const mark = Buffer.from('\ufeff', 'utf16le');
    const long = Buffer.from(TEXT.repeat(20), 'utf16le');
    const lone = Buffer.from('\ud800', 'utf16le');
    const read = { text: `${TEXT.repeat(20)}\ufffd`, encoding: 'utf-16le', hasStrays: true };
    for (const stray of [lone, Buffer.of(0x41)]) {
      expect(await decoded(Buffer.concat([mark, long, stray]))).toEqual(read);
      expect(await decoded(Buffer.concat([long, stray]))).toEqual(read);
      expect(await decoded(Buffer.concat([long, stray]), { asked: 'utf-16le' })).toEqual(read);
    }
    expect(await decoded(Buffer.concat([mark, long, Buffer.of(0x41)]), { isCut: true })).toEqual({
      text: TEXT.repeat(20),
      encoding: 'utf-16le',
    });
  });

  it('names in its message a byte-order mark only where there is one', async () => {
    const few = Buffer.concat([little, Buffer.from('\udc00'.repeat(5), 'utf16le')]);
    const said = (bytes: Uint8Array) => decoded(bytes).then((read) => ('code' in read ? read.message : ''));
    expect(await said(Buffer.concat([Buffer.of(0xff, 0xfe), few]))).toMatch(/^its byte-order mark says utf-16le, but/);
    expect(await said(few)).toMatch(/^every other byte, a NUL, says utf-16le, but it is not valid/);
  });

  it('of a page that declares another charset is told, but not where that is UTF-16 itself', async () => {
    const page = (charset: string) => `<meta charset="${charset}"><p>The ferry sails again.</p>`;
    const big = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    expect(await decoded(big(page('latin1')), { isHtml: true })).toEqual({
      text: page('latin1'),
      encoding: 'utf-16be',
      encodingDeclared: 'latin1',
    });
    expect(await decoded(big(page('latin1')), { isHtml: true, declared: 'UTF-16' })).not.toHaveProperty(
      'encodingDeclared',
    );
    expect(await decoded(big(page('utf-16')), { isHtml: true })).not.toHaveProperty('encodingDeclared');
  });

  it('is no binary file, and a binary file is no UTF-16', async () => {
    const executable = Buffer.from('7f454c46020101000000000000000000030003e0010000c0cc0000000000', 'hex');
    expect(await decoded(executable)).toMatchObject({ code: 'binary' });
    expect(await decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('A')]))).toMatchObject({
      code: 'not-utf8',
      message: expect.stringContaining('says utf-16le, but it is not valid') as string,
    });
  });
});

describe('a declared charset', () => {
  const russian = sentence('Russian');

  it('of the header counts over that of the page, and neither over a byte-order mark', async () => {
    const page = '<html><head><meta charset="koi8-r"></head><body>Старый мост закрыли во вторник.</body></html>';
    const hints = { declared: 'windows-1251', isHtml: true };
    expect(await decoded(iconv.encode(page, 'windows-1251'), hints)).toEqual({ text: page, encoding: 'windows-1251' });
    expect(await decoded(iconv.encode(page, 'koi8-r'), { isHtml: true })).toEqual({ text: page, encoding: 'koi8-r' });
    expect(await decoded(`\ufeff${page}`, hints)).toEqual({
      text: page,
      encoding: 'utf-8',
      encodingDeclared: 'windows-1251',
    });
  });

  it('that does not exist is told, and the bytes tell', async () => {
    const page = `<meta charset=utf-9>${russian}`;
    const read = { text: page, encodingDeclared: 'utf-9' };
    expect(await decoded(page, { isHtml: true })).toEqual({ ...read, encoding: 'utf-8' });
    expect(await decoded(iconv.encode(page, 'windows-1251'), { isHtml: true })).toEqual({
      ...read,
      encoding: 'windows-1251',
    });
  });

  it('of the header is not followed where the page says UTF-8 and is, however little tells', async () => {
    const page = '<meta charset="utf-8"><p>A café in Zürich.</p>';
    expect(await decoded(page, { declared: 'iso-8859-1', isHtml: true })).toEqual({
      text: page,
      encoding: 'utf-8',
      encodingDeclared: 'iso-8859-1',
    });
    const latin = iconv.encode(page, 'iso-8859-1');
    expect(await decoded(latin, { declared: 'iso-8859-1', isHtml: true })).toEqual({
      text: page,
      encoding: 'windows-1252',
    });
  });

  it('is not followed where the bytes are UTF-8 throughout, or are not in it', async () => {
    for (const declared of ['iso-8859-1', 'windows-1251', 'shift_jis', 'gbk', 'utf-16']) {
      const read = await decoded(russian, { declared });
      expect(read).toEqual({ text: russian, encoding: 'utf-8', encodingDeclared: declared });
    }
    const bytes = iconv.encode(russian, 'windows-1251');
    expect(await decoded(bytes, { declared: 'utf-8' })).toEqual({
      text: russian,
      encoding: 'windows-1251',
      encodingDeclared: 'utf-8',
    });
  });

  it('stands in the head of a page in one of several ways, and in no comment', () => {
    const found = (page: string) => charsetOfHtml(Buffer.from(page));
    expect(found('<html><META http-equiv=content-type content="text/html; charset=Big5">')).toBe('Big5');
    expect(found("<meta name=a><meta charset = 'gbk' />")).toBe('gbk');
    expect(found('<?xml version="1.0" encoding="windows-1250"?><html>')).toBe('windows-1250');
    expect(found('<!-- <meta charset=big5> --><meta charset=gbk>')).toBe('gbk');
    expect(found(`${' '.repeat(5000)}<meta charset=gbk>`)).toBeUndefined();
    expect(found('<p>charset=gbk</p>')).toBeUndefined();
  });
});

describe('--encoding', () => {
  it('counts over everything but a byte-order mark', async () => {
    const bytes = Buffer.from('caf\xe9', 'latin1');
    expect(await decoded(bytes, { asked: 'windows-1252' })).toEqual({ text: 'café', encoding: 'windows-1252' });
    expect(await decoded('café', { asked: 'windows-1252' })).toMatchObject({ text: 'cafÃ©' });
    expect(await decoded('\ufeffcafé', { asked: 'windows-1252' })).toMatchObject({ text: '\ufeffcafé'.slice(1) });
  });

  it('is refused where the bytes are not in it', async () => {
    expect(await decoded(Buffer.from('caf\xe9 au lait', 'latin1'), { asked: 'shift_jis' })).toMatchObject({
      code: 'not-utf8',
      message: expect.stringContaining('not valid in shift_jis') as string,
    });
    expect(await decoded(iconv.encode(sentence('Russian'), 'koi8-r'), { asked: 'utf-8' })).toMatchObject({
      code: 'not-utf8',
    });
  });
});

describe('a few bytes that are no characters', () => {
  it('are let pass in a long text, and are said', async () => {
    const text = sentence('Russian').repeat(3);
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0x92]), Buffer.from(text)]);
    expect(await decoded(bytes)).toEqual({ text: `${text}\ufffd${text}`, encoding: 'utf-8', hasStrays: true });
  });

  it('are the rest of a character where the text was cut off', async () => {
    const cut = Buffer.from('Größe 7 €').subarray(0, -1);
    expect(await decoded(cut, { isCut: true })).toEqual({ text: 'Größe 7 ', encoding: 'utf-8' });
    expect(await decoded(cut)).toMatchObject({ code: 'not-utf8' });
  });
});
