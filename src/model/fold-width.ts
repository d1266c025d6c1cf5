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
  const codes = new Uint16Array(text.length);
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = TABLE[code] ?? code;
    codes[i] = folded;
    if (folded !== code) changed = true;
  }
  return changed ? fromCodes(codes) : text;
}

function fromCodes(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 8192) text += String.fromCharCode(...codes.subarray(i, i + 8192));
  return text;
}
