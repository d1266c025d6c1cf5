import type { PageLine } from './page-lines.ts';

const PAGE_MARK =
  /^(?:[-—–·.\s]{0,6}\d{1,4}[-—–·.\s]{0,6}|第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|\d{1,4}\s?\/\s?\d{1,4}|[Pp]\.?\s?\d{1,4})$/;

/** Whether a line is a page number and nothing else: - 7 -, 第7页, 7/20. */
export const isPageMark = (text: string): boolean => PAGE_MARK.test(text.trim());

/** The pages without page numbers and without the lines that stand at the top or foot of page after page. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map((line) => keyOf(line)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(3, 0.4 * pages.length);
  return pages.map((lines) => {
    const drop = new Set(edges(lines).filter((line) => (seen.get(keyOf(line)) ?? 0) >= often));
    const left = lines.filter((line) => !drop.has(line));
    while (left.length > 0 && isPageMark(left.at(-1)?.text ?? '')) left.pop();
    while (left.length > 0 && isPageMark(left[0]?.text ?? '')) left.shift();
    return left;
  });
}

const edges = (lines: readonly PageLine[]): PageLine[] => [...lines.slice(0, 2), ...lines.slice(2).slice(-2)];

/** The same head has other page numbers, at the same height. */
const keyOf = (line: PageLine): string =>
  `${line.text.replace(/\d+/g, '#').replace(/\s/g, '')} ${Math.round(line.y / line.size)}`;
