import type { Buffer } from 'node:buffer';
import { Refusal } from '../extracted.ts';

const MAX_STRINGS = 400_000;

/** The shared strings of an old workbook: one long record, cut into several; a string cut in two says its width again. */
export function xlsStrings(parts: readonly Buffer[]): string[] {
  let part = 0;
  let at = 8;
  const bytesLeft = (): number => (parts[part]?.length ?? 0) - at;
  const next = (): boolean => {
    part++;
    at = 0;
    return part < parts.length;
  };
  const number = (size: 1 | 2 | 4): number => {
    if (bytesLeft() <= 0 && !next()) throw new Refusal('damaged-file', 'xls');
    const value = (parts[part] as Buffer).readUIntLE(at, size);
    at += size;
    return value;
  };
  const skip = (size: number): void => {
    let left = size;
    while (left > 0) {
      const step = Math.min(left, bytesLeft());
      at += step;
      left -= step;
      if (left > 0 && !next()) return;
    }
  };
  const characters = (count: number, wideAtFirst: boolean): string => {
    let words = '';
    let wide = wideAtFirst;
    for (let left = count; left > 0;) {
      if (bytesLeft() <= 0) {
        if (!next()) throw new Refusal('damaged-file', 'xls');
        wide = (number(1) & 1) !== 0;
      }
      const size = wide ? 2 : 1;
      const step = Math.min(left, Math.floor(bytesLeft() / size));
      if (step <= 0) throw new Refusal('damaged-file', 'xls');
      words += (parts[part] as Buffer).toString(wide ? 'utf16le' : 'latin1', at, at + step * size);
      at += step * size;
      left -= step;
    }
    return words;
  };
  const total = (parts[0]?.length ?? 0) < 8 ? 0 : (parts[0] as Buffer).readUInt32LE(4);
  if (total > MAX_STRINGS) throw new Refusal('too-large', `${total} 个字符串`);
  const found: string[] = [];
  for (let i = 0; i < total; i++) {
    const count = number(2);
    const flags = number(1);
    const runs = (flags & 8) === 0 ? 0 : number(2);
    const more = (flags & 4) === 0 ? 0 : number(4);
    found.push(characters(count, (flags & 1) !== 0));
    skip(4 * runs + more);
  }
  return found;
}
