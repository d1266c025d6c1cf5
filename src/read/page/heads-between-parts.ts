import { hasSameColumns } from './join-tables.ts';
import { type Block, isTable } from './block.ts';

/**
 * The blocks of pages without the foot and the head that stand between two parts of a table and on both of its pages;
 * a paper of two pages has too few of them to be told otherwise.
 */
export function withoutHeadsBetween(pages: readonly (readonly Block[])[]): Block[][] {
  const dropped = new Set<Block>();
  for (const [i, page] of pages.entries()) {
    const next = pages[i + 1] ?? [];
    const [last, first] = [page.findLastIndex(isTable), next.findIndex(isTable)];
    const [above, below] = [page[last], next[first]];
    if (!isTable(above) || !isTable(below) || !hasSameColumns(above.across, below.across)) continue;
    const [foot, head] = [page.slice(last + 1), next.slice(0, first)];
    const [here, there] = [keysOf(page), keysOf(next)];
    if ([...keysOf(foot)].every((line) => there.has(line)) && [...keysOf(head)].every((line) => here.has(line)))
      for (const line of [...foot, ...head]) dropped.add(line);
  }
  return pages.map((page) => page.filter((block) => !dropped.has(block)));
}

/** The lines of a page by words and height; 表1 and 表2 differ, 第1页 and 第2页 do not. */
const keysOf = (page: readonly Block[]): Set<string> =>
  new Set(
    page.flatMap((block) =>
      isTable(block) ? [] : [`${block.text.replace(/第\s?\d{1,4}\s?页/g, '')} ${Math.round(block.y / block.size)}`],
    ),
  );
