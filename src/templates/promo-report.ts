import { findNearRepeats } from '../decide/similarity.js';
import { tokenise } from '../measure/tokens.js';
import type { DropCategory } from '../vocabulary.js';
import type { SiteSummary } from './summarise.js';

/** What a promotion is, in the words of the vocabulary. */
const PROMOTIONS: readonly string[] = ['promotion', 'subscription', 'advertisement', 'access'] satisfies DropCategory[];
/** Families are held up to twice this number; then those in fewest documents are let go of. */
const MOST_FAMILIES = 50_000;
/** Wordings of a cluster that are told. */
const MOST_WORDINGS = 3;

/** Promotions that say nearly the same, wherever they stood. */
export interface PromoCluster {
  readonly documents: number;
  readonly sites: number;
  readonly category: string;
  /** The wording that stands in most documents, as it stood. */
  readonly example: string;
  /** Other wordings, the commonest first. */
  readonly others: readonly string[];
  readonly wordings: number;
  /** YYYY-MM-DD, by the documents that say when they were published. */
  readonly first?: string;
  readonly last?: string;
}

/** What the report holds. */
export interface PromoReport {
  /** The commonest first. */
  readonly clusters: readonly PromoCluster[];
  /** Families that stand in so many documents or fewer may be missing; 0 where nothing was let go of. */
  readonly missing: number;
}

interface Promo {
  readonly line: string;
  documents: number;
  sites: number;
  example: string;
  category: string;
  first: string | undefined;
  last: string | undefined;
}

/** Collects promotions over many sites. Bounded: on a great many, rare ones are let go of, and how rare is said. */
export class PromoCollector {
  private promos = new Map<string, Promo>();
  private missing = 0;

  constructor(private readonly most = MOST_FAMILIES) {}

  add({ families }: SiteSummary): void {
    for (const { line, documents, category, example, first, last } of families) {
      if (category === undefined || !PROMOTIONS.includes(category)) continue;
      const known = this.promos.get(line);
      if (known === undefined) {
        this.promos.set(line, { line, documents, sites: 1, example, category, first, last });
        continue;
      }
      known.documents += documents;
      known.sites++;
      if (example < known.example) known.example = example;
      known.first = earlier(known.first, first);
      known.last = later(known.last, last);
    }
    if (this.promos.size > 2 * this.most) this.letGo();
  }

  report(): PromoReport {
    return { clusters: clustersOf(byDocuments(this.promos.values())), missing: this.missing };
  }

  /** Lossy counting (Manku and Motwani 2002): what is let go of stood in no more than `missing` documents till then. */
  private letGo(): void {
    const all = byDocuments(this.promos.values());
    this.missing += all[this.most].documents;
    this.promos = new Map(all.slice(0, this.most).map((promo) => [promo.line, promo]));
  }
}

function byDocuments(promos: Iterable<Promo>): Promo[] {
  return [...promos].sort((a, b) => b.documents - a.documents || (a.line < b.line ? -1 : 1));
}

/** Puts wordings together that nearly repeat a commoner one. */
function clustersOf(promos: readonly Promo[]): PromoCluster[] {
  const { hash, lineStart } = tokenise(promos.map(({ line }) => line));
  const near = findNearRepeats(
    promos.map(({ line }, i) => ({ text: line, hashes: hash.subarray(lineStart[i], lineStart[i + 1]) })),
  );
  const members = new Map<number, Promo[]>();
  promos.forEach((promo, i) => {
    const leader = near[i] < 0 ? i : near[i];
    const known = members.get(leader);
    if (known) known.push(promo);
    else members.set(leader, [promo]);
  });
  return [...members.values()]
    .map(clusterOf)
    .sort((a, b) => b.documents - a.documents || (a.example < b.example ? -1 : 1));
}

function clusterOf(members: readonly Promo[]): PromoCluster {
  const [{ example, category }, ...others] = members;
  const first = members.reduce<string | undefined>((best, promo) => earlier(best, promo.first), undefined);
  const last = members.reduce<string | undefined>((best, promo) => later(best, promo.last), undefined);
  return {
    documents: members.reduce((sum, promo) => sum + promo.documents, 0),
    // Wordings may share sites; which, is not kept.
    sites: Math.max(...members.map(({ sites }) => sites)),
    category,
    example,
    others: others.slice(0, MOST_WORDINGS).map((promo) => promo.example),
    wordings: members.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
