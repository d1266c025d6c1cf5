import { Converter } from 'opencc-js';

// characters of traditional script that every longer paper holds and no simplified one does
const TRADITIONAL = new Uint8Array(0x10000);
for (const c of '責負單縣區廳辦關於業務會議發學習導貫徹實現進經濟產權機構體設領專項證據質規劃續強監審計護標準與應時為長開門們對個來國農書報間問題點內動條電話請')
  TRADITIONAL[c.charCodeAt(0)] = 1;

/** The one character that is written for another in most words and stays itself in these: 著作權, 顯著. */
const AUTHOR = '著'.charCodeAt(0);
const STAYS = /著(?=[名作稱称書书錄录者述])|(?<=[顯显卓昭論论編编原專专巨合])著/g;

let table: Uint16Array | undefined;

/**
 * Simplified script of a paper in traditional script, one character for one; a paper in simplified script comes back
 * as it is, so that single traditional characters in it (names) stay what they are.
 */
export function simplify(text: string): string {
  const sample = Math.min(text.length, 20_000);
  let hits = 0;
  for (let i = 0; i < sample; i++) hits += TRADITIONAL[text.charCodeAt(i)] as number;
  if (hits < 3 || hits / sample < 0.01) return text;
  table ??= tableOf(Converter({ from: 'tw', to: 'cn' }));
  const bytes = Buffer.allocUnsafeSlow(text.length * 2);
  bytes.write(text, 'utf16le');
  const codes = new Uint16Array(bytes.buffer, 0, text.length);
  for (let i = 0; i < codes.length; i++) codes[i] = table[codes[i] as number] as number;
  for (const { index } of text.matchAll(STAYS)) codes[index] = AUTHOR;
  return bytes.toString('utf16le');
}

/** What the converter makes of each character alone; one for which it gives two, or one outside the plane, stays. */
function tableOf(convert: (text: string) => string): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of [[0x3400, 0x9fff], [0xf900, 0xfaff]] as const) {
    const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
    const converted = convert(all.join('\n')).split('\n');
    for (const [i, to] of converted.entries()) if (to.length === 1) codes[first + i] = to.charCodeAt(0);
  }
  return codes;
} // prettier-ignore
