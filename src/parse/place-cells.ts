import { fits } from './fits.ts';
import type { Lexicon } from './lexicon.ts';
import { type Cell, type ColumnKind, isUnitColumn } from './table-heading.ts';
import type { Row } from './row.ts';

const NUMBER = /^\(?\d{1,3}\)?[.、]?$/;

/**
 * The cells of one line under their columns. A row with fewer cells than columns lacks those that span rows: in front, as
 * its number or its count tells, or wherever what stands in the columns then fits best; what is lacking under units and
 * deadlines is that of the row above. `missing` is how many it lacks in front; `fits` whether each is what its column holds.
 */
export function placeCells(
  cells: readonly Cell[],
  columns: readonly ColumnKind[],
  above: Row | undefined,
  lex: Lexicon,
): { under: Row; missing: number; fits: boolean } {
  const words = cells.slice(0, cells.findLastIndex((cell) => cell.text !== '') + 1);
  const slack = columns.length - words.length;
  const told = Math.max(0, offsetOf(cells, columns));
  const plain = placed(words, told > 0 ? 0 : words.length, told);
  let best = { at: told > 0 ? 0 : words.length, size: told, score: scoreOf(plain, columns, lex) };
  for (let size = slack; size > 0; size--)
    for (let at = 0; at < words.length; at++) {
      const score = scoreOf(placed(words, at, size), columns, lex);
      // of two columns of units the first is rather filled
      const isLater = size === best.size && isUnitColumn(columns[at]) && isUnitColumn(columns[best.at]);
      if (score > best.score || (score === best.score && isLater)) best = { at, size, score };
    }
  const under = new Map<number, readonly Cell[]>();
  for (const [column, cell] of placed(words, best.at, best.size)) if (cell.text !== '') under.set(column, [cell]);
  const spanned = best.at > 0 && best.at < words.length ? best.size : 0;
  for (let column = best.at; column < best.at + spanned; column++) {
    const spanning = above?.get(column);
    if (spanning && (isUnitColumn(columns[column]) || columns[column] === 'deadline')) under.set(column, spanning);
  }
  const typed = placed(words, best.at, best.size).filter(
    ([column, cell]) => cell.text !== '' && isTyped(columns[column]),
  );
  const all = typed.length > 0 && best.score === typed.length;
  return { under, missing: best.at === 0 ? best.size : 0, fits: all };
}

/** The cells by column, with so many columns left out before one of them. */
const placed = (cells: readonly Cell[], at: number, size: number): [number, Cell][] =>
  cells.map((cell, i) => [i < at ? i : i + size, cell]);

/** How well cells fit their columns: those of units, persons, deadlines and numbers tell. */
function scoreOf(list: readonly (readonly [number, Cell])[], columns: readonly ColumnKind[], lex: Lexicon): number {
  let score = 0;
  for (const [column, cell] of list) {
    const kind = columns[column];
    if (kind === undefined) score -= 2;
    else if (cell.text !== '' && kind === 'number') score += NUMBER.test(cell.text) ? 1 : -2;
    else if (cell.text !== '' && isTyped(kind)) score += fits(cell, kind, lex) ? 1 : -2;
  }
  return score;
}

const isTyped = (kind: ColumnKind | undefined): boolean =>
  isUnitColumn(kind) || kind === 'deadline' || kind === 'person' || kind === 'number';

/** How many columns a row lacks at its front: its number tells, else its count. */
function offsetOf(cells: readonly Cell[], columns: readonly ColumnKind[]): number {
  const number = columns.indexOf('number');
  const at = cells.findIndex((cell) => NUMBER.test(cell.text));
  if (number > 0 && at >= 0 && at <= number) return number - at;
  const first = cells[0]?.text ?? '';
  return columns[0] === 'category' || (number !== 0 && first !== '') ? columns.length - cells.length : 0;
}
