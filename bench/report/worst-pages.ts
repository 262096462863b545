import type { SetName } from '../corpus.js';
import { isCommentMark } from '../kinds-rules.js';
import { labelLines } from '../labels.js';
import { overlap, pageF1, tokenize } from '../shingles.js';
import { ARTICLE_SHARE } from '../train/dataset.js';
import { RIGHT_F1 } from '../train/page-lessons.js';
import type { Answer, MeasuredPage } from './answers.js';
import { type Fault, type FaultyPage, FAULTS, findFault } from './faults.js';

/** Pages of one fault. */
export interface FaultRow {
  readonly fault: Fault;
  readonly pages: number;
  /** Share of all that is lost (one less the F1 of each page, added up) over every page of the sets. */
  readonly share: number;
  /** Set and id (or its beginning) of the pages, the worst first. */
  readonly worst: readonly string[];
}

export interface WorstPages {
  readonly pages: number;
  readonly rows: readonly FaultRow[];
  /** The share of the loss that is on pages from RIGHT_F1 on. */
  readonly rest: number;
}

const LISTED = 6;

/** Collects the loss of every page, and the fault of those under RIGHT_F1. */
export class Losses {
  private readonly faulty: { fault: Fault; loss: number; name: string }[] = [];
  private pages = 0;
  private total = 0;

  add(measured: MeasuredPage, given: Answer): void {
    const { set, source } = measured;
    if (source.gold === undefined) return;
    const loss = 1 - pageF1(overlap(given.text, source.gold));
    this.pages++;
    this.total += loss;
    if (1 - loss >= RIGHT_F1) return;
    const fault = findFault(faultyPage(measured, given, source.gold));
    this.faulty.push({ fault, loss, name: nameOf(set, source.id) });
  }

  result(): WorstPages {
    const share = (loss: number): number => (this.total === 0 ? 0 : loss / this.total);
    const rows = (Object.keys(FAULTS) as Fault[]).map((fault): FaultRow => {
      const own = this.faulty.filter((one) => one.fault === fault).toSorted((a, b) => b.loss - a.loss);
      const loss = own.reduce((sum, one) => sum + one.loss, 0);
      return { fault, pages: own.length, share: share(loss), worst: own.slice(0, LISTED).map(({ name }) => name) };
    });
    const rest = 1 - rows.reduce((sum, row) => sum + row.share, 0);
    return { pages: this.pages, rows: rows.toSorted((a, b) => b.share - a.share), rest };
  }
}

/** Ids of forty digits are known by their first eight. */
function nameOf(set: SetName, id: string): string {
  return `${set} ${id.slice(0, 8)}`;
}

function faultyPage({ document, text }: MeasuredPage, { verdicts }: Answer, gold: string): FaultyPage {
  const share = labelLines(document.lines, gold);
  const { tp, fn } = overlap(text, gold);
  return {
    goldOnPage: tp / Math.max(1, tp + fn),
    lines: document.lines.map((line, i) => ({
      words: tokenize(line.text).length,
      isGold: share[i] >= ARTICLE_SHARE,
      isKept: verdicts[i].verdict === 'keep',
      isCommentMark: isCommentMark(line.text),
    })),
  };
}
