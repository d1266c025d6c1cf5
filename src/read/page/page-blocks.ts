import { type Block, isTable } from './block.ts';
import { withoutHeadsBetween } from './heads-between-parts.ts';
import { hasSameColumns } from './join-tables.ts';
import { type PageLine, pageLines, type SetPage } from './page-lines.ts';
import { pageGrids, pageTables } from './page-tables.ts';
import type { RuledGrid } from './ruled-grid.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** As many cells as the tables of any other file may have; what stands in more is read by its lines. */
const MOST_PLACES = 400_000;

/** The lines and the tables of all pages from top to bottom, without running heads; `set` are all lines of each page. */
export function pageBlocks(pages: readonly SetPage[], set: readonly (readonly PageLine[])[]): Block[] {
  const grids = gridsOf(pages);
  const parted = pages.map((page, i) => {
    const beside = [...(grids[i - 1] ?? []), ...(grids[i + 1] ?? [])];
    const own = grids[i] ?? [];
    return pageTables(page, i + 1, own, (grid) => beside.some((other) => hasSameColumns(grid.across, other.across)));
  });
  const lines = parted.map(({ tables, words }, i) => (tables.length === 0 ? (set[i] ?? []) : pageLines({ words })));
  const blocks = withoutRunningHeads(lines).map((page, i) => {
    const placed: Block[] = page.map((line) => ({ ...line, page: i + 1, width: pages[i]?.width ?? 0 }));
    const tables = parted[i]?.tables ?? [];
    return tables.length === 0 ? placed : [...placed, ...tables].sort((a, b) => heightOf(a) - heightOf(b));
  });
  return withoutHeadsBetween(blocks).flat();
}

/** The grids of each page, as long as there are not too many cells. */
function gridsOf(pages: readonly SetPage[]): RuledGrid[][] {
  let places = 0;
  return pages.map((page) =>
    places > MOST_PLACES
      ? []
      : pageGrids(page).filter((grid) => (places += grid.cells.length * (grid.across.length - 1)) <= MOST_PLACES),
  );
}

const heightOf = (block: Block): number => (isTable(block) ? block.top : block.y);
