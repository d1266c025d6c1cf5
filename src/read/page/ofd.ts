import { append } from '../../model/append.ts';
import { posix } from 'node:path';
import { type Extracted, Refusal } from '../extracted.ts';
import { scanXml } from '../scan-xml.ts';
import { openZip, type ZipEntry } from '../zip.ts';
import { type OfdPath, rulesOfPath } from './ofd-path.ts';
import { advancesOf, setWords, type TextObject } from './ofd-words.ts';
import type { SetPage, SetWords } from './page-lines.ts';
import type { Rule } from './rule.ts';
import { writePages } from './write-pages.ts';

const MAX_PAGES = 1000;
/** Most rules of a page; one that draws more is a picture. */
const MOST_RULES = 20_000;
/** Points in a millimetre. */
const UNIT = 72 / 25.4;

/** An OFD file (GB/T 33190): the text objects of its pages and the lines drawn there, in the order of the pages of each of its documents. */
export function readOfd(bytes: Uint8Array): Extracted {
  const entries = new Map(openZip(bytes).map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]));
  if (entries.has('encryptions.xml')) throw new Refusal('encrypted-file');
  const pages = wordsOf(entries, 'OFD.xml', 'DocRoot').flatMap((root) =>
    pageFiles(entries, pathFrom('', root)).map((path) => pageOf(partOf(entries, path))),
  );
  if (pages.length > MAX_PAGES) throw new Refusal('too-large', `${pages.length} 页`);
  return writePages(pages, 'ofd');
}

type Entries = ReadonlyMap<string, ZipEntry>;

function partOf(entries: Entries, path: string): Uint8Array {
  const entry = entries.get(path.toLowerCase());
  if (entry === undefined) throw new Refusal('damaged-file', path.slice(0, 100));
  return entry.bytes();
}

/** Paths are given from the root or from the folder of the file that names them. */
const pathFrom = (folder: string, path: string): string =>
  path.startsWith('/') ? path.slice(1) : posix.join(folder, path);

/** The words of all elements of a name. */
function wordsOf(entries: Entries, path: string, element: string): string[] {
  const found: string[] = [];
  let open = false;
  scanXml(partOf(entries, path), {
    open: (name) => {
      if (name !== element) return;
      open = true;
      found.push('');
    },
    text: (words) => {
      if (open) found[found.length - 1] += words.trim();
    },
    close: (name) => {
      if (name === element) open = false;
    },
  });
  return found;
}

function pageFiles(entries: Entries, document: string): string[] {
  const found: string[] = [];
  let inPages = false;
  scanXml(partOf(entries, document), {
    open(name, at) {
      if (name === 'Pages') inPages = true;
      else if (name === 'Page' && inPages) found.push(pathFrom(posix.dirname(document), at.get('BaseLoc') ?? ''));
    },
    close: (name) => {
      if (name === 'Pages') inPages = false;
    },
  });
  return found;
}

function pageOf(xml: Uint8Array): SetPage {
  const words: SetWords[] = [];
  const rules: Rule[] = [];
  let box: readonly number[] = [];
  let open: 'box' | 'code' | 'path' | null = null;
  let object: TextObject | null = null;
  let path: OfdPath | null = null;
  let clips = false;
  let code = { x: 0, y: 0, advances: [] as number[], down: false };
  let text = '';
  scanXml(xml, {
    open(name, at) {
      if (name === 'TextObject')
        object = {
          boundary: numbers(at.get('Boundary')),
          matrix: at.has('CTM') ? numbers(at.get('CTM')) : [1, 0, 0, 1, 0, 0],
          size: Number(at.get('Size')) || 4,
        };
      else if (name === 'PathObject')
        path = {
          boundary: numbers(at.get('Boundary')),
          matrix: at.has('CTM') ? numbers(at.get('CTM')) : [],
          stroked: at.get('Stroke') !== 'false',
          filled: at.get('Fill') === 'true',
        };
      else if (name === 'Clips') clips = true;
      else if (name === 'AbbreviatedData') text = '';
      else if (name === 'TextCode') {
        // what is not given goes on from the code before
        code = {
          x: at.has('X') ? Number(at.get('X')) : code.x,
          y: at.has('Y') ? Number(at.get('Y')) : code.y,
          advances: advancesOf(at.get('DeltaX')),
          down: at.has('DeltaY'),
        };
        text = '';
      }
      open = PARTS.get(name) ?? open;
    },
    text(part) {
      if (open === 'box') box = numbers(part);
      else if (open !== null) text += part;
    },
    close(name) {
      if (name === 'TextCode' && object && !code.down) append(words, setWords(object, code, text));
      if (name === 'AbbreviatedData' && path && !clips && rules.length <= MOST_RULES)
        append(rules, rulesOfPath(path, text, UNIT));
      if (name === 'Clips') clips = false;
      if (PARTS.has(name)) open = null;
    },
  });
  return {
    words: words.map(inPoints),
    width: UNIT * Math.round(box[2] ?? 210),
    height: UNIT * Math.round(box[3] ?? 297),
    rules: rules.length > MOST_RULES ? [] : rules,
  };
}

/** The elements whose words are read. */
const PARTS = new Map<string, 'box' | 'code' | 'path'>([
  ['PhysicalBox', 'box'],
  ['TextCode', 'code'],
  ['AbbreviatedData', 'path'],
]);

const inPoints = ({ text, x, y, width, size }: SetWords): SetWords => ({
  text,
  x: UNIT * x,
  y: UNIT * y,
  width: UNIT * width,
  size: UNIT * size,
});

const numbers = (words = ''): number[] => words.trim().split(/\s+/).map(Number);
