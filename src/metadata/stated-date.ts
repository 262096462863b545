import { isoDate, isYear } from './calendar.js';
import { type DateReader, datesIn } from './date-line.js';

/**
 * The date in a field that holds one, as exact as it stands there: `2024`, `2024-03`, or a day with or without a time
 * in any of the ways in which pages write it. Undefined where it is none, or open to two readings.
 */
export function statedDate(stated: string | undefined, reader: DateReader): string | undefined {
  if (stated === undefined) return undefined;
  const short = /^\s*(\d{4})(?:-(\d{2}))?\s*$/.exec(stated);
  if (short === null) return datesIn(stated, reader)[0]?.iso;
  const [, year = '', month] = short;
  if (month !== undefined) return isoDate(Number(year), Number(month));
  return isYear(Number(year)) ? year : undefined;
}
