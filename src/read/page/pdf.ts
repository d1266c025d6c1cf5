import { type Extracted, Refusal } from '../extracted.ts';

/** Not read yet. */
export function readPdf(bytes: Uint8Array): Extracted {
  throw new Refusal('unsupported-format', `pdf ${bytes.length}`);
}
