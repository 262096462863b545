import { tagNumber } from '../../document/html/tags.js';
import { NAME_KINDS, nameBit, type NameKind } from '../../lexicons/markup.js';
import { Nearness } from './nearness.js';
import { byLine, type Tree } from './tree.js';

/** Kinds of names that elements of the article have. */
const CONTENT = nameBit('content');
/** Kinds that speak for what is no article. */
const CRUFT = (
  [
    ...['navigation', 'header', 'footer', 'sidebar', 'widget', 'related', 'teaser', 'comments', 'share', 'social'],
    ...['subscription', 'advertisement', 'promotion', 'consent', 'access', 'legal', 'author-bio', 'search', 'popup'],
    ...['hidden', 'form'],
  ] as NameKind[]
).reduce((bits, kind) => bits | nameBit(kind), 0);

/** What the names of the elements around a line say; arrays over the lines. */
export interface Names {
  /** By kind: how near above a line an element has a name of the kind, as in `Landmarks`. */
  readonly near: Readonly<Record<NameKind, Float32Array>>;
  /** 1 where the nearest element with a telling name is named as content, -1 where as cruft, nearer to 0 further up. */
  readonly nearest: Float32Array;
  /** Elements around the line with names of cruft. */
  readonly cruft: Float32Array;
}

/** One pass over the elements for each kind, and two more. The whole page's own names say nothing of its parts. */
export function measureNames(tree: Tree, element: Int32Array): Names {
  const { count, parent, tag } = tree.table;
  const whole = new Set(['html', 'body'].map(tagNumber));
  const names = tree.table.names.map((bits, e) => (whole.has(tag[e]) ? 0 : bits));
  const near = {} as Record<NameKind, Float32Array>;
  const nearness = new Nearness(tree.table, element, names);
  for (const kind of NAME_KINDS) near[kind] = nearness.of(nameBit(kind));
  const nearest = new Float32Array(count);
  const cruft = new Float32Array(count);
  for (let e = 1; e < count; e++) {
    const around = nearest[parent[e]];
    const isCruft = (names[e] & CRUFT) !== 0;
    const isContent = (names[e] & CONTENT) !== 0;
    nearest[e] = isContent ? 1 : isCruft ? -1 : around === 0 ? 0 : Math.sign(around) / (1 / Math.abs(around) + 1);
    cruft[e] = cruft[parent[e]] + (isCruft ? 1 : 0);
  }
  return {
    near,
    nearest: byLine(element, nearest),
    cruft: byLine(element, cruft),
  };
}
