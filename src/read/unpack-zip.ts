import { Buffer } from 'node:buffer';
import type { Diagnostic } from '../model/diagnostic.ts';
import { findingOf, Refusal } from './extracted.ts';
import { isArchive, isPaper } from './format-of.ts';
import { openZip, type ZipLimits } from './zip.ts';

/** A paper in an archive, or the finding that says why it could not be taken out. */
export type UnpackedEntry =
  | { readonly name: string; readonly data: string }
  | { readonly name: string; readonly finding: Diagnostic };

const MB = 1024 * 1024;
const LIMITS: ZipLimits = { entries: 10_000, entry: 32 * MB, total: 128 * MB };
const MAX_PAPERS = 2000;
/** An archive in an archive is opened, one in that is not. */
const MAX_DEPTH = 2;

/** The papers in an archive, those of an archive inside it too; other files are passed over as in a folder. */
export function unpackZip(bytes: Uint8Array): UnpackedEntry[] {
  const found: UnpackedEntry[] = [];
  collect(bytes, '', 1, found);
  if (found.length === 0) throw new Refusal('unsupported-format', 'zip');
  return found;
}

function collect(bytes: Uint8Array, within: string, depth: number, found: UnpackedEntry[]): void {
  for (const entry of openZip(bytes, LIMITS)) {
    const name = within + entry.name.normalize('NFC');
    if (entry.name.endsWith('/') || !isPaper(entry.name) || isHidden(entry.name)) continue;
    if (found.length >= MAX_PAPERS) throw new Refusal('too-large', `${MAX_PAPERS} 个文件`);
    try {
      if (isUnsafe(entry.name)) throw new Refusal('unsafe-path', entry.name.slice(0, 200));
      if (isArchive(entry.name) && depth >= MAX_DEPTH) throw new Refusal('too-deep', name);
      if (isArchive(entry.name)) collect(entry.bytes(), `${name}/`, depth + 1, found);
      else found.push({ name, data: Buffer.from(entry.bytes()).toString('base64') });
    } catch (thrown) {
      found.push({ name: safe(name), finding: findingOf(thrown) });
    }
  }
}

/** What systems put into archives beside the files: __MACOSX/._a.docx, .DS_Store, ~$a.docx. */
const isHidden = (name: string): boolean => name.split('/').some((part) => /^(?:\.[^.]|~\$|__MACOSX$)/.test(part));

const isUnsafe = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..');

const safe = (name: string): string => name.replaceAll('..', '·').replaceAll('\0', '').slice(0, 300);
