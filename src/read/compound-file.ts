import { append } from '../model/append.ts';
import { Buffer } from 'node:buffer';
import { Refusal } from './extracted.ts';

/** A file of the kind that holds old Word and Excel documents: streams in sectors (MS-CFB). */
export interface CompoundFile {
  /** Names of the streams and storages at the top. */
  readonly names: readonly string[];
  /** A stream at the top; null where there is none. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const NONE = 0xfffffff0;
const MINI_LIMIT = 4096;

/** Whether bytes begin like such a file. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';

/** Open such a file; refuses one whose chains of sectors do not end. */
export function compoundFile(bytes: Uint8Array): CompoundFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < 1536) throw new Refusal('damaged-file', 'OLE');
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new Refusal('damaged-file', 'OLE');
  const size = 1 << shift;
  const sector = (index: number): Buffer => {
    const from = (index + 1) * size;
    if (from >= file.length) throw new Refusal('damaged-file', 'OLE');
    return file.subarray(from, Math.min(from + size, file.length));
  };
  const fat = table(allocation(file, sector, size).map(sector));
  const entries = entriesOf(join(file.readUInt32LE(48), fat, sector));
  const root = entries[0];
  if (root === undefined) throw new Refusal('damaged-file', 'OLE');
  let mini: { readonly body: Buffer; readonly fat: Uint32Array } | undefined;
  const read = (entry: Entry): Buffer => {
    if (entry.size >= MINI_LIMIT) return join(entry.start, fat, sector).subarray(0, entry.size);
    mini ??= { body: join(root.start, fat, sector), fat: table([join(file.readUInt32LE(60), fat, sector)]) };
    const { body, fat: links } = mini;
    return join(entry.start, links, (at) => body.subarray(at * 64, at * 64 + 64)).subarray(0, entry.size);
  };
  const top = topOf(entries);
  return {
    names: top.map((entry) => entry.name),
    stream(name) {
      const entry = top.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.kind === 2);
      return entry === undefined ? null : read(entry);
    },
  };
}

/** A chain of sectors as one; each links to the next. */
function join(start: number, links: Uint32Array, part: (index: number) => Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = start; at < NONE; at = links[at] ?? NONE) {
    if (parts.length > links.length) throw new Refusal('damaged-file', 'OLE');
    parts.push(part(at));
  }
  return Buffer.concat(parts);
}

/** The sectors of the allocation table: 109 in the header, more in a chain of their own. */
function allocation(file: Buffer, sector: (index: number) => Buffer, size: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < 109; i++) found.push(file.readUInt32LE(76 + 4 * i));
  const most = file.length / size;
  for (let at = file.readUInt32LE(68), steps = 0; at < NONE; steps++) {
    if (steps > most) throw new Refusal('damaged-file', 'OLE');
    const part = table([sector(at)]);
    append(found, part.subarray(0, -1));
    at = part.at(-1) ?? NONE;
  }
  return found.filter((index) => index < NONE);
}

function table(parts: readonly Buffer[]): Uint32Array {
  const whole = Buffer.concat(parts);
  return Uint32Array.from({ length: whole.length >> 2 }, (_, i) => whole.readUInt32LE(4 * i));
}

function entriesOf(directory: Buffer): Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(directory.readUInt16LE(at + 64), 64);
    found.push({
      name: directory.toString('utf16le', at, at + Math.max(0, length - 2)),
      kind: directory[at + 66] ?? 0,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return found;
}

/** The entries right under the root, which hang together as a tree. */
function topOf(entries: readonly Entry[]): Entry[] {
  const found = new Set<Entry>();
  const open = [entries[0]?.child ?? NONE];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}
