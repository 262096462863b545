import { folded } from '../words.js';
import { plainText } from './plain-text.js';

/** A node of linked data. */
export type Node = Readonly<Record<string, unknown>>;

/** A value nested deeper, and more nodes, are not looked at. */
const DEEPEST = 12;
const MOST_NODES = 5000;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe|Posting|HowTo|NewsItem)$/;
const PAGE = /(?:WebPage|ItemPage|Thing|CreativeWork)$/;

/** What the page shows, by which one of several articles in its data is told to be its own. */
export interface Shown {
  /** The headline, and the page's title; empty where there is none. */
  readonly titles: readonly string[];
  readonly canonical: string | undefined;
}

/** The nodes of a page's linked data. */
export class Graph {
  readonly nodes: Node[] = [];
  private readonly depths: number[] = [];
  private readonly byId = new Map<string, Node>();

  constructor(values: readonly unknown[]) {
    // In the order in which they stand, the outer ones first.
    let level: unknown[] = [...values];
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) level = this.collect(level, depth);
  }

  /** Notes the nodes among these values, and gives what is inside of them. */
  private collect(values: readonly unknown[], depth: number): unknown[] {
    const inner: unknown[] = [];
    for (const value of values) {
      if (typeof value !== 'object' || value === null) continue;
      if (this.nodes.length >= MOST_NODES) return [];
      if (!Array.isArray(value)) this.add(value as Node, depth);
      inner.push(...Object.values(value));
    }
    return inner;
  }

  private add(node: Node, depth: number): void {
    this.nodes.push(node);
    this.depths.push(depth);
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !this.byId.has(id)) this.byId.set(id, node);
  }

  /** The node that is meant by one which only has its name. */
  resolve(node: Node): Node {
    const id = node['@id'];
    return typeof id === 'string' && node['name'] === undefined ? (this.byId.get(id) ?? node) : node;
  }

  /**
   * The node that is about the page's own article: the one with its headline or address; else the first, unless there
   * are several of them side by side, which is a list. Pages and other works count where no article is found.
   */
  article(shown: Shown): Node | undefined {
    return this.best(ARTICLE, shown) ?? this.best(PAGE, shown);
  }

  private best(kind: RegExp, shown: Shown): Node | undefined {
    let best: Node | undefined;
    let bestScore = 0;
    this.nodes.forEach((node, index) => {
      if (!typesOf(node).some((type) => kind.test(type))) return;
      const score = likeness(node, shown) + 1 / (1 + this.depths[index]!);
      if (score > bestScore) [best, bestScore] = [node, score];
    });
    return best;
  }
}

/** The types of a node, without their namespace. */
export function typesOf(node: Node): string[] {
  const types = node['@type'];
  const all = Array.isArray(types) ? types : [types];
  return all.flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

function likeness(node: Node, shown: Shown): number {
  const headline = [node['headline'], node['name']].flatMap((text) =>
    typeof text === 'string' ? [folded(plainText(text))] : [],
  );
  const titles = shown.titles.map(folded);
  const sameTitle = headline.some((text) => text !== '' && titles.some((title) => title !== '' && isSame(title, text)));
  const address = addressOf(node['mainEntityOfPage']) ?? addressOf(node['url']);
  const sameAddress = shown.canonical !== undefined && address !== undefined && bare(address) === bare(shown.canonical);
  const hasDate = typeof node['datePublished'] === 'string';
  return (sameTitle ? 4 : 0) + (sameAddress ? 3 : 0) + (hasDate ? 0.5 : 0);
}

function isSame(title: string, text: string): boolean {
  return title === text || title.startsWith(`${text} `) || (text.length > 25 && text.startsWith(title.slice(0, 40)));
}

function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const id = (value as Node)['@id'];
  return typeof id === 'string' ? id : undefined;
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#?].*$|\/$/g, '');
}
