/** How the site of a document is told. */
export type SiteRule =
  /** By the host of its address; a file without an address by the folder that it is in. */
  | { readonly kind: 'host' }
  /** By a folder of its path: 1 is the one that the file is in, 2 the one above. */
  | { readonly kind: 'folder'; readonly level: number }
  /** By a field of its record. */
  | { readonly kind: 'field'; readonly name: string }
  /** By what a regular expression finds in its address, or where it has none in its path: the first group, or all. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly regex: RegExp };

export const BY_HOST: SiteRule = { kind: 'host' };

/** What is known of where a document comes from. */
export interface Origin {
  readonly url?: string | undefined;
  /** Path of its file, with forward slashes. */
  readonly path?: string | undefined;
  /** Value of the field that the rule names. */
  readonly field?: string | undefined;
  /** True where its file holds nothing else, so that the file's folder may stand for its site. */
  readonly isWholeFile: boolean;
}

/** No address or path is looked at further than this. */
const MOST_UNITS = 2000;

/** The rule that its text names: `host`, `folder:2`, `field:publisher`, `pattern:REGEX`. Undefined where it is none. */
export function parseSiteRule(text: string): SiteRule | undefined {
  const [kind, ...rest] = text.split(':');
  const value = rest.join(':');
  if (text === 'host') return BY_HOST;
  if (kind === 'folder' && /^[1-9]\d?$/.test(value)) return { kind, level: Number(value) };
  if (kind === 'field' && value.trim() !== '') return { kind, name: value.trim() };
  const regex = kind === 'pattern' ? regexOf(value) : undefined;
  return regex && { kind: 'pattern', pattern: value, regex };
}

export function formatSiteRule(rule: SiteRule): string {
  switch (rule.kind) {
    case 'host':
      return 'host';
    case 'folder':
      return `folder:${rule.level}`;
    case 'field':
      return `field:${rule.name}`;
    case 'pattern':
      return `pattern:${rule.pattern}`;
  }
}

/**
 * The site of a document as far as its origin tells; undefined where nothing tells it.
 */
export function siteOfOrigin(rule: SiteRule, { url, path, field, isWholeFile }: Origin): string | undefined {
  switch (rule.kind) {
    case 'host':
      return hostOf(url) ?? (isWholeFile ? folderOf(path, 1) : undefined);
    case 'folder':
      return folderOf(path, rule.level);
    case 'field':
      return named(field);
    case 'pattern': {
      const found = rule.regex.exec((url ?? path ?? '').slice(0, MOST_UNITS));
      return named(found?.[1] ?? found?.[0]);
    }
  }
}

/** The host of an address in lower case, without `www.` and port; undefined where it has none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const host = /^(?:[a-z][a-z\d+.-]{0,20}:)?\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,255})/i.exec(url.trim())?.[1];
  return named(
    host
      ?.toLowerCase()
      .replace(/^www\./, '')
      .replace(/\.$/, ''),
  );
}

function folderOf(path: string | undefined, level: number): string | undefined {
  return named(path?.split('/').at(-1 - level));
}

/** Blank says nothing; nor does the folder that a path begins in. */
function named(site: string | undefined): string | undefined {
  const name = site?.trim();
  return name === undefined || name === '' || name === '.' || name === '..' ? undefined : name;
}

function regexOf(text: string): RegExp | undefined {
  try {
    return text === '' ? undefined : new RegExp(text, 'u');
  } catch {
    return undefined;
  }
}
