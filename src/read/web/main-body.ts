import { hasTable, isSeen, type PageNode } from './node.ts';

/**
 * The smallest element that holds nearly all prose of a page: words with punctuation that are no links. Navigation,
 * side columns and lists of other papers lie outside it.
 */
export function mainBody(root: PageNode): PageNode {
  const sizes = new Map<PageNode, number>();
  const whole = measure(root, false, sizes);
  let main = root;
  for (;;) {
    const inner = (main.children ?? []).find((child) => (sizes.get(child) ?? 0) >= 0.85 * whole && whole > 0);
    if (inner === undefined || isSmall(inner)) return main;
    main = inner;
  }
}

/** A paragraph or a table is no body of a paper by itself; a table with tables in it only arranges the page. */
const isSmall = (node: PageNode): boolean =>
  node.name === 'table' ? !hasTable(node) : /^(?:p|span|font|b|strong|pre|ul|ol|li)$/.test(node.name ?? '');

function measure(node: PageNode, inLink: boolean, sizes: Map<PageNode, number>): number {
  if (node.type === 'text') return inLink ? 0 : proseIn(node.data ?? '');
  if (!isSeen(node)) return 0;
  const link = inLink || node.name === 'a';
  let size = 0;
  for (const child of node.children ?? []) size += measure(child, link, sizes);
  sizes.set(node, size);
  return size;
}

const FOOT = /版权所有|备案|网站标识码|技术支持|主办单位|承办单位|ICP|公网安备/;

/** Characters of a text that has the marks of prose, or is long enough for a paragraph without any. */
const proseIn = (words: string): number => {
  const text = words.trim();
  return (text.length > 40 || (text.length > 8 && /[，。；、]/.test(text))) && !FOOT.test(text) ? text.length : 0;
};
