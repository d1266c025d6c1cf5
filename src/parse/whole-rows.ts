import type { Line } from './lines.ts';

/** Rows, or cells, that go on over lines, as one line each, where every one ends with a bar. `first` may begin one. */
export function wholeRows(lines: readonly Line[], first: (line: Line) => boolean): Line[] {
  const rows: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (open) {
      const { text, to }: Line = open;
      open = { ...open, to: line.to, text: text + ' '.repeat(Math.max(1, line.from - to)) + line.text };
    } else if (first(line)) open = line;
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
