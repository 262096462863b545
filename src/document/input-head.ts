import type { DocumentHead } from './document.js';
import { isBlank, type InputLines } from './input-lines.js';
import { foldWhite } from './fold.js';

/** A head longer than this is no head. */
const MAX_LINES = 60;
const MAX_UNITS = 2000;

/** Names under which heads give what we want to know; front matter and crawl services name alike. */
const KEYS: Readonly<Record<string, 'title' | 'url' | 'published' | 'authors'>> = {
  title: 'title',
  headline: 'title',
  url: 'url',
  'url source': 'url',
  source: 'url',
  link: 'url',
  canonical: 'url',
  date: 'published',
  published: 'published',
  'published time': 'published',
  'published at': 'published',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
};

/** `---` and `Title: ` begin so. */
const HEAD_STARTS = '-T';

/** What crawl services write between the title and the page. */
const CRAWL_KEYS = ['title', 'url source', 'published time', 'warning', 'number of pages', 'markdown content'];

/**
 * Reads a head above the page: front matter between two `---` lines, or the `Title:` / `URL Source:` lines of a crawl
 * service, closed by `Markdown Content:`. Only plain `key: value` lines are understood; others belong to the head all
 * the same. Returns undefined where there is none.
 */
export function readHead(text: string, lines: InputLines): DocumentHead | undefined {
  const first = nextFilled(lines, 0);
  if (first < 0 || !HEAD_STARTS.includes(text.charAt(lines.start[first]))) return undefined;
  const opening = lineText(text, lines, first);
  if (opening === '---' && first === 0) return frontMatter(text, lines);
  if (opening.startsWith('Title: ')) return crawlHead(text, lines, first);
  return undefined;
}

function frontMatter(text: string, lines: InputLines): DocumentHead | undefined {
  const rows: string[] = [];
  for (let i = 1; i < Math.min(lines.count, MAX_LINES); i++) {
    const row = lineText(text, lines, i);
    if (row === '---' || row === '...') return isFrontMatter(rows) ? head(rows, lines, 0, i) : undefined;
    // Between rules in an article stand paragraphs; in front matter stand fields, lists and what belongs to them.
    if (row === '' || (!(field(row) ?? /^(?:- |#|[\w -]{1,30}:$)/.test(row)) && lines.indent[i] === 0))
      return undefined;
    rows.push(row);
  }
  return undefined;
}

/** At least one field that front matter has everywhere. */
function isFrontMatter(rows: readonly string[]): boolean {
  return rows.some((row) => KEYS[field(row)?.key ?? ''] !== undefined);
}

/** The head ends with `Markdown Content:`, or with the last of its lines where that one is missing. */
function crawlHead(text: string, lines: InputLines, first: number): DocumentHead | undefined {
  const rows: string[] = [];
  let last = first;
  let hasSource = false;
  for (let i = first; i < Math.min(lines.count, first + MAX_LINES); i++) {
    if (isBlank(lines, i)) continue;
    const row = lineText(text, lines, i);
    const named = field(row);
    if (!named || !CRAWL_KEYS.includes(named.key)) if (row !== 'Markdown Content:') break;
    last = i;
    rows.push(row);
    if (named?.key === 'url source') hasSource = true;
    if (row === 'Markdown Content:') break;
  }
  return hasSource ? head(rows, lines, first, last) : undefined;
}

function head(rows: readonly string[], lines: InputLines, first: number, last: number): DocumentHead {
  const found: { title?: string; url?: string; published?: string; authors?: readonly string[] } = {};
  for (const row of rows) {
    const named = field(row);
    const name = named && KEYS[named.key];
    if (!named || !name || named.value === '') continue;
    if (name === 'authors') found.authors ??= authors(named.value);
    else found[name] ??= named.value;
  }
  return { ...found, line: first + 1, endLine: last + 1, start: lines.start[first], end: lines.end[last] };
}

function field(row: string): { key: string; value: string } | undefined {
  const colon = row.indexOf(': ');
  if (colon < 1 || colon > 30) return undefined;
  const key = row.slice(0, colon).toLowerCase().replaceAll('_', ' ');
  if (!/^[a-z][a-z0-9 :.-]*$/.test(key)) return undefined;
  return { key, value: unquote(row.slice(colon + 2).trim()) };
}

function authors(value: string): readonly string[] {
  const list = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value;
  return list.split(',').flatMap((name) => unquote(name.trim()) || []);
}

function unquote(value: string): string {
  if (!/^(["']).*\1$/.test(value)) return value;
  const inner = value.slice(1, -1);
  return value.startsWith("'") ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\/])/g, '$1');
}

function lineText(text: string, lines: InputLines, i: number): string {
  return foldWhite(text.slice(lines.start[i], Math.min(lines.end[i], lines.start[i] + MAX_UNITS)));
}

function nextFilled(lines: InputLines, from: number): number {
  for (let i = from; i < lines.count; i++) if (!isBlank(lines, i)) return i;
  return -1;
}
