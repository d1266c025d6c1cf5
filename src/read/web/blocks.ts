import { type GridCell, type Grid, gridOf, type SpanningCell } from '../grid.ts';
import { hasTable, isSeen, type PageNode } from './node.ts';

/** A line of a page, or a table of it. */
export type Block =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly linked: number;
      readonly at: string;
      readonly main: boolean;
    }
  | { readonly kind: 'table'; readonly grid: Grid; readonly main: boolean };

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Walk {
  readonly blocks: Block[];
  readonly main: PageNode;
  readonly counts: Map<string, number>;
  words: string;
  linked: number;
  at: string;
}

/** The lines and tables of a page in their order. Block elements and `<br>` end a line. */
export function blocksOf(root: PageNode, main: PageNode): Block[] {
  const walk: Walk = { blocks: [], main, counts: new Map(), words: '', linked: 0, at: 'body' };
  visit(walk, root, { main: root === main, link: false, pre: false });
  flush(walk, root === main);
  return walk.blocks;
}

interface Where {
  readonly main: boolean;
  readonly link: boolean;
  readonly pre: boolean;
}

function visit(walk: Walk, node: PageNode, where: Where): void {
  if (node.type === 'text') {
    addWords(walk, node.data ?? '', where);
    return;
  }
  if (!isSeen(node)) return;
  const name = node.name ?? '';
  if (name === 'br') flush(walk, where.main);
  if (!BLOCK.has(name)) {
    const inner = { ...where, main: where.main || node === walk.main, link: where.link || name === 'a' };
    for (const child of node.children ?? []) visit(walk, child, inner);
    return;
  }
  flush(walk, where.main);
  const inner = { main: where.main || node === walk.main, link: where.link, pre: where.pre || name === 'pre' };
  const outer = walk.at;
  walk.at = numbered(walk, name);
  if (name === 'table' && !hasTable(node))
    walk.blocks.push({ kind: 'table', grid: tableOf(walk, node), main: inner.main });
  else
    for (const [i, child] of (node.children ?? []).entries()) {
      if (child.name === 'li' && name === 'ol') walk.words = itemNumber(node, child, i);
      visit(walk, child, inner);
    }
  flush(walk, inner.main);
  walk.at = outer;
}

function addWords(walk: Walk, data: string, where: Where): void {
  if (where.pre) {
    const [first = '', ...rest] = data.split('\n');
    walk.words += first;
    for (const line of rest) {
      flush(walk, where.main);
      walk.words = line;
    }
    return;
  }
  // a line end in the source between two characters of Chinese is nothing to see, elsewhere it is a space
  const words = data
    .replace(/(?<=[\u2e80-\uffef])[ \t]{0,40}[\r\n][ \t\r\n]{0,200}(?=[\u2e80-\uffef])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');
  walk.words += walk.words === '' || walk.words.endsWith(' ') ? words.replace(/^ /, '') : words;
  if (where.link) walk.linked += words.trim().length;
}

function flush(walk: Walk, main: boolean): void {
  const text = walk.words.trimEnd();
  if (text.trim() !== '') walk.blocks.push({ kind: 'line', text, linked: walk.linked, at: walk.at, main });
  walk.words = '';
  walk.linked = 0;
}

/** p[12]: the twelfth paragraph of the page. */
function numbered(walk: Walk, name: string): string {
  const count = (walk.counts.get(name) ?? 0) + 1;
  walk.counts.set(name, count);
  return `${name}[${count}]`;
}

/** Numbers that the browser writes before the items of a list. */
function itemNumber(list: PageNode, item: PageNode, index: number): string {
  const own = Number(item.attribs?.value);
  const before = (list.children ?? []).slice(0, index).filter((child) => child.name === 'li').length;
  const value = own > 0 ? own : (Number(list.attribs?.start) || 1) + before;
  return /none/.test(list.attribs?.style ?? '') ? '' : `${value}.`;
}

function tableOf(walk: Walk, table: PageNode): Grid {
  const rows: SpanningCell[][] = [];
  const search = (node: PageNode): void => {
    for (const child of node.children ?? []) {
      if (child.name === 'tr') rows.push((child.children ?? []).flatMap((cell) => cellOf(walk, cell)));
      else if (child.name === 'caption') rows.push(cellOf(walk, { ...child, name: 'td', attribs: { colspan: '128' } }));
      else search(child);
    }
  };
  search(table);
  return gridOf(rows);
}

function cellOf(walk: Walk, cell: PageNode): SpanningCell[] {
  if ((cell.name !== 'td' && cell.name !== 'th') || !isSeen(cell)) return [];
  const inner: Walk = {
    blocks: [],
    main: walk.main,
    counts: walk.counts,
    words: '',
    linked: 0,
    at: numbered(walk, cell.name),
  };
  for (const child of cell.children ?? []) visit(inner, child, { main: true, link: false, pre: false });
  flush(inner, true);
  const content: GridCell = {
    paragraphs: inner.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : [])),
    at: { element: inner.at },
  };
  const span = (name: string): number => Math.max(1, Number.parseInt(cell.attribs?.[name] ?? '1', 10) || 1);
  return [{ ...content, columns: span('colspan'), rows: span('rowspan') }];
}
