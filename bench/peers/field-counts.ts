/** Counts of a field: pages with a gold value, those with an answer, and those where it is right. */
export interface FieldCounts {
  readonly gold: number;
  readonly said: number;
  readonly right: number;
}

export const NO_COUNTS: FieldCounts = { gold: 0, said: 0, right: 0 };

/** The counts with one more page that has a gold value. */
export function withPage({ gold, said, right }: FieldCounts, isSaid: boolean, isRight: boolean): FieldCounts {
  return { gold: gold + 1, said: said + (isSaid ? 1 : 0), right: right + (isRight ? 1 : 0) };
}

/** Cell of a table: the share right of all, and of those given, and how many pages count; empty where none does. */
export function fieldCell({ gold, said, right }: FieldCounts): string {
  if (gold === 0) return '';
  return `${(right / gold).toFixed(3)} / ${said === 0 ? '–' : (right / said).toFixed(3)} of ${gold}`;
}
