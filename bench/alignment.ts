/** A stretch of equal tokens: `length` of them from `left` in one text and from `right` in the other. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Half-open ranges of both texts. */
export interface Window {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** A seed that occurs in more pairs of places than this says nothing about where it belongs. */
const MAX_PAIRS = 64;

/** How many earlier blocks each block tries as the one before it. */
const LOOK_BACK = 400;

/** What a skipped token of the left text costs, in matched tokens, and the most that one gap costs. */
const GAP_PRICE = 0.02;
const MAX_GAP_PRICE = 3;

/** The longest stretches of equal tokens that contain a seed: `size` equal tokens that are rare enough. */
export function findBlocks(left: readonly number[], right: readonly number[], size: number): Block[] {
  const places = seedPlaces(right, size);
  const counts = new Map([...seedPlaces(left, size)].map(([seed, at]) => [seed, at.length]));
  const covered = new Map<number, number>();
  const blocks: Block[] = [];
  for (let at = 0; at + size <= left.length; at++) {
    const seed = seedAt(left, at, size);
    const found = places.get(seed);
    if (found === undefined || found.length * (counts.get(seed) ?? 0) > MAX_PAIRS) continue;
    for (const place of found) {
      if ((covered.get(at - place) ?? 0) > at) continue;
      const block = extend(left, right, at, place);
      covered.set(at - place, block.left + block.length);
      blocks.push(block);
    }
  }
  return blocks;
}

function seedAt(tokens: readonly number[], at: number, size: number): string {
  return tokens.slice(at, at + size).join(' ');
}

function seedPlaces(tokens: readonly number[], size: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const seed = seedAt(tokens, at, size);
    const known = places.get(seed);
    if (known === undefined) places.set(seed, [at]);
    else known.push(at);
  }
  return places;
}

function extend(left: readonly number[], right: readonly number[], at: number, place: number): Block {
  let before = 0;
  while (at > before && place > before && left[at - before - 1] === right[place - before - 1]) before += 1;
  let after = 0;
  while (at + after < left.length && place + after < right.length && left[at + after] === right[place + after]) {
    after += 1;
  }
  return { left: at - before, right: place - before, length: before + after };
}

/**
 * The heaviest chain of blocks that stand in the same order in both texts. Skipping tokens of the left text costs a
 * little, so of two places that match alike the one nearer its neighbours wins. `anchored` says that the window's own
 * ends are places that match. Blocks of the chain are cut so as not to overlap.
 */
export function heaviestChain(blocks: readonly Block[], window: Window, anchored: boolean): Block[] {
  const sorted = [...blocks].sort((a, b) => a.left - b.left || a.right - b.right);
  const edge = anchored ? gapPrice : (): number => 0;
  const weights: number[] = [];
  const previous: number[] = [];
  let best = -1;
  let bestWeight = 0;
  sorted.forEach((block, at) => {
    let weight = block.length - edge(block.left - window.left);
    let from = -1;
    for (let j = Math.max(0, at - LOOK_BACK); j < at; j++) {
      const gain = (weights[j] ?? 0) + linkWeight(sorted[j] ?? block, block);
      if (gain <= weight) continue;
      weight = gain;
      from = j;
    }
    weights.push(weight);
    previous.push(from);
    const total = weight - edge(window.leftEnd - block.left - block.length);
    if (total <= bestWeight) return;
    bestWeight = total;
    best = at;
  });
  const chain: Block[] = [];
  for (let at = best; at >= 0; at = previous[at] ?? -1) chain.unshift(sorted[at] as Block);
  return chain.map((block, at) => (at === 0 ? block : cutFront(block, chain[at - 1] as Block)));
}

/** What `next` adds to a chain that ends in `last`; without end below zero where it cannot follow. */
function linkWeight(last: Block, next: Block): number {
  const rest = next.length - shared(last, next);
  const gap = next.left - last.left - last.length;
  return next.right <= last.right || rest <= 0 ? -Infinity : rest - gapPrice(Math.max(0, gap));
}

/** How many of the first tokens of `next` overlap with `last`, in either text. */
function shared(last: Block, next: Block): number {
  return Math.max(0, last.left + last.length - next.left, last.right + last.length - next.right);
}

function cutFront(next: Block, last: Block): Block {
  const by = shared(last, next);
  return { left: next.left + by, right: next.right + by, length: next.length - by };
}

function gapPrice(gap: number): number {
  return Math.min(MAX_GAP_PRICE, gap * GAP_PRICE);
}

/** The windows before, between and after the blocks of a chain. */
export function gapsOf(chain: readonly Block[], window: Window): Window[] {
  const starts = [{ left: window.left, right: window.right, length: 0 }, ...chain];
  const ends = [...chain, { left: window.leftEnd, right: window.rightEnd, length: 0 }];
  return starts
    .map((start, at) => ({
      left: start.left + start.length,
      leftEnd: ends[at]?.left ?? window.leftEnd,
      right: start.right + start.length,
      rightEnd: ends[at]?.right ?? window.rightEnd,
    }))
    .filter((gap) => gap.left < gap.leftEnd && gap.right < gap.rightEnd);
}
