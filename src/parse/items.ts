import type { SectionDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import type { Clause } from './clause.ts';
import { clauseIndex } from './clause-index.ts';
import type { Part } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { type MeasureRange, measures } from './measures.ts';
import type { NameScope } from './name-list.ts';
import { outline } from './outline.ts';
import { sentenceDuties } from './sentence-duty.ts';
import { findTable, type Table } from './table.ts';

/** A measure of a part of a paper with the clauses that stand in it. */
export interface Item extends MeasureRange {
  readonly clauses: readonly Clause[];
}

/** The sections, measures and column headings of the notice and the paper, in order: from the outline of their lines and from tables. */
export function items(
  parts: readonly (Part | null)[],
  source: Source,
  lex: Lexicon,
  fresh: () => NameScope,
): { sections: SectionDraft[]; items: Item[]; headings: { from: number; to: number }[] } {
  const sections: SectionDraft[] = [];
  const found: Item[] = [];
  const headings: { from: number; to: number }[] = [];
  for (const part of parts) {
    if (!part) continue;
    const table = findTable(part.body, fresh);
    const plain = table === null ? [part.body] : [part.body.slice(0, table.first), part.body.slice(table.last + 1)];
    const title = part.title.map((line) => line.text).join('');
    const clausesOnly = lex.words.kindsWithClausesOnly.some((kind) => title.endsWith(kind));
    for (const lines of plain) found.push(...outlined(lines, source, lex, fresh, sections, clausesOnly));
    if (table) {
      found.push(...tabled(table, source, sections));
      headings.push(headingsOf(table, part.body));
    }
  }
  found.sort((a, b) => a.from - b.from);
  return {
    sections,
    headings,
    items: found.map((item, i) => ({
      ...item,
      to: trimEnd(source.folded, item.from, Math.min(item.to, found[i + 1]?.from ?? item.to)),
    })),
  };
}

function outlined(
  lines: readonly Line[],
  source: Source,
  lex: Lexicon,
  fresh: () => NameScope,
  sections: SectionDraft[],
  clausesOnly: boolean,
): Item[] {
  const clauses = clauseIndex(lines, fresh);
  const ranges: MeasureRange[] = [];
  const rules = {
    clauses: (from: number, to: number) => clauses(from, to).map((clause) => clause.to),
    duty: (from: number, to: number) => sentenceDuties(fresh, from, to).length > 0,
  };
  measures(outline(lines, lex), source, lex, rules, { sections, measures: ranges }, clausesOnly);
  ranges.sort((a, b) => a.from - b.from);
  // a parent measure ends before its first child
  return ranges.map((range, i) => ({
    ...range,
    clauses: clauses(range.from, Math.min(range.to, ranges[i + 1]?.from ?? range.to)),
  }));
}

/** The rows of a table; a category cell is a section for the rows below it. */
function tabled(table: Table, source: Source, sections: SectionDraft[]): Item[] {
  let section: number | null = null;
  return table.rows.map((row, i): Item => {
    const category = table.categories.get(i);
    // a cell merged over rows may stand in each of them
    const heading = category === undefined ? null : source.clean.slice(category.from, category.to);
    if (category && heading !== null && (section === null || sections[section]?.heading !== heading)) {
      sections.push({
        ordinal: null,
        heading,
        level: 1,
        parent: null,
        ...storedSpan(source, category.from, category.to),
      });
      section = sections.length - 1;
    }
    return { ...row, section };
  });
}

/** The column headings of a table: what stands before its first row or category. */
function headingsOf({ first, rows, categories }: Table, body: readonly Line[]): { from: number; to: number } {
  const { from, to } = body[first] as Line;
  const below = [rows[0]?.from, ...[...categories.values()].map((cell) => cell.from)].filter((at) => at !== undefined);
  return { from, to: below.length === 0 ? to : Math.max(from, Math.min(...below)) };
}

const trimEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && /[\s|]/.test(text[end - 1] ?? '')) end--;
  return end;
};
