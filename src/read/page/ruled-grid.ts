import type { CrossingRules } from './crossing-rules.ts';
import { disjointSets } from './disjoint-sets.ts';
import { lastUpTo } from './last-up-to.ts';
import type { Rule } from './rule.ts';

/** The cells that crossing rules make. */
export interface RuledGrid {
  /** Edges of the columns from left to right. */
  readonly across: readonly number[];
  /** Edges of the rows from top to bottom. */
  readonly down: readonly number[];
  /** Row by row the cell of each place; a merged cell is one number, what is open to the outside is -1. */
  readonly cells: readonly (readonly number[])[];
}

const MAX_COLUMNS = 128;
const MAX_PLACES = 20_000;
/** How far lines must go on beyond the last that crosses them to be the edge of an open table. */
const BEYOND = 6;
/** Part of the side of a place that a rule must cover to part it from the next one. */
const COVERED = 0.7;
/** Part of the places that may lie outside of all cells; more have flow charts and drawings. */
const MOST_OPEN = 0.1;

/**
 * The grid of crossing rules. Where no rule parts two places they are one cell; a table without lines at its left and
 * right, or cut by the end of the page, ends with the lines that cross it. Null where there is no column or no row.
 */
export function ruledGrid({ level, upright }: CrossingRules): RuledGrid | null {
  const [left, right] = beyond(level, upright);
  const [top, bottom] = beyond(upright, level);
  if ((left ?? right) !== null && (top ?? bottom) !== null) return null;
  const across = edges(upright, left, right);
  const down = edges(level, top, bottom);
  const [columns, rows] = [across.length - 1, down.length - 1];
  if (columns < 2 || rows < 1 || columns > MAX_COLUMNS || columns * rows > MAX_PLACES) return null;
  const parted = walls(upright, across, down);
  const floored = walls(level, down, across);
  const outside = columns * rows;
  const sets = disjointSets(outside + 1);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const place = y * columns + x;
      const [isLast, isLowest] = [x + 1 === columns, y + 1 === rows];
      if (!parted.has(key(x + 1, y)) && !(isLast && right !== null)) sets.unite(place, isLast ? outside : place + 1);
      if (!floored.has(key(y + 1, x)) && !(isLowest && bottom !== null))
        sets.unite(place, isLowest ? outside : place + columns);
      if (x === 0 && left === null && !parted.has(key(0, y))) sets.unite(place, outside);
      if (y === 0 && top === null && !floored.has(key(0, x))) sets.unite(place, outside);
    }
  const open = sets.find(outside);
  const cells = Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x) => sets.find(y * columns + x)).map((set) => (set === open ? -1 : set)),
  );
  return cells.flat().filter((cell) => cell < 0).length > MOST_OPEN * outside ? null : { across, down, cells };
}

/** Where at least two lines go on beyond the first and the last that crosses them, null where they do not. */
function beyond(lines: readonly Rule[], crossing: readonly Rule[]): [first: number | null, last: number | null] {
  const [first, last] = [crossing[0]?.at ?? 0, crossing.at(-1)?.at ?? 0];
  const before = lines.filter((line) => line.from < first - BEYOND);
  const after = lines.filter((line) => line.to > last + BEYOND);
  return [
    before.length < 2 ? null : before.reduce((at, line) => Math.min(at, line.from), Infinity),
    after.length < 2 ? null : after.reduce((at, line) => Math.max(at, line.to), -Infinity),
  ];
}

const edges = (lines: readonly Rule[], first: number | null, last: number | null): number[] => [
  ...(first === null ? [] : [first]),
  ...new Set(lines.map((line) => line.at)),
  ...(last === null ? [] : [last]),
];

const key = (edge: number, place: number): number => edge * (MAX_PLACES + 1) + place;

/** The stretches of edges that lines cover, by the number of the edge and of the place beside it. */
function walls(lines: readonly Rule[], along: readonly number[], places: readonly number[]): Set<number> {
  const found = new Set<number>();
  const numbers = new Map(along.map((at, i) => [at, i]));
  for (const line of lines) {
    const edge = numbers.get(line.at) ?? 0;
    for (let i = lastUpTo(places, line.from); i + 1 < places.length; i++) {
      const [from, to] = [places[i] ?? 0, places[i + 1] ?? 0];
      if (from >= line.to) break;
      if (Math.min(to, line.to) - Math.max(from, line.from) >= COVERED * (to - from)) found.add(key(edge, i));
    }
  }
  return found;
}
