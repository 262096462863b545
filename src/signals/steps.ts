/** Thresholds that several signals share. */

/** Of the score of running text, 0 to 1. */
export const PROSE_STEPS: readonly number[] = [0, 0.1, 0.25, 0.4, 0.6, 0.8, 1];
/** Of words of prose a line. */
export const NEAR_STEPS: readonly number[] = [0, 1, 3, 6, 10, 16, 25];
/** Of the share of the page's prose on one side of a line. */
export const PROSE_SHARE_STEPS: readonly number[] = [0, 0.02, 0.1, 0.3, 0.6, 0.9, 0.98, 1];
/** Of lines between a line and the next line of prose. */
export const DISTANCE_STEPS: readonly number[] = [1, 2, 3, 5, 8, 13, 25, 60];
/** Of lines between a line and a heading that changes the zone. */
export const ZONE_STEPS: readonly number[] = [1, 2, 4, 8, 16, 40];
/** Of the share of a line's content words that stand elsewhere too. */
export const SHARED_STEPS: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Of lines between a line and an end of the page. */
export const PLACE_STEPS: readonly number[] = [0, 1, 2, 4, 8, 16, 40, 100];
/** Of the share of lines around a line that have a mark. */
export const NEAR_SHARE_STEPS: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/** A line of fewer content words says little by the share of them. */
export const MIN_CONTENT = 3;
