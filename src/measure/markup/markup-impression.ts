import { type FromElement, mainElement, measureFrom } from './containers.js';
import type { MarkupMeasures } from './markup-measures.js';
import { addUp } from './tree.js';

/** What the first look took for the article, as the page's elements hold it; arrays over the lines. */
export interface MarkupImpression {
  /** Mean likelihood of the other lines on the line's path, by words; -1 where there are none. */
  readonly onPath: Float32Array;
  /** Words of likely article on the path. */
  readonly pathWords: Float32Array;
  /** By container of the line: mean likelihood of its other lines, by words; -1 where there are none. */
  readonly inContainer: readonly Float32Array[];
  /** Share of the page's likely article in each. */
  readonly containerShare: readonly Float32Array[];
  /** As seen from the element with most of the likely article. */
  readonly fromArticle: FromElement;
  /** In the part of that element that the line is in: mean likelihood, by words. */
  readonly inBranch: Float32Array;
}

const MAX_LINE_WORDS = 80;

/** A fixed number of passes over elements and lines. */
export function measureMarkupImpression(
  markup: MarkupMeasures,
  words: Float32Array,
  likely: Float32Array,
): MarkupImpression {
  const { tree, blocks, paths, containers } = markup;
  const { count, parent } = tree.table;
  const sizes = words.map((value) => Math.min(MAX_LINE_WORDS, value));
  const size = new Float32Array(count);
  const weight = new Float32Array(count);
  const pathSize = new Float32Array(paths.count);
  const pathWeight = new Float32Array(paths.count);
  for (let i = 0; i < likely.length; i++) {
    const told = sizes[i] * likely[i];
    size[blocks[i]] += sizes[i];
    weight[blocks[i]] += told;
    pathSize[paths.path[i]] += sizes[i];
    pathWeight[paths.path[i]] += told;
  }
  addUp(tree.table, size);
  addUp(tree.table, weight);
  const all = Math.max(1, weight[0]);
  const main = mainElement(tree, weight);
  const branch = new Int32Array(count);
  for (let e = 1; e < count; e++) branch[e] = parent[e] === main ? e : branch[parent[e]];
  const others = (i: number, sum: number, of: number): number => {
    const rest = of - sizes[i];
    return rest < 0.5 ? -1 : (sum - sizes[i] * likely[i]) / rest;
  };
  return {
    onPath: likely.map((_, i) => others(i, pathWeight[paths.path[i]], pathSize[paths.path[i]])),
    pathWords: likely.map((_, i) => pathWeight[paths.path[i]]),
    inContainer: containers.map(({ element }) => likely.map((_, i) => others(i, weight[element[i]], size[element[i]]))),
    containerShare: containers.map(({ element }) => Float32Array.from(element, (e) => weight[e] / all)),
    fromArticle: measureFrom(tree, blocks, main),
    inBranch: likely.map((_, i) => {
      const e = branch[blocks[i]];
      return e === 0 ? -1 : weight[e] / Math.max(1, size[e]);
    }),
  };
}
