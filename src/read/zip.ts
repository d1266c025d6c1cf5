import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { decode } from './decode.ts';
import { Refusal } from './extracted.ts';

/** One file inside an archive. Its bytes are inflated when they are asked for, never beyond their declared size. */
export interface ZipEntry {
  /** As in the archive, with `/`. */
  readonly name: string;
  readonly size: number;
  bytes(): Uint8Array;
}

export interface ZipLimits {
  readonly entries: number;
  /** Inflated bytes of one entry, and of all that are asked for. */
  readonly entry: number;
  readonly total: number;
}

const MB = 1024 * 1024;
/** An office file: the largest part of a real one has some megabytes. */
export const OFFICE_LIMITS: ZipLimits = { entries: 5000, entry: 48 * MB, total: 96 * MB };
/** More than this to one is no text that anybody wrote; small entries may compress well. */
const MAX_RATIO = 250;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The entries of an archive by its central directory. Sizes are checked before anything is inflated and again after;
 * refuses encrypted, too large, too many and lying entries.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = OFFICE_LIMITS): ZipEntry[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endRecord(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count === 0xffff || count > limits.entries) throw new Refusal('too-large', `${count} 个条目`);
  const budget = { left: limits.total };
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) throw new Refusal('damaged-file', 'zip');
    const [name, extra, comment] = [at + 28, at + 30, at + 32].map((place) => file.readUInt16LE(place)) as [
      number,
      number,
      number,
    ];
    const header = file.subarray(at, at + 46 + name + extra);
    if (header.length < 46 + name + extra) throw new Refusal('damaged-file', 'zip');
    entries.push(entryOf(file, header, name, limits, budget));
    at += 46 + name + extra + comment;
  }
  return entries;
}

function endRecord(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at--)
    if (file.readUInt32LE(at) === END) return at;
  throw new Refusal('damaged-file', 'zip');
}

function entryOf(
  file: Buffer,
  header: Buffer,
  nameLength: number,
  limits: ZipLimits,
  budget: { left: number },
): ZipEntry {
  const flags = header.readUInt16LE(8);
  const name = nameOf(header.subarray(46, 46 + nameLength), (flags & 0x800) !== 0, header.subarray(46 + nameLength));
  const [method, packed, size] = [header.readUInt16LE(10), header.readUInt32LE(20), header.readUInt32LE(24)];
  return {
    name,
    size,
    bytes() {
      if ((flags & 1) !== 0) throw new Refusal('encrypted-file', name);
      if (size > limits.entry || size > budget.left)
        throw new Refusal('too-large', `${name} ${Math.ceil(size / MB)} MB`);
      if (size > MB && size > packed * MAX_RATIO) throw new Refusal('too-large', `${name} ${size}:${packed}`);
      budget.left -= size;
      const body = packedBytes(file, header.readUInt32LE(42), packed, name);
      const inflated = inflate(body, method, size, name);
      if (inflated.length !== size || crc32(inflated) !== header.readUInt32LE(16))
        throw new Refusal('damaged-file', name);
      return inflated;
    },
  };
}

function packedBytes(file: Buffer, local: number, packed: number, name: string): Buffer {
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) throw new Refusal('damaged-file', name);
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + packed > file.length) throw new Refusal('damaged-file', name);
  return file.subarray(from, from + packed);
}

function inflate(body: Buffer, method: number, size: number, name: string): Buffer {
  if (method === 0) return body;
  if (method !== 8) throw new Refusal('unsupported-format', `zip ${method}`);
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Refusal('damaged-file', name);
  }
}

/** UTF-8 where the entry says so or its extra field holds it, else whatever encoding the bytes look like (GB18030). */
function nameOf(bytes: Buffer, utf8: boolean, extra: Buffer): string {
  if (utf8) return bytes.toString('utf8');
  for (let at = 0; at + 9 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 0x7075) return extra.subarray(at + 9, at + 4 + length).toString('utf8');
    at += 4 + length;
  }
  const decoded = decode(bytes);
  return ('text' in decoded ? decoded.text : bytes.toString('latin1')).replaceAll('\\', '/');
}
