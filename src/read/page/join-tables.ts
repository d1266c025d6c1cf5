import { append } from '../../model/append.ts';
import { lastUpTo } from './last-up-to.ts';
import { beginsItem, joint } from './line-joints.ts';
import type { PageCell, PageTable } from './page-tables.ts';

type Cell = PageCell | undefined;
type Row = readonly Cell[];

/** How far the sides of columns may lie apart on two pages. */
const NEAR = 4;
/** Most rows of a heading, and first columns in which numbers stand. */
const HEADING = 3;
/** So many rows above the end of a page are looked at. */
const KNOWN = 60;

/** Whether two grids may be parts of one table: their sides stand alike, and the columns of the one with fewer. */
export function hasSameColumns(a: readonly number[], b: readonly number[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (!isNear(few[0], many[0]) || !isNear(few.at(-1), many.at(-1))) return false;
  return few.every((x) => many.some((y) => isNear(x, y)));
}

const isNear = (x = 0, y = 0): boolean => Math.abs(x - y) <= NEAR;

/**
 * The rows of a table that goes on over pages, from its part on each page. The heading that is printed again is
 * dropped; a row that the end of a page cut is put together where that is certain.
 */
export function joinTables(parts: readonly PageTable[]): Row[] {
  const across = parts.reduce<readonly number[]>(
    (most, { across }) => (across.length > most.length ? across : most),
    [],
  );
  const rows: Row[] = [];
  for (const part of parts) {
    const all = part.rows.map((row) => spread(row, part.across, across));
    const below = rows.length === 0 ? all : all.slice(repeatedHeading(rows, all));
    const [last, first] = [rows.at(-1), below[0]];
    if (last && first && isCut(rows, below)) {
      rows[rows.length - 1] = joinRows(last, first);
      append(rows, below.slice(1));
    } else append(rows, below);
  }
  return rows;
}

/** A row as one of the columns of another part of its table, its cells repeated where they reach. */
const spread = (row: Row, own: readonly number[], across: readonly number[]): Row =>
  own.length === across.length
    ? row
    : across.slice(1).map((right, x) => row[Math.min(lastUpTo(own, ((across[x] ?? 0) + right) / 2), row.length - 1)]);

const wordsOf = (cell: Cell): string => cell?.paragraphs.join('').replace(/\s/g, '') ?? '';

function repeatedHeading(rows: readonly Row[], below: readonly Row[]): number {
  let size = 0;
  while (size < HEADING && size < below.length - 1 && isSame(rows[size], below[size])) size++;
  return size;
}

const isSame = (a: Row = [], b: Row = []): boolean =>
  a.length === b.length && a.every((cell, x) => wordsOf(cell) === wordsOf(b[x]));

/**
 * Whether the first row of a part is the rest of the row above: of all rows only one of the two has no number, the
 * numbers go on, and a cell stops in mid-sentence at its right side.
 */
function isCut(rows: readonly Row[], below: readonly Row[]): boolean {
  const above = rows.slice(-KNOWN);
  const [last, first] = [above.at(-1) ?? [], below[0] ?? []];
  const body = [...above.slice(1, -1), ...below.slice(1, -1)];
  const number = numberColumn([...body, last, first]);
  if (number === null || body.some((row) => wordsOf(row[number]) === '')) return false;
  const [upper, lower] = [wordsOf(last[number]), wordsOf(first[number])];
  if ((upper === '') === (lower === '')) return false;
  const before = wordsOf(above.at(-2)?.[number]);
  if (upper === '' && NUMBER.test(before) && Number.parseInt(before, 10) + 1 !== Number.parseInt(lower, 10))
    return false;
  const isWhole = spans(above.at(-2), last, number) || spans(first, below[1], number) || !isAlike(last, first, number);
  return !isWhole && last.some((cell, x) => x > number && stops(cell) && wordsOf(first[x]) !== '');
}

/** Whether two rows are merged alike from the number on, and the second has nothing before it. */
const isAlike = (a: Row, b: Row, number: number): boolean =>
  b.every((cell, x) =>
    x < number ? wordsOf(cell) === '' : x === number || (cell === b[x - 1]) === (a[x] === a[x - 1]),
  );

/** Whether a cell from the number on reaches over two rows. */
const spans = (a: Row | undefined, b: Row | undefined, number: number): boolean =>
  b?.some((cell, x) => x >= number && cell !== undefined && cell === a?.[x]) ?? false;

const stops = (cell: Cell): boolean => cell?.full === true && !/[。；;！!？?]$/.test(wordsOf(cell));

const NUMBER = /^[(（]?\d{1,4}[)）]?[.、．]?$/;

/** The column that numbers rows. */
function numberColumn(rows: readonly Row[]): number | null {
  for (let x = 0; x < HEADING; x++) {
    const numbers = rows.filter((row) => NUMBER.test(wordsOf(row[x]))).length;
    if (numbers > 0 && numbers >= 0.5 * rows.length) return x;
  }
  return null;
}

/** Two rows as one; a merged cell stays one. */
function joinRows(above: Row, below: Row): Row {
  const joined: Cell[] = [];
  for (const [x, cell] of above.entries())
    joined.push(
      x > 0 && cell === above[x - 1] && below[x] === below[x - 1] ? joined[x - 1] : joinCells(cell, below[x]),
    );
  return joined;
}

function joinCells(above: Cell, below: Cell): Cell {
  if (wordsOf(below) === '' || below === undefined) return above;
  if (wordsOf(above) === '' || above === undefined) return below;
  const [last, first] = [above.paragraphs.at(-1) ?? '', below.paragraphs[0] ?? ''];
  const paragraphs =
    above.full && !beginsItem(last, first)
      ? [...above.paragraphs.slice(0, -1), last + joint(last, first) + first, ...below.paragraphs.slice(1)]
      : [...above.paragraphs, ...below.paragraphs];
  return { ...above, paragraphs, full: below.full };
}
