import type { CitationRow, PaperFacts } from '../model/graph.ts';
import { citationTarget, placeholderId } from './citation-target.ts';

/** What of a paper bears on where citations point. */
export interface CitingPaper {
  readonly document: Pick<PaperFacts['document'], 'id' | 'keys'>;
  readonly citations: PaperFacts['citations'];
}

/**
 * For each of some papers its citations that would point to a placeholder if just these papers were loaded, without
 * those whose document is known otherwise.
 */
export function unresolvedCitations(
  papers: readonly CitingPaper[],
  known: (citation: CitationRow) => boolean,
): CitationRow[][] {
  const bearers = new Map<string, Set<string>>();
  for (const { document } of papers)
    for (const key of document.keys) bearers.set(key, (bearers.get(key) ?? new Set()).add(document.id));
  const held = (key: string): string[] => [...(bearers.get(key) ?? [])];
  return papers.map(({ citations }) =>
    citations.filter(
      (citation) => citationTarget(citation, held) === placeholderId(citation.placeholder) && !known(citation),
    ),
  );
}
