import type { PageLine } from './page-lines.ts';
import type { PageTable } from './page-tables.ts';

/** A line with the page it stands on, and the width of that. */
export interface PlacedLine extends PageLine {
  readonly page: number;
  readonly width: number;
}

/** What stands on a page, one below the other. */
export type Block = PlacedLine | PageTable;

/** Whether a block is a table. */
export const isTable = (block: Block | undefined): block is PageTable => block !== undefined && 'rows' in block;
