/** How far into a page its charset may stand: browsers look at 1024 bytes, real pages come later with it. */
const HEAD_BYTES = 4096;

const META = /<meta\s[^>]*>/gi;
const XML_DECLARATION = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
const CHARSET = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The charset that an HTML page says it is in: `<meta charset>`, `<meta http-equiv … charset=…>` or an XML declaration,
 * whichever comes first, outside of comments. As it stands; it may be one that does not exist.
 */
export function charsetOfHtml(bytes: Uint8Array): string | undefined {
  // Whatever the page is in, what matters here is ASCII.
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString('latin1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const xml = XML_DECLARATION.exec(head)?.[1];
  if (xml !== undefined) return xml;
  for (const [tag] of head.matchAll(META)) {
    const charset = CHARSET.exec(tag)?.[1];
    if (charset !== undefined) return charset;
  }
  return undefined;
}

/** The charset parameter of a Content-Type: `text/html; charset="utf-8"`. */
export function charsetOfContentType(contentType: string): string | undefined {
  return CHARSET.exec(contentType)?.[1];
}
