/**
 * The area under the ROC curve: how likely a value of `yes` is greater than one of `no`, a draw counting half. By ranks
 * (Mann and Whitney 1947). 0.5 where either side is empty.
 */
export function areaUnderCurve(yes: readonly number[], no: readonly number[]): number {
  if (yes.length === 0 || no.length === 0) return 0.5;
  const all = [...yes.map((value) => ({ value, yes: 1 })), ...no.map((value) => ({ value, yes: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to].value === all[from].value) to++;
    const middle = (from + 1 + to) / 2;
    for (let k = from; k < to; k++) ranks += all[k].yes * middle;
    from = to;
  }
  return (ranks - (yes.length * (yes.length + 1)) / 2) / (yes.length * no.length);
}
