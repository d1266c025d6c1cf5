import { append } from '../../model/append.ts';
import { Buffer } from 'node:buffer';
import { compoundFile } from '../compound-file.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import { docLists } from './doc-lists.ts';
import { type DocParagraph, hiddenAt, paragraphProperties } from './doc-properties.ts';
import { listNumbers } from './list-numbers.ts';
import { writeItems } from './write-items.ts';
import { type Item, type Row, tableItems } from './word-table.ts';

const MAX_CHARACTERS = 8 * 1024 * 1024;

/** An old Word file (97 to 2003, also .wps): paragraphs with the numbers that Word writes before them, and tables. */
export function readDoc(bytes: Uint8Array): Extracted {
  const streams = compoundFile(bytes);
  const stream = (name: string): Buffer => {
    const found = streams.stream(name);
    if (found === null) throw new Refusal('damaged-file', name);
    return Buffer.from(found.buffer, found.byteOffset, found.length);
  };
  const file = stream('WordDocument');
  if (file.length < 0x300 || file.readUInt16LE(0) !== 0xa5ec || file.readUInt16LE(2) < 0xc1)
    throw new Refusal('unsupported-format', 'Word 6/95');
  const flags = file.readUInt16LE(0x0a);
  if ((flags & 0x100) !== 0) throw new Refusal('encrypted-file');
  const table = stream((flags & 0x200) === 0 ? '0Table' : '1Table');
  const part = (at: number): { at: number; size: number } => ({
    at: file.readUInt32LE(at),
    size: file.readUInt32LE(at + 4),
  });
  const characters = charactersOf(file, table, part(0x1a2), file.readUInt32LE(0x4c));
  const numbers = listNumbers(docLists(table, part(0x2e2), part(0x2ea)));
  const hidden = hiddenAt(file, table, part(0xfa));
  const properties = paragraphProperties(file, table, part(0x102));
  return writeItems(
    itemsOf(characters, hidden, properties, (place) => numbers.next(place)),
    () => (characters.text.includes('\u0001') ? 'doc' : null),
  );
}

interface Characters {
  readonly text: string;
  /** Where each stands in the file. */
  readonly at: Uint32Array;
}

/** The characters of the body in their order, put together from the pieces that saving in parts left in the file. */
function charactersOf(file: Buffer, table: Buffer, clx: { at: number; size: number }, length: number): Characters {
  if (length > MAX_CHARACTERS) throw new Refusal('too-large', `${length} 字`);
  let at = clx.at;
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== 2) throw new Refusal('damaged-file', 'doc');
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12);
  const ends = at + 5;
  const places = new Uint32Array(length);
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < count && done < length; i++) {
    const [from, to] = [table.readUInt32LE(ends + 4 * i), table.readUInt32LE(ends + 4 * (i + 1))];
    const value = table.readUInt32LE(ends + 4 * (count + 1) + 8 * i + 2);
    const narrow = (value & 0x40000000) !== 0;
    const start = narrow ? (value & 0x3fffffff) >> 1 : value & 0x3fffffff;
    const size = Math.min(to - from, length - done);
    if (size < 0 || start + size * (narrow ? 1 : 2) > file.length) throw new Refusal('damaged-file', 'doc');
    const bytes = file.subarray(start, start + size * (narrow ? 1 : 2));
    parts.push(narrow ? new TextDecoder('windows-1252').decode(bytes) : bytes.toString('utf16le'));
    for (let k = 0; k < size; k++) places[done + k] = start + k * (narrow ? 1 : 2);
    done += size;
  }
  return { text: parts.join(''), at: places };
}

const REPLACED: Readonly<Record<string, string>> = { '\u000b': '\n', '\t': ' ', '\u001e': '-', '\u00a0': ' ' };

function itemsOf(
  { text, at }: Characters,
  hidden: (at: number) => boolean,
  properties: (at: number) => DocParagraph,
  number: (place: { list: string; level: number }) => string,
): Item[] {
  const items: Item[] = [];
  let rows: Row[] = [];
  let edges: number[][] = [];
  let cells: Item[][] = [];
  let cell: Item[] = [];
  let words = '';
  let count = 0;
  const fields: boolean[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) append(items, tableItems(withSpans(rows, edges)));
    rows = [];
    edges = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\u0013') fields.push(false);
    else if (c === '\u0014') fields[fields.length - 1] = true;
    else if (c === '\u0015') fields.pop();
    else if (c === '\r' || c === '\u0007' || c === '\f') {
      const own = properties(at[i] ?? 0);
      const printed = own.list === 0 || own.endsRow ? '' : number({ list: String(own.list), level: own.level });
      const line: Item = { kind: 'line', text: joined(printed, words), at: `p[${++count}]` };
      words = '';
      if (own.endsRow) {
        rows.push({
          before: 0,
          cells: cells.map((list, k) => ({ items: list, columns: 1, continues: own.continues[k] ?? false })),
        });
        edges.push([...own.edges]);
        cells = [];
        cell = [];
      } else if (own.inTable) {
        cell.push(line);
        if (c === '\u0007') {
          cells.push(cell);
          cell = [];
        }
      } else {
        closeTable();
        items.push(line);
      }
    } else if (fields.every(Boolean) && (c >= ' ' || c in REPLACED) && !hidden(at[i] ?? 0))
      words += REPLACED[c] ?? (c === '\u001f' ? '' : c);
  }
  closeTable();
  return items;
}

/** 1. before 5个 would read as 1.5 */
const joined = (number: string, words: string): string =>
  number === '' || words === ''
    ? number + words
    : `${number}${/\d[.．]?$/.test(number) && /^\d/.test(words) ? ' ' : ''}${words.trimStart()}`;

/** How many columns of the whole table each cell takes; edges a hair apart are one. */
function withSpans(rows: Row[], edges: readonly (readonly number[])[]): Row[] {
  const columns: number[] = [];
  for (const edge of edges.flat().sort((a, b) => a - b))
    if (edge - (columns.at(-1) ?? -Infinity) > 100) columns.push(edge);
  const column = (edge: number): number => columns.findLastIndex((one) => one <= edge + 100);
  for (const [y, row] of rows.entries()) {
    const own = edges[y] ?? [];
    if (own.length !== row.cells.length + 1) continue;
    row.before = Math.max(0, column(own[0] ?? 0));
    for (const [x, cell] of row.cells.entries())
      cell.columns = Math.max(1, column(own[x + 1] ?? 0) - column(own[x] ?? 0));
  }
  return rows;
}
