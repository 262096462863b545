import { labelLines } from './labels.js';
import { tokenize } from './shingles.js';

/** What the rules for kinds of page look at: the article as a person marked it, and the rest of the page. */
export interface KindPage {
  /** The article's lines, none of them blank. */
  readonly gold: readonly string[];
  /** The page's lines that are not the article's, none of them blank. */
  readonly outside: readonly string[];
  /** Those of them that stand between two lines of the article. */
  readonly between: readonly string[];
}

/** A line at least so much of which belongs to the article is the article's. */
const MOSTLY = 0.5;

/** Letters of scripts that put no spaces between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/gu;

/** Tells the lines of the article from the others, by aligning the page with the marked article alone. */
export function kindPage(gold: string, raw: string): KindPage {
  const lines = nonBlank(raw);
  const labels = labelLines(
    lines.map((text) => ({ text })),
    gold,
  );
  const isArticle = lines.map((_, at) => (labels[at] ?? 0) >= MOSTLY);
  const first = isArticle.indexOf(true);
  const last = isArticle.lastIndexOf(true);
  return {
    gold: nonBlank(gold),
    outside: lines.filter((_, at) => !isArticle[at]),
    between: lines.filter((_, at) => !isArticle[at] && at > first && at < last),
  };
}

function nonBlank(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Words of a line; in scripts without spaces, where nobody can count words, each letter counts as one. */
export function wordsIn(line: string): number {
  const letters = line.match(SPACELESS)?.length ?? 0;
  return letters + tokenize(letters === 0 ? line : line.replace(SPACELESS, ' ')).length;
}

/** Words of all lines together. */
export function totalWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + wordsIn(line), 0);
}

/** Share of the letters of all lines that `script` finds. */
export function shareOfLetters(lines: readonly string[], script: RegExp): number {
  const text = lines.join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(script)?.length ?? 0) / letters;
}

/** Share of the letters that stand in scripts without spaces. */
export function shareWithoutSpaces(lines: readonly string[]): number {
  return shareOfLetters(lines, SPACELESS);
}
