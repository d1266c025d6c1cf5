import type { Cell } from './table-heading.ts';

/** The cells of a row of a table under their columns. */
export type Row = ReadonlyMap<number, readonly Cell[]>;
