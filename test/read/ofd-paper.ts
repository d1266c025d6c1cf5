import { zipSync } from 'fflate';
import { type PdfLine, type PdfMark, type PdfWord, THICK } from './pdf-paper.ts';

const xml = (body: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
const MM = 25.4 / 72;
const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD file with the same words and lines a PDF fixture sets: lengths in millimetres from the upper left corner. */
export function ofdPaper(pages: readonly (readonly PdfMark[])[]): Buffer {
  const files: Record<string, Uint8Array> = {
    'OFD.xml': xml(
      `<ofd:OFD ${NS} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': xml(
      `<ofd:Document ${NS}><ofd:CommonData/><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ),
  };
  for (const [i, marks] of pages.entries())
    files[`Doc_0/Pages/Page_${i}/Content.xml`] = xml(
      `<ofd:Page ${NS}><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="9">${marks.map((mark) => ('text' in mark ? object(mark) : path(mark))).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
    );
  return Buffer.from(zipSync(files));
}

function object({ x, y, text, size = 16 }: PdfWord): string {
  const mm = size * MM;
  const left = x * MM;
  const top = (842 - y) * MM - mm;
  const deltas = [...text].slice(0, -1).map((c) => (c.charCodeAt(0) < 256 ? mm / 2 : mm).toFixed(4));
  return `<ofd:TextObject ID="1" Boundary="${left} ${top} ${mm * text.length} ${mm * 1.2}" Font="1" Size="${mm}"><ofd:TextCode X="0" Y="${mm}" DeltaX="${deltas.join(' ')}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</ofd:TextCode></ofd:TextObject>`;
}

function path({ from, to, filled }: PdfLine): string {
  const [x, y, u, v] = [from[0] * MM, (842 - from[1]) * MM, to[0] * MM, (842 - to[1]) * MM];
  const [left, top] = [Math.min(x, u), Math.min(y, v)];
  const [wide, high] = [Math.abs(u - x), Math.abs(v - y)];
  const thick = THICK * MM;
  const data = filled
    ? `M 0 0 L ${wide + thick} 0 L ${wide + thick} ${high + thick} L 0 ${high + thick} C`
    : `M 0 0 L ${wide} ${high}`;
  return `<ofd:PathObject ID="1" Boundary="${left} ${top} ${wide + thick} ${high + thick}" LineWidth="${thick}" ${filled ? 'Stroke="false" Fill="true"' : ''}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
}
