import type { Extracted } from '../extracted.ts';
import { officeParts } from '../office-parts.ts';
import { scanXml } from '../scan-xml.ts';
import { writeItems } from './write-items.ts';
import { type Item, type Row, tableItems } from './word-table.ts';
import { type ListPlace, listNumbers } from './list-numbers.ts';
import { numbering } from './numbering.ts';
import { stylesOf } from './styles.ts';

interface Paragraph {
  text: string;
  style: string;
  list: string | null;
  level: number | null;
  readonly at: string;
}

// deleted words, codes of fields, the second form of what has two, readings above characters
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rt',
  'fldData',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
]);
const BREAKS: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: ' ', ptab: ' ', noBreakHyphen: '-' };

/**
 * A Word file: paragraphs as lines, with the numbers that Word writes before them, and tables. Headers, footers, notes,
 * comments, hidden and deleted words and the table of contents are left out.
 */
export function readDocx(bytes: Uint8Array): Extracted {
  const parts = officeParts(bytes);
  const targets = parts.targets(parts.main);
  const optional = (kind: string): Uint8Array | null => parts.part(targets.get(kind) ?? '');
  const document = parts.part(parts.main) as Uint8Array;
  return writeItems(itemsOf(document, optional('styles'), optional('numbering')), () => picturesIn(document));
}

/** What tells that a file without words is a scan. */
function picturesIn(xml: Uint8Array): string | null {
  let pictures = 0;
  scanXml(xml, { open: (name) => void (pictures += name === 'blip' || name === 'imagedata' ? 1 : 0) });
  return pictures === 0 ? null : `docx, ${pictures} 张图片`;
}

/** Paragraphs and tables of the body in their order. */
function itemsOf(document: Uint8Array, stylesXml: Uint8Array | null, numberingXml: Uint8Array | null): Item[] {
  const styles = stylesOf(stylesXml);
  const numbers = listNumbers(numbering(numberingXml));
  const containers: Item[][] = [[]];
  const tables: Row[][] = [];
  const paragraphs: Paragraph[] = [];
  let leftOut = 0;
  let inText = false;
  let hidden = false;
  let count = 0;

  const place = (paragraph: Paragraph): ListPlace | null => {
    const style = styles.list(paragraph.style);
    const list = paragraph.list ?? style.list;
    if (list === null || list === '0') return null;
    const level =
      paragraph.level ??
      (paragraph.list === null ? numbers.levelOfStyle(list, paragraph.style) : null) ??
      style.level ??
      0;
    return { list, level };
  };
  const close = (paragraph: Paragraph): void => {
    if (styles.isContents(paragraph.style)) return;
    const at = place(paragraph);
    const number = at === null ? '' : numbers.next(at);
    const words = paragraph.text.trim();
    if (words === '' && (number === '' || tables.length === 0)) {
      containers.at(-1)?.push({ kind: 'line', text: '', at: paragraph.at });
      return;
    }
    // 1. before 5个 would read as 1.5
    const between = number !== '' && /\d[.．]?$/.test(number) && /^\d/.test(words) ? ' ' : '';
    containers
      .at(-1)
      ?.push({ kind: 'line', text: number === '' ? paragraph.text : `${number}${between}${words}`, at: paragraph.at });
  };

  scanXml(document, {
    open(name, at) {
      if (LEFT_OUT.has(name)) leftOut++;
      if (leftOut > 0) return;
      const value = at.get('val') ?? '';
      const paragraph = paragraphs.at(-1);
      if (name === 'p')
        paragraphs.push({ text: '', style: styles.normal, list: null, level: null, at: `p[${++count}]` });
      else if (name === 't') inText = true;
      else if (name === 'r') hidden = false;
      else if (name === 'vanish') hidden = value !== '0' && value !== 'false';
      else if (name === 'tbl') tables.push([]);
      else if (name === 'tr') tables.at(-1)?.push({ before: 0, cells: [] });
      else if (name === 'gridBefore') setLast(tables, (row) => (row.before = Number(value) || 0));
      else if (name === 'tc') {
        const items: Item[] = [];
        containers.push(items);
        setLast(tables, (row) => row.cells.push({ items, columns: 1, continues: false }));
      } else if (name === 'gridSpan') setLast(tables, (row) => (lastOf(row).columns = Number(value) || 1));
      else if (name === 'vMerge') setLast(tables, (row) => (lastOf(row).continues = value !== 'restart'));
      else if (paragraph === undefined) return;
      else if (name === 'pStyle') paragraph.style = value;
      else if (name === 'numId') paragraph.list = value;
      else if (name === 'ilvl') paragraph.level = Number(value);
      else if (!hidden && at.get('pos') === undefined) paragraph.text += BREAKS[name] ?? '';
    },
    close(name) {
      if (LEFT_OUT.has(name)) leftOut--;
      else if (leftOut > 0) return;
      else if (name === 't') inText = false;
      else if (name === 'r') hidden = false;
      else if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph) close(paragraph);
      } else if (name === 'tc') containers.pop();
      else if (name === 'tbl') containers.at(-1)?.push(...tableItems(tables.pop() ?? []));
    },
    text(words) {
      const paragraph = paragraphs.at(-1);
      if (inText && leftOut === 0 && !hidden && paragraph) paragraph.text += words;
    },
  });
  return containers[0] ?? [];
}

const lastOf = (row: Row): Row['cells'][number] => row.cells.at(-1) ?? { items: [], columns: 1, continues: false };

function setLast(tables: readonly Row[][], change: (row: Row) => void): void {
  const row = tables.at(-1)?.at(-1);
  if (row) change(row);
}
