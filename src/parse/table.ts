import type { Clause, ClauseUnit } from './clause.ts';
import { readClause } from './clause.ts';
import { isDeadline } from './deadline.ts';
import type { LabelKind, Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { type NameScope, nameList } from './name-list.ts';
import { ordinalOf } from './ordinal.ts';
import { looksLikeUnit } from './unit-name.ts';

/** One cell of a flattened table: a range of the clean text. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A row of a task table as a measure. */
export interface TableRow {
  readonly from: number;
  readonly to: number;
  readonly ordinal: string | null;
  readonly wordsFrom: number;
  readonly wordsTo: number;
  readonly clauses: readonly Clause[];
}

/** A task table in the lines of a paper: which lines it takes, its rows, its category cells by the row they open. */
export interface Table {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly TableRow[];
  readonly categories: ReadonlyMap<number, Cell>;
}

/**
 * The task table in a run of lines (FORMATS: tables): its heading cells name at least a task or number column and a
 * column of units. Cells stand one a line with or without bars, or several on a line between bars, tabs or wide gaps.
 */
export function findTable(lines: readonly Line[], fresh: () => NameScope): Table | null {
  const { lex } = fresh();
  for (let first = 0; first < lines.length; first++) {
    const cells = lines.slice(first, first + 24).flatMap((line) => cellsOf(line));
    const columns = headingOf(cells, lex);
    if (columns === null) continue;
    return rowsOf(lines, first, columns, fresh);
  }
  return null;
}

/** The cells of a line: between bars, tabs or two and more spaces; a bare bar is none. */
function cellsOf(line: Line): Cell[] {
  const found: Cell[] = [];
  for (const match of line.text.matchAll(/[^|\t]+/g)) {
    for (const part of match[0].includes('  ') ? match[0].matchAll(/\S+(?: \S+)*/g) : [{ 0: match[0], index: 0 }]) {
      const words = part[0];
      const start = match.index + part.index + (words.length - words.trimStart().length);
      const text = words.trim();
      if (text !== '') found.push({ from: line.from + start, to: line.from + start + text.length, text });
    }
  }
  return found;
}

/** The kinds of the columns, where a run of cells is the heading of a task table. */
function headingOf(cells: readonly Cell[], lex: Lexicon): LabelKind[] | null {
  const kinds: LabelKind[] = [];
  for (const cell of cells) {
    const kind = columnOf(cell.text, lex);
    if (kind === null) break;
    kinds.push(kind);
  }
  const units = kinds.some((kind) => kind === 'lead' || kind === 'responsible' || kind === 'support');
  return kinds.length >= 3 && units && (kinds.includes('task') || kinds.includes('number')) ? kinds : null;
}

const columnOf = (text: string, lex: Lexicon): LabelKind | null => {
  const bare = text.replace(/[\s:]/g, '').replace(/\([^()]*\)$/, '');
  return lex.label.get(bare) ?? null;
};

function rowsOf(lines: readonly Line[], first: number, columns: readonly LabelKind[], fresh: () => NameScope): Table {
  const { lex } = fresh();
  const rows: TableRow[] = [];
  const categories = new Map<number, Cell>();
  const cells: (Cell & { line: number })[] = [];
  let last = first;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (/^注\s?:|^备注\s?:|^附件/.test(line.text)) break;
    cells.push(...cellsOf(line).map((cell) => ({ ...cell, line: i })));
    last = i;
  }
  const body = withoutHeadings(cells, columns, lex);
  const number = columns.indexOf('number');
  const groups = number >= 0 ? byNumber(body, columns, number, categories) : inChunks(body, columns.length);
  let above: Assigned = new Map();
  for (const group of groups) {
    const assigned = assign(group, columns, lex, above);
    above = assigned;
    const row = rowOf(group, assigned, columns, fresh);
    if (row) rows.push(row);
  }
  return { first, last, rows, categories };
}

/** Heading cells come again at page breaks. */
function withoutHeadings<C extends Cell>(cells: readonly C[], columns: readonly LabelKind[], lex: Lexicon): C[] {
  const kept: C[] = [];
  for (let i = 0; i < cells.length; i++) {
    const run = cells.slice(i, i + columns.length);
    if (run.length === columns.length && run.every((cell, k) => columnOf(cell.text, lex) === columns[k]))
      i += columns.length - 1;
    else kept.push(cells[i] as C);
  }
  return kept;
}

/** Rows begin at their number; what stands before the number beyond the row above is the category of the rows below. */
function byNumber(
  cells: readonly Cell[],
  columns: readonly LabelKind[],
  number: number,
  categories: Map<number, Cell>,
): Cell[][] {
  const starts = cells.flatMap((cell, i) => (isRowNumber(cell.text, cells[i + 1]) ? [i] : []));
  const after = columns.length - number - 1;
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? cells.length;
    const leading = Math.max(0, Math.min(number, end - start - 1 - after));
    const isLast = k === starts.length - 1;
    if (!isLast && leading > 0) categories.set(k + 1, cells[end - leading] as Cell);
    if (k === 0 && start > 0) categories.set(0, cells[start - 1] as Cell);
    return cells.slice(start, isLast ? Math.min(end, start + 1 + after + 2) : end - leading);
  });
}

const isRowNumber = (text: string, next: Cell | undefined): boolean =>
  /^\(?\d{1,3}\)?[.、]?$/.test(text) && next !== undefined && !/^\d{1,3}$/.test(next.text);

function inChunks(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i + width <= cells.length; i += width) rows.push(cells.slice(i, i + width));
  return rows;
}

type Assigned = Map<number, Cell[]>;

/** Put the cells of a row under its columns, from the front and, for units and deadlines, from the back by what they are. */
function assign(group: readonly Cell[], columns: readonly LabelKind[], lex: Lexicon, above: Assigned): Assigned {
  const own = columns.length - columns.indexOf('number');
  const shift = columns.includes('number') ? columns.indexOf('number') : 0;
  const assigned: Assigned = new Map();
  const width = columns.includes('number') ? own : columns.length;
  if (group.length === width) {
    for (const [i, cell] of group.entries()) assigned.set(shift + i, [cell]);
    return assigned;
  }
  // fewer cells: a cell spans rows; more cells: the task has several paragraphs
  let back = group.length - 1;
  const firstUnit = columns.findIndex(
    (kind, i) => i > shift && kind !== 'task' && kind !== 'number' && kind !== 'category',
  );
  for (let column = columns.length - 1; column >= firstUnit && back > 0; column--) {
    const cell = group[back] as Cell;
    const kind = columns[column];
    const fits = kind === 'deadline' ? isDeadline(cell.text) || /^\d/.test(cell.text) : isUnitCell(cell.text, lex);
    if (fits || kind === 'person') {
      assigned.set(column, [cell]);
      back--;
    } else if (group.length < width && above.has(column)) assigned.set(column, above.get(column) ?? []);
  }
  if (columns.includes('number')) assigned.set(shift, [group[0] as Cell]);
  const tasks = group.slice(columns.includes('number') ? 1 : 0, back + 1);
  const taskColumns = columns.flatMap((kind, i) =>
    i > shift && i < firstUnit ? [i] : i === 0 && kind === 'task' ? [i] : [],
  );
  for (const [i, cell] of tasks.entries()) {
    const column = taskColumns[Math.min(i, taskColumns.length - 1)];
    if (column !== undefined) assigned.set(column, [...(assigned.get(column) ?? []), cell]);
  }
  return assigned;
}

const isUnitCell = (text: string, lex: Lexicon): boolean =>
  /^[—－\-/无]+$/.test(text) || text.split(/[、,;]/).some((name) => looksLikeUnit(name.trim(), lex));

function rowOf(
  group: readonly Cell[],
  assigned: Assigned,
  columns: readonly LabelKind[],
  fresh: () => NameScope,
): TableRow | null {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return null;
  const clauses: Clause[] = [];
  for (const [column, kind] of columns.entries()) {
    for (const cell of assigned.get(column) ?? []) {
      if (kind === 'lead' || kind === 'responsible' || kind === 'support') clauses.push(unitCell(cell, kind, fresh));
      if (kind === 'deadline' && !/^[—－\-/]+$/.test(cell.text))
        clauses.push({
          from: cell.from,
          to: cell.to,
          units: [],
          deadlines: [fresh().clean.slice(cell.from, cell.to)],
          conventions: [],
          unread: [],
        });
    }
  }
  const tasks = columns
    .flatMap((kind, i) => (kind === 'task' ? (assigned.get(i) ?? []) : []))
    .sort((a, b) => a.from - b.from);
  const number = columns.includes('number') ? ordinalText(first.text) : null;
  return {
    from: first.from,
    to: last.to,
    ordinal: number,
    wordsFrom: tasks[0]?.from ?? first.from,
    wordsTo: tasks.at(-1)?.to ?? last.to,
    clauses,
  };
}

const ordinalText = (text: string): string => ordinalOf(text)?.printed ?? text.replace(/[.、]$/, '');

/** The units of a cell: a list, or a clause of its own (A牵头,B配合); the column gives the role where it says none. */
function unitCell(cell: Cell, role: 'lead' | 'responsible' | 'support', fresh: () => NameScope): Clause {
  const spoken = readClause(fresh(), cell.from, cell.to, false);
  if (spoken) return spoken;
  const units = nameList(fresh(), cell.from, cell.to).map((name): ClauseUnit => ({ ...name, role, rule: 'column' }));
  return { from: cell.from, to: cell.to, units, deadlines: [], conventions: [], unread: [] };
}
