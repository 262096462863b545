import en from './en.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import type { Lexicon, Names } from './lexicon.js';

/** Every language there is data for: those with phrases for all topics first, then by code. */
export const LEXICONS: readonly Lexicon[] = [en] satisfies readonly Lexicon[];

/** Names that are the same in every language. */
export const NAMES: Names = names satisfies Names;
