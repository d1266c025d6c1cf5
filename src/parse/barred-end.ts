import { barredHeading } from './barred-heading.ts';
import { barred } from './barred-rows.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import type { Heading } from './table-heading.ts';

/** Most lines between two rows that are the heading of a group of rows. */
const GROUP = 2;

/**
 * Index after the last row of a table with one row a line, whose heading is at `first`: before other column headings, and
 * before words of the paper, which are more than a heading or two between rows.
 */
export function barredEnd(lines: readonly Line[], first: number, heading: Heading, lex: Lexicon): number {
  let end = first + heading.size;
  for (let i = end; i < lines.length && i - end <= GROUP; i++) {
    const line = lines[i] as Line;
    if (!isRow(line)) {
      if (/。./.test(line.text)) break;
      continue;
    }
    const again = barredHeading(lines, i, lex);
    if (again !== null && again.columns.join() !== heading.columns.join()) break;
    end = i + 1;
  }
  return end;
}

/** Whether a line holds several cells, or the ruler of Markdown between them. */
const isRow = (line: Line): boolean =>
  /[|\t]/.test(line.text) && (barred(line).length > 1 || /^[\s|:+-]+$/.test(line.text));
