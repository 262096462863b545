import { Graph, type Node, type Shown, typesOf } from './json-ld-article.js';
import type { Claim, ClaimedField } from './claim.js';
import { plainText } from './plain-text.js';

/** Which properties of an article say which field, the better ones first. */
const PROPERTIES: Readonly<Partial<Record<ClaimedField, readonly string[]>>> = {
  title: ['headline', 'name'],
  subtitle: ['alternativeHeadline', 'description'],
  authors: ['author', 'creator'],
  published: ['datePublished', 'dateCreated', 'uploadDate'],
  modified: ['dateModified'],
  section: ['articleSection'],
  tags: ['keywords'],
  publisher: ['publisher', 'sourceOrganization'],
  language: ['inLanguage'],
};

const ORGANISATION = /Organi[sz]ation$|^Corporation$|^WebSite$|^Brand$|Business$/;
const MOST_VALUES = 40;

/** What the linked data of a page say of its article. */
export function jsonLdClaims(values: readonly unknown[], shown: Shown): Claim[] {
  if (values.length === 0) return [];
  const graph = new Graph(values);
  const article = graph.article(shown);
  if (article === undefined) return [];
  const type = typesOf(article)[0] ?? 'Thing';
  const claims: Claim[] = [];
  for (const [field, names] of Object.entries(PROPERTIES) as [ClaimedField, readonly string[]][]) {
    for (const name of names) {
      const texts = textsOf(graph, article[name]);
      if (texts.values.length === 0) continue;
      claims.push({ field, values: texts.values, called: texts.called, kind: 'json-ld', name: `${type}.${name}` });
    }
  }
  return [...claims, ...trailClaims(graph)];
}

interface Texts {
  readonly values: string[];
  readonly called: Claim['called'];
}

/** The texts that a property holds, or the names of the nodes which it does. */
function textsOf(graph: Graph, value: unknown): Texts {
  const all = Array.isArray(value) ? (value as unknown[]).slice(0, MOST_VALUES) : [value];
  const values: string[] = [];
  const called = new Set<Claim['called']>();
  for (const one of all) {
    const node = typeof one === 'object' && one !== null ? graph.resolve(one as Node) : undefined;
    if (node !== undefined) called.add(calledBy(node));
    const inner = node === undefined ? one : (node['name'] ?? node['@value']);
    for (const text of Array.isArray(inner) ? (inner as unknown[]) : [inner]) {
      const plain = typeof text === 'string' ? plainText(text) : '';
      if (plain !== '') values.push(plain);
    }
  }
  return { values, called: called.size === 1 ? [...called][0] : undefined };
}

function calledBy(node: Node): Claim['called'] {
  const types = typesOf(node);
  if (types.includes('Person')) return 'person';
  return types.some((type) => ORGANISATION.test(type)) ? 'organisation' : undefined;
}

/** A trail of breadcrumbs names the section last, before the article itself. */
function trailClaims(graph: Graph): Claim[] {
  const trail = graph.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const items = trail?.['itemListElement'];
  if (!Array.isArray(items)) return [];
  const names = (items as unknown[]).slice(0, MOST_VALUES).flatMap((item) => nameOfCrumb(item));
  return names.length === 0 ? [] : [{ field: 'section', values: names, kind: 'json-ld', name: 'BreadcrumbList' }];
}

function nameOfCrumb(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const node = item as Node;
  const inner = node['item'];
  const name = node['name'] ?? (typeof inner === 'object' && inner !== null ? (inner as Node)['name'] : undefined);
  const plain = typeof name === 'string' ? plainText(name) : '';
  return plain === '' ? [] : [plain];
}
