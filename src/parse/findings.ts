import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { CitationDraft, DocumentDraft, MeasureDraft } from '../model/draft.ts';
import { quote, type Source, storedSpan } from '../model/source.ts';
import { bareLaws } from './bare-laws.ts';
import type { Clause } from './clause.ts';
import type { TitleMark } from './titles.ts';

/** What the rules could not read in a paper, in the order of its text, what concerns the whole of it last. */
export function findings(
  source: Source,
  document: DocumentDraft,
  measures: readonly MeasureDraft[],
  outside: readonly CitationDraft[],
  places: readonly { readonly clauses: readonly Clause[]; readonly unread: readonly { from: number; to: number }[] }[],
  marks: readonly TitleMark[],
  laws: readonly string[],
  drawn: readonly { readonly from: number; readonly to: number }[],
): Diagnostic[] {
  const words = (from: number, to: number): Diagnostic['message'] => source.clean.slice(from, to);
  const placed = [
    ...source.garbled.map((span) => report('garbled-text', span, quote(source, span))),
    ...places
      .flatMap((place) => place.unread)
      .map(({ from, to }) => report('unread-clause', storedSpan(source, from, to), words(from, to))),
    ...places
      .flatMap((place) => place.clauses)
      .flatMap((clause) => clause.unread)
      .map(({ from, to }) => report('unread-name', storedSpan(source, from, to), words(from, to))),
    ...drawn.map(({ from, to }) => report('drawn-table', storedSpan(source, from, to))),
    ...bareLaws(source, marks, laws).map((bare) => report('law-without-marks', bare, bare.law)),
    ...marks
      .filter((mark) => !mark.closed)
      .map(({ from, to }) => report('unclosed-title', storedSpan(source, from, to), words(from, from + 12))),
    ...[...measures.flatMap((measure) => measure.cites), ...outside]
      .filter((cite) => cite.kind === null)
      .map((cite) => report('open-citation', cite, cite.title ?? '')),
  ];
  placed.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return [...placed, ...(source.notes ?? []), ...aboutPaper(document, measures.length)];
}

function aboutPaper(document: DocumentDraft, count: number): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (count === 0) found.push(report('no-measure', null));
  if (document.title === null) found.push(report('no-title', null));
  if (document.issuer === null) found.push(report('no-issuer', null));
  else if (document.inferred.includes('issuer')) found.push(report('inferred-issuer', null, document.issuer));
  if (document.jurisdiction === null) found.push(report('no-jurisdiction', null));
  return found;
}
