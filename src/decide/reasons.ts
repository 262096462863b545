import type { Page } from '../measure/page.js';
import type { SignalWeight } from '../record.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import type { CategoryEvidence } from './categorise.js';
import { toHundredths } from './hundredths.js';
import type { Looked } from './looks.js';
import { type Model, saysAt, type Speaker } from './model.js';
import { addShares } from './shares.js';
import { ToldBefore } from './told-before.js';

/** Weaker ones are left out. */
const MIN_WEIGHT = 0.05;
/** Log odds of the first look below which its answer cannot be shared out among its signals. */
const TOO_NEAR = 0.2;

/** How many reasons are told of a line, the strongest first, and the least share of the strongest that one has. */
export interface Telling {
  readonly most: number;
  readonly share: number;
}
/** For the ledger, where a line has one or two reasons that count. */
export const BRIEFLY: Telling = { most: 2, share: 0.5 };
/** For whoever asks why. */
export const FULLY: Telling = { most: 3, share: 0 };

/** A page, what both looks gave, and what its lines say of themselves. */
export interface Judged {
  readonly page: Page;
  readonly looked: Looked;
  readonly found: CategoryEvidence;
}

/** Tells why lines stay or leave. Holds room to work in, so that a page of a thousand lines needs no more than one. */
export class Reasons {
  private readonly shares: Float32Array;
  private readonly firstShares: Float32Array;
  /** From this column on all shares are zero. */
  private width = 0;
  /** Columns of the greatest shares. */
  private readonly best: Int32Array;
  private readonly before = new ToldBefore();

  constructor(
    private readonly judged: Judged,
    private readonly model: Model,
    private readonly telling: Telling,
  ) {
    const size = model.names.length;
    this.shares = new Float32Array(size);
    this.firstShares = new Float32Array(size);
    this.best = new Int32Array(telling.most);
  }

  /**
   * Why line `i` leaves the text as `category`: the signals that spoke most against its being article, and, where it is
   * not among them, the one that speaks most for the category, with how surely it does, 0 to 1. Where the line was kept
   * at first (`named`), only the latter.
   */
  toLeave(i: number, category: Category, named: boolean): SignalWeight[] {
    const naming = this.namingSignal(i, category);
    if (named) return naming ? [naming] : [];
    const told = this.againstArticle(i);
    if (naming === undefined) return told;
    const most = Math.min(told.length, this.telling.most - 1);
    const all: SignalWeight[] = [];
    for (let at = 0; at < told.length; at++) {
      if (told[at].name === naming.name) return told;
      if (at < most) all.push(told[at]);
    }
    // Behind those that weigh as much.
    let at = most;
    while (at > 0 && all[at - 1].weight < naming.weight) at--;
    all.splice(at, 0, naming);
    return all;
  }

  /** The signals that spoke most against line `i`; worked out once for all lines that the same leaves gave up. */
  private againstArticle(i: number): SignalWeight[] {
    const { before } = this;
    const { looked } = this.judged;
    const isGivenUp = looked.givenUp[i] === 1 && !looked.twice[i];
    const at = looked.keys.leavesAt(i);
    const { leaves } = looked.keys;
    const known = isGivenUp ? before.find(leaves, at) : undefined;
    if (known) return known;
    this.shareOut(i);
    const told = this.strongest(-1);
    return isGivenUp ? before.keep(leaves, at, told) : told;
  }

  /** Why line `i` stays: the signals that spoke most for its being article. */
  toStay(i: number): SignalWeight[] {
    this.shareOut(i);
    return this.strongest(1);
  }

  /**
   * Works out what each signal moved the log odds of line `i`. What the second look owes to the first look's answer on
   * this line goes to the signals that gave it, each by its share.
   */
  private shareOut(i: number): void {
    const { shares, firstShares, model } = this;
    const { looked } = this.judged;
    const at = looked.keys.leavesAt(i);
    const { leaves } = looked.keys;
    shares.fill(0, 0, this.width);
    if (!looked.twice[i]) {
      this.width = looked.givenUp[i] ? model.first.earlyWidth : model.firstSignals.length;
      addShares(model.first, leaves, at, shares);
      return;
    }
    this.width = shares.length;
    addShares(model.second, leaves, at + looked.secondLeaves, shares);
    const owed = model.likely < 0 ? 0 : shares[model.likely];
    if (owed === 0) return;
    firstShares.fill(0);
    addShares(model.first, leaves, at, firstShares);
    let moved = 0;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- costs a third more over a typed array
    for (let s = 0; s < firstShares.length; s++) moved += firstShares[s];
    if (Math.abs(moved) < TOO_NEAR || owed * moved <= 0) return;
    shares[model.likely] = 0;
    for (let s = 0; s < shares.length; s++) shares[s] += (firstShares[s] * owed) / moved;
  }

  /** The signals whose shares, times `sign`, are greatest. */
  private strongest(sign: 1 | -1): SignalWeight[] {
    const { telling, model, shares, best } = this;
    const found = this.findBest(sign);
    const told: SignalWeight[] = [];
    for (let k = 0; k < found; k++) {
      const weight = shares[best[k]] * sign;
      if (k > 0 && weight <= shares[best[0]] * sign * telling.share) break;
      told.push({ name: model.names[best[k]], weight: toHundredths(weight) });
    }
    return told;
  }

  /** Notes the columns of the greatest shares, the first of several that are as great; returns how many. One pass. */
  private findBest(sign: 1 | -1): number {
    const { shares, width, best } = this;
    const { most } = this.telling;
    let found = 0;
    let least = MIN_WEIGHT;
    for (let s = 0; s < width; s++) {
      const weight = shares[s] * sign;
      if (weight <= least) continue;
      let k = found < most ? found++ : most - 1;
      for (; k > 0 && shares[best[k - 1]] * sign < weight; k--) best[k] = best[k - 1];
      best[k] = s;
      if (found === most) least = shares[best[most - 1]] * sign;
    }
    return found;
  }

  /** The signal that speaks most for the line's category, and how much; undefined where none does. */
  private namingSignal(i: number, category: Category): SignalWeight | undefined {
    const { page, found } = this.judged;
    if (!found.spoken[i]) return undefined;
    let best: Speaker | undefined;
    let most = 0;
    for (const speaker of this.model.speakersFor[CATEGORIES.indexOf(category)]) {
      const says = saysAt(speaker, speaker.signal.strength(page, i));
      if (says <= most) continue;
      best = speaker;
      most = says;
    }
    return best && { name: best.signal.name, weight: toHundredths(most) };
  }
}
