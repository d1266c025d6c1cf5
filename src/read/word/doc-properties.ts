import type { Buffer } from 'node:buffer';

/** What is looked at of the properties of a paragraph of an old Word file. */
export interface DocParagraph {
  readonly inTable: boolean;
  readonly endsRow: boolean;
  /** Number of its list from 1; 0 for none. */
  readonly list: number;
  readonly level: number;
  /** Edges of the cells of a row, and whether each continues the one above; of row ends only. */
  readonly edges: readonly number[];
  readonly continues: readonly boolean[];
}

const PLAIN: DocParagraph = { inTable: false, endsRow: false, list: 0, level: 0, edges: [], continues: [] };
const PAGE = 512;

/** Ranges of the file with something about each: sorted, apart. */
interface Runs<T> {
  readonly ends: readonly number[];
  readonly values: readonly T[];
}

/** The properties of the paragraph that a position of the file belongs to. */
export function paragraphProperties(
  file: Buffer,
  table: Buffer,
  plc: { at: number; size: number },
): (at: number) => DocParagraph {
  const runs = runsOf(file, table, plc, 13, (page, offset) => paragraph(page, offset));
  return (at) => runs.values[indexOf(runs.ends, at)] ?? PLAIN;
}

/** Whether the characters at a position of the file are hidden or were deleted. */
export function hiddenAt(file: Buffer, table: Buffer, plc: { at: number; size: number }): (at: number) => boolean {
  const runs = runsOf(file, table, plc, 1, (page, offset) => {
    if (offset === 0) return false;
    let hidden = false;
    properties(page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)), (code, value) => {
      // deleted under revision, hidden
      if ((code === 0x0800 || code === 0x083c) && value[0] === 1) hidden = true;
    });
    return hidden;
  });
  return (at) => runs.values[indexOf(runs.ends, at)] ?? false;
}

function runsOf<T>(
  file: Buffer,
  table: Buffer,
  plc: { at: number; size: number },
  width: number,
  read: (page: Buffer, offset: number) => T,
): Runs<T> {
  const ends: number[] = [];
  const values: T[] = [];
  const pages = Math.max(0, Math.floor((plc.size - 4) / 8));
  for (let i = 0; i < pages; i++) {
    const number = table.readUInt32LE(plc.at + 4 * (pages + 1) + 4 * i) & 0x3fffff;
    const page = file.subarray(number * PAGE, number * PAGE + PAGE);
    if (page.length < PAGE) continue;
    const count = page[PAGE - 1] ?? 0;
    for (let k = 0; k < count && 4 * (count + 1) + width * k < PAGE; k++) {
      ends.push(page.readUInt32LE(4 * (k + 1)));
      values.push(read(page, 2 * (page[4 * (count + 1) + width * k] ?? 0)));
    }
  }
  return { ends, values };
}

/** Index of the run that a position lies in. */
function indexOf(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraph(page: Buffer, offset: number): DocParagraph {
  if (offset === 0) return PLAIN;
  const short = page[offset] ?? 0;
  const from = short === 0 ? offset + 2 : offset + 1;
  const length = short === 0 ? 2 * (page[offset + 1] ?? 0) : 2 * short - 1;
  const found = { ...PLAIN, edges: [] as number[], continues: [] as boolean[] };
  properties(page.subarray(from + 2, from + length), (code, value) => {
    if (code === 0x2416) found.inTable = value[0] === 1;
    else if (code === 0x2417) found.endsRow = value[0] === 1;
    else if (code === 0x460b && value.length === 2) found.list = value.readUInt16LE(0);
    else if (code === 0x260a) found.level = value[0] ?? 0;
    else if (code === 0xd608) setRow(found, value);
  });
  return found;
}

/** The cells of a row: their edges, then twenty bytes a cell whose first two say how it is merged. */
function setRow(found: { edges: number[]; continues: boolean[] }, value: Buffer): void {
  const count = value[0] ?? 0;
  for (let i = 0; i <= count && 3 + 2 * i <= value.length; i++) found.edges.push(value.readInt16LE(1 + 2 * i));
  for (let i = 0; i < count; i++) {
    const at = 1 + 2 * (count + 1) + 20 * i;
    const flags = at + 2 <= value.length ? value.readUInt16LE(at) : 0;
    found.continues.push((flags & 0x60) === 0x20);
  }
}

/** Tell the properties in a list of them, each a code and its value. */
function properties(list: Buffer, tell: (code: number, value: Buffer) => void): void {
  for (let at = 0; at + 3 <= list.length;) {
    const code = list.readUInt16LE(at);
    const kind = code >> 13;
    let from = at + 2;
    let size = [1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 1;
    if (code === 0xd608) {
      size = list.length >= from + 2 ? list.readUInt16LE(from) - 1 : 0;
      from += 2;
    } else if (kind === 6) {
      size = list[from] ?? 0;
      from++;
    }
    tell(code, list.subarray(from, from + size));
    at = from + Math.max(0, size);
  }
}
