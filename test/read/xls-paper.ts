import CFB from 'cfb';
import type { PaperSheet } from './sheet-paper.ts';

const u16 = (...values: number[]): Buffer => Buffer.from(values.flatMap((v) => [v & 255, (v >> 8) & 255]));
const u32 = (value: number): Buffer =>
  Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255]);
const record = (id: number, ...parts: Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  return Buffer.concat([u16(id, data.length), data]);
};
const wide = (text: string, size: 1 | 2): Buffer =>
  Buffer.concat([
    size === 1 ? Buffer.from([text.length]) : u16(text.length),
    Buffer.from([1]),
    Buffer.from(text, 'utf16le'),
  ]);
const begin = (kind: number): Buffer => record(0x809, u16(0x600, kind, 0, 0), u32(0), u32(0));
const END = record(0x0a);

/** An Excel 97 workbook of one sheet. Each shared string is cut in two records, as long ones are. */
export function xlsPaper(sheet: PaperSheet): Buffer {
  const strings: string[] = [];
  const cells = sheet.rows.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      if (cell === null) return [];
      if (typeof cell === 'string') return [record(0xfd, u16(y, x, 0), u32(strings.push(cell) - 1))];
      if (typeof cell === 'number') return [record(0x27e, u16(y, x, 0), u32((cell << 2) | 2))];
      const number = Buffer.alloc(8);
      number.writeDoubleLE(cell.date);
      return [record(0x203, u16(y, x, 1), number)];
    }),
  );
  const merged = (sheet.merged ?? []).map((ref) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = ref
      .split(':')
      .flatMap((at) => [at.charCodeAt(0) - 65, Number(at.slice(1)) - 1]);
    return u16(top, bottom, left, right);
  });
  const body = Buffer.concat([begin(0x10), ...cells, record(0xe5, u16(merged.length), ...merged), END]);
  const shared = strings.map((text) => {
    const whole = wide(text, 2);
    const cut = 3 + 2 * Math.floor(text.length / 2);
    return [whole.subarray(0, cut), Buffer.concat([Buffer.from([1]), whole.subarray(cut)])] as const;
  });
  const table = Buffer.concat([
    record(0xfc, u32(strings.length), u32(strings.length), shared[0]?.[0] ?? Buffer.alloc(0)),
    ...shared.map(([, rest], i) => record(0x3c, rest, shared[i + 1]?.[0] ?? Buffer.alloc(0))),
  ]);
  const globals = (at: number): Buffer =>
    Buffer.concat([begin(5), record(0x41e, u16(176), wide('yyyy"年"m"月"d"日"', 2)), record(0xe0, u16(0, 0), Buffer.alloc(16)), record(0xe0, u16(0, 176), Buffer.alloc(16)), record(0x85, u32(at), u16(0), wide(sheet.name, 1)), table, END]); // prettier-ignore
  const stream = Buffer.concat([globals(globals(0).length), body, Buffer.alloc(5000)]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Workbook', stream);
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}
