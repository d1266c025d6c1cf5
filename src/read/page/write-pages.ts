import { report } from '../../model/diagnostic.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import type { Placed } from '../text-writer.ts';
import { type TextWriter, textWriter } from '../text-writer.ts';
import { type PageLine, pageLines, type SetPage } from './page-lines.ts';
import { withoutRunningHeads } from './running-heads.ts';

/**
 * The text of set pages: running heads and page numbers dropped, lines of a paragraph joined where the page shows that
 * it goes on: the line is full and the next is not indented. Refuses pages without text and with letters nobody can tell.
 */
export function writePages(pages: readonly SetPage[], kind: string): Extracted {
  const set = pages.map(pageLines);
  const characters = set.flat().reduce((sum, line) => sum + line.text.length, 0);
  if (characters < 10 * pages.length) throw new Refusal('no-text-layer', `${kind}, ${pages.length} 页`);
  const strange = strangeShare(set.flat());
  if (strange > 0.3) throw new Refusal('unreadable-letters', `${kind}, ${Math.round(100 * strange)}%`);
  const out = textWriter();
  for (const [i, lines] of set.entries())
    if (lines.length === 0) out.note(report('page-without-text', null, String(i + 1)));
  const lines = withoutRunningHeads(set).flatMap((page, i) =>
    page.map((line) => ({ ...line, page: i + 1, width: pages[i]?.width ?? 0 })),
  );
  writeParagraphs(out, lines);
  return out.done();
}

interface PlacedLine extends PageLine {
  readonly page: number;
  readonly width: number;
}

function writeParagraphs(out: TextWriter, lines: readonly PlacedLine[]): void {
  const margins = new Map(
    [...new Set(lines.map((line) => line.width))].map((width) => [
      width,
      marginsOf(lines.filter((line) => line.width === width)),
    ]),
  );
  let open: Placed[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const margin = margins.get(line.width);
    if (before && margin && goesOn(before, line, margin))
      open.push({ text: joint(before.text, line.text) + told(line.text), at: { page: line.page } });
    else {
      if (open.length > 0) out.parts(open);
      open = [{ text: told(line.text), at: { page: line.page } }];
    }
  }
  if (open.length > 0) out.parts(open);
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where most lines of the text begin and end. */
function marginsOf(lines: readonly PageLine[]): Margins {
  const long = lines.filter((line) => !line.divided && line.text.length > 10);
  const lefts = long.map((line) => line.left).sort((a, b) => a - b);
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(0.15 * lefts.length)] ?? 0,
    right: rights[Math.floor(0.85 * rights.length)] ?? Infinity,
  };
}

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,4}[、.．]|[(（][一二三四五六七八九十\d]{1,4}[)）]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百]{1,5}[条章节]|[①-⑳])/;

/** Whether a line is the next of the same paragraph. */
function goesOn(before: PlacedLine, line: PlacedLine, { left, right }: Margins): boolean {
  if (before.divided || line.divided || Math.abs(before.size - line.size) > 0.15 * line.size) return false;
  if (before.width !== line.width || before.right < right - 2.1 * line.size) return false;
  if (line.left > left + 1.2 * line.size) return false;
  if (before.page === line.page && line.y - before.y > 3.2 * line.size) return false;
  return !(ORDINAL.test(line.text) && /[。；：！？;:】〕)）]$/.test(before.text));
}

/** Letters that cannot be told stand as U+FFFD, which is reported. */
const told = (text: string): string => text.replace(STRANGE, '\ufffd');

const joint = (before: string, after: string): string =>
  /[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';

// what a Chinese or an English text has; other letters mean that the file does not tell what they are
const STRANGE =
  /[^\s\u0021-\u007e\u00b0-\u00b7\u00d7\u2010-\u266f\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef\ud800-\udfff]/g;

const strangeShare = (lines: readonly PageLine[]): number => {
  const text = lines.map((line) => line.text).join('');
  return (text.match(STRANGE)?.length ?? 0) / Math.max(1, text.length);
};
