import { charsetOfContentType } from '../bytes/declared-charset.js';
import { readCharacters } from '../bytes/read-characters.js';
import { bytesLookLikeHtml } from '../document/html/looks-like-html.js';
import { readHttpBody, readHttpHead, type HttpHead } from './http-message.js';
import type { InputProblem } from './input-error.js';
import { nothingIn } from '../input-problem.js';
import type { ReadDocument, ReadSkip } from './read-document.js';
import type { WarcHead } from './warc-head.js';

type DocumentFormat = ReadDocument['format'];

/** What the block of a record holds: a document of some form, or something that is none, in a word. */
export type WarcContent =
  { readonly format: DocumentFormat; readonly contentType: string; readonly http?: HttpHead } | ReadSkip;

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * What a record is, by its head and by the first bytes of its block. Documents are HTML pages that were answered with
 * success, conversions to text (WET), and resources that are pages or text.
 */
export function contentOfRecord(head: WarcHead, block: Buffer): WarcContent | InputProblem {
  const contentType = head.fields.get('content-type') ?? '';
  switch (head.type) {
    case 'response':
      return contentOfResponse(contentType, block);
    case 'conversion':
    case 'resource': {
      const format = formatOf(contentType);
      if (format === undefined) return { skipped: `${head.type} of another type` };
      // A conversion was made from a page and is plain text; a resource may be any file.
      return { format: head.type === 'conversion' && format === 'auto' ? 'text' : format, contentType };
    }
    default:
      return { skipped: head.type === '' ? 'record without a type' : head.type };
  }
}

function contentOfResponse(contentType: string, block: Buffer): WarcContent | InputProblem {
  // The answers of other protocols than HTTP, of dns for one, are no pages.
  if (contentType !== '' && !/^application\/http\b/i.test(contentType)) return { skipped: 'response not of HTTP' };
  const http = readHttpHead(block);
  if (http === undefined) {
    return { code: 'bad-record', message: 'its HTTP head cannot be read', hint: 'the record was passed over' };
  }
  if (http.status < 200 || http.status > 299) return { skipped: 'response without success' };
  const type = http.fields.get('content-type') ?? '';
  const isHtml = type === '' ? bytesLookLikeHtml(block.subarray(http.end)) : isHtmlType(type);
  return isHtml ? { format: 'html', contentType: type, http } : { skipped: 'response not of HTML' };
}

function formatOf(contentType: string): DocumentFormat | undefined {
  if (isHtmlType(contentType)) return 'html';
  const type = mediaType(contentType);
  return type === 'text/plain' ? 'auto' : type === 'text/markdown' ? 'markdown' : undefined;
}

function isHtmlType(contentType: string): boolean {
  return HTML.test(mediaType(contentType));
}

function mediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

export interface ContentOptions {
  readonly maxBytes: number;
  readonly encoding?: string;
}

/** The text of a record's block. */
export async function readContent(
  block: Buffer,
  content: Exclude<WarcContent, ReadSkip>,
  head: WarcHead,
  { maxBytes, encoding }: ContentOptions,
): Promise<Pick<ReadDocument, 'text' | 'source' | 'format'> | InputProblem> {
  const { format, contentType, http } = content;
  const isCut = head.fields.has('warc-truncated');
  const payload =
    http === undefined ? block : await readHttpBody(block.subarray(http.end), http.fields, { maxBytes, isCut });
  if (!Buffer.isBuffer(payload)) return payload;
  const declared = charsetOfContentType(contentType);
  const read = await readCharacters(payload, {
    isCut,
    isHtml: format === 'html',
    ...(declared === undefined ? {} : { declared }),
    ...(encoding === undefined ? {} : { asked: encoding }),
  });
  if ('code' in read) return read;
  const { text, source } = read;
  const blank = nothingIn(text, 'it');
  if (blank !== undefined) return blank;
  return { text, format, source: { ...source, bytes: payload.length } };
}
