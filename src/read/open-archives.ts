import { Buffer } from 'node:buffer';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, report } from '../model/diagnostic.ts';
import { byCodePoint } from '../model/order.ts';
import type { PaperFile } from './find-papers.ts';
import { findingOf } from './extracted.ts';
import { formatOf, isArchive } from './format-of.ts';
import { readApart } from './reader-pool.ts';

/**
 * Do something with files, archives among them replaced by the papers they hold: each is a file of its own for as long
 * as it takes, its `uri` that of the archive with its name in it (`附件.zip/1.docx`).
 */
export async function withArchivesOpen<T>(
  files: readonly PaperFile[],
  use: (files: readonly PaperFile[]) => Promise<T>,
): Promise<T> {
  if (!files.some((file) => isArchive(file.path))) return use(files);
  const folder = await mkdtemp(join(tmpdir(), 'zeren-'));
  try {
    const opened: PaperFile[] = [];
    for (const [i, file] of files.entries())
      opened.push(...(isArchive(file.path) ? await papersIn(file, join(folder, String(i))) : [file]));
    return await use(opened);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The papers of one archive, written under names of ours; what cannot be taken out carries its finding. */
async function papersIn(file: PaperFile, prefix: string): Promise<PaperFile[]> {
  const refused = (finding: Diagnostic): PaperFile[] => [{ ...file, refused: finding }];
  try {
    const bytes = await readFile(file.path);
    // an office file that somebody named .zip is a paper itself
    if (formatOf(bytes, file.uri) !== 'zip') return [file];
    const answer = await readApart('zip', bytes);
    if (answer.kind === 'finding') return refused(answer.finding);
    if (answer.kind !== 'files') return refused(report('unsupported-format', null, 'zip'));
    const found = new Map<string, PaperFile>();
    for (const [i, entry] of answer.entries.entries()) {
      const uri = `${file.uri}/${entry.name}`;
      const path = `${prefix}-${i}`;
      if (found.has(uri)) continue; // as every program that opens archives, take the first of a name
      if ('finding' in entry) found.set(uri, { path, uri, refused: entry.finding });
      else {
        await writeFile(path, Buffer.from(entry.data, 'base64'), { mode: 0o600 });
        found.set(uri, { path, uri });
      }
    }
    return [...found.values()].sort((a, b) => byCodePoint(a.uri, b.uri));
  } catch (thrown) {
    return refused(fileFinding(thrown) ?? findingOf(thrown));
  }
}

const fileFinding = (thrown: unknown): Diagnostic | null =>
  thrown instanceof Error && 'syscall' in thrown
    ? report('unreadable-file', null, 'code' in thrown ? String(thrown.code) : thrown.message)
    : null;
