import { type Extracted, Refusal } from '../extracted.ts';
import { writeGrid } from '../grid.ts';
import { textWriter } from '../text-writer.ts';
import type { Item } from './word-table.ts';

/** Write the paragraphs and tables of a document; refuses one without words, as a scan where `pictures` says so. */
export function writeItems(items: readonly Item[], pictures: () => string | null): Extracted {
  const out = textWriter();
  for (const item of items)
    if (item.kind === 'line') out.line(item.text, { element: item.at });
    else {
      out.gap();
      writeGrid(out, item.grid);
      out.gap();
    }
  const extracted = out.done();
  if (extracted.text.trim() !== '') return extracted;
  const scan = pictures();
  throw scan === null ? new Refusal('empty-file') : new Refusal('no-text-layer', scan);
}
