import { createHash } from 'node:crypto';

/** Longest text that is its own id; the engines index no more than some thousand bytes. */
const LIMIT = 500;

/** A text as an id: itself, or where it is too long for an index its beginning and its hash. */
export const boundedId = (text: string): string =>
  text.length <= LIMIT ? text : `${text.slice(0, 200)}…${createHash('sha256').update(text).digest('hex')}`;
