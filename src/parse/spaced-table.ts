import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { type Cell, columnOf, type ColumnKind, isUnitColumn } from './table-heading.ts';
import { fits } from './fits.ts';
import { lacksNote } from './lacks-note.ts';
import type { Rows } from './table-rows.ts';

/** The words of a line between single spaces. */
const tokens = (line: Line): Cell[] =>
  [...line.text.matchAll(/\S+/g)].map((m) => ({
    from: line.from + m.index,
    to: line.from + m.index + m[0].length,
    text: m[0],
  }));

/** Longest heading, in characters. */
const LONGEST = 200;

/** The columns of a table with one row a line and cells split by one space (FORMATS: tables, form d). */
export function spacedHeading(line: Line, lex: Lexicon): ColumnKind[] | null {
  if (line.text.length > LONGEST || !line.text.includes(' ')) return null;
  // 序号 工 作 任 务 牵头负责部门
  const joined = line.text.replace(/(?<=(?:^|\s)[一-龥]) (?=[一-龥](?:\s|$))/g, '');
  const kinds = joined.split(/\s+/).map((text) => columnOf(text, lex));
  // 成果形式 behind the units
  if (kinds[0] === 'number' && kinds.at(-1) === 'other') kinds[kinds.length - 1] = 'note';
  const units = kinds.filter((kind) => kind === 'lead' || kind === 'responsible' || kind === 'support').length;
  const begins =
    kinds[0] === 'number' ||
    (kinds[0] === 'category' && kinds[1] === 'number') ||
    (kinds[0] === 'task' && !/[。,;:]/.test(joined));
  return kinds.length >= 3 && begins && units > 0 && !kinds.includes('other') ? kinds : null;
}

/**
 * Its rows: a number first where there is a column for it, then text, and from the end one word for each column that can
 * hold it; other lines are categories.
 */
export function spacedRows(lines: readonly Line[], columns: readonly ColumnKind[], lex: Lexicon): Rows {
  const rows: { cells: Cell[]; under: Map<number, Cell[]> }[] = [];
  const categories = new Map<number, Cell>();
  for (const line of lines) {
    const words = tokens(line);
    const [first] = words;
    if (first === undefined || spacedHeading(line, lex) !== null) continue;
    const whole = { from: line.from, to: line.to, text: line.text };
    if (columns[0] === 'category') {
      // 工业 | 1 | …: the first word names the group, where it stands
      const named = /^\d{1,3}[.、]?$/.test(first.text) ? 0 : 1;
      const row = words.slice(named);
      if (!/^\d{1,3}[.、]?$/.test(row[0]?.text ?? '')) continue;
      if (named === 1) categories.set(rows.length, first);
      const under = [...underColumns(row, columns.slice(1), lex)].map(
        ([column, cells]) => [column + 1, cells] as const,
      );
      rows.push({ cells: [whole], under: new Map(under) });
      continue;
    }
    const under = underColumns(words, columns, lex);
    const isRow =
      columns[0] === 'number'
        ? /^\d{1,3}[.、]?$/.test(first.text)
        : columns.some((kind, i) => isUnitColumn(kind) && under.has(i));
    if (isRow) rows.push({ cells: [whole], under });
    else categories.set(rows.length, whole);
  }
  return { rows, categories, columns };
}

/** Whether a word is the only one left of units, where two columns of them are: it belongs to the first. */
const isLast = (
  words: readonly Cell[],
  back: number,
  column: number,
  columns: readonly ColumnKind[],
  lex: Lexicon,
): boolean =>
  isUnitColumn(columns[column]) &&
  isUnitColumn(columns[column - 1]) &&
  (back < 2 || !fits(words[back - 1] as Cell, 'responsible', lex));

function underColumns(words: readonly Cell[], columns: readonly ColumnKind[], lex: Lexicon): Map<number, Cell[]> {
  const numbered = columns[0] === 'number' ? 1 : 0;
  const under = new Map<number, Cell[]>(numbered === 1 ? [[0, [words[0] as Cell]]] : []);
  const texts = columns.flatMap((kind, i) => (i >= numbered && (kind === 'task' || kind === 'category') ? [i] : []));
  const lastText = texts.at(-1) ?? numbered;
  let back = words.length - 1;
  for (let column = columns.length - 1; column > lastText && back > 0; column--) {
    const cell = words[back] as Cell;
    const before = words[back - 1];
    // 周 慧: a name of two characters is printed apart
    const apart = columns[column] === 'person' && cell.text.length === 1 && before?.text.length === 1;
    if (apart && before) {
      under.set(column, [{ from: before.from, to: cell.to, text: `${before.text} ${cell.text}` }]);
      back -= 2;
    } else if (lacksNote(cell, column, columns, lex) || isLast(words, back, column, columns, lex)) continue;
    else if (fits(cell, columns[column] ?? 'other', lex)) {
      const cells = [cell];
      // several bodies of one cell stand apart; one word at least is the task
      while (isUnitColumn(columns[column]) && !isUnitColumn(columns[column - 1]) && back - cells.length > numbered) {
        const above = words[back - cells.length] as Cell;
        if (!fits(above, columns[column] ?? 'other', lex)) break;
        cells.unshift(above);
      }
      under.set(column, cells);
      back -= cells.length;
    }
  }
  const text = words.slice(numbered, back + 1);
  if (text.length > 0) under.set(lastText, text);
  return under;
}
