import { writeGrid } from '../grid.ts';
import type { Placed, TextWriter } from '../text-writer.ts';
import { hasSameColumns, joinTables } from './join-tables.ts';
import { beginsItem, joint } from './line-joints.ts';
import { type Block, isTable, type PlacedLine } from './block.ts';
import type { PageLine } from './page-lines.ts';
import { told } from './strange-letters.ts';

/**
 * Write the lines and tables of a paper: lines of a paragraph joined where the page shows that it goes on, as the line
 * is full and the next is not indented; a table that ends its page joined with the one that begins the next.
 */
export function writeBlocks(out: TextWriter, blocks: readonly Block[]): void {
  const lines = blocks.filter((block): block is PlacedLine => !isTable(block));
  const margins = new Map(
    [...new Set(lines.map((line) => line.width))].map((width) => [
      width,
      marginsOf(lines.filter((line) => line.width === width)),
    ]),
  );
  let open: Placed[] = [];
  const close = (): void => {
    if (open.length > 0) out.parts(open);
    open = [];
  };
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (isTable(block)) {
      close();
      if (!goesOnFrom(before, block)) writeTable(out, blocks, i);
      continue;
    }
    const margin = margins.get(block.width);
    if (before && !isTable(before) && margin && goesOn(before, block, margin))
      open.push({ text: joint(before.text, block.text) + told(block.text), at: { page: block.page } });
    else {
      close();
      open = [{ text: told(block.text), at: { page: block.page } }];
    }
  }
  close();
}

/** Write the table that begins at a block, with its parts on the pages after it. */
function writeTable(out: TextWriter, blocks: readonly Block[], from: number): void {
  let end = from + 1;
  while (goesOnFrom(blocks[end - 1], blocks[end])) end++;
  out.gap();
  writeGrid(out, joinTables(blocks.slice(from, end).filter(isTable)));
  out.gap();
}

const goesOnFrom = (before: Block | undefined, block: Block | undefined): boolean =>
  isTable(before) && isTable(block) && block.page === before.page + 1 && hasSameColumns(before.across, block.across);

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

/** Whether a line is the next of the same paragraph. */
function goesOn(before: PlacedLine, line: PlacedLine, { left, right }: Margins): boolean {
  if (before.divided || line.divided || Math.abs(before.size - line.size) > 0.15 * line.size) return false;
  if (before.width !== line.width || before.right < right - 2.1 * line.size) return false;
  if (line.left > left + 1.2 * line.size) return false;
  if (before.page === line.page && line.y - before.y > 3.2 * line.size) return false;
  return !beginsItem(before.text, line.text);
}
