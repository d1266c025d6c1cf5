import type { CitationRow } from '../model/graph.ts';
import { boundedId } from './bounded-id.ts';

/**
 * Where a citation points: its keys are tried in order, and the first that any held document bears decides. One bearer
 * is the target; several are left undecided, and then, as where no key is borne, the placeholder stands for it.
 */
export function citationTarget(
  citation: Pick<CitationRow, 'keys' | 'placeholder'>,
  bearers: (key: string) => readonly string[],
): string {
  for (const key of citation.keys) {
    const [only, ...others] = bearers(key);
    if (only === undefined) continue;
    if (others.length === 0) return only;
    break;
  }
  return placeholderId(citation.placeholder);
}

/** Id of the document node that stands for a document which is not held. */
export const placeholderId = (key: string): string => `cited:${boundedId(key)}`;
