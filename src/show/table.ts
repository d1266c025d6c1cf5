import Table from 'cli-table3';

/** A column: its heading, and whether it holds numbers, which stand at the right. */
export interface Column {
  readonly head: string;
  readonly number?: boolean;
}

const BARE = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

/** Rows under headings, aligned by the width that terminals give Chinese characters; no lines, no trailing blanks. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const made = new Table({
    chars: BARE,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map(({ number }) => (number === true ? 'right' : 'left')),
  });
  made.push(
    columns.map(({ head }) => head),
    ...rows.map((row) => row.map(String)),
  );
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Labels and values, one a line, the values aligned; numbers stand at the right. */
export const pairs = (rows: readonly (readonly [string, string | number])[], number = false): string =>
  table([{ head: '' }, { head: '', number }], rows)
    .split('\n')
    .slice(1)
    .join('\n');
