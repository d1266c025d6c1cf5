import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { sourceOf, storedText } from './stored-text.ts';

/** Read one file that was already fetched from disk; a file that is no readable paper gives the finding that says why. */
export async function readPaper(bytes: Uint8Array, uri: string): Promise<Source | Diagnostic> {
  const stored = await storedText(bytes, uri);
  return 'code' in stored ? stored : sourceOf(stored);
}
