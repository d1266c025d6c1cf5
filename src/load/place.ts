import type { Row } from '../store/store.ts';
import { text, texts } from './columns.ts';

/** Citations at a document that have the same keys and call it the same: what the clean-up has to know of them. */
export interface Place {
  readonly target: string;
  readonly keys: readonly string[];
  readonly title: string | null;
  readonly number: string | null;
  readonly jurisdiction: string | null;
}

/** The place of a citation at a document. */
export const placeOf = (target: string, citation: Row): Place => ({
  target,
  keys: texts(citation.keys),
  title: named(citation, 'title'),
  number: named(citation, 'number'),
  jurisdiction: named(citation, 'jurisdiction'),
});

/** Places that are in the first list and not in the second. */
export function placesLost(left: readonly Place[], put: readonly Place[]): Place[] {
  const kept = new Set(put.map((place) => JSON.stringify(place)));
  return [...new Map(left.map((place) => [JSON.stringify(place), place]))]
    .filter(([identity]) => !kept.has(identity))
    .map(([, place]) => place);
}

const named = (citation: Row, name: 'title' | 'number' | 'jurisdiction'): string | null =>
  citation[name] === null || citation[name] === undefined ? null : text(citation[name]);
