import { type Extracted, Refusal } from '../extracted.ts';

/** Not read yet. */
export function readDoc(bytes: Uint8Array): Extracted {
  throw new Refusal('unsupported-format', `doc ${bytes.length}`);
}
