import { CYRILLIC_READING, mayBegin, WESTERN_READING, type Reading } from './misreadings.js';
import { announcedLength } from './utf8-sequences.js';

const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Text that was read twice with the wrong encoding may be wrong in two layers; more are not repaired. */
const LAYERS = 2;

const READINGS: readonly Reading[] = [WESTERN_READING, CYRILLIC_READING];
/** Most texts have no place for either, which one look tells. */
const MAY_BE_MISREAD = mayBegin(READINGS);

/**
 * Repairs what once was UTF-8, read as windows-1252, Latin-1 or windows-1251 and saved so: "â€™" is an apostrophe. Piece
 * by piece, since often a part of a page alone is so; and only where no right text has such a sequence of characters,
 * or where the text has plainly been misread elsewhere. Answers with the same string where there is nothing to repair.
 * Takes time in proportion to the length.
 */
export function repairMojibake(text: string): string {
  if (!MAY_BE_MISREAD.test(text)) return text;
  let repaired = text;
  for (let layer = 0; layer < LAYERS; layer++) {
    const before = repaired;
    for (const reading of READINGS) repaired = repairOf(repaired, reading);
    if (repaired === before) break;
  }
  return repaired;
}

/** A stretch of characters that can be read as UTF-8 sequences, one after the other. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
  readonly sequences: number;
}

function repairOf(text: string, reading: Reading): string {
  const runs = [...runsOf(text, reading)];
  if (runs.length === 0) return text;
  const strengths = runs.map((run) => strengthOf(text, run, reading));
  const takesLikely = strengths.filter((strength) => strength === 'sure').length >= 2 && isThroughout(text, runs);
  const pieces: string[] = [];
  let at = 0;
  for (const [index, { start, end, decoded }] of runs.entries()) {
    const strength = strengths[index];
    if (strength !== 'sure' && !(strength === 'likely' && takesLikely)) continue;
    pieces.push(text.slice(at, start), decoded);
    at = end;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
}

/** Whether nearly all that is not ASCII was misread. Where a page is so in part, right text stands beside it. */
function isThroughout(text: string, runs: readonly Run[]): boolean {
  const inRuns = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  let all = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) all++;
  return all - inRuns <= inRuns * 0.05;
}

/**
 * How sure it is that a run was misread. A run of one or two sequences is looked at with what stands around it: "Ã" and
 * a sign are misread inside a small word ("cafÃ©s"), and may be right at the end of a word in capitals ("AMANHÃ”").
 */
function strengthOf(text: string, run: Run, reading: Reading): 'sure' | 'likely' | 'none' {
  if (!isWholesome(run.decoded)) return 'none';
  const source = text.slice(run.start, run.end);
  // Somebody may write "Å–Ä–Ö–", but not with one sign after another.
  if (run.sequences >= 3) return new Set(source).size >= 4 ? 'sure' : 'likely';
  if (reading.sure.test(source)) return 'sure';
  const before = text.slice(Math.max(run.start - 1, 0), run.start);
  const after = text.slice(run.end, run.end + 1);
  if (!UPPER.test(source.charAt(0))) return LETTER.test(before) ? 'none' : reading.lowerLead;
  if (LETTER.test(source.charAt(1))) return 'likely';
  if (!UPPER.test(before) && reading.sureOutsideCapitals.test(source)) return 'sure';
  // A word of two scripts was misread in another way than this one.
  if (LETTER.test(before) && LETTER.test(run.decoded) && !LATIN.test(run.decoded)) return 'likely';
  const opensWord = source.startsWith('Ã') && !LETTER.test(before) && LOWER.test(after);
  return LOWER.test(before) || opensWord ? reading.inWord : 'likely';
}

/** What somebody may have written: nothing unassigned, and no letters that hardly any language has. */
function isWholesome(decoded: string): boolean {
  return !/[\u0080-\u009f\ufffd\p{Cn}\p{Co}]|(?![șțȘȚə])[\u0180-\u02af]|[\u0700-\u08ff]/u.test(decoded);
}

function* runsOf(text: string, reading: Reading): Generator<Run> {
  const { bytes } = reading;
  // Stateful, and made anew for each text.
  const lead = mayBegin([reading], 'g');
  for (let found = lead.exec(text); found !== null; found = lead.exec(text)) {
    const start = found.index;
    const decoded: string[] = [];
    let end = start;
    for (let sequence = sequenceAt(text, end, bytes); sequence !== undefined; sequence = sequenceAt(text, end, bytes)) {
      decoded.push(sequence.character);
      end += sequence.length;
    }
    if (end > start) yield { start, end, decoded: decoded.join(''), sequences: decoded.length };
    lead.lastIndex = Math.max(end, start + 1);
  }
}

/** The character that the units at an offset are when they are taken as bytes of UTF-8. */
function sequenceAt(
  text: string,
  at: number,
  bytes: ReadonlyMap<string, number>,
): { readonly character: string; readonly length: number } | undefined {
  const lead = bytes.get(text.charAt(at)) ?? 0;
  const length = announcedLength(lead);
  if (length < 2) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = bytes.get(text.charAt(at + next)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const isCharacter = code >= shortest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? { character: String.fromCodePoint(code), length } : undefined;
}
