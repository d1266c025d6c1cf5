import { Buffer, transcode } from 'node:buffer';

/** Text of a plain-text file, or why it is none. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly problem: 'empty' | 'binary' };

/**
 * Decode a plain-text file whatever its encoding: byte order mark, strict UTF-8, UTF-16 without a mark, else GB18030
 * (the encoding of most mainland files that are not UTF-8; Big5 is told from it by the share of characters in use).
 * The mark is dropped, line ends are kept.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  const found = byMark(bytes) ?? byShape(bytes);
  if (found === null) return { problem: 'binary' };
  if (found.text.trim() === '') return { problem: 'empty' };
  return controls(found.text) > 0.002 ? { problem: 'binary' } : found;
}

function byMark(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  }
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : '';
  return mark === '' ? null : { text: new TextDecoder(mark).decode(bytes), encoding: mark };
}

function byShape(bytes: Uint8Array): { text: string; encoding: string } | null {
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' };
  const names = bytes.includes(0) ? WIDE : bytes.length % 2 === 0 ? [...NARROW, ...WIDE] : NARROW;
  const guesses = names.map((encoding) => ({ text: new TextDecoder(encoding).decode(bytes), encoding }));
  const [best] = guesses.map((guess) => ({ guess, odd: oddness(guess.text) })).sort((a, b) => a.odd - b.odd);
  return best === undefined || best.odd > 0.05 ? null : best.guess;
}

// in the order of trust where two are equally likely
const NARROW = ['gb18030', 'big5'];
const WIDE = ['utf-16le', 'utf-16be'];

/** UTF-8 by the fast path of Node; null where the bytes are not UTF-8. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return transcode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return null;
  }
}

/** Share of characters that ordinary Chinese text does not have. */
function oddness(text: string): number {
  const sample = text.slice(0, 20_000);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c === 0xfffd || (c >= 0xe000 && c < 0xf900) || (c >= 0x3400 && c < 0x4e00) || (c > 0x2ff && c < 0x2000))
      odd += 2;
    else if (c < 0x20 && c !== 10 && c !== 13 && c !== 9) odd += 2;
    else if (!ORDINARY.test(sample[i] ?? '')) odd += 1;
  }
  return sample.length === 0 ? 1 : odd / sample.length;
}

// ASCII, CJK punctuation, the first plane of GB 2312 and Big5 by their common block, and full-width forms
const ORDINARY =
  /[\t\n\r\x20-\x7e\u00a0-\u02ff\u2000-\u206f\u2100-\u22ff\u2460-\u24ff\u2500-\u25ff\u3000-\u303f\u4e00-\u9fa5\uff00-\uffef]/;

const controls = (text: string): number => {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 && c !== 9 && c !== 10 && c !== 13 && c !== 12) found++;
  }
  return found / text.length;
};
