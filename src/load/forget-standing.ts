import { statement } from '../store/statement.ts';
import type { Run } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { texts } from './columns.ts';
import type { KeyIndex } from './key-index.ts';
import { ownCitations } from './own-citations.ts';
import type { Remains } from './take-out.ts';

/** Forget that citations under a key stand at a document, where the last one has left it. */
export async function forgetStanding(run: Run, index: KeyIndex, left: Remains['citations']): Promise<void> {
  const pairs = new Map<string, { key: string; target: string }>();
  for (const { target, keys } of left) {
    for (const key of keys) pairs.set(pairOf(key, target), { key, target });
  }
  for (const rows of chunks([...pairs.values()])) {
    for (const row of await run(statement('load/standing-keys'), { rows })) {
      pairs.delete(JSON.stringify([row.key, row.target]));
    }
  }
  for (const [id, citations] of await ownCitations(run, [
    ...new Set([...pairs.values()].map(({ target }) => target)),
  ])) {
    for (const citation of citations) for (const key of texts(citation.keys)) pairs.delete(pairOf(key, id));
  }
  await index.fetch([...pairs.values()].map(({ key }) => key));
  for (const { key, target } of pairs.values()) index.setStanding(key, target, false);
}

const pairOf = (key: string, target: string): string => JSON.stringify([key, target]);
