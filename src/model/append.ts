/** Add all of some items to a list, however many: `push(...)` takes each as an argument and overflows the stack at a hundred thousand. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
