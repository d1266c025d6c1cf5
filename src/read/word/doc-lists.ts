import { Buffer } from 'node:buffer';
import type { List, ListLevel, ListLevels, Lists } from './list-numbers.ts';

/** Number formats by their code in old files; the order is that of the names in new ones. */
const FORMATS = 'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimal japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'.split(' '); // prettier-ignore

/** The lists of an old Word file (PlfLst and PlfLfo of its table stream); a list is known by its number from 1. */
export function docLists(table: Buffer, lst: { at: number; size: number }, lfo: { at: number; size: number }): Lists {
  const definitions = new Map<string, ListLevels>();
  const lists = new Map<string, List>();
  if (lst.size < 2 || lfo.size < 4) return { definitions, lists };
  let at = lst.at + lst.size;
  const count = table.readUInt16LE(lst.at);
  for (let i = 0; i < count; i++) {
    const head = lst.at + 2 + 28 * i;
    const levels: ListLevels = new Map();
    const simple = ((table[head + 26] ?? 0) & 1) !== 0;
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = levelAt(table, at);
      levels.set(level, read.level);
      at = read.end;
    }
    definitions.set(String(table.readUInt32LE(head)), levels);
  }
  const number = table.readUInt32LE(lfo.at);
  let data = lfo.at + 4 + 16 * number;
  for (let i = 0; i < Math.min(number, 10_000); i++) {
    const head = lfo.at + 4 + 16 * i;
    const list: List = { definition: String(table.readUInt32LE(head)), starts: new Map(), levels: new Map() };
    lists.set(String(i + 1), list);
    const overrides = table[head + 12] ?? 0;
    data += 4;
    for (let k = 0; k < overrides; k++) {
      const flags = table.readUInt32LE(data + 4);
      if ((flags & 0x10) !== 0) list.starts.set(flags & 0xf, table.readUInt32LE(data));
      data += 8;
      if ((flags & 0x20) !== 0) {
        const read = levelAt(table, data);
        list.levels.set(flags & 0xf, read.level);
        data = read.end;
      }
    }
  }
  return { definitions, lists };
}

function levelAt(table: Buffer, at: number): { level: ListLevel; end: number } {
  const words = at + 28 + (table[at + 24] ?? 0) + (table[at + 25] ?? 0);
  const length = table.readUInt16LE(words);
  const end = words + 2 + 2 * length;
  // outer and own numbers stand in the text as characters 0 to 8
  const text = [...table.toString('utf16le', words + 2, end)]
    .map((c) => (c.charCodeAt(0) < 9 ? `%${c.charCodeAt(0) + 1}` : c))
    .join('');
  const code = table[at + 4] ?? 0;
  const format = code === 0xff ? 'none' : (FORMATS[code] ?? 'decimal');
  return {
    level: { start: table.readUInt32LE(at), format, text, legal: ((table[at + 5] ?? 0) & 4) !== 0, style: '' },
    end,
  };
}
