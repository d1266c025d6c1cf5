import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Extracted, Refusal } from '../extracted.ts';
import { drawnRules, READ_OPERATORS } from './drawn-rules.ts';
import { LetterTables } from './letter-tables.ts';
import type { SetPage, SetWords } from './page-lines.ts';
import { PdfPort } from './pdf-port.ts';
import type { Rule } from './rule.ts';
import { writePages } from './write-pages.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const MAX_PAGES = 1000;

// pdf.js hands its fonts over with a method that Node 20 does not have, and would end the list of operators there
const buffers: object = ArrayBuffer.prototype;
if (!('transferToFixedLength' in buffers))
  Object.defineProperty(buffers, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
  });

/** A PDF by its text layer, and the lines drawn in it. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const { OPS } = await getResolvedPDFJS();
  const port = new PdfPort(new Set(['beginText', ...READ_OPERATORS].map((name) => Number(Reflect.get(OPS, name)))));
  const pdf = await open(bytes, port);
  if (pdf.numPages > MAX_PAGES) throw new Refusal('too-large', `${pdf.numPages} 页`);
  const pages: SetPage[] = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const set = await wordsOf(page);
    pages.push({ ...set, rules: port.isTired || set.words.length === 0 ? [] : await rulesOf(page) });
    page.cleanup();
  }
  if (pages.every((page) => page.words.length === 0) && (await showsLetters(pdf)))
    throw new Refusal('unreadable-letters', 'pdf');
  return writePages(pages, 'pdf');
}

/** Whether the first page sets letters, though none can be told. */
async function showsLetters(pdf: Pdf): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
  return fnArray.includes(OPS.beginText);
}

async function open(bytes: Uint8Array, port: PdfPort): Promise<Pdf> {
  const { PDFWorker } = await getResolvedPDFJS();
  // the half that takes files apart, which the bundle of unpdf leaves there
  const { WorkerMessageHandler } = Reflect.get(globalThis, 'pdfjsWorker') as PdfReaders;
  WorkerMessageHandler.initializeFromPort(port);
  try {
    return await getDocumentProxy(bytes, {
      // its type says null only
      worker: new PDFWorker({ port: port as unknown as null, verbosity: 0 }),
      verbosity: 0,
      isEvalSupported: false,
      useWorkerFetch: false,
      // pictures are left out where the lines of a page are asked for, and the forms of letters
      maxImageSize: 0,
      disableFontFace: false,
      cMapPacked: false,
      BinaryDataFactory: LetterTables,
    });
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    throw name === 'PasswordException' ? new Refusal('encrypted-file') : new Refusal('damaged-file', `pdf ${name}`);
  }
}

interface PdfReaders {
  readonly WorkerMessageHandler: { initializeFromPort(port: PdfPort): void };
}

/** AnnotationMode.DISABLE of pdf.js. */
const NO_ANNOTATIONS = 0;

async function rulesOf(page: Page): Promise<Rule[]> {
  const { OPS } = await getResolvedPDFJS();
  try {
    const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    return drawnRules(operators, OPS, page.getViewport({ scale: 1 }).transform);
  } catch {
    // what is broken in the drawings of a page does not take its words away
    return [];
  }
}

async function wordsOf(page: Page): Promise<SetPage> {
  const view = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view.transform;
  const { items } = await page.getTextContent();
  const words: SetWords[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = item.transform as number[];
    const [across, up] = [a * p + c * q, b * p + d * q];
    const size = Math.hypot(a * r + c * s, b * r + d * s);
    // slanted words are a water mark, upright ones stand in the margin
    if (Math.abs(up) > 0.2 * Math.abs(across) || across <= 0 || size <= 0) continue;
    words.push({ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size });
  }
  return { words, width: Math.round(view.width), height: Math.round(view.height) };
}
