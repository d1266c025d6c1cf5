import { createHash } from 'node:crypto';
import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { findingOf } from './extracted.ts';
import { type Format, formatOf } from './format-of.ts';
import { readApart } from './reader-pool.ts';
import { readText } from './read-text.ts';

/** Largest file that is read, in bytes; a policy paper of 32 MB does not exist. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Hex SHA-256, by which a reload of the same bytes is skipped. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Read one file that was already fetched from disk; a file that is no readable paper gives the finding that says why.
 * Plain text is read here, every other format in a process of its own.
 */
export async function readPaper(bytes: Uint8Array, uri: string): Promise<Source | Diagnostic> {
  if (bytes.length > MAX_BYTES) return report('too-large', null, `${Math.round(bytes.length / 1024 / 1024)} MB`);
  const format = formatFor(bytes, uri);
  if (typeof format !== 'string') return format;
  if (format === 'text') return readPlain(bytes, uri);
  const answer = await readApart(format, bytes);
  if (answer.kind === 'finding') return answer.finding;
  if (answer.kind === 'files') return report('unsupported-format', null, 'zip');
  const { text, places, notes } = answer.extracted;
  return { ...readText(text, uri, digest(bytes)), places, notes };
}

function formatFor(bytes: Uint8Array, uri: string): Format | Diagnostic {
  try {
    return formatOf(bytes, uri);
  } catch (thrown) {
    return findingOf(thrown);
  }
}

function readPlain(bytes: Uint8Array, uri: string): Source | Diagnostic {
  const decoded = decode(bytes);
  if ('text' in decoded) return readText(decoded.text, uri, digest(bytes));
  return decoded.problem === 'empty' ? report('empty-file', null) : report('not-text', null, uri);
}
