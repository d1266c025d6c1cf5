import { append } from '../model/append.ts';
import type { SectionDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import type { Clause } from './clause.ts';
import { clauseIndex } from './clause-index.ts';
import type { Part } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { type MeasureRange, measures } from './measures.ts';
import type { NameScope } from './name-list.ts';
import { ANNEX, outline } from './outline.ts';
import { sentenceDuties } from './sentence-duty.ts';
import { inOrder } from './in-order.ts';
import { findTables, type Table } from './table.ts';

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
    const { body } = part;
    const tables = findTables(body, fresh);
    const ends = [-1, ...tables.map(({ last }) => last)];
    const plain = ends.flatMap((end, i) => body.slice(end + 1, tables[i]?.first));
    const title = part.title.map((line) => line.text).join('');
    const clausesOnly = lex.words.kindsWithClausesOnly.some((kind) => title.endsWith(kind));
    const opened = tables.map(({ first }) => ({ from: (body[first] as Line).from, above: body[first - 1]?.to }));
    append(found, outlined(plain, source, lex, fresh, sections, { clausesOnly, tables: opened }));
    const around = enclosing([...sections], body, source);
    for (const table of tables) {
      append(found, tabled(table, source, sections, around((body[table.first] as Line).from)));
      headings.push(headingsOf(table, body));
    }
  }
  found.sort((a, b) => a.from - b.from);
  const ordered = inOrder(sections, found);
  return {
    sections: ordered.sections,
    headings,
    items: ordered.items.map((item, i) => ({
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
  { clausesOnly, tables }: { clausesOnly: boolean; tables: readonly { from: number; above: number | undefined }[] },
): Item[] {
  const clauses = clauseIndex(lines, fresh);
  const ranges: MeasureRange[] = [];
  const above = new Set(tables.map((table) => table.above));
  const rules = {
    clauses: (from: number, to: number) => clauses(from, to).map((clause) => clause.to),
    duty: (from: number, to: number) => sentenceDuties(fresh, from, to).length > 0,
    opensTable: (line: Line) => above.has(line.to),
  };
  measures(outline(lines, lex), source, lex, rules, { sections, measures: ranges }, clausesOnly);
  ranges.sort((a, b) => a.from - b.from);
  // a parent measure ends before its first child, and any before the next table
  let next = 0;
  return ranges.map((range, i) => {
    while (next < tables.length && (tables[next]?.from ?? 0) <= range.from) next++;
    const to = Math.min(range.to, tables[next]?.from ?? range.to);
    return { ...range, to, clauses: clauses(range.from, Math.min(to, ranges[i + 1]?.from ?? to)) };
  });
}

/** The rows of a table in the section it stands in; a category cell is a section for the rows below it. */
function tabled(table: Table, source: Source, sections: SectionDraft[], parent: number | null): Item[] {
  let section = parent;
  return table.rows.map((row, i): Item => {
    const category = table.categories.get(i);
    // a cell merged over rows may stand in each of them
    const heading = category === undefined ? null : source.clean.slice(category.from, category.to);
    if (category && heading !== null && (section === parent || sections[section ?? 0]?.heading !== heading)) {
      sections.push({
        ordinal: null,
        heading,
        level: (sections[parent ?? -1]?.level ?? 0) + 1,
        parent,
        ...storedSpan(source, category.from, category.to),
      });
      section = sections.length - 1;
    }
    return { ...row, section };
  });
}

/**
 * Which section of the text is open at a place, asked in order of places: the last that begins before it, but behind the
 * last annex begins none.
 */
function enclosing(
  sections: readonly SectionDraft[],
  body: readonly Line[],
  { starts, text }: Source,
): (at: number) => number | null {
  const annexes = body.filter((line) => ANNEX.test(line.text)).map(({ from }) => from);
  let [section, annex] = [-1, -1];
  return (at) => {
    const start = starts[at] ?? text.length;
    while ((sections[section + 1]?.start ?? start) < start) section++;
    while ((annexes[annex + 1] ?? at) < at) annex++;
    const since = annex < 0 ? 0 : (starts[annexes[annex] as number] ?? text.length);
    return section >= 0 && (sections[section] as SectionDraft).start >= since ? section : null;
  };
}

/** The column headings of a table: what stands before its first row or category. */
function headingsOf({ first, rows, categories }: Table, body: readonly Line[]): { from: number; to: number } {
  const { from, to } = body[first] as Line;
  const firsts = [...categories.values()].map((cell) => cell.from);
  const below = firsts.reduce((least, at) => Math.min(least, at), rows[0]?.from ?? Infinity);
  return { from, to: below === Infinity ? to : Math.max(from, below) };
}

const trimEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && /[\s|]/.test(text[end - 1] ?? '')) end--;
  return end;
};
