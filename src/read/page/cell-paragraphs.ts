import { beginsItem, joint } from './line-joints.ts';
import type { PageLine } from './page-lines.ts';
import { told } from './strange-letters.ts';

/** Between which positions the lines of a cell may stand. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/**
 * The paragraphs of a cell from its lines. A line that the width of the cell broke goes on with the next; one that
 * left room for what follows ended a paragraph, as does one before a new item.
 */
export function cellParagraphs(lines: readonly PageLine[], room: Room): string[] {
  const isWhole = isWord(lines) || isBlock(lines);
  const found: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const text = told(line.text);
    const last = found.at(-1);
    if (before && last !== undefined && !beginsItem(before.text, line.text) && (isWhole || goesOn(before, line, room)))
      found[found.length - 1] = last + joint(last, text) + text;
    else found.push(text);
  }
  return found;
}

/** Whether a line reaches so far that nothing more than a letter or a word could have stood in it. */
export function isFull(line: PageLine, room: Room, next = '一'): boolean {
  const before = line.left - room.left;
  const after = room.right - line.right;
  const centred = before > 0.5 * line.size && Math.abs(before - after) < 0.6 * line.size;
  return (centred ? before + after : after) <= (breadth(next) + 0.5) * line.size;
}

/** A word with one letter below the other. */
const isWord = (lines: readonly PageLine[]): boolean => lines.every((line) => line.text.length === 1);

/** Lines that end below each other, as those of one paragraph do wherever its cell ends. */
function isBlock(lines: readonly PageLine[]): boolean {
  const full = lines.slice(0, -1);
  const most = full.reduce((right, line) => Math.max(right, line.right), -Infinity);
  return full.length > 1 && full.every((line) => line.text.length >= 8 && most - line.right <= 1.1 * line.size);
}

function goesOn(before: PageLine, line: PageLine, room: Room): boolean {
  return /[、，,(（《“：:—]$/.test(before.text) || isFull(before, room, line.text);
}

/** Width of what may not be parted at the front of a line, in sizes of its letters: 2024年, （市, 局）。 */
function breadth(text: string): number {
  const first = /^[“‘(（《〈【〔]*(?:[\w.,%/:-]{1,40}|.)[”’)）》〉】〕，。；：、！？,.;:!?%]*/su.exec(text)?.[0] ?? '';
  return [...first].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);
}
