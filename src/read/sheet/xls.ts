import { append } from '../../model/append.ts';
import { Buffer } from 'node:buffer';
import { report } from '../../model/diagnostic.ts';
import { compoundFile } from '../compound-file.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import { textWriter } from '../text-writer.ts';
import type { Area, SheetCells } from './sheet-grid.ts';
import { formatCode, shownNumber } from './shown-number.ts';
import { writeSheets } from './write-sheets.ts';
import { xlsStrings } from './xls-strings.ts';

const MAX_CELLS = 1_000_000;

// records of the workbook and of its sheets
const R = {
  formula: 0x06, end: 0x0a, dates: 0x22, password: 0x2f, continued: 0x3c, sheet: 0x85, numbers: 0xbd, string: 0xd6, style: 0xe0, merged: 0xe5,
  strings: 0xfc, shared: 0xfd, number: 0x203, label: 0x204, result: 0x207, short: 0x27e, format: 0x41e, begin: 0x809,
} as const; // prettier-ignore

interface RecordAt {
  readonly id: number;
  readonly data: Buffer;
}

/** An old Excel workbook (97 to 2003, also .et): its visible sheets as tables, cells as the sheet shows them. */
export function readXls(bytes: Uint8Array): Extracted {
  const stream = compoundFile(bytes).stream('Workbook');
  if (stream === null) throw new Refusal('unsupported-format', 'Excel 5/95');
  const file = Buffer.from(stream.buffer, stream.byteOffset, stream.length);
  const book = readBook(file);
  const out = textWriter();
  const sheets: SheetCells[] = [];
  for (const { name, at, hidden } of book.sheets) {
    if (hidden) out.note(report('hidden-sheet', null, name));
    else sheets.push(cellsOf(file, at, name, book));
  }
  return writeSheets(out, sheets);
}

interface Book {
  readonly sheets: { readonly name: string; readonly at: number; readonly hidden: boolean }[];
  strings: readonly string[];
  readonly formats: Map<number, string>;
  readonly styles: number[];
  since1904: boolean;
}

function* records(file: Buffer, from: number): Generator<RecordAt> {
  for (let at = from; at + 4 <= file.length;) {
    const size = file.readUInt16LE(at + 2);
    const id = file.readUInt16LE(at);
    yield { id, data: file.subarray(at + 4, at + 4 + size) };
    if (id === R.end) return;
    at += 4 + size;
  }
}

function readBook(file: Buffer): Book {
  const book: Book = { sheets: [], strings: [], formats: new Map(), styles: [], since1904: false };
  const shared: Buffer[] = [];
  let inStrings = false;
  for (const { id, data } of records(file, 0)) {
    if (id === R.password) throw new Refusal('encrypted-file');
    if (id === R.begin && data.readUInt16LE(0) !== 0x600) throw new Refusal('unsupported-format', 'Excel 5/95');
    inStrings = id === R.strings || (id === R.continued && inStrings);
    if (inStrings) shared.push(data);
    else if (id === R.dates) book.since1904 = data.readUInt16LE(0) === 1;
    else if (id === R.format) book.formats.set(data.readUInt16LE(0), words(data, 2));
    else if (id === R.style) book.styles.push(data.readUInt16LE(2));
    else if (id === R.sheet && data[5] === 0)
      book.sheets.push({ name: words(data, 6, 1), at: data.readUInt32LE(0), hidden: ((data[4] ?? 0) & 3) !== 0 });
  }
  book.strings = xlsStrings(shared);
  return book;
}

/** A string with its length before it, in one byte or two, then its width. */
function words(data: Buffer, at: number, size: 1 | 2 = 2): string {
  const count = data.readUIntLE(at, size);
  const wide = ((data[at + size] ?? 0) & 1) !== 0;
  const from = at + size + 1;
  return data.toString(wide ? 'utf16le' : 'latin1', from, from + count * (wide ? 2 : 1));
}

function cellsOf(file: Buffer, from: number, name: string, book: Book): SheetCells {
  const rows = new Map<number, Map<number, string>>();
  const merged: Area[] = [];
  let count = 0;
  let waiting: { y: number; x: number } | null = null;
  const set = (y: number, x: number, shown: string): void => {
    if (shown.trim() === '') return;
    if (++count > MAX_CELLS) throw new Refusal('too-large', `${name} ${MAX_CELLS} 个单元格`);
    const row = rows.get(y) ?? new Map<number, string>();
    rows.set(y, row.set(x, shown));
  };
  const shown = (value: number, style: number): string =>
    shownNumber(value, formatCode(book.styles[style] ?? 0, book.formats), book.since1904);
  for (const { id, data } of records(file, from)) {
    if (id === R.merged) append(merged, areas(data));
    if (id === R.result && waiting) set(waiting.y, waiting.x, words(data, 0));
    if (data.length < 6) continue;
    const [y, x, style] = [data.readUInt16LE(0), data.readUInt16LE(2), data.readUInt16LE(4)] as const;
    if (id === R.shared) set(y, x, book.strings[data.readUInt32LE(6)] ?? '');
    else if (id === R.label || id === R.string) set(y, x, words(data, 6));
    else if (id === R.number) set(y, x, shown(data.readDoubleLE(6), style));
    else if (id === R.short) set(y, x, shown(short(data.readUInt32LE(6)), style));
    else if (id === R.numbers)
      for (let at = 4, k = 0; at + 6 <= data.length - 2; at += 6, k++)
        set(y, x + k, shown(short(data.readUInt32LE(at + 2)), data.readUInt16LE(at)));
    else if (id === R.formula) {
      // a result that is no number is told by its last two bytes; a string follows in a record of its own
      const other = data.readUInt16LE(12) === 0xffff;
      waiting = other && data[6] === 0 ? { y, x } : null;
      if (!other) set(y, x, shown(data.readDoubleLE(6), style));
    }
  }
  return { name, rows, merged };
}

/** A number in four bytes: whole or the upper half of a fraction, perhaps a hundredth of it. */
function short(value: number): number {
  const half = Buffer.alloc(8);
  half.writeUInt32LE((value & 0xfffffffc) >>> 0, 4);
  const number = (value & 2) === 0 ? half.readDoubleLE(0) : value >> 2;
  return (value & 1) === 0 ? number : number / 100;
}

function areas(data: Buffer): Area[] {
  const found: Area[] = [];
  for (let at = 2; at + 8 <= data.length; at += 8)
    found.push({
      top: data.readUInt16LE(at),
      bottom: data.readUInt16LE(at + 2),
      left: data.readUInt16LE(at + 4),
      right: data.readUInt16LE(at + 6),
    });
  return found;
}
