import { append } from '../../model/append.ts';
import { load } from 'cheerio';
import { Refusal } from '../extracted.ts';

/** What is looked at of a node of a page. */
export interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

/** Deeper than this no page nests; what is deeper overflows the stack of whoever walks it. */
const MAX_DEPTH = 400;

/** Elements whose words are no words of the page. */
const UNSEEN = new Set(
  'head script style noscript template iframe object svg canvas select option button input textarea nav map rt rp audio video'.split(
    ' ',
  ),
);

/** The nodes of a page; refuses one that nests too deeply. */
export function pageOf(html: string): PageNode {
  // nesting is counted before the tree is built, because building takes the square of the depth
  let depth = 0;
  let most = 0;
  for (const [, slash] of html.matchAll(/<(\/?)(?:div|span|font|b|i|table|ul|a|section)\b/gi)) {
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    most = Math.max(most, depth);
  }
  if (most > MAX_DEPTH * 10) throw new Refusal('too-deep', `HTML ${most}`);
  const root = load(html).root()[0] as unknown as PageNode;
  const levels = [root];
  let level = 0;
  for (let current: readonly PageNode[] = levels; current.length > 0; level++) {
    if (level > MAX_DEPTH) throw new Refusal('too-deep', `HTML ${MAX_DEPTH}`);
    current = current.flatMap((node) => node.children ?? []);
  }
  return root;
}

/** Whether a person who looks at the page sees the words of this element. */
export const isSeen = (node: PageNode): boolean => {
  if (node.type === 'comment' || node.type === 'directive' || UNSEEN.has(node.name ?? '')) return false;
  const style = node.attribs?.style?.replace(/\s/g, '').toLowerCase() ?? '';
  return !style.includes('display:none') && !style.includes('visibility:hidden') && node.attribs?.hidden === undefined;
};

/** The first element of a name, in the order of the page. */
export function findElement(root: PageNode, fits: (node: PageNode) => boolean): PageNode | null {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (fits(node)) return node;
    append(open, [...(node.children ?? [])].reverse());
  }
  return null;
}

/** All words below a node, unseen ones too. */
export const wordsOf = (node: PageNode): string =>
  node.data !== undefined && node.type === 'text' ? node.data : (node.children ?? []).map(wordsOf).join('');

/** Whether a table stands somewhere in a node. */
export const hasTable = (node: PageNode): boolean =>
  (node.children ?? []).some((child) => child.name === 'table' || hasTable(child));
