import names from './meta-names.json' with { type: 'json' };
import { type Claim, CLAIMED_FIELDS, type ClaimedField } from './claim.js';
import { plainText } from './plain-text.js';

const FIELDS: ReadonlyMap<string, ClaimedField> = new Map(
  CLAIMED_FIELDS.flatMap((field) => names[field].map((name): [string, ClaimedField] => [name, field])),
);
/** Fields of which several elements of the same name say one value each. */
const MANY: ReadonlySet<ClaimedField> = new Set(['authors', 'tags']);
const MOST_VALUES = 40;

/** What the `meta` elements of a page say of its article. */
export function metaClaims(meta: readonly (readonly [name: string, content: string])[]): Claim[] {
  const values = new Map<string, string[]>();
  for (const [name, content] of [...meta, ...labelled(meta), ...ofParsely(meta)]) {
    const field = fieldOf(name);
    const text = field === undefined ? '' : plainText(content);
    if (field === undefined || text === '') continue;
    const known = values.get(name);
    if (known === undefined) values.set(name, [text]);
    else if (MANY.has(field) && known.length < MOST_VALUES && !known.includes(text)) known.push(text);
  }
  return [...values].map(([name, texts]) => ({ field: fieldOf(name)!, values: texts, kind: 'meta', name }));
}

/** Sites have names of their own for the day of publication, which say so. */
const PUBLISHED = /publish(?:ed)?[-_.:]?(?:date|time|at|on)?$|(?:date|time)[-_.:]?published$/;

function fieldOf(name: string): ClaimedField | undefined {
  return FIELDS.get(name) ?? (PUBLISHED.test(name) ? 'published' : undefined);
}

/** Cards say in pairs what they show: a label, and the text below it. */
function labelled(meta: readonly (readonly [string, string])[]): [string, string][] {
  const found: [string, string][] = [];
  for (const [name, label] of meta) {
    const number = /^twitter:label(\d)$/.exec(name)?.[1];
    if (number === undefined || !WRITTEN_BY.test(label)) continue;
    const text = meta.find(([other]) => other === `twitter:data${number}`)?.[1];
    if (text !== undefined) found.push(['author_name', text]);
  }
  return found;
}

/** Labels of the author's name on cards, as the common plug-in writes them in its languages. */
const WRITTEN_BY =
  /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skriven av|skrevet af|autor|napisane przez|kirjoittanut|yazan|автор|written-by)$/i;

/** One element of Parse.ly holds several properties as JSON. */
function ofParsely(meta: readonly (readonly [string, string])[]): [string, string][] {
  const text = meta.find(([name]) => name === 'parsely-page')?.[1];
  if (text === undefined) return [];
  try {
    const page = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    return Object.entries(PARSELY).flatMap(([property, name]): [string, string][] => {
      const value = page?.[property];
      return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one): [string, string][] =>
        typeof one === 'string' ? [[name, one]] : [],
      );
    });
  } catch {
    return [];
  }
}

const PARSELY: Readonly<Record<string, string>> = {
  title: 'parsely-title',
  author: 'parsely-author',
  authors: 'parsely-author',
  pub_date: 'parsely-pub-date',
  section: 'parsely-section',
  tags: 'parsely-tags',
};
