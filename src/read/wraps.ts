import { type PhysicalLine, physicalLines } from './physical-lines.ts';
import { isFull, type Setting, settingOf } from './setting.ts';
import { beginsAnew, closesIn, followsOn, isCells, isEnded, isLabelLine, levelOf, standsAlone } from './wrap-rules.ts';

/** A stretch of a text that only the width of its page put there: a line end with the white space around it. */
export interface Wrap {
  readonly from: number;
  readonly to: number;
  /** What stands in its place: nothing between Chinese characters, a space between words of letters, a plain line end. */
  readonly by: '' | ' ' | '\n';
}

/**
 * The wraps inside the sentences of a paper (FORMATS: line wraps of PDF pages and flip books), with the page numbers
 * between them. A heading is not joined to the paragraph below it, nor anything to an ordinal, a label or a cell.
 */
export function wraps(folded: string): Wrap[] {
  const all = physicalLines(folded);
  const paper = settingOf(all);
  const found: Wrap[] = [];
  let line = '';
  let last: PhysicalLine | undefined;
  let over = false;
  for (const [i, next] of all.entries()) {
    if (paper.pages.has(i)) {
      over = true;
      continue;
    }
    if (i < paper.table && last && goesOn(line, last, next, () => wordsFrom(all, i), over, paper)) {
      const by = /[A-Za-z,]$/.test(last.text) && /^[A-Za-z]/.test(next.text) ? ' ' : '';
      found.push({ from: last.to, to: next.from, by });
      line = line.slice(-2000) + by + next.text;
    } else {
      if (over) found.push({ from: last?.to ?? 0, to: next.from, by: last ? '\n' : '' });
      line = next.text;
    }
    last = next;
    over = false;
  }
  if (over && last) found.push({ from: last.to, to: folded.length, by: '' });
  return found;
}

/** The words of a line and of the next ones, up to one that begins something new. */
function wordsFrom(lines: readonly PhysicalLine[], at: number): string {
  let words = '';
  for (const [i, line] of lines.slice(at, at + 6).entries()) {
    if (i > 0 && beginsAnew(line.text)) break;
    words += line.text;
  }
  return words;
}

/** 3个,…: what stands behind the thing it counts. */
const COUNTED = /^\d{1,6}(?:\.\d{1,4})?[%个项件次名家万亿元人户亩条]/;

/** Whether `next` belongs to the sentence that `line` did not end. */
function goesOn(
  line: string,
  last: PhysicalLine,
  next: PhysicalLine,
  ahead: () => string,
  over: boolean,
  paper: Setting,
): boolean {
  if (isCells(last.text) || isCells(next.text)) return false;
  if (next.afterBlank && !over && !paper.spaced && !(/[、,(:]$/.test(last.text) && closesIn(line, ahead))) return false;
  if (followsOn(next.text)) return !/[。:]$/.test(last.text);
  // (2021—202⏎5) is no item 5)
  if (/\d$/.test(last.text) && /^\d{1,3}\)/.test(next.text) && closesIn(line, ahead)) return true;
  if (beginsAnew(next.text)) return false;
  if (closesIn(line, ahead)) return true;
  if (isLabelLine(next.text)) return false;
  if (/[,、]$/.test(last.text)) return true;
  if (paper.margin !== null && next.indent > paper.margin + 1) return false;
  if (paper.width !== null)
    return (
      isFull(last, paper.width) &&
      (!isEnded(last.text) || next.indent === paper.margin || (/[)”》]$/.test(last.text) && COUNTED.test(next.text)))
    );
  if (isEnded(last.text) || isLabelLine(line)) return false;
  const level = levelOf(line);
  if (/[。;]./.test(line)) return true;
  // a paragraph below a heading does not begin with the last characters of a word: 考⏎核。把
  if (level >= 0) return paper.broken && (paper.prose.has(level) || /^[^。,;:、]{1,4}。/.test(next.text));
  return (
    (paper.broken && (/^《[^》]+》./.test(line) || (/[,、]/.test(line) && line.length > 12))) ||
    (paper.shredded && !standsAlone(line))
  );
}
