import { createHash } from 'node:crypto';
import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { PlacedSpan, Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { findingOf } from './extracted.ts';
import { type Format, formatOf } from './format-of.ts';
import { readApart } from './reader-pool.ts';
import { readText } from './read-text.ts';

/** Largest file that is read, in bytes; a policy paper of 32 MB does not exist. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Hex SHA-256, by which a reload of the same bytes is skipped. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The text of a file as it is stored, before any rule looks at it: plain data that goes from thread to thread. */
export interface StoredText {
  readonly uri: string;
  readonly sha256: string;
  readonly text: string;
  /** Absent for plain text, whose places are lines. */
  readonly places?: readonly PlacedSpan[];
  readonly notes?: readonly Diagnostic[];
}

/**
 * The text of one file that was already fetched from disk; a file that is no readable paper gives the finding that says
 * why. Plain text is decoded here, every other format is read in a process of its own.
 */
export async function storedText(bytes: Uint8Array, uri: string): Promise<StoredText | Diagnostic> {
  if (bytes.length > MAX_BYTES) return report('too-large', null, `${Math.round(bytes.length / 1024 / 1024)} MB`);
  const format = formatFor(bytes, uri);
  if (typeof format !== 'string') return format;
  if (format === 'text') return plainText(bytes, uri);
  const answer = await readApart(format, bytes);
  if (answer.kind === 'finding') return answer.finding;
  if (answer.kind === 'files') return report('unsupported-format', null, 'zip');
  const { text, places, notes } = answer.extracted;
  return { uri, sha256: digest(bytes), text, places, notes };
}

/** A stored text as the rules look at it. */
export function sourceOf({ uri, sha256, text, places, notes }: StoredText): Source {
  const source = readText(text, uri, sha256);
  return { ...source, ...(places === undefined ? {} : { places }), ...(notes === undefined ? {} : { notes }) };
}

function formatFor(bytes: Uint8Array, uri: string): Format | Diagnostic {
  try {
    return formatOf(bytes, uri);
  } catch (thrown) {
    return findingOf(thrown);
  }
}

function plainText(bytes: Uint8Array, uri: string): StoredText | Diagnostic {
  const decoded = decode(bytes);
  if ('text' in decoded) return { uri, sha256: digest(bytes), text: decoded.text };
  return decoded.problem === 'empty' ? report('empty-file', null) : report('not-text', null, uri);
}
