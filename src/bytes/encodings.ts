import { isUtf8 } from 'node:buffer';

/** Labels that files of some programs carry and the Encoding Standard has not. */
const MORE_LABELS: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  ms936: 'gbk',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp950: 'big5',
  utf8mb4: 'utf-8',
};

/** What iconv-lite calls an encoding of the Encoding Standard, where it calls it otherwise. */
const ICONV_NAMES: Readonly<Record<string, string>> = {
  'x-mac-cyrillic': 'maccyrillic',
  'iso-8859-8-i': 'iso-8859-8',
};

/**
 * The encoding that a label means, by its name in the Encoding Standard (https://encoding.spec.whatwg.org), as the web
 * has it: `latin1` is `windows-1252`. Undefined for a label that means none, or one that no text is in any more.
 */
export function encodingOf(label: string): string | undefined {
  const plain = label.trim().toLowerCase();
  for (const candidate of [plain, plain.replaceAll('_', '-'), MORE_LABELS[plain.replaceAll(/[-_]/g, '')]]) {
    if (candidate === undefined || candidate === '') continue;
    try {
      return new TextDecoder(candidate).encoding;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** True for UTF-16, whose line feeds are two bytes. */
export function isUtf16(encoding: string): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/**
 * Decodes bytes that are said to be in an encoding of the Encoding Standard. What is no character of it becomes U+FFFD.
 * A byte-order mark is left out. Throws RangeError where the text is longer than a string can be.
 *
 * Old encodings are decoded by iconv-lite and not by Node: what TextDecoder makes of them differs between versions of
 * Node and of its ICU (windows-1252 as Latin-1, EUC-KR without its extension), and our output must not.
 */
export async function decodeAs(encoding: string, bytes: Uint8Array): Promise<string> {
  if (encoding === 'utf-8' || isUtf16(encoding) || encoding === 'iso-2022-jp') {
    return fitting(() => new TextDecoder(encoding).decode(bytes));
  }
  const { default: iconv } = await import('iconv-lite');
  return fitting(() => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), iconvName(encoding)));
}

/** Turns pieces of a stream into text, also where a character is cut in two. */
export interface StreamDecoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** `decodeAs` for a stream. */
export async function streamDecoder(encoding: string): Promise<StreamDecoder> {
  if (encoding === 'utf-8' || isUtf16(encoding) || encoding === 'iso-2022-jp') {
    const decoder = new TextDecoder(encoding);
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  }
  const { default: iconv } = await import('iconv-lite');
  const decoder = iconv.getDecoder(iconvName(encoding));
  return {
    write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
    end: () => decoder.end() ?? '',
  };
}

function iconvName(encoding: string): string {
  return ICONV_NAMES[encoding] ?? encoding;
}

/** Decodes UTF-8; undefined where it is none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? fitting(() => new TextDecoder('utf-8').decode(bytes)) : undefined;
}

/** Node says in several ways that a string would be too long. */
function fitting(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new RangeError('the text is longer than a string can be', { cause });
  }
}
