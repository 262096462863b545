import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import type { Lexicon, Names } from './lexicon.js';

/** Every language there is data for: those with phrases for all topics first, then by code. */
export const LEXICONS: readonly Lexicon[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  sv,
  ja,
  zh,
] satisfies readonly Lexicon[];

/** Names that are the same in every language. */
export const NAMES: Names = names satisfies Names;
