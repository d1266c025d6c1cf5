import { decode } from '../decode.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import { type GridCell, writeGrid } from '../grid.ts';
import { textWriter } from '../text-writer.ts';

/** A table as text: cells between commas, tabs or semicolons, in quotes where they hold one. */
export function readCsv(bytes: Uint8Array): Extracted {
  const found = decode(bytes);
  if ('problem' in found) throw new Refusal(found.problem === 'empty' ? 'empty-file' : 'not-text', 'csv');
  const out = textWriter();
  writeGrid(out, csvRows(found.text, delimiterOf(found.text)));
  return out.done();
}

/** The delimiter that stands most often in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000);
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

function csvRows(text: string, delimiter: string): GridCell[][] {
  const rows: GridCell[][] = [];
  let row: GridCell[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const began = line;
    let words = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) end = text.length;
      words = text.slice(at + 1, end).replaceAll('""', '"');
      line += words.split('\n').length - 1;
      at = end + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    words += text.slice(from, at).replace(/\r$/, '');
    row.push({ paragraphs: words.split(/\r?\n/), at: { line: began } });
    if (at >= text.length || text[at] === '\n') {
      rows.push(row);
      row = [];
      line++;
    }
    at++;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
