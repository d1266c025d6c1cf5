import { Buffer } from 'node:buffer';

/**
 * The tables by which a PDF without tables of its own names its Chinese letters (GBK-EUC-H, UniGB-UCS2-H …), made from
 * the encodings that Node knows. They lead to numbers above those of the real Adobe character collections, so that a
 * font that uses the real ones gives strange letters, which are seen, and never wrong ones, which are not.
 */
export class LetterTables {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return Buffer.from(`/CIDInit /ProcSet findresource begin begincmap\n${tableFor(filename)}\nendcmap`);
  }
}

/** Blocks of Unicode and the numbers they get. */
const BLOCKS: readonly (readonly [from: number, to: number, number: number])[] = [
  [0x4e00, 0x9fff, 0x7e00],
  [0x0020, 0x06ff, 0xd020],
  [0x2000, 0x26ff, 0xd800],
  [0x3000, 0x33ff, 0xdf00],
  [0xfe30, 0xffef, 0xe330],
];

function tableFor(name: string): string {
  if (name.endsWith('-UCS2')) return BLOCKS.flatMap(([from, to, number]) => rows(from, to).map((start) => `1 beginbfrange <${hex(number + start - from)}> <${hex(number + Math.min(start | 0xff, to) - from)}> <${hex(start)}> endbfrange`)).join('\n'); // prettier-ignore
  if (/^Uni(?:GB|CNS)-(?:UCS2|UTF16)/.test(name))
    return `1 begincodespacerange <0000> <ffff> endcodespacerange\n${BLOCKS.map(([from, to, number]) => `1 begincidrange <${hex(from)}> <${hex(to)}> ${number} endcidrange`).join('\n')}`;
  const encoding = name.startsWith('GB') ? 'gb18030' : /B5/.test(name) ? 'big5' : null;
  if (encoding === null) throw new Error(`no table ${name}`);
  const decoder = new TextDecoder(encoding);
  const lines = [
    '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange',
    '1 begincidrange <20> <7e> 53280 endcidrange',
  ];
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const number = numberOf(decoder.decode(Uint8Array.of(high, low)));
      if (number !== null) lines.push(`1 begincidchar <${hex(high * 256 + low)}> ${number} endcidchar`);
    }
  return lines.join('\n');
}

const numberOf = (letter: string): number | null => {
  const code = letter.length === 1 ? letter.charCodeAt(0) : 0;
  const block = BLOCKS.find(([from, to]) => code >= from && code <= to);
  return block ? block[2] + code - block[0] : null;
};

/** Starts of the rows of 256 in a block. */
const rows = (from: number, to: number): number[] => {
  const found = [from];
  for (let at = (from | 0xff) + 1; at <= to; at += 256) found.push(at);
  return found;
};

const hex = (code: number): string => code.toString(16).padStart(4, '0');
