import { type Diagnostic, type FindingCode, report } from '../model/diagnostic.ts';
import type { Draft } from '../model/draft.ts';
import type { PaperFacts } from '../model/graph.ts';
import { quote } from '../model/source.ts';
import type { Figures } from '../show/checked-paper.ts';

/** The figures of one paper by itself, by the definitions of docs/rules.md. */
export function figuresOf({ source, clauses, rest }: Draft, facts: PaperFacts): Omit<Figures, 'unresolvedCitations'> {
  const count = (code: FindingCode): number => facts.diagnostics.filter((finding) => finding.code === code).length;
  const named = facts.responsibilities.filter(({ basis }) => basis !== 'implied');
  return {
    measures: facts.measures.length,
    withUnit: new Set(named.map(({ measure }) => measure)).size,
    clauses: clauses.length,
    unreadClauses: count('unread-clause'),
    unknownUnits: count('unknown-unit'),
    citations: facts.citations.length,
    characters: charactersIn(source.text),
    unaccounted: rest.reduce((sum, span) => sum + charactersIn(quote(source, span)), 0),
  };
}

/** Longest beginning of a stretch that its finding says again. */
const SHOWN = 24;

/** A finding for each stretch of which nothing was made. */
export const unaccountedFindings = ({ source, rest }: Draft): Diagnostic[] =>
  rest.map((span) => {
    const words = quote(source, span);
    return report('unaccounted-text', span, words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
  });

/** Letters, ideographs and digits. */
function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) count++;
  return count;
}
