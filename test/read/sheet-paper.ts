import { zipSync } from 'fflate';

const xml = (body: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet by its rows: words, numbers, `{ date }` as days since 1900, null for an empty cell. */
export interface PaperSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | { readonly date: number } | null)[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  readonly dimension?: string;
}

/** An Excel workbook with shared strings and a date style. */
export function sheetPaper(sheets: readonly PaperSheet[]): Buffer {
  const shared: string[] = [];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      `<Relationships><Relationship Id="r1" Type="${KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns:r="${KIND}"><sheets>${sheets.map((s, i) => `<sheet name="${escape(s.name)}" sheetId="${i + 1}" ${s.hidden ? 'state="hidden" ' : ''}r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${sheets.map((_, i) => `<Relationship Id="s${i}" Type="${KIND}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="t" Type="${KIND}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="${KIND}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    ),
  };
  for (const [i, sheet] of sheets.entries()) {
    const rows = sheet.rows.map((cells, y) => {
      const written = cells.map((cell, x) => {
        const at = `${String.fromCodePoint(65 + x)}${y + 1}`;
        if (cell === null) return `<c r="${at}"/>`;
        if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
        if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
        return `<c r="${at}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
      });
      return `<row r="${y + 1}">${written.join('')}</row>`;
    });
    const merged = (sheet.merged ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml(
      `<worksheet><dimension ref="${sheet.dimension ?? 'A1'}"/><sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    );
  }
  files['xl/sharedStrings.xml'] = xml(
    `<sst>${shared.map((text) => `<si><r><t xml:space="preserve">${escape(text)}</t></r><rPh sb="0" eb="1"><t>du</t></rPh></si>`).join('')}</sst>`,
  );
  return Buffer.from(zipSync(files));
}
