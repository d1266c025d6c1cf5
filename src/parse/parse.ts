import { type Diagnostic, report as finding } from '../model/diagnostic.ts';
import type { Draft, MeasureDraft, SectionDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import type { Words } from '../model/words.ts';
import { citations, titleTable } from './cite.ts';
import { type Clause } from './clause.ts';
import { findClauses } from './find-clauses.ts';
import { head } from './head.ts';
import { layout } from './layout.ts';
import { lexicon } from './lexicon.ts';
import { lines } from './lines.ts';
import { type MeasureRange, measures } from './measures.ts';
import { nameScope } from './name-list.ts';
import { outline } from './outline.ts';
import { responsibilities } from './responsibilities.ts';
import { isReport, tenseOf } from './tense.ts';

/** Read one paper: its data, sections, measures with units and citations, and what was not understood. Never throws. */
export function parse(source: Source, words: Words): Draft {
  const lex = lexicon(words);
  const plan = layout(lines(source.folded), lex);
  const paperTitle = plan.paper.title.map((line) => line.text).join('');
  const report = isReport(source.folded, paperTitle === '' ? null : paperTitle, plan.paper.body.length, lex);
  const document = head(source, plan, lex, report);
  const scope = () => nameScope(source, lex, document.jurisdiction);
  const clausesIn = (from: number, to: number): Clause[] => findClauses(scope, from, to);

  const sections: SectionDraft[] = [];
  const ranges: MeasureRange[] = [];
  for (const part of [plan.notice, plan.paper]) {
    if (part)
      measures(outline(part.body, lex), source, lex, (a, b) => clausesIn(a, b).map((c) => c.to), {
        sections,
        measures: ranges,
      });
  }
  ranges.sort((a, b) => a.from - b.from);

  const table = titleTable(source);
  const diagnostics: Diagnostic[] = source.garbled.map((span) =>
    finding('garbled-text', span, source.text.slice(span.start, span.end)),
  );
  const read = responsibilities(
    source,
    lex,
    ranges.map((range, i) => clausesIn(range.from, endOf(range, ranges[i + 1]))),
    document,
    diagnostics,
  );
  const drafts = ranges.map((range, i): MeasureDraft => {
    const to = trimEnd(source.folded, range.from, endOf(range, ranges[i + 1]));
    const tense = tenseOf(report, range.section, sections, lex);
    const body = source.clean.slice(range.wordsFrom, to);
    return {
      ordinal: range.ordinal,
      title: titleOf(body),
      text: body,
      section: range.section,
      tense,
      deadline: read[i]?.deadline ?? null,
      units: read[i]?.units ?? [],
      cites: citations(source, table, lex, range.from, to, tense),
      ...storedSpan(source, range.from, to),
    };
  });
  const own = new Set([document.title, document.noticeTitle]);
  const outside = gaps(ranges, source.folded.length)
    .flatMap((gap) => citations(source, table, lex, gap.from, gap.to, 'achievement'))
    .filter((cite) => !own.has(cite.title));
  const cites = outside.filter(
    (cite, i) => cite.rule !== 'abbreviation' || outside.findIndex((c) => c.title === cite.title) === i,
  );
  for (const mark of table.marks.filter((m) => !m.closed))
    diagnostics.push(
      finding('unclosed-title', storedSpan(source, mark.from, mark.to), source.clean.slice(mark.from, mark.from + 12)),
    );
  for (const cite of [...drafts.flatMap((d) => d.cites), ...cites])
    if (cite.kind === null) diagnostics.push(finding('open-citation', cite, cite.title ?? ''));
  diagnostics.push(...aboutPaper(document, drafts.length));
  return { source, document, sections, measures: drafts, cites, diagnostics };
}

/** A parent measure ends before its first child. */
const endOf = (range: MeasureRange, next: MeasureRange | undefined): number =>
  Math.min(range.to, next?.from ?? range.to);

const trimEnd = (text: string, from: number, to: number): number => {
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return to;
};

/** The heading of a measure: its words up to the first 。, at most its first line. */
const titleOf = (body: string): string => /^[^。\n]*/.exec(body)?.[0].trim() ?? '';

function gaps(ranges: readonly MeasureRange[], length: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (const range of ranges) {
    if (range.from > from) found.push({ from, to: range.from });
    from = Math.max(from, range.to);
  }
  if (length > from) found.push({ from, to: length });
  return found;
}

function aboutPaper(document: Draft['document'], count: number): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (count === 0) found.push(finding('no-measure', null));
  if (document.title === null) found.push(finding('no-title', null));
  if (document.issuer === null) found.push(finding('no-issuer', null));
  else if (document.inferred.includes('issuer')) found.push(finding('inferred-issuer', null, document.issuer));
  if (document.jurisdiction === null) found.push(finding('no-jurisdiction', null));
  return found;
}
