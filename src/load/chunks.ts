/** Rows a statement takes at once. */
const SIZE = 2000;

/** A list in pieces that one statement can take; no piece where the list is empty. */
export function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += SIZE) yield list.slice(at, at + SIZE);
}
