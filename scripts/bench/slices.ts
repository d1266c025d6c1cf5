/** A list in large pieces, each for one transaction of a bulk path. */
export function* slices<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += 5000) yield list.slice(at, at + 5000);
}
