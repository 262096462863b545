import { LEXICONS } from '../lexicons/index.js';

/** Names of months and weekdays in all languages of the lexicons, in lower case. */
export function dateWords(): ReadonlySet<string> {
  return (known ??= new Set(LEXICONS.flatMap(({ months = [], weekdays = [] }) => [...months.flat(), ...weekdays])));
}

let known: ReadonlySet<string> | undefined;
