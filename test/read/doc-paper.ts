import CFB from 'cfb';

/** A paragraph of an old Word file: its words, the level of its list, whether it is a cell or the end of a row. */
export interface DocPart {
  readonly text: string;
  readonly level?: number;
  readonly cell?: boolean;
  /** Widths of the cells of the row that ends here; a minus continues the cell above. */
  readonly row?: readonly number[];
}

const u16 = (...values: number[]): Buffer => Buffer.concat(values.map((v) => Buffer.from([v & 255, (v >> 8) & 255])));
const u32 = (...values: number[]): Buffer =>
  Buffer.concat(values.map((v) => Buffer.from([v & 255, (v >> 8) & 255, (v >> 16) & 255, (v >>> 24) & 255])));

/** Properties of a paragraph as a list of codes and values, after the number of its style. */
function properties({ level, cell, row }: DocPart): Buffer {
  const parts = [u16(0)];
  if (cell || row) parts.push(u16(0x2416), Buffer.from([1]));
  if (level !== undefined) parts.push(u16(0x260a), Buffer.from([level]), u16(0x460b), u16(1));
  if (row) {
    const edges = row.reduce((found, width) => [...found, (found.at(-1) ?? 0) + Math.abs(width)], [0]);
    const cells = row.map((width) => Buffer.concat([u16(width < 0 ? 0x20 : 0x60), Buffer.alloc(18)]));
    const value = Buffer.concat([Buffer.from([row.length]), u16(...edges), ...cells]);
    parts.push(u16(0x2417), Buffer.from([1]), u16(0xd608), u16(value.length + 1), value);
  }
  return Buffer.concat(parts);
}

/** A page of paragraph properties: ends of the paragraphs, then for each where its properties stand. */
function page(starts: readonly number[], lists: readonly Buffer[]): Buffer {
  const found = Buffer.alloc(512);
  u32(...starts).copy(found);
  found[511] = lists.length;
  let free = 510;
  for (const [i, list] of lists.entries()) {
    free = (free - list.length - 2) & ~1;
    // an even length is written in two bytes, an odd one in one
    if (list.length % 2 === 0) Buffer.concat([Buffer.from([0, list.length / 2]), list]).copy(found, free);
    else Buffer.concat([Buffer.from([(list.length + 1) / 2]), list]).copy(found, free);
    found[4 * (lists.length + 1) + 13 * i] = free / 2;
  }
  return found;
}

/** A list of three levels: 一、 （一） 1. */
function lists(): { lst: Buffer; levels: Buffer; lfo: Buffer } {
  const level = (format: number, text: string): Buffer =>
    Buffer.concat([u32(1), Buffer.from([format, 0]), Buffer.alloc(22), u16(text.length), Buffer.from(text, 'utf16le')]);
  const all = [
    level(37, '\u0000、'),
    level(37, '（\u0001）'),
    level(0, '\u0002.'),
    ...Array.from({ length: 6 }, () => level(0, '')),
  ];
  return {
    lst: Buffer.concat([u16(1), u32(77, 0), Buffer.alloc(18), Buffer.from([0, 0])]),
    levels: Buffer.concat(all),
    lfo: Buffer.concat([u32(1), u32(77), Buffer.alloc(12), u32(0xffffffff)]),
  };
}

/** A Word 97 file. */
export function docPaper(parts: readonly DocPart[], flags = 0): Buffer {
  const text = parts.map((part) => part.text + (part.cell || part.row ? '\u0007' : '\r')).join('');
  const start = 0x600;
  const body = Buffer.from(text, 'utf16le');
  const firstPage = Math.ceil((start + body.length) / 512);
  const pages: Buffer[] = [];
  const bounds: number[] = [];
  let at = start;
  for (let i = 0; i < parts.length; i += 4) {
    const group = parts.slice(i, i + 4);
    const starts = group.map((part) => {
      const from = at;
      at += 2 * (part.text.length + 1);
      return from;
    });
    bounds.push(starts[0] as number);
    pages.push(page([...starts, at], group.map(properties)));
  }
  const papx = Buffer.concat([u32(...bounds, at), u32(...pages.map((_, i) => firstPage + i))]);
  const clx = Buffer.concat([Buffer.from([2]), u32(16), u32(0, text.length), u16(0), u32(start), u16(0)]);
  const { lst, levels, lfo } = lists();
  const table = Buffer.concat([clx, papx, lst, levels, lfo]);
  const file = Buffer.alloc((firstPage + pages.length) * 512);
  u16(0xa5ec, 0xc1).copy(file);
  u16(0x200 | flags).copy(file, 0x0a);
  u32(start).copy(file, 0x18);
  u32(text.length).copy(file, 0x4c);
  u32(0, clx.length).copy(file, 0x1a2);
  u32(clx.length, papx.length).copy(file, 0x102);
  u32(clx.length + papx.length, lst.length).copy(file, 0x2e2);
  u32(clx.length + papx.length + lst.length + levels.length, lfo.length).copy(file, 0x2ea);
  body.copy(file, start);
  Buffer.concat(pages).copy(file, firstPage * 512);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/WordDocument', file);
  CFB.utils.cfb_add(container, '/1Table', Buffer.concat([table, Buffer.alloc(5000)]));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}
