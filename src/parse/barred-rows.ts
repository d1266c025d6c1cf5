import { isDeadline } from './deadline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { placeCells } from './place-cells.ts';
import { type Cell, columnOf, type ColumnKind, type Heading } from './table-heading.ts';
import type { Row } from './row.ts';
import type { Rows } from './table-rows.ts';
import { looksLikeUnit } from './unit-name.ts';
import { wholeRows } from './whole-rows.ts';

/** Cells of a line between bars or tabs, empty ones kept; the bars at its ends make none. */
export function barred(line: Line): Cell[] {
  // |---|:---:| under a heading of Markdown
  if (/^[\s|:+─━-]+$/.test(line.text)) return [];
  const lead = line.text.startsWith('|') ? 1 : 0;
  const cells: Cell[] = [];
  let from = lead;
  for (let i = lead; i <= line.text.length; i++) {
    if (i < line.text.length && line.text[i] !== '|' && line.text[i] !== '\t') continue;
    const words = line.text.slice(from, i);
    const start = line.from + from + (words.length - words.trimStart().length);
    const text = words.trim();
    if (i < line.text.length || text !== '') cells.push({ from: start, to: start + text.length, text });
    from = i + 1;
  }
  return cells;
}

const beginsRow = ({ text }: Line): boolean => text.includes('|') && !/^[\s|:+-]+$/.test(text);

const NUMBER = /^\(?\d{1,3}\)?[.、]?$/;

/**
 * The rows of a table with one row a line (FORMATS: tables), null where most lines are none. An empty cell is empty; a
 * row with fewer cells lacks the first columns, which span rows; numbers that the heading has no column for are one.
 */
export function barredRows(lines: readonly Line[], { columns: heading, size }: Heading, lex: Lexicon): Rows | null {
  const closed = lines.slice(0, size).every((line) => line.text.endsWith('|'));
  const all = (closed ? wholeRows(lines.slice(size), beginsRow) : lines.slice(size)).map((line) => ({
    line,
    cells: barred(line),
  }));
  const body = all.filter(({ cells }) => cells.length > 1 && !isHeading(cells, heading, lex));
  const columns = withNumbers(
    heading,
    body.map(({ cells }) => cells),
  );
  const whole = body.filter(({ cells }) => cells.length <= columns.length + 1 && cells.length >= columns.length - 2);
  if (body.length === 0 || whole.length < body.length || body.length * 2 < all.length) return null;
  const rows: { cells: Cell[]; under: Row }[] = [];
  const categories = new Map<number, Cell>();
  for (const { line, cells } of all) {
    if (isHeading(cells, heading, lex)) continue;
    if (cells.every((cell) => cell.text === '')) continue;
    const group = groupOf(cells);
    if (group !== null) {
      categories.set(rows.length, group);
      continue;
    }
    const { under, missing } = placeCells(cells, columns, rows.at(-1)?.under, lex);
    if (missing === 0 && columns[0] === 'category' && cells[0]?.text !== '' && cells[0])
      categories.set(rows.length, cells[0]);
    rows.push({ cells: [{ from: line.from, to: line.to, text: line.text }], under });
  }
  return { rows, categories, columns };
}

/** The cell of a row that is the heading of a group: its only words, also behind 一 or merged over the columns. */
function groupOf(cells: readonly Cell[]): Cell | null {
  const [first, ...others] = cells.filter((cell) => cell.text !== '');
  if (first === undefined) return null;
  if (others.length === 0) return NUMBER.test(first.text) ? null : first;
  const counted = /^\(?[一二三四五六七八九十]{1,3}\)?[.、]?$/.test(first.text);
  const numbered = counted || NUMBER.test(first.text);
  const [name] = numbered ? others : [first];
  const merged = (numbered ? others : [first, ...others]).every((cell) => cell.text === name?.text);
  return name !== undefined && merged && (others.length > 1 || counted) ? name : null;
}

/** Whether a row is the heading again, or one of the two rows of it. */
const isHeading = (cells: readonly Cell[], heading: readonly ColumnKind[], lex: Lexicon): boolean =>
  (cells.length >= heading.length && heading.every((kind, i) => columnOf(cells[i]?.text ?? '', lex) === kind)) ||
  (cells.length > 1 && cells.every(({ text }) => text === '' || lex.label.has(text.replace(/\s/g, ''))));

/** The columns with one for numbers where rows hold one cell more than the heading. */
function withNumbers(heading: readonly ColumnKind[], rows: readonly (readonly Cell[])[]): ColumnKind[] {
  if (heading.includes('number')) return [...heading];
  const wide = rows.filter((cells) => cells.length === heading.length + 1);
  const at = wide.map((cells) => cells.findIndex((cell) => NUMBER.test(cell.text)))[0] ?? -1;
  if (at < 0 || at > 1 || !wide.every((cells) => NUMBER.test(cells[at]?.text ?? ''))) return [...heading];
  const group: ColumnKind[] = at === 1 ? ['category', 'number'] : ['number', heading[0] ?? 'task'];
  // 强化巡查 | 1 | 按月巡查。: the first column names a group, the next one is the task
  return [
    ...group,
    ...(at === 1 && heading[1] === 'other' ? (['task'] as const) : heading.slice(1, 2)),
    ...heading.slice(2),
  ];
}

/** Whether a cell under a column of units cannot be one: a number, a sentence, a deadline. */
export const isMisplaced = (text: string, lex: Lexicon): boolean =>
  NUMBER.test(text) ||
  /。./.test(text) ||
  (/[^、,;]{6}。$/.test(text) && !looksLikeUnit(/[^、,;]{2,40}(?=。$)/.exec(text)?.[0] ?? '', lex)) ||
  isDeadline(text);
