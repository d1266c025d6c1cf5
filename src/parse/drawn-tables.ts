import { append } from '../model/append.ts';
import type { Line } from './lines.ts';

/** Lines of a paper without its drawn tables, and those of them that cannot be read. */
export interface WithoutDrawn {
  readonly lines: Line[];
  /** Tables whose cells go over several lines: no name in them stands in one piece. */
  readonly unread: readonly { readonly from: number; readonly to: number }[];
}

const TOP = /^[┌╔╭┏][─━═┬╦┳┐╗╮┓\s]/;
const BOTTOM = /^[└╚╰┗][─━═┴╩┻┘╝╯┛\s]/;
const RULE = /^[├╠┣│|└╚╰┗┌╔╭┏][─━═┼╬╋┴┬╩╦┻┳├┤╠╣┣┫┘╝╯┛┐╗╮┓│|\s]{2,}$/;

/**
 * Take the lines out of which a table is drawn (┌─┬─┐). Where each row is one line, the rows stay and are read as rows
 * between bars; where cells go on over lines, the table is taken out whole and reported.
 */
export function withoutDrawnTables(lines: readonly Line[]): WithoutDrawn {
  const kept: Line[] = [];
  const unread: { from: number; to: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const end = TOP.test(line.text) ? lines.findIndex((other, at) => at > i && BOTTOM.test(other.text)) : -1;
    if (end < 0) {
      kept.push(line);
      continue;
    }
    const table = lines.slice(i, end + 1);
    if (isWrapped(table)) unread.push({ from: line.from, to: (table.at(-1) as Line).to });
    else
      append(
        kept,
        table.filter(({ text }) => !RULE.test(text)),
      );
    i = end;
  }
  return { lines: kept, unread };
}

/** Whether two lines of words follow each other without a rule between them. */
const isWrapped = (table: readonly Line[]): boolean =>
  table.some((line, i) => i > 0 && !RULE.test(line.text) && !RULE.test((table[i - 1] as Line).text));
