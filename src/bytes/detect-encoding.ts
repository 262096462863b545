import { decodeAs, encodingOf } from './encodings.js';
import { isPlausible } from './plausible.js';

/** The detector takes a millisecond for each kilobyte, and does not get better by more than this. In bytes. */
const SAMPLE = 16 * 1024;
/** Of a line, from its first byte that is not ASCII. A page on a single line is not all of the sample. */
const OF_A_LINE = 2048;
/** Fewer bytes that are not ASCII say nothing. */
const LEAST_EVIDENCE = 6;
/** Of 100: below it chardet is guessing. */
const LEAST_CONFIDENCE = 30;
/** A second guess as good as this share of the first one leaves it open. */
const RIVAL = 0.85;

const LINE_FEED = 0x0a;

/**
 * The encoding of bytes that are not UTF-8 and do not say what they are, by how often which bytes stand in which
 * languages. Undefined where it is not sure: a wrong answer spoils a document, none costs a question.
 */
export async function detectEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const sample = sampleOf(bytes);
  if (countHigh(sample) < LEAST_EVIDENCE) return undefined;
  const guesses = await plausibleGuesses(sample);
  const [best, ...others] = guesses;
  if (best === undefined || best.confidence < LEAST_CONFIDENCE) return undefined;
  const isOpen = others.some(({ confidence, text }) => confidence >= best.confidence * RIVAL && text !== best.text);
  if (isOpen) return undefined;
  // The currency sign stands in no text; where windows-1252 has it, ISO 8859-15 has the euro.
  return best.encoding === 'windows-1252' && best.text.includes('¤') ? 'iso-8859-15' : best.encoding;
}

interface Guess {
  readonly encoding: string;
  readonly confidence: number;
  readonly text: string;
}

/** What the sample may be in, the likeliest first. */
async function plausibleGuesses(sample: Uint8Array): Promise<Guess[]> {
  const { analyse } = await import('chardet');
  const guesses: Guess[] = [];
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingOf(name);
    if (encoding === undefined || encoding.startsWith('utf-')) continue;
    const text = await decodeAs(encoding, sample);
    if (isPlausible(text)) guesses.push({ encoding, confidence, text });
  }
  return guesses;
}

/** The parts of the bytes that tell: lines with bytes that are not ASCII. Line feeds are never part of a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let at = nextHigh(bytes, 0); at < bytes.length && length < SAMPLE;) {
    const start = Math.max(bytes.lastIndexOf(LINE_FEED, at) + 1, at - 64);
    const lineEnd = bytes.indexOf(LINE_FEED, at);
    const end = cutEnd(bytes, at, lineEnd === -1 ? bytes.length : lineEnd + 1);
    parts.push(bytes.subarray(start, end));
    length += end - start;
    at = nextHigh(bytes, end);
  }
  return Buffer.concat(parts);
}

/** Where to stop in a long line: at a byte that is no second byte of any character. */
function cutEnd(bytes: Uint8Array, from: number, lineEnd: number): number {
  if (lineEnd - from <= OF_A_LINE) return lineEnd;
  let end = from + OF_A_LINE;
  while (end < lineEnd && (bytes[end] ?? 0) >= 0x30) end++;
  return end;
}

function nextHigh(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return at;
  return bytes.length;
}

function countHigh(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high;
}
