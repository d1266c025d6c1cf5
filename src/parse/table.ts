import { barredEnd } from './barred-end.ts';
import { barredRows, isMisplaced } from './barred-rows.ts';
import type { Clause, ClauseUnit } from './clause.ts';
import { readClause } from './clause.ts';
import type { Line } from './lines.ts';
import { type NameScope, nameList } from './name-list.ts';
import { type Cell, cellsOf, type ColumnKind } from './table-heading.ts';
import { spacedRows } from './spaced-table.ts';
import { type TableHeading, tableHeading } from './find-heading.ts';
import { ordinalOf } from './ordinal.ts';
import { type Card, taskCards } from './task-cards.ts';
import type { Row } from './row.ts';
import { type Rows, rowsOf } from './table-rows.ts';
import { wholeRows } from './whole-rows.ts';
import { isPersonName } from './without-person.ts';

/** A row of a task table as a measure. */
export interface TableRow {
  readonly from: number;
  readonly to: number;
  readonly ordinal: string | null;
  readonly wordsFrom: number;
  readonly wordsTo: number;
  /** Where the cell ends that names the task. */
  readonly headingTo: number;
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
 * The task tables in a run of lines, in order (FORMATS: tables). Cells stand one a line, with bars or without, or several
 * on a line between bars, tabs or wide gaps. A table with one row a line ends with its last row, any other with a note
 * or the paper.
 */
export function findTables(lines: readonly Line[], fresh: () => NameScope): Table[] {
  const found: Table[] = [];
  for (let from = 0; from < lines.length;) {
    const table = findTable(lines, from, fresh);
    if (table === null) break;
    found.push(table);
    from = table.last + 1;
  }
  return found;
}

/** The first table at a line or after it. */
function findTable(lines: readonly Line[], start: number, fresh: () => NameScope): Table | null {
  const { lex } = fresh();
  for (let first = start; first < lines.length; first++) {
    const heading = tableHeading(lines, first, lex);
    if (heading !== null) return tableAt(lines, first, heading, fresh);
  }
  const cards = taskCards(start === 0 ? lines : lines.slice(start), lex);
  if (cards === null) return null;
  return {
    first: cards.first + start,
    last: cards.last + start,
    rows: cards.cards.map((card) => cardRow(card, fresh)),
    categories: new Map(),
  };
}

function tableAt(lines: readonly Line[], first: number, heading: TableHeading, fresh: () => NameScope): Table {
  const barred = heading.form === 'bars';
  const { lex } = fresh();
  const rowsEnd = barred ? barredEnd(lines, first, heading, lex) : lines.length;
  const lined = barred ? barredRows(lines.slice(first, rowsEnd), heading, lex) : null;
  const end = lined === null ? beforeNote(lines, first) : rowsEnd;
  const body = lines.slice(first, end);
  const celled = { columns: heading.columns, size: barred ? heading.columns.length : heading.size };
  const { rows, categories, columns } =
    lined ??
    (heading.form === 'spaces'
      ? spacedRows(body, heading.columns, lex)
      : rowsOf(wholeCells(body, celled.size).flatMap(cellsOf), celled, lex));
  return {
    first,
    last: end - 1,
    rows: withDittos(rows).flatMap(({ cells, under }) => rowOf(cells, under, columns, fresh) ?? []),
    categories,
  };
}

const isDitto = (cell: Cell | undefined): boolean => /^(?:同上|〃|″)$/.test(cell?.text ?? '');

/** 同上 and 〃 say what the cell above says. */
function withDittos(rows: Rows['rows']): Rows['rows'] {
  let above: Row = new Map();
  return rows.map(({ cells, under }) => {
    above = new Map([...under].map(([column, list]) => [column, isDitto(list[0]) ? (above.get(column) ?? []) : list]));
    return { cells, under: above };
  });
}

const isClosed = (line: Line): boolean => /^[^|]+\|$/.test(line.text);

/** Lines of a table with one cell a line: where each cell of the heading is closed by a bar, so is every other. */
function wholeCells(body: readonly Line[], size: number): readonly Line[] {
  return body.length > size && body.slice(0, size).every(isClosed) ? wholeRows(body, () => true) : body;
}

/** Index of the first note or annex below a heading; the end where there is none. */
function beforeNote(lines: readonly Line[], first: number): number {
  const note = lines.findIndex((line, i) => i > first && /^(?:注|备注|说明)\s?:|^附件/.test(line.text));
  return note < 0 ? lines.length : note;
}

function rowOf(
  cells: readonly Cell[],
  under: Row,
  columns: readonly ColumnKind[],
  fresh: () => NameScope,
): TableRow | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return null;
  const clauses = columns.flatMap((kind, column) =>
    (under.get(column) ?? []).flatMap((cell) => clauseOf(cell, kind, fresh)),
  );
  // what no list knows is part of the task before the units, a note behind them
  const noted = columns.findIndex(
    (kind) => kind !== 'number' && kind !== 'category' && kind !== 'task' && kind !== 'other',
  );
  const texts = columns
    .flatMap((kind, i) => (kind === 'task' || (kind === 'other' && i < noted) ? (under.get(i) ?? []) : []))
    .sort((a, b) => a.from - b.from);
  const number = under.get(columns.indexOf('number'))?.[0]?.text.replace(/[.、]$/, '') ?? null;
  // 14.修堤: the number stands in the cell of the task
  const inTask = number === null ? ordinalOf(texts[0]?.text ?? '') : null;
  return {
    from: first.from,
    to: last.to,
    ordinal: number ?? inTask?.printed ?? null,
    wordsFrom: (texts[0]?.from ?? first.from) + (inTask?.length ?? 0),
    wordsTo: texts.at(-1)?.to ?? last.to,
    headingTo: texts[0]?.to ?? last.to,
    clauses,
  };
}

/** A card as a measure: its words are its task values. */
function cardRow({ cells, values }: Card, fresh: () => NameScope): TableRow {
  const [first] = cells as [Cell];
  const texts = values.filter(({ kind }) => kind === 'task').map(({ cell }) => cell);
  const clauses = values.flatMap(({ kind, cell }) => clauseOf(cell, kind, fresh));
  return {
    from: first.from,
    to: cells.at(-1)?.to ?? first.to,
    ordinal: null,
    wordsFrom: texts[0]?.from ?? first.from,
    wordsTo: texts.at(-1)?.to ?? first.to,
    headingTo: texts[0]?.to ?? first.to,
    clauses,
  };
}

/** What a cell says under its column: units with their role, a deadline, or nothing of the kind. */
function clauseOf(cell: Cell, kind: ColumnKind, fresh: () => NameScope): Clause[] {
  if (kind === 'lead' || kind === 'responsible' || kind === 'support')
    return [
      clauseIn(cell, fresh) ?? (isMisplaced(cell.text, fresh().lex) ? misplaced(cell) : unitCell(cell, kind, fresh)),
    ];
  return kind === 'deadline' && !/^[—－\-–/]+$/.test(cell.text) ? [deadlineCell(cell, fresh)] : [];
}

const misplaced = ({ from, to }: Cell): Clause => ({ from, to, units: [], deadlines: [], unread: [{ from, to }] });

const deadlineCell = (cell: Cell, fresh: () => NameScope): Clause => ({
  from: cell.from, to: cell.to, units: [], deadlines: [fresh().clean.slice(cell.from, cell.to)], unread: [],
}); // prettier-ignore

/** What a cell says as a clause of its own, A牵头,B配合; null where most of it is none. */
function clauseIn(cell: Cell, fresh: () => NameScope): Clause | null {
  const spoken = readClause(fresh(), cell.from, cell.to, false);
  return spoken !== null && spoken.unread.length <= spoken.units.length ? spoken : null;
}

/** The units of a cell that is a list; the column gives their role. */
function unitCell(cell: Cell, role: 'lead' | 'responsible' | 'support', fresh: () => NameScope): Clause {
  const names = nameList(fresh(), cell.from, cell.to);
  const { lex } = fresh();
  const units = names
    .filter(({ name }) => !isPersonName(name, lex))
    .map((name): ClauseUnit => ({ ...name, role, rule: 'column' }));
  const unread = names.filter(({ name }) => isPersonName(name, lex)).map(({ from, to }) => ({ from, to }));
  return { from: cell.from, to: cell.to, units, deadlines: [], unread };
}
