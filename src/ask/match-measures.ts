import type { PaperVersion, VersionMeasure } from './version-of.ts';

/** A measure of one version and what it is in the other; null where it is not there. */
export interface MeasurePair {
  readonly before: VersionMeasure | null;
  readonly after: VersionMeasure | null;
}

/**
 * Which measure of one version is which of the other, in the order of the newer, those that are gone last: first the same
 * words under the same path, then the same words elsewhere (an insertion moves those behind it), then the same path with
 * other words.
 */
export function matchMeasures(before: PaperVersion, after: PaperVersion): MeasurePair[] {
  const left = new Set(before.measures);
  const found = new Map<VersionMeasure, VersionMeasure>();
  const match = (key: (measure: VersionMeasure) => string): void => {
    const open = groups([...left], key);
    const wanting = groups(
      after.measures.filter((measure) => !found.has(measure)),
      key,
    );
    for (const [words, [one, ...others]] of wanting) {
      const [old, ...more] = open.get(words) ?? [];
      if (one === undefined || old === undefined || others.length + more.length > 0) continue;
      found.set(one, old);
      left.delete(old);
    }
  };
  match((measure) => `${measure.path} ${wordsOf(measure)}`);
  match(wordsOf);
  match(({ path }) => path);
  return [
    ...after.measures.map((measure) => ({ before: found.get(measure) ?? null, after: measure })),
    ...[...left].map((measure) => ({ before: measure, after: null })),
  ];
}

/**
 * The words of a measure without its number, its units, its deadline and all punctuation: what is left says what is to be
 * done, so that another unit or day is no other wording.
 */
export function wordsOf({ text, ordinal, units, deadline }: VersionMeasure): string {
  let words = ordinal !== null && text.startsWith(ordinal) ? text.slice(ordinal.length) : text;
  for (const part of [...units.map(({ quote }) => quote), deadline]) {
    const at = part === null ? -1 : words.lastIndexOf(part);
    if (part !== null && at >= 0) words = words.slice(0, at) + words.slice(at + part.length);
  }
  return words.normalize('NFKC').replaceAll(/[\p{P}\p{S}\s]/gu, '');
}

function groups<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return found;
}
