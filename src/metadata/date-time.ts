import { type ClockTime, gapAfter, timeAt } from './clock-time.js';
import type { Word } from './words.js';

/** Words between a date and its time. */
const TIME_JOINERS = new Set([
  ...['at', 'um', 'à', 'a', 'alle', 'ore', 'kl', 'klo', 'om', 'o', 'às', 'as', 'las', 'la', 'los', 't', 'в', 'о', 'г'],
  ...['ora', 'godz', 'godzina', 'v', 'u', 'saat', 'lúc', 'time'],
]);
const TIME_GAP = /^[\s.,|•·:@()/–—-]{0,5}$/u;

/** The time directly behind a date, `index` being the first word after it. */
export function timeAfter(text: string, words: readonly Word[], index: number): ClockTime | undefined {
  let next = index;
  if (isBracketedWeekday(text, words, next)) next++;
  while (next < index + 2 && TIME_JOINERS.has(words[next]?.text ?? '')) next++;
  return TIME_GAP.test(gapAfter(text, words, next - 1)) ? timeAt(text, words, next) : undefined;
}

/** The one-character weekday between date and time: "(土)". */
function isBracketedWeekday(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && word.end - word.start === 1 && /^[(（]$/u.test(gapAfter(text, words, index - 1).trim());
}

/** The time directly before a date: "14:05, 9 March 2024", "12:51 GMT, 3 March 2024". */
export function timeBefore(
  text: string,
  words: readonly Word[],
  index: number,
  free: number,
): { time: ClockTime; first: number } | undefined {
  for (let first = Math.max(free, index - 5); first < index; first++) {
    const time = timeAt(text, words, first);
    if (time?.next === index && /^[\s,.)]{0,3}$/.test(gapAfter(text, words, index - 1))) return { time, first };
  }
  return undefined;
}
