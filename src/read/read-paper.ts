import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { readText } from './read-text.ts';

/** Largest file that is read, in bytes; a policy paper of 32 MB does not exist. */
const MAX_BYTES = 32 * 1024 * 1024;
const TEXT_ENDINGS = new Set(['', '.txt', '.text', '.md', '.markdown']);
/** Formats that papers come in and that are not read yet: named in the report and not passed over. */
const OTHER_ENDINGS = new Set([
  '.html',
  '.htm',
  '.doc',
  '.docx',
  '.wps',
  '.pdf',
  '.ofd',
  '.xls',
  '.xlsx',
  '.et',
  '.csv',
  '.zip',
]);

/** Hex SHA-256, by which a reload of the same bytes is skipped. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isText = (path: string): boolean => TEXT_ENDINGS.has(extname(path).toLowerCase());

/** Whether a file has the ending of a paper, one that can be read or not. */
export const isPaper = (path: string): boolean => isText(path) || OTHER_ENDINGS.has(extname(path).toLowerCase());

/** Read one file that was already fetched from disk; a file that is no readable paper gives the finding that says why. */
export function readPaper(bytes: Uint8Array, uri: string): Source | Diagnostic {
  if (bytes.length > MAX_BYTES) return report('too-large', null, `${Math.round(bytes.length / 1024 / 1024)} MB`);
  if (!isText(uri)) return report('unsupported-format', null, extname(uri));
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    return decoded.problem === 'empty' ? report('empty-file', null) : report('not-text', null, uri);
  }
  return readText(decoded.text, uri, digest(bytes));
}
