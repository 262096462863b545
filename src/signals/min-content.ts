/** A line of fewer content words says little by the share of them. */
export const MIN_CONTENT = 3;
