import { type Extracted, Refusal } from '../extracted.ts';

/** Not read yet. */
export function readOfd(bytes: Uint8Array): Extracted {
  throw new Refusal('unsupported-format', `ofd ${bytes.length}`);
}
