import type { Document } from '../document/document.js';
import { LEXICONS } from '../lexicons/index.js';
import type { Lexicon } from '../lexicons/lexicon.js';
import { type LanguageFound, languageOfTag, recogniseLanguage } from './language.js';
import { numberPageWords, type PageWords } from './page-words.js';
import { PhraseTable } from './phrase-table.js';
import { type Tokens, tokenise } from './tokens.js';

/** The words of a page's lines, and the language they are in: what is read before anything is measured. */
export interface WordsRead {
  readonly tokens: Tokens;
  readonly pageWords: PageWords;
  readonly language: LanguageFound;
}

/** The words and phrases of all lexicons. */
export const table = new PhraseTable(LEXICONS as readonly Lexicon[]);

/** Cuts the lines of a document into words and tells their language. */
export function readWords({ lines }: Document): WordsRead {
  // Pushed and not mapped: an array that was mapped is of another kind once this is compiled.
  const texts: string[] = [];
  for (const { text } of lines) texts.push(text);
  const tokens = tokenise(texts);
  const pageWords = numberPageWords(tokens, table);
  return { tokens, pageWords, language: recogniseLanguage(pageWords, table, texts) };
}

/** The same words, in the language that the caller says where they do not show one themselves. */
export function withLanguage(read: WordsRead, tag: string | undefined): WordsRead {
  if (tag === undefined || read.language.index >= 0) return read;
  const code = languageOfTag(tag);
  const index = code === undefined ? -1 : table.languages.indexOf(code);
  return index < 0 ? read : { ...read, language: { index, code, confidence: 0, ofShort: undefined } };
}
