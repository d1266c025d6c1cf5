import type { Place, PlacedSpan } from './source.ts';

/**
 * The table of places of a paper as the graph keeps it: JSON text, a row a stretch.
 *
 *     [[0,12,2],[13,20,"p[3]"],[21,30,"分工","B3"],[31,40,null,7]]    page 2; element p[3]; cell B3 of a sheet; line 7
 */
export const writePlaces = (places: readonly PlacedSpan[]): string =>
  JSON.stringify(places.map(({ start, end, at }) => [start, end, ...cellsOf(at)]));

function cellsOf(at: Place): readonly (string | number | null)[] {
  if ('page' in at) return [at.page];
  if ('element' in at) return [at.element];
  return 'cell' in at ? [at.sheet, at.cell] : [null, at.line];
}

/** The places of such a table; null where it is none, or its stretches are not in order and apart. */
export function readPlaces(table: string): PlacedSpan[] | null {
  const rows = parsed(table);
  if (!Array.isArray(rows)) return null;
  const places: PlacedSpan[] = [];
  for (const row of rows as unknown[]) {
    const [start, end, ...cells]: unknown[] = Array.isArray(row) ? row : [];
    const at = placeOf(cells);
    if (at === null || !isWhole(start) || !isWhole(end)) return null;
    if (start < (places.at(-1)?.end ?? 0) || end <= start) return null;
    places.push({ start, end, at });
  }
  return places;
}

function parsed(table: string): unknown {
  try {
    return JSON.parse(table);
  } catch {
    return null;
  }
}

function placeOf([one, other, ...more]: readonly unknown[]): Place | null {
  if (more.length > 0) return null;
  if (one === null) return isWhole(other) ? { line: other } : null;
  if (typeof one === 'string' && typeof other === 'string') return { sheet: one, cell: other };
  if (other !== undefined) return null;
  if (typeof one === 'string') return { element: one };
  return isWhole(one) ? { page: one } : null;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
