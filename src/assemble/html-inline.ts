import { CODE, EMPHASIS, LINK, STRONG } from '../document/html/inline-style.js';
import type { StyleChange } from '../document/html/line-writer.js';
import { escapeMarks } from './markdown-escape.js';

/** Schemes that lead somewhere; others run scripts or carry data. */
const LEADS_NOWHERE = /^\s*(?:javascript|data|vbscript):/i;
/** What Markdown takes for neither punctuation nor white space: a mark of emphasis beside it is one only outside of it. */
const WORD_BEFORE = /[^\p{P}\p{S}\s]$/u;
const WORD_BEHIND = /^[^\p{P}\p{S}\s]/u;
const SIGNS_BEFORE = /^[\p{P}\p{S}\s]+/u;
const SIGN = /[\p{P}\p{S}\s]/u;

/** Words of one style. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly change: StyleChange | undefined;
}

/** Words of a page between two offsets as Markdown: its links, emphasis and code. */
export function renderRange(text: string, styles: readonly StyleChange[], start: number, end: number): string {
  const stretches = stretchesOf(styles, start, end);
  let rendered = '';
  for (let i = 0; i < stretches.length;) {
    const href = leadsTo(stretches[i].change);
    let next = i + 1;
    if (href === undefined) {
      rendered += renderStretch(text, stretches[i], start, end);
    } else {
      while (next < stretches.length && leadsTo(stretches[next].change) === href) next++;
      const link = stretches.slice(i, next);
      const words = link.map((stretch) => renderStretch(text, stretch, link[0].start, link[link.length - 1].end));
      const asked = asLink(words.join(''), href);
      // With an exclamation mark before it, it would be an image.
      rendered =
        asked.startsWith('[') && rendered.endsWith('!') ? `${rendered.slice(0, -1)}\\!${asked}` : rendered + asked;
    }
    i = next;
  }
  return rendered;
}

function stretchesOf(styles: readonly StyleChange[], start: number, end: number): Stretch[] {
  let next = firstBehind(styles, start);
  let change = next > 0 ? styles[next - 1] : undefined;
  const stretches: Stretch[] = [];
  for (let from = start; from < end;) {
    const to = Math.min(end, next < styles.length ? Math.max(from, styles[next].at) : end);
    if (to > from) stretches.push({ start: from, end: to, change });
    from = to;
    if (next < styles.length) change = styles[next++];
  }
  return stretches;
}

/** Index of the first change behind the offset. */
function firstBehind(styles: readonly StyleChange[], offset: number): number {
  let low = 0;
  let high = styles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (styles[middle].at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Words of one style; Markdown wants its marks right beside them, with the white space outside. `from` and `to`: the text
 * beyond them does not touch these words.
 */
function renderStretch(text: string, { start, end, change }: Stretch, from: number, to: number): string {
  const style = change?.style ?? 0;
  const whole = text.slice(start, end);
  const words = whole.trim();
  if ((style & (CODE | EMPHASIS | STRONG)) === 0 || words === '') return escapeMarks(whole);
  const at = start + whole.indexOf(words);
  const behind = at + words.length;
  const [left, right] = emphasised(text, { from: at, to: behind }, { from, to }, (style & CODE) !== 0);
  let rendered = text.slice(left, right);
  if (rendered === '')
    return style & CODE ? `${text.slice(start, at)}${asCode(words)}${text.slice(behind, end)}` : escapeMarks(whole);
  rendered = style & CODE ? asCode(rendered) : escapeMarks(rendered);
  if (style & EMPHASIS) rendered = `*${rendered}*`;
  if (style & STRONG) rendered = `**${rendered}**`;
  return `${escapeMarks(text.slice(start, left))}${rendered}${escapeMarks(text.slice(right, end))}`;
}

/**
 * The part of the words around which marks of emphasis are read as such: a sign at their edge that touches a letter
 * outside is left out. Empty where code would touch one.
 */
function emphasised(
  text: string,
  words: { readonly from: number; readonly to: number },
  within: { readonly from: number; readonly to: number },
  isCode: boolean,
): [left: number, right: number] {
  let { from: left, to: right } = words;
  const touchesBefore = WORD_BEFORE.test(text.slice(Math.max(within.from, left - 2), left));
  const touchesBehind = WORD_BEHIND.test(text.slice(right, Math.min(within.to, right + 2)));
  if (isCode) return touchesBefore || touchesBehind ? [left, left] : [left, right];
  if (touchesBefore) left += SIGNS_BEFORE.exec(text.slice(left, right))?.[0].length ?? 0;
  if (touchesBehind) while (right > left && SIGN.test(text.charAt(right - 1))) right--;
  return [left, right];
}

/** Code with backticks inside needs longer ones around. */
function asCode(words: string): string {
  const fence = '`'.repeat(1 + longestRun(words));
  return fence.length === 1 ? `\`${words}\`` : `${fence} ${words} ${fence}`;
}

/** Length of the longest run of backticks. */
export function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Where a link leads; undefined of words that are none. */
function leadsTo(change: StyleChange | undefined): string | undefined {
  return change !== undefined && change.style & LINK ? (change.href ?? '') : undefined;
}

function asLink(rendered: string, href: string): string {
  const words = rendered.trim();
  if (words === '' || href.trim() === '' || LEADS_NOWHERE.test(href)) return rendered;
  const at = rendered.indexOf(words);
  const link = `[${words}](${href.trim().replace(/[\s()<>]/g, encodeMark)})`;
  return `${rendered.slice(0, at)}${link}${rendered.slice(at + words.length)}`;
}

/** By the code of the character: brackets are left alone by `encodeURIComponent`. */
function encodeMark(mark: string): string {
  return mark === '(' ? '%28' : mark === ')' ? '%29' : encodeURIComponent(mark);
}
