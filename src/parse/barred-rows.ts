import { isDeadline } from './deadline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { type Cell, columnOf, type ColumnKind, type Heading } from './table-heading.ts';
import { type Row, type Rows } from './table-rows.ts';
import { looksLikeUnit } from './unit-name.ts';

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

/** Rows whose cells go on over lines as one line each, where every row ends with a bar. */
function wholeRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (open) {
      const { text, to }: Line = open;
      open = { ...open, to: line.to, text: text + ' '.repeat(Math.max(1, line.from - to)) + line.text };
    } else if (line.text.includes('|') && !/^[\s|:+-]+$/.test(line.text)) open = line;
    else {
      rows.push(line);
      continue;
    }
    if (!line.text.endsWith('|')) continue;
    rows.push(open);
    open = undefined;
  }
  return open ? [...rows, open] : rows;
}

const NUMBER = /^\(?\d{1,3}\)?[.、]?$/;

/**
 * The rows of a table with one row a line (FORMATS: tables), null where most lines are none. An empty cell is empty; a
 * row with fewer cells lacks the first columns, which span rows; numbers that the heading has no column for are one.
 */
export function barredRows(lines: readonly Line[], { columns: heading, size }: Heading, lex: Lexicon): Rows | null {
  const closed = lines.slice(0, size).every((line) => line.text.endsWith('|'));
  const all = (closed ? wholeRows(lines.slice(size)) : lines.slice(size)).map((line) => ({
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
    const missing = Math.max(0, offsetOf(cells, columns));
    const under = new Map<number, readonly Cell[]>();
    for (const [i, cell] of cells.entries()) if (cell.text !== '') under.set(i + missing, [cell]);
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

/** How many columns a row lacks at its front: its number tells, else its count. */
function offsetOf(cells: readonly Cell[], columns: readonly ColumnKind[]): number {
  const number = columns.indexOf('number');
  const at = cells.findIndex((cell) => NUMBER.test(cell.text));
  if (number > 0 && at >= 0 && at <= number) return number - at;
  const first = cells[0]?.text ?? '';
  return columns[0] === 'category' || (number !== 0 && first !== '') ? columns.length - cells.length : 0;
}

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
