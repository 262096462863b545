/** Longest text that is repaired, and most properties that are picked out of one that cannot be. */
const LONGEST_REPAIR = 400_000;
const MOST_PICKED = 200;

/**
 * The values that a script of linked data holds. People leave comments around them, line breaks in strings, commas at
 * the ends of lists, and templates cut them off; what cannot be parsed gives up at least its plainest properties.
 */
export function jsonLdValues(script: string): unknown[] {
  const bare = script.replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g, '').trim();
  if (bare === '') return [];
  const whole = parsed(bare);
  if (whole !== undefined) return [whole];
  if (bare.length > LONGEST_REPAIR) return [];
  const repaired = parsed(repair(bare));
  if (repaired !== undefined) return [repaired];
  const picked = pick(bare);
  return picked === undefined ? [] : [picked];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Line breaks in strings become spaces; comments, commas before an end and a last semicolon go. */
function repair(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- it is these that JSON does not allow
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/^<!--|-->$/g, '')
      .replace(/,(?=\s{0,20}[}\]])/g, '')
      .replace(/;\s*$/, '')
  );
}

const NAME = String.raw`"(@type|headline|datePublished|dateModified|dateCreated|articleSection|author|name)"\s{0,9}:\s{0,9}`;
const PROPERTY = new RegExp(String.raw`${NAME}(?:"((?:[^"\\\n]|\\.){0,500})"|(?=[[{]))`, 'g');
const ARTICLE = /Article|BlogPosting|Report/;
const OF_ARTICLE = new Set(['headline', 'datePublished', 'dateModified', 'dateCreated', 'articleSection']);

/** The properties of an article in a text that is nearly JSON; of each the first. A name counts right behind `author`. */
function pick(text: string): Record<string, unknown> | undefined {
  const found: Record<string, unknown> = {};
  const authors: string[] = [];
  let isAuthor = false;
  let seen = 0;
  for (const [, name = '', value] of text.matchAll(PROPERTY)) {
    if (++seen > MOST_PICKED) break;
    if (name === 'author') {
      isAuthor = value === undefined && authors.length === 0;
      if (value !== undefined) authors.push(unescaped(value));
    } else if (value === undefined) continue;
    else if (name === 'name') {
      if (isAuthor) authors.push(unescaped(value));
      isAuthor = false;
    } else if (name === '@type') {
      if (ARTICLE.test(value)) found['@type'] ??= value;
      else if (value !== 'Person') isAuthor = false;
    } else if (OF_ARTICLE.has(name)) found[name] ??= unescaped(value);
  }
  if (found['@type'] === undefined) return undefined;
  return authors.length > 0 ? { ...found, author: authors } : found;
}

function unescaped(value: string): string {
  const text = parsed(`"${value}"`);
  return typeof text === 'string' ? text : value;
}
