import type { Diagnostic } from '../model/diagnostic.ts';
import type { Extracted } from './extracted.ts';
import type { ForeignFormat } from './extract.ts';
import type { UnpackedEntry } from './unpack-zip.ts';

/** What a reading process is asked; bytes travel as base64, so that messages are plain JSON. */
export interface ReaderTask {
  readonly format: ForeignFormat | 'zip';
  readonly data: string;
}

/** What it answers: the text of a paper, the files of an archive, or why there is neither. */
export type ReaderAnswer =
  | { readonly kind: 'text'; readonly extracted: Extracted }
  | { readonly kind: 'files'; readonly entries: readonly UnpackedEntry[] }
  | { readonly kind: 'finding'; readonly finding: Diagnostic };

/** An answer, with the megabytes the process held after it. */
export interface ReaderReply {
  readonly answer: ReaderAnswer;
  readonly memory: number;
}

/** Seconds a file may take, and megabytes the process may hold. */
export const MAX_SECONDS = 9;
export const MAX_MEMORY = 512;
