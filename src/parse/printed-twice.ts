import type { Line } from './lines.ts';

/** Where the lines of a title stand twice, one after the other, how many the first takes; 0 where they stand once. */
export function printedTwice(title: readonly Line[]): number {
  for (let at = 1; at < title.length; at++) if (words(title.slice(0, at)) === words(title.slice(at))) return at;
  return 0;
}

const words = (lines: readonly Line[]): string => lines.map(({ text }) => text.replace(/\s/g, '')).join('');
