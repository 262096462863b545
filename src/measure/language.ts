import { languageOfShort } from './short-language.js';
import { unitClass, SPACELESS, LETTER } from '../document/characters.js';
import type { PageWords } from './page-words.js';
import type { PhraseTable } from './phrase-table.js';

/** The page's language by its function words. */
export interface LanguageFound {
  /** Index of the language in the lexicons, -1 where the page does not show one. */
  readonly index: number;
  readonly code: string | undefined;
  /** 0 to 1: the share of votes that it has over the runner-up. */
  readonly confidence: number;
  /** The language of a text too short to be measured in it, by what few words and its letters say. */
  readonly ofShort: string | undefined;
}

/** Fewer votes than this say nothing. */
const MIN_VOTES = 6;
const MIN_LEAD = 0.15;
const SAMPLE_UNITS = 6000;

/** The language of a tag such as `en`, `pt-BR` or `zh_Hans`, as ISO 639-1; undefined where it is none. */
export function languageOfTag(tag: string): string | undefined {
  return /^\s*([a-z]{2})(?:[-_][\w-]*)?\s*$/i.exec(tag)?.[1]?.toLowerCase();
}

/**
 * Every function word votes for the languages that have it, with one vote shared among them, so that words of one
 * language alone count most. Kana decide for Japanese where Chinese would win on Han characters.
 */
export function recogniseLanguage(words: PageWords, table: PhraseTable, texts: readonly string[]): LanguageFound {
  const votes = new Float64Array(table.languages.length);
  for (let word = 0; word < words.count; word++) {
    if (words.known[word] < 0) continue;
    const languages = table.functionLanguages(words.known[word]);
    if (languages.length === 0) continue;
    const vote = words.uses[word] / languages.length;
    for (const language of languages) votes[language] += vote;
  }
  let best = 0;
  let second = 0;
  for (let i = 1; i < votes.length; i++) {
    if (votes[i] > votes[best]) {
      second = votes[best];
      best = i;
    } else if (votes[i] > second) second = votes[i];
  }
  if (votes[best] < MIN_VOTES) {
    return { index: -1, code: undefined, confidence: 0, ofShort: languageOfShort(votes, table.languages, texts) };
  }
  const lead = 1 - second / votes[best];
  const code = table.languages[best];
  if (code === 'ja' || code === 'zh') return byKana(table, texts);
  return { index: best, code: lead < MIN_LEAD ? undefined : code, confidence: lead, ofShort: undefined };
}

function byKana(table: PhraseTable, texts: readonly string[]): LanguageFound {
  let kana = 0;
  let others = 0;
  let seen = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length && seen < SAMPLE_UNITS; at++, seen++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x3041 && unit <= 0x30fa) kana++;
      else if (unitClass(unit) & (SPACELESS | LETTER)) others++;
    }
  }
  const code = kana > others * 0.05 ? 'ja' : 'zh';
  return { index: table.languages.indexOf(code), code, confidence: 0.9, ofShort: undefined };
}
