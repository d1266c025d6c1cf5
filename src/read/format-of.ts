import { Buffer } from 'node:buffer';
import { extname } from 'node:path';
import { compoundFile, isCompoundFile } from './compound-file.ts';
import { Refusal } from './extracted.ts';
import { openZip } from './zip.ts';

/** A format that is read. */
export type Format = 'text' | 'html' | 'docx' | 'doc' | 'pdf' | 'ofd' | 'xlsx' | 'xls' | 'csv' | 'zip';

/** Which formats a name promises; offices name a web page or a new file .doc and .xls too. */
const ENDINGS: Readonly<Record<string, readonly Format[]>> = {
  '': ['text', 'html'],
  '.txt': ['text', 'html'],
  '.text': ['text', 'html'],
  '.md': ['text', 'html'],
  '.markdown': ['text', 'html'],
  '.html': ['html'],
  '.htm': ['html'],
  '.shtml': ['html'],
  '.xhtml': ['html'],
  '.docx': ['docx', 'doc'],
  '.doc': ['doc', 'docx', 'html'],
  '.wps': ['doc', 'docx', 'html'],
  '.wpt': ['doc', 'docx'],
  '.pdf': ['pdf'],
  '.ofd': ['ofd'],
  '.xlsx': ['xlsx', 'xls'],
  '.xlsm': ['xlsx'],
  '.xls': ['xls', 'xlsx', 'html', 'csv'],
  '.et': ['xls', 'xlsx', 'html', 'csv'],
  '.csv': ['csv'],
  '.tsv': ['csv'],
  '.zip': ['zip', 'docx', 'xlsx', 'ofd'],
};

/** Formats that papers come in and that are not read: named in the report and not passed over. */
const UNREAD = new Set([
  '.rtf',
  '.mht',
  '.mhtml',
  '.odt',
  '.ods',
  '.uof',
  '.ceb',
  '.cebx',
  '.gd',
  '.rar',
  '.7z',
  '.ppt',
  '.pptx',
  '.dps',
]);

const ending = (path: string): string => extname(path).toLowerCase();

/** Whether a file has the ending of a paper, one that can be read or not. */
export const isPaper = (path: string): boolean => ending(path) in ENDINGS || UNREAD.has(ending(path));

/** Whether a file is an archive of papers by its name. */
export const isArchive = (path: string): boolean => ending(path) === '.zip';

/**
 * The format of a file: by its first bytes, and by its name where these say nothing. Refuses a format that is not read,
 * one that the name does not promise, and what is protected by a password.
 */
export function formatOf(bytes: Uint8Array, uri: string): Format {
  if (bytes.length === 0) throw new Refusal('empty-file');
  const end = ending(uri);
  const promised = ENDINGS[end];
  const found = byContent(bytes);
  if (promised === undefined) throw new Refusal('unsupported-format', end);
  if (found === null) return byName(bytes, end, promised);
  if (!(FORMATS as readonly string[]).includes(found))
    throw new Refusal(
      end in ENDINGS && isNamedSo(end, found) ? 'unsupported-format' : 'wrong-ending',
      `${end} ≠ ${found}`,
    );
  if (!promised.includes(found as Format)) throw new Refusal('wrong-ending', `${end} ≠ ${found}`);
  return found as Format;
}

const FORMATS = [
  'text',
  'html',
  'docx',
  'doc',
  'pdf',
  'ofd',
  'xlsx',
  'xls',
  'csv',
  'zip',
] as const satisfies readonly Format[];

/** What offices save under another name: rtf and mht as .doc, old Works files as .wps. */
const isNamedSo = (end: string, found: string): boolean =>
  /^\.(?:docx?|wps|xls|et)$/.test(end) && /^(?:rtf|mht|xml|ole)$/.test(found);

/** Text in the encodings of text files is all that is left; other formats would have told themselves. */
function byName(bytes: Uint8Array, end: string, promised: readonly Format[]): Format {
  const textual =
    promised.find((format) => format === 'text' || format === 'csv') ?? (promised[0] === 'html' ? 'html' : null);
  if (textual !== null) return textual;
  throw new Refusal('wrong-ending', `${end} ≠ ${bytes.subarray(0, 4096).includes(0) ? '?' : 'txt'}`);
}

const MAGIC: readonly (readonly [string, RegExp])[] = [
  ['rtf', /^\{\\rtf/],
  ['png', /^.PNG/],
  ['jpg', /^\u00ff\u00d8\u00ff/],
  ['gif', /^GIF8/],
  ['bmp', /^BM[\s\S]{4}\0\0\0\0/],
  ['tif', /^(?:II\*\0|MM\0\*)/],
  ['rar', /^Rar!/],
  ['7z', /^7z\u00bc\u00af/],
  ['gz', /^.\u008b./],
  ['ceb', /^(?:Founder|FOUNDER) ?CEB/],
  ['mht', /^(?:From:|MIME-Version:)[\s\S]{0,800}multipart\/related/i],
  ['exe', /^MZ[\s\S]{0,200}This program/],
];

function byContent(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1100)).toString('latin1');
  // a PDF may have up to a kilobyte of other things before its mark
  if (/%PDF-\d/.test(head.slice(0, 1030)) && !/^\s{0,99}</.test(head)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return inZip(bytes);
  if (isCompoundFile(bytes)) return inCompoundFile(bytes);
  const magic = MAGIC.find(([, form]) => form.test(head))?.[0];
  if (magic !== undefined) return magic;
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  if (/^<\?xml[^>]{0,200}>\s{0,9}<\?mso-application|^<\?xml[^>]{0,200}>\s{0,9}<(?:w:wordDocument|Workbook)/.test(start))
    return 'xml';
  return /^(?:<\?xml[^>]{0,200}>\s{0,9})?(?:<!--[^>]{0,400}>\s{0,9})?<(?:!doctype html|html|head|meta|body)/i.test(
    start,
  )
    ? 'html'
    : null;
}

function inZip(bytes: Uint8Array): string {
  const names = openZip(bytes).map((entry) => entry.name.toLowerCase());
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (names.includes('[content_types].xml')) return has('word/') ? 'docx' : has('xl/') ? 'xlsx' : 'pptx';
  if (names.includes('ofd.xml')) return 'ofd';
  return names.includes('mimetype') && names.includes('content.xml') ? 'odt' : 'zip';
}

function inCompoundFile(bytes: Uint8Array): string {
  const names = compoundFile(bytes).names.map((name) => name.toLowerCase());
  if (names.includes('encryptedpackage') || names.includes('encryptioninfo')) throw new Refusal('encrypted-file');
  if (names.includes('worddocument')) return 'doc';
  if (names.includes('workbook') || names.includes('book')) return 'xls';
  return names.includes('powerpoint document') ? 'ppt' : 'ole';
}
