/** A record of a WARC file, written out by hand. */
export interface RecordParts {
  readonly type: string;
  readonly id?: string;
  readonly url?: string;
  readonly contentType?: string;
  readonly block: string | Uint8Array;
  /** The Content-Length that is said; default the true one, `none` for no such field. */
  readonly length?: number | 'none';
  readonly more?: readonly string[];
}

export function warcRecord(parts: RecordParts): Buffer {
  const { type, id = 'urn:x:1', url = 'http://example.org/', contentType, length } = parts;
  const block = Buffer.from(parts.block as string);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <${id}>`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-11-02T10:00:00Z',
    ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
    ...(length === 'none' ? [] : [`Content-Length: ${length ?? block.length}`]),
    ...(parts.more ?? []),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A page as a server answered it. */
export function response(id: string, page: string | Uint8Array, headers: readonly string[] = [], status = '200 OK') {
  const http = [`HTTP/1.1 ${status}`, ...(headers.length > 0 ? headers : ['Content-Type: text/html']), '', ''];
  const block = Buffer.concat([Buffer.from(http.join('\r\n')), Buffer.from(page as string)]);
  return { type: 'response', id, contentType: 'application/http; msgtype=response', block } as const;
}

/** The text of a page, as in a WET file. */
export function conversion(id: string, text: string | Uint8Array): RecordParts {
  return { type: 'conversion', id, contentType: 'text/plain', block: text };
}
