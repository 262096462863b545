/** Marks that lynx, w3m and html2text leave of the fields, boxes and buttons of a form. */
const FIELD = /_{5,}|\(BUTTON\)|\[ \]|\[_+\]|(?:^|\s)\([ _]\)(?=\s|$)|\[(?:Submit|Search|Go|Send|Subscribe|Sign up)\]/;
const MAX_UNITS = 300;

/** True for a line with an empty field or a button. */
export function holdsFormField(text: string): boolean {
  return FIELD.test(text.slice(0, MAX_UNITS));
}
