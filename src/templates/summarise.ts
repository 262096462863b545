import { CATEGORIES, type Category } from '../vocabulary.js';
import { familyOf } from './family.js';
import { groupAlike } from './near-documents.js';
import { seenDocuments, type SiteRecord } from './site-record.js';
import type { Trace } from './trace.js';

/** A family of lines, and where it stood. */
export interface FamilySummary {
  readonly line: string;
  /** Distinct documents of the site in which it stands; near-duplicates count once. */
  readonly documents: number;
  /** What its lines are mostly called where they leave; absent where they mostly stay. */
  readonly category?: Category;
  readonly example: string;
  /** YYYY-MM-DD: the earliest and the latest document that says when it was published. */
  readonly first?: string;
  readonly last?: string;
}

/** What was learned of a site. */
export interface SiteSummary {
  readonly site: string;
  /** Distinct documents that were looked at. */
  readonly documents: number;
  /** Documents beside those that hold nearly the same article. */
  readonly duplicates: number;
  /** Of a sample: about how many documents it stands for. */
  readonly seen?: number;
  /** By line. */
  readonly families: readonly FamilySummary[];
}

/** What a record says: near-duplicate documents are found, and families counted over what is left. */
export function summarise(record: SiteRecord): SiteSummary {
  const documents = [...record.documents.values()];
  const groups = groupAlike(documents);
  const tallies = new Map<string, Tally>();
  documents.forEach((document, i) => {
    for (const { example, category } of document.lines) {
      const family = familyOf(example);
      if (family === undefined) continue;
      const tally = tallies.get(family.key);
      if (tally) tally.add(document, groups[i], example, category);
      else tallies.set(family.key, new Tally(document, groups[i], example, category));
    }
  });
  const distinct = new Set(groups).size;
  const { seen, isSample } = seenDocuments(record);
  return {
    site: record.site,
    documents: distinct,
    duplicates: documents.length - distinct,
    ...(isSample && { seen }),
    families: [...tallies].map(([line, tally]) => tally.summary(line)).sort((a, b) => (a.line < b.line ? -1 : 1)),
  };
}

/** What is counted of a family. Made for its first document, as most families have no other. */
class Tally {
  private readonly groups = new Set<number>();
  private readonly votes = new Map<Category | undefined, number>();
  private first: string | undefined;
  private last: string | undefined;

  constructor(
    document: Trace,
    group: number,
    private example: string,
    category: Category | undefined,
  ) {
    this.add(document, group, example, category);
  }

  add({ date }: Trace, group: number, example: string, category: Category | undefined): void {
    this.groups.add(group);
    this.votes.set(category, (this.votes.get(category) ?? 0) + 1);
    if (example < this.example) this.example = example;
    if (date === undefined) return;
    if (this.first === undefined || date < this.first) this.first = date;
    if (this.last === undefined || date > this.last) this.last = date;
  }

  summary(line: string): FamilySummary {
    const category = this.winner();
    return {
      line,
      documents: this.groups.size,
      ...(category && { category }),
      example: this.example,
      ...(this.first !== undefined && { first: this.first }),
      ...(this.last !== undefined && { last: this.last }),
    };
  }

  /** The category with the most votes, of several the first in the vocabulary's order. */
  private winner(): Category | undefined {
    let best: Category | undefined;
    let most = this.votes.get(undefined) ?? 0;
    for (const category of CATEGORIES) {
      const votes = this.votes.get(category) ?? 0;
      if (votes > most) [best, most] = [category, votes];
    }
    return best;
  }
}
