/** The number of the last of sorted positions that is not beyond one, or 0. */
export function lastUpTo(positions: readonly number[], at: number): number {
  let [low, high] = [0, positions.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((positions[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
