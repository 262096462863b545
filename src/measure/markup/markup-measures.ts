import type { Line } from '../../document/document.js';
import type { Markup } from '../../document/html/markup.js';
import { tagNumber } from '../../document/html/tags.js';
import type { LineCounts } from '../line-counts.js';
import type { Tokens } from '../tokens.js';
import { type Container, type FromElement, mainElement, measureContainers, measureFrom } from './containers.js';
import { type Landmarks, measureLandmarks } from './landmarks.js';
import { measureNames, type Names } from './names.js';
import { measurePaths, type Paths } from './paths.js';
import { measureSiblings, type Siblings } from './siblings.js';
import { measureTold, type Told } from './told.js';
import { byLine, measureTree, type Tree } from './tree.js';

/** What the markup says about each line of a page, measured once; arrays over the lines. */
export interface MarkupMeasures {
  readonly tree: Tree;
  /** The block that holds each line. */
  readonly blocks: Int32Array;
  readonly landmarks: Landmarks;
  readonly names: Names;
  readonly containers: readonly Container[];
  readonly paths: Paths;
  readonly siblings: Siblings;
  /** As seen from the headline, and from the element with most of the prose. */
  readonly fromHeadline: FromElement;
  readonly fromMain: FromElement;
  readonly told: Told;
  /** Depth of the block. */
  readonly depth: Float32Array;
  /** Share of the line that is strong; links in it; images above it; units of the source before it. */
  readonly strong: Float32Array;
  readonly links: Float32Array;
  readonly images: Float32Array;
  readonly gap: Float32Array;
  /** Elements on the page that are articles, and share of its words in paragraphs. */
  readonly articles: number;
  readonly paragraphShare: number;
}

/** What has been measured of the page's words before. */
export interface MeasuredWords {
  readonly lines: readonly Line[];
  readonly counts: LineCounts;
  readonly prose: Float32Array;
  readonly tokens: Tokens;
  /** Index of the headline's line; -1 where there is none. */
  readonly headline: number;
}

/** A fixed number of passes over elements and lines. */
export function measureMarkup(markup: Markup, of: MeasuredWords): MarkupMeasures {
  const { elements, facts, head } = markup;
  const { lines, counts, prose, tokens, headline } = of;
  const { element } = facts;
  const linkShare = (i: number): number => lines[i].linkShare;
  const tree = measureTree(elements, { element, words: counts.words, linkShare, prose });
  const blocks = element.map((e) => tree.block[e]);
  const landmarks = measureLandmarks(tree, element);
  let paragraphWords = 0;
  for (let i = 0; i < lines.length; i++) if (landmarks.paragraph[i] > 0) paragraphWords += counts.words[i];
  return {
    tree,
    blocks,
    landmarks,
    names: measureNames(tree, element),
    containers: measureContainers(tree, blocks),
    paths: measurePaths(tree, blocks, counts.words, prose, linkShare),
    siblings: measureSiblings(tree, blocks),
    fromHeadline: measureFrom(tree, blocks, headline < 0 ? 0 : blocks[headline]),
    fromMain: measureFrom(tree, blocks, mainElement(tree, tree.proseWords)),
    told: measureTold(head, tokens),
    depth: byLine(blocks, tree.depth),
    strong: Float32Array.from(facts.strong).map((value) => value / 100),
    links: Float32Array.from(facts.links),
    images: Float32Array.from(facts.images),
    gap: Float32Array.from(facts.gap),
    articles: countArticles(tree),
    paragraphShare: paragraphWords / Math.max(1, tree.words[0]),
  };
}

function countArticles({ table, lines }: Tree): number {
  const article = tagNumber('article');
  let found = 0;
  for (let e = 0; e < table.count; e++) if (table.tag[e] === article && lines[e] > 0) found++;
  return found;
}
