import type { Stripped } from './strip-glosses.ts';

const BOLD = /\*\*(?=[^\s*])([^*\n]{1,200}?)\*\*/g;

/** Take the marks of bold words of Markdown out: **责任单位:** 市水务局. */
export function stripBold(stripped: Stripped): Stripped {
  const { text, starts, broken } = stripped;
  if (!text.includes('**')) return stripped;
  const marks = [...text.matchAll(BOLD)].flatMap(({ index, 0: all }) => [index, index + all.length - 2]);
  if (marks.length === 0) return stripped;
  const left = new Int32Array(text.length + 1 - marks.length * 2);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const mark of [...marks, text.length]) {
    parts.push(text.slice(from, mark));
    for (let i = from; i < mark; i++) left[length++] = starts[i] as number;
    from = mark + 2;
  }
  left[length] = starts[text.length] as number;
  return { text: parts.join(''), starts: left, broken };
}
