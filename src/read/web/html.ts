import { Buffer } from 'node:buffer';
import { decode } from '../decode.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import { type Grid, writeGrid } from '../grid.ts';
import { type TextWriter, textWriter } from '../text-writer.ts';
import { type Block, blocksOf } from './blocks.ts';
import { mainBody } from './main-body.ts';
import { findElement, type PageNode, pageOf, wordsOf } from './node.ts';

/**
 * A page of a government site: its main body, and from what stands around it the lines that tell title, issuer, date and
 * number (FORMATS: site furniture).
 */
export function readHtml(bytes: Uint8Array): Extracted {
  const root = pageOf(htmlText(bytes));
  const main = mainBody(root);
  const blocks = blocksOf(root, main);
  const out = textWriter();
  const title = titleOf(root);
  const kept = blocks.filter((block) => (block.main ? !isOnlyLinks(block) : tellsData(block, title)));
  if (
    title !== null &&
    !kept.some((block) => block.kind === 'line' && bare(block.text).includes(bare(title))) &&
    !kept.some((block) => block.kind === 'line' && block.text.length > 8 && bare(title).includes(bare(block.text)))
  )
    out.line(title, { element: 'meta' });
  for (const block of kept) write(out, block);
  const extracted = out.done();
  if (extracted.text.trim() === '')
    throw findElement(root, (node) => node.name === 'img') === null
      ? new Refusal('empty-file')
      : new Refusal('no-text-layer', 'HTML <img>');
  return extracted;
}

function write(out: TextWriter, block: Block): void {
  if (block.kind === 'line') out.line(block.text, { element: block.at });
  else {
    out.gap();
    writeGrid(out, block.grid);
    out.gap();
  }
}

const DATA =
  /索\s?引\s?号|主题分类|发文(?:机关|单位|字号|日期)|发布(?:机构|单位|日期|时间|文号)|成文(?:日期|时间)|公文(?:名称|种类)|文\s{0,4}号|有\s?效\s?性|名\s{0,4}称|标\s{0,4}题|信息来源|来源|生成日期|公开(?:日期|时间)|制发日期/;

/** Whether something outside the main body is the title or tells issuer, date or number. */
function tellsData(block: Block, title: string | null): boolean {
  if (block.kind === 'table') return block.grid.length <= 12 && DATA.test(wordsIn(block.grid).slice(0, 2000));
  if (block.linked > 0.6 * block.text.trim().length || block.text.length > 300) return false;
  if (title !== null && bare(block.text) === bare(title)) return true;
  return DATA.test(block.text) || /^h[1-3]\[/.test(block.at) || /〔\d{4}〕\s?\d+\s?号/.test(block.text);
}

/** Paths, tags and lists of other papers inside the main body; attachments stay. */
const isOnlyLinks = (block: Block): boolean =>
  block.kind === 'line' && block.linked > 0.9 * block.text.replaceAll(' ', '').length && !/附件|《/.test(block.text);

const wordsIn = (grid: Grid): string => grid.flatMap((row) => row.flatMap((cell) => cell?.paragraphs ?? [])).join(' ');

/** The title that pages of government sites carry for machines, else their headline. */
function titleOf(root: PageNode): string | null {
  const meta = findElement(root, (node) => node.name === 'meta' && /^ArticleTitle$/i.test(node.attribs?.name ?? ''));
  const words = meta?.attribs?.content?.trim() ?? '';
  if (words !== '') return words;
  const headline = findElement(root, (node) => node.name === 'h1');
  return headline === null ? null : wordsOf(headline).replace(/\s+/g, ' ').trim() || null;
}

const bare = (words: string): string => words.replace(/[\s\u3000]/g, '');

/** Text of a page: by its mark or as UTF-8, else as it says itself, else as it looks. */
function htmlText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const label = /charset\s?=\s?["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const found = decode(bytes);
  if ('problem' in found) throw new Refusal(found.problem === 'empty' ? 'empty-file' : 'not-text', 'html');
  if (found.encoding.startsWith('utf') || !/^(?:gb|big5)/.test(label)) return found.text;
  return new TextDecoder(label.startsWith('gb') ? 'gb18030' : 'big5').decode(bytes);
}
