/** Tags with which pages, and pieces of pages, begin. */
const OPENERS =
  /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|header|nav|div|table|p|h[1-6]|ul|ol|dl|blockquote|aside|pre|hr|script|style|link|iframe|img|figure|span|a|br|center|font|b|strong|i|em)(?=[\s>/])/i;
/** Those with which nothing begins that is no page. */
const SURE = /^<(?:!doctype\s+html|html|head|body)(?=[\s>/])/i;
/** What may stand before: a byte-order mark, comments, an XML declaration. */
const BEFORE = ['<!--', '-->', '<?', '?>'] as const;
const TAG = /<\/[a-z][a-z0-9]*\s*>/gi;
const ENDS_IN_TAG = /<\/[a-z][a-z0-9]{0,9}\s?>$/i;
/** End tags that a piece of HTML has, and units of text for each at the most: Markdown may begin with a tag too. */
const MIN_TAGS = 3;
const UNITS_A_TAG = 1500;
/** So much of a page shows that it is HTML. In bytes. */
const SAMPLE = 60_000;

/**
 * True for text that begins as HTML does; a piece of a page must end in a tag too, or hold more of them. Bounded by what
 * it is given. All that has to tell HTML from other text asks here.
 */
export function looksLikeHtml(sample: string): boolean {
  const from = skipBefore(sample);
  if (sample.charCodeAt(from) !== 0x3c) return false;
  const start = sample.slice(from, from + 60);
  if (SURE.test(start)) return true;
  if (!OPENERS.test(start)) return false;
  if (ENDS_IN_TAG.test(sample.trimEnd().slice(-20))) return true;
  let tags = 0;
  for (const _ of sample.matchAll(TAG)) tags++;
  return tags >= MIN_TAGS && tags * UNITS_A_TAG >= sample.length;
}

/** The same of bytes, before it is known what they are in: tags are ASCII in nearly all that pages are in. */
export function bytesLookLikeHtml(bytes: Uint8Array): boolean {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return looksLikeHtml(Buffer.from(bytes.subarray(hasMark ? 3 : 0, SAMPLE)).toString('latin1'));
}

/** Offset behind comments, declarations and white space. */
function skipBefore(sample: string): number {
  let at = 0;
  for (;;) {
    while (at < sample.length && (/\s/.test(sample[at]) || sample[at] === '\ufeff')) at++;
    const [comment, commentEnd, declaration, declarationEnd] = BEFORE;
    const end = sample.startsWith(comment, at) ? commentEnd : sample.startsWith(declaration, at) ? declarationEnd : '';
    const close = end === '' ? -1 : sample.indexOf(end, at);
    if (close < 0) return at;
    at = close + end.length;
  }
}
