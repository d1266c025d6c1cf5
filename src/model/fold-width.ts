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
  const first = firstFolded(text);
  if (first === text.length) return text;
  const bytes = Buffer.allocUnsafeSlow(text.length * 2);
  bytes.write(text, 'utf16le');
  const codes = new Uint16Array(bytes.buffer, 0, text.length);
  for (let i = first; i < codes.length; i++) codes[i] = TABLE[codes[i] as number] as number;
  return bytes.toString('utf16le');
}

/** Index of the first character that folding changes; the length where it changes none. */
function firstFolded(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (TABLE[code] !== code) return i;
  }
  return text.length;
}
