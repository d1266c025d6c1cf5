import { type Extracted, Refusal } from '../extracted.ts';
import { writeGrid } from '../grid.ts';
import type { TextWriter } from '../text-writer.ts';
import { type SheetCells, sheetGrid } from './sheet-grid.ts';

/** Write the sheets of a workbook one below the other; refuses a workbook without any words. */
export function writeSheets(out: TextWriter, sheets: readonly SheetCells[]): Extracted {
  for (const sheet of sheets) {
    writeGrid(out, sheetGrid(sheet));
    out.gap();
  }
  const extracted = out.done();
  if (extracted.text.trim() === '') throw new Refusal('empty-file');
  return extracted;
}
