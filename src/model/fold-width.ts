const PAIRS: Readonly<Record<string, string>> = {
  '　': ' ', '\u00a0': ' ', '﹝': '〔', '﹞': '〕', '［': '[', '］': ']', '〈': '<', '〉': '>', '﹤': '<', '﹥': '>',
  '﹙': '(', '﹚': ')', '﹐': ',', '﹔': ';', '﹕': ':', '．': '.', '｜': '|', '○': '〇', '︰': ':', '│': '|', '┃': '|', '║': '|', '﹒': '.', '‧': '.',
}; // prettier-ignore

const TABLE = new Uint16Array(0x10000);
for (let c = 0; c < TABLE.length; c++) TABLE[c] = c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c;
for (const [from, to] of Object.entries(PAIRS)) TABLE[from.charCodeAt(0)] = to.charCodeAt(0);

/**
 * Full-width letters, digits and punctuation as ASCII, one character for one (FORMATS: text normalisation). 、。《》【】〔〕
 * “” and dashes stay; 〈〉 become <>.
 */
export function foldWidth(text: string): string {
  const bytes = Buffer.allocUnsafeSlow(text.length * 2);
  bytes.write(text, 'utf16le');
  const codes = new Uint16Array(bytes.buffer, 0, text.length);
  let changed = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    const folded = TABLE[code] as number;
    codes[i] = folded;
    changed |= folded ^ code;
  }
  return changed === 0 ? text : bytes.toString('utf16le');
}
