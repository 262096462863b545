// eslint-disable-next-line no-control-regex -- what must not reach a terminal is what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** On one line, and harmless to a terminal: scraped text and file names may hold escape sequences. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === '\t' ? ' ' : '\u{fffd}'));
}
