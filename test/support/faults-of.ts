import type { Draft } from '../../src/model/draft.ts';
import type { PaperFacts } from '../../src/model/graph.ts';

/** A place that may be a span; `quote` where it claims words. */
interface Placed {
  readonly start: number | null;
  readonly end: number | null;
  readonly quote?: string | null;
}

/** What every paper must hold and this one does not: spans inside the text, quotes that are its words. */
export function faultsOf(
  { source, measures, sections, cites, diagnostics, document }: Draft,
  facts: PaperFacts,
): string[] {
  const { text } = source;
  const faults: string[] = [];
  const check = (what: string, { start, end, quote }: Placed): void => {
    if (start === null || end === null) {
      if (start !== end || typeof quote === 'string') faults.push(`${what}: half a span`);
    } else if (!(start >= 0 && start <= end && end <= text.length)) faults.push(`${what}: ${start}-${end}`);
    else if (quote !== undefined && text.slice(start, end) !== quote) faults.push(`${what}: quotes other words`);
  };
  for (const section of sections) check('section', section);
  for (const cite of [...cites, ...measures.flatMap((measure) => measure.cites)]) check('citation', cite);
  for (const { span, surface } of [
    ...measures.flatMap(({ units }) => units),
    ...document.addressees,
    ...document.issuers,
  ])
    if (span !== null) check(surface ?? 'name', span);
  for (const measure of measures) check('measure', measure);
  for (const finding of diagnostics) check(finding.code, { start: finding.start, end: finding.end });
  for (const row of [...facts.responsibilities, ...facts.citations]) check('edge', row);
  return faults;
}
