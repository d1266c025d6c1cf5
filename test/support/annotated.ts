import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface AnnotatedPaper {
  /** First three digits of the file name. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The seed papers and the other annotated ones, as they lie on disk. */
export const annotatedPapers: readonly AnnotatedPaper[] = ['seeds/documents', 'test/eval/texts'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(root, folder, file));
      return { id: file.slice(0, 3), bytes, text: new TextDecoder().decode(bytes) };
    }),
);
