import type { Extracted } from './extracted.ts';
import type { Format } from './format-of.ts';

/** Formats that are taken apart in a process of their own. */
export type ForeignFormat = Exclude<Format, 'text' | 'zip'>;

/** The reader of each format; its library is loaded with the first file that needs it. */
const READERS: Readonly<Record<ForeignFormat, (bytes: Uint8Array) => Promise<Extracted>>> = {
  html: async (bytes) => (await import('./web/html.ts')).readHtml(bytes),
  docx: async (bytes) => (await import('./word/docx.ts')).readDocx(bytes),
  doc: async (bytes) => (await import('./word/doc.ts')).readDoc(bytes),
  pdf: async (bytes) => (await import('./page/pdf.ts')).readPdf(bytes),
  ofd: async (bytes) => (await import('./page/ofd.ts')).readOfd(bytes),
  xlsx: async (bytes) => (await import('./sheet/xlsx.ts')).readXlsx(bytes),
  xls: async (bytes) => (await import('./sheet/xls.ts')).readXls(bytes),
  csv: async (bytes) => (await import('./sheet/csv.ts')).readCsv(bytes),
};

/** Take a file apart. Throws where it cannot be read; `findingOf` says why. */
export const extract = (format: ForeignFormat, bytes: Uint8Array): Promise<Extracted> => READERS[format](bytes);
