import { type Extracted, Refusal } from '../extracted.ts';

/** Not read yet. */
export function readXls(bytes: Uint8Array): Extracted {
  throw new Refusal('unsupported-format', `xls ${bytes.length}`);
}
