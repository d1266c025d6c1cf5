import { barredHeading } from './barred-heading.ts';
import { tableHeading } from './find-heading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';

const FILE_NAME = /^[^\s。,]{1,40}\.(?:jpe?g|png|gif|bmp|docx?|pdf|xlsx?|wps|zip|rar)$/i;
const CREDIT = /^[^。,;:]{2,12}\s*(?:摄|供图|供稿|图)$/;
// the foot of a page, not the 主办单位 of a task
const FOOTER = /^(?:主办|承办)(?:单位)?:.*(?:承办|备案|技术支持|网站|维护)/;
// 首页 > 政务公开 > 文件
const CRUMBS = /^[^。,;][^。,;>»›→]{0,39}[>»›→][^。,;][^。,;>»›→]{0,39}(?:[>»›→][^。,;>»›→]{0,40})+$/;
// - 7 -, 第 3 页, P. 7
const PAGE = /^(?:[-—–·\s]{1,8}\d{1,4}[-—–·\s]{0,8}|第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?|P\.?\s?\d{1,4})$/;
// 抄送:…, …办公室 2020年11月9日印发, also with 发 wrapped
const COPIES = /^(?:抄送|抄报|主题词|共印\d|.{2,20}办公室\s+\d{4}年\d{1,2}月\d{1,2}日印|发$)/;
// 时效性 现行有效, also without anything between
const STATUS = /^(?:时效性|有效性)[\s:|]*(?:现行有效|有效|失效|废止|已失效|已废止)/;
const PUBLIC = /^\((?:此件|本文|此文)[^()]{2,20}\)$/;
// 2014-03-10 08:00:00: when the page was made
const STAMP = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s{1,4}\d{1,2}:\d{2}(?::\d{2})?$/;
const FORMS = [STAMP, FILE_NAME, CREDIT, PUBLIC, FOOTER, CRUMBS, PAGE, COPIES, STATUS];

/**
 * The lines of a page that are no words of the paper: navigation, share links, image names, photo credits, the metadata
 * table with its values (FORMATS: site furniture). `metadata` is what those lines tell, by label.
 */
export function furniture(
  all: readonly Line[],
  lex: Lexicon,
): { body: Line[]; metadata: Map<string, string>; first: boolean } {
  const body: Line[] = [];
  const metadata = new Map<string, string>();
  let first = false;
  let inTable = false;
  // below a heading with one cell a line, a short line is a cell: 政策解读, 时间
  let inCells = false;
  for (let i = 0; i < all.length; i++) {
    const line = all[i];
    if (line === undefined) break;
    const label = line.text.replace(/[\s:|]/g, '');
    inTable = line.text.includes('|') && (inTable || barredHeading(all, i, lex) !== null);
    inCells ||= line.text.length <= 12 && tableHeading(all, i, lex)?.form === 'cells';
    if (inTable || (inCells && line.text.length <= 12 && !/[:>]/.test(line.text))) body.push(line);
    else if (isMetadataLabel(label, lex) && line.text.length < 12) {
      const value = all[i + 1];
      first ||= body.length === 0;
      if (value !== undefined && !isMetadataLabel(value.text.replace(/[\s:|]/g, ''), lex)) {
        metadata.set(label, value.text.replace(/^\|?\s*|\s*\|$/g, ''));
        i++;
      }
    } else if (lex.label.has((body.at(-1)?.text ?? '') + line.text)) {
      body.push(line); // 完成 / 时间: the heading of a column
    } else if (isFurniture(unspaced(line.text), lex)) {
      first ||= body.length === 0;
      mine(unspaced(line.text), lex, metadata);
    } else body.push(line);
  }
  return { body, metadata, first };
}

/** 文 号: → 文号: */
const unspaced = (text: string): string => text.replace(/^([一-龥])\s+([一-龥])(?:\s+([一-龥]))?\s*:/, '$1$2$3:');

const METADATA = /^(?:索引号|主题|发文|发布机构|成文|文号|有效性|时效|公开|信息|名称|体裁|组配|生成|效力)/;

const isMetadataLabel = (label: string, lex: Lexicon): boolean =>
  METADATA.test(label) && lex.words.furniture.starts.some((word) => word.replace(/\s/g, '') === label);

function isFurniture(line: string, lex: Lexicon): boolean {
  // [ 索引号 ] | …
  const text = line
    .replace(/^[•·●◆■▪]\s{0,4}/, '')
    .replace(/^[|\s]*[[【]\s*([^\]】\s][^\]】]{1,7})\s*[\]】]\s*/, '$1: ');
  if (FORMS.some((form) => form.test(text))) return true;
  if (text.length > 240) return false;
  const { starts, contains } = lex.words.furniture;
  if (contains.some((word) => text.includes(word)) && !/[^。]{30}。/.test(text)) return true;
  if (text.endsWith('。') && !/电话|联系/.test(text)) return false;
  return starts.some((word) => text.startsWith(word) && standsApart(word, text.slice(word.length)));
}

/** A short word like 来源 or 时间 is only furniture where a colon or a space follows it. */
const standsApart = (word: string, rest: string): boolean =>
  word.length > 3 || word.endsWith(':') || /^(?:[:>/|\s【]|$)/.test(rest);

const BEHIND_LABEL = /^\s*(?:[\]】]\s*)?[:|]\s*(?:\|\s*)?([^|\s]+(?:\s\d{1,2}:\d{2})?)/;
const BEHIND_LONG_LABEL = /^\s*(?:[\]】]\s*)?(?:[:|]\s*(?:\|\s*)?|\s)([^|\s]+(?:\s\d{1,2}:\d{2})?)/;

/** 发布日期:2023-02-24, 发文机关: | 湖南省人民政府办公厅 … wherever they stand in the line. */
function mine(text: string, lex: Lexicon, metadata: Map<string, string>): void {
  for (const label of Object.values(lex.words.furniture.metadata).flat()) {
    const at = text.indexOf(label);
    if (at < 0 || metadata.has(label)) continue;
    // 发布机构 云浦市司法局: a long label needs no colon
    const behind = label.length >= 4 ? BEHIND_LONG_LABEL : BEHIND_LABEL;
    const match = behind.exec(text.slice(at + label.length));
    if (match?.[1] !== undefined) metadata.set(label, match[1]);
  }
}
