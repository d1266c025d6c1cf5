/** A word on a page: left edge and base line in points from the lower left corner. */
export interface PdfWord {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A line drawn on a page, from corner to corner; as Word does it where it is a filled rectangle. */
export interface PdfLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly filled?: boolean;
}

export type PdfMark = PdfWord | PdfLine;

/** How thick lines are. */
export const THICK = 0.48;

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 3 }, (_, k) => {
  const rows = Array.from({ length: k === 2 ? 56 : 100 }, (__, i) => (k * 100 + i).toString(16).padStart(2, '0'));
  return `${rows.length} beginbfrange\n${rows.map((high) => `<${high}00> <${high}ff> <${high}00>`).join('\n')}\nendbfrange`;
}).join('\n')}
endcmap end end`;

/** A PDF of A4 pages with one font whose letters are named by a table, as word processors write it. */
export function pdfPaper(
  pages: readonly (readonly PdfMark[])[],
  options: { readonly unicode?: boolean; readonly rotated?: boolean } = {},
): Buffer {
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, `<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /Identity-H /DescendantFonts [4 0 R] ${options.unicode === false ? '' : '/ToUnicode 6 0 R'} >>`],
    [4, '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>'],
    [5, '<< /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>'],
    [6, stream(TO_UNICODE)],
  ]); // prettier-ignore
  // a landscape page is a portrait one turned when it is shown
  const [turn, around] = options.rotated ? ['/Rotate 90', '0 1 -1 0 595 0 cm\n'] : ['', ''];
  for (const [i, marks] of pages.entries()) {
    objects.set(
      10 + 2 * i,
      `<< /Type /Page /Parent 2 0 R ${turn} /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${11 + 2 * i} 0 R >>`,
    );
    objects.set(
      11 + 2 * i,
      stream(around + marks.map((mark) => ('text' in mark ? setWord(mark) : drawLine(mark))).join('\n')),
    );
  }
  return pdfFile(objects);
}

const setWord = ({ x, y, text, size = 16 }: PdfWord): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;

const drawLine = ({ from: [x, y], to: [u, v], filled }: PdfLine): string =>
  filled
    ? `${x - THICK / 2} ${y - THICK / 2} ${u - x + THICK} ${v - y + THICK} re f`
    : `${THICK} w ${x} ${y} m ${u} ${v} l S`;

const stream = (body: string): string => `<< /Length ${Buffer.byteLength(body)} >>\nstream\n${body}\nendstream`;

/** A PDF of the given objects, the first of them its catalogue. */
export function pdfFile(objects: ReadonlyMap<number, string>): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  for (const [number, content] of objects) {
    offsets.set(number, Buffer.byteLength(body));
    body += `${number} 0 obj\n${content}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const xref = Array.from({ length: size }, (_, i) =>
    offsets.has(i) ? `${String(offsets.get(i)).padStart(10, '0')} 00000 n ` : '0000000000 65535 f ',
  ).join('\n');
  return Buffer.from(
    `${body}xref\n0 ${size}\n${xref}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${Buffer.byteLength(body)}\n%%EOF`,
  );
}

/** How many characters fit into a width; half-width ones take half. A full stop never begins a line. */
export function fitting(text: string, width: number): number {
  let used = 0;
  let count = 0;
  while (count < text.length && used + breadth(text, count) <= width) used += breadth(text, count++);
  return count < text.length && /[，。；：、）】》”]/.test(text[count] ?? '') ? count - 1 : count;
}

const breadth = (text: string, at: number): number => (text.charCodeAt(at) < 0x100 ? 0.5 : 1);

/** Words set as a word processor does: `width` characters a line, the first line of a paragraph indented by two. */
export function setPages(paragraphs: readonly string[], width = 28, rows = 22): PdfWord[][] {
  const lines = paragraphs.flatMap((paragraph) => {
    const found: { indent: number; text: string }[] = [];
    let rest = paragraph;
    let indent = 2;
    while (rest !== '') {
      const fits = fitting(rest, width - indent);
      found.push({ indent, text: rest.slice(0, fits) });
      rest = rest.slice(fits);
      indent = 0;
    }
    return found;
  });
  const pages: PdfWord[][] = [];
  for (let i = 0; i < lines.length; i += rows) {
    const page = lines
      .slice(i, i + rows)
      .map(({ indent, text }, row) => ({ x: 74 + 16 * indent, y: 740 - 28 * row, text }));
    const number = pages.length + 1;
    pages.push([...page, { x: 280, y: 60, text: `- ${number} -`, size: 14 }]);
  }
  return pages;
}
