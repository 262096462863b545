/** A run of marks that begins a block of code in Markdown, or ends one. */
export interface Fence {
  readonly sign: string;
  readonly length: number;
  /** Nothing stands behind the marks: only such a fence ends a block. */
  readonly isBare: boolean;
}

/** The fence that stands between the offsets; undefined where there is none. */
export function fenceAt(text: string, start: number, end: number): Fence | undefined {
  const sign = text.charAt(start);
  if (sign !== '`' && sign !== '~') return undefined;
  let behind = start;
  while (behind < end && text.charAt(behind) === sign) behind++;
  const length = behind - start;
  const rest = text.slice(behind, end);
  // Backticks behind them are those of code in the line.
  if (length < 3 || (sign === '`' && rest.includes(sign))) return undefined;
  return { sign, length, isBare: rest.trim() === '' };
}

/** True where the fence ends what the other began. */
export function endsFence(fence: Fence, opened: Fence): boolean {
  return fence.isBare && fence.sign === opened.sign && fence.length >= opened.length;
}
