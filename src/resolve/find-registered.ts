import type { Words } from '../model/words.ts';
import { everywhere, keysOfRegistered, type RegisteredDocument } from './registered-document.ts';
import type { Registry } from './registry.ts';

/** What is known of a document that may be registered; null where it does not say. */
export interface DocumentKnown {
  /** Its number and titles as keys. */
  readonly keys: readonly string[];
  readonly number: string | null;
  /** Only of a paper itself; a citation does not tell. */
  readonly year: number | null;
  /** Of a paper: a form without a place is not enough, since two places may have such a paper. */
  readonly exact?: true;
}

const made = new WeakMap<readonly RegisteredDocument[], ReadonlyMap<string, readonly RegisteredDocument[]>>();

/**
 * The document of `documents.yaml` that a paper or a citation is, by the first of its keys that any entry bears; null
 * where none or several fit. A number or a year that differs tells two documents apart whatever they are called.
 */
export function findRegistered(registry: Registry, known: DocumentKnown): RegisteredDocument | null {
  if (registry.documents.length === 0) return null;
  const bearers = bearersOf(registry.documents, registry.words);
  for (const key of known.keys.flatMap((own) => (known.exact ? own : [own, everywhere(own) ?? []].flat()))) {
    const fitting = (bearers.get(key) ?? []).filter((entry) => fits(entry, known));
    const [only, ...others] = fitting;
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

const fits = (entry: RegisteredDocument, { number, year }: DocumentKnown): boolean =>
  (entry.number === undefined || number === null || entry.number === number) &&
  (entry.year === undefined || year === null || entry.year === year);

function bearersOf(
  documents: readonly RegisteredDocument[],
  words: Words,
): ReadonlyMap<string, readonly RegisteredDocument[]> {
  const known = made.get(documents);
  if (known) return known;
  const bearers = new Map<string, RegisteredDocument[]>();
  for (const entry of documents) {
    for (const key of keysOfRegistered(entry, words)) bearers.set(key, [...(bearers.get(key) ?? []), entry]);
  }
  made.set(documents, bearers);
  return bearers;
}
