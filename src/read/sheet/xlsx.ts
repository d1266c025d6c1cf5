import { report } from '../../model/diagnostic.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import { type OfficeParts, officeParts } from '../office-parts.ts';
import { scanXml } from '../scan-xml.ts';
import { textWriter } from '../text-writer.ts';
import { type Area, cellReference, type SheetCells } from './sheet-grid.ts';
import { formatCode, shownNumber } from './shown-number.ts';
import { writeSheets } from './write-sheets.ts';

const MAX_CELLS = 1_000_000;
const MAX_MERGED = 50_000;

/** An Excel workbook: its visible sheets as tables, cells as the sheet shows them. */
export function readXlsx(bytes: Uint8Array): Extracted {
  const parts = officeParts(bytes);
  const targets = parts.targets(parts.main);
  const optional = (kind: string): Uint8Array | null => parts.part(targets.get(kind) ?? '');
  const words = sharedStrings(optional('sharedStrings'));
  const formats = cellFormats(optional('styles'));
  const book = sheetsOf(parts);
  const out = textWriter();
  const sheets: SheetCells[] = [];
  for (const sheet of book.sheets) {
    const xml = parts.part(targets.get(sheet.id) ?? '');
    if (sheet.hidden) out.note(report('hidden-sheet', null, sheet.name));
    else if (xml !== null) sheets.push(cellsOf(xml, sheet.name, words, formats, book.since1904));
  }
  return writeSheets(out, sheets);
}

function sheetsOf(parts: OfficeParts): { sheets: { name: string; id: string; hidden: boolean }[]; since1904: boolean } {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let since1904 = false;
  scanXml(parts.part(parts.main) as Uint8Array, {
    open(name, at) {
      if (name === 'sheet')
        sheets.push({
          name: at.get('name') ?? '',
          id: at.get('id') ?? '',
          hidden: /hidden/i.test(at.get('state') ?? ''),
        });
      else if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(at.get('date1904') ?? '');
    },
  });
  return { sheets, since1904 };
}

/** The texts that cells refer to by number, without readings (rPh). */
function sharedStrings(xml: Uint8Array | null): string[] {
  const found: string[] = [];
  let open: 'si' | 't' | null = null;
  let reading = false;
  if (xml !== null)
    scanXml(xml, {
      open(name) {
        if (name === 'si') found.push('');
        else if (name === 'rPh') reading = true;
        open = name === 't' ? 't' : open === 't' ? 'si' : open;
      },
      close(name) {
        if (name === 't') open = 'si';
        else if (name === 'rPh') reading = false;
      },
      text(words) {
        if (open === 't' && !reading) found[found.length - 1] += words;
      },
    });
  return found;
}

/** The format code of each cell style. */
function cellFormats(xml: Uint8Array | null): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  if (xml !== null)
    scanXml(xml, {
      open(name, at) {
        if (name === 'numFmt') own.set(Number(at.get('numFmtId')), at.get('formatCode') ?? '');
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) ids.push(Number(at.get('numFmtId') ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return ids.map((id) => formatCode(id, own));
}

function cellsOf(
  xml: Uint8Array,
  name: string,
  shared: readonly string[],
  formats: readonly string[],
  since1904: boolean,
): SheetCells {
  const rows = new Map<number, Map<number, string>>();
  const merged: Area[] = [];
  let [x, y, count] = [-1, -1, 0];
  let cell = { type: '', style: 0 };
  let value: string | null = null;
  let text = '';
  scanXml(xml, {
    open(tag, at) {
      if (tag === 'row') {
        y = at.has('r') ? Number(at.get('r')) - 1 : y + 1;
        x = -1;
      } else if (tag === 'c') {
        const place = cellReference(at.get('r') ?? '');
        x = place?.x ?? x + 1;
        y = place?.y ?? y;
        cell = { type: at.get('t') ?? 'n', style: Number(at.get('s') ?? 0) };
        text = '';
        if (++count > MAX_CELLS) throw new Refusal('too-large', `${name} ${MAX_CELLS} 个单元格`);
      } else if (tag === 'v' || tag === 't') value = '';
      else if (tag === 'mergeCell') {
        const area = areaOf(at.get('ref') ?? '');
        if (area && merged.push(area) > MAX_MERGED)
          throw new Refusal('too-large', `${name} ${MAX_MERGED} 个合并单元格`);
      }
    },
    text(words) {
      if (value !== null) value += words;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') {
        text += value ?? '';
        value = null;
      } else if (tag === 'c') {
        const shown =
          cell.type === 's'
            ? (shared[Number(text)] ?? '')
            : cell.type === 'n'
              ? number(text, formats[cell.style] ?? '', since1904)
              : text;
        if (shown.trim() === '' || y < 0) return;
        if (!rows.has(y)) rows.set(y, new Map());
        rows.get(y)?.set(x, shown);
      }
    },
  });
  return { name, rows, merged };
}

const number = (words: string, code: string, since1904: boolean): string =>
  words.trim() === '' || !Number.isFinite(Number(words)) ? words : shownNumber(Number(words), code, since1904);

function areaOf(words: string): Area | null {
  const [a, b] = words.split(':').map(cellReference);
  return a && b ? { top: a.y, left: a.x, bottom: b.y, right: b.x } : null;
}
