/** What a confidence was given to, and whether the answer was right. */
export interface Claim {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Answers whose confidence lies from `from` up to, but not at, `to`; 1 is in the last bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence, and the share that is right; 0 where there are none. */
  readonly claimed: number;
  readonly right: number;
}

export const BINS = 10;

/** Sorts claims into BINS bins of equal width. */
export function calibrate(claims: readonly Claim[]): Bin[] {
  return Array.from({ length: BINS }, (_, k) => {
    const own = claims.filter(({ confidence }) => binOf(confidence) === k);
    const share = (sum: number): number => (own.length === 0 ? 0 : sum / own.length);
    return {
      from: k / BINS,
      to: (k + 1) / BINS,
      count: own.length,
      claimed: share(own.reduce((sum, { confidence }) => sum + confidence, 0)),
      right: share(own.filter(({ isRight }) => isRight).length),
    };
  });
}

/** Confidences have three digits; times BINS some fall a hair below the edge on which they lie. */
function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9));
}
