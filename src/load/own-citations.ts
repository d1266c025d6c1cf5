import { statement } from '../store/statement.ts';
import type { Row, Run, Value } from '../store/store.ts';
import { text } from './columns.ts';
import { chunks } from './chunks.ts';

/**
 * Citations of a paper by itself, outside its measures. They make no edge, and are kept with the document, since they
 * become edges to a placeholder when another document bears the same key.
 */
export async function ownCitations(run: Run, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (const some of chunks(ids)) {
    for (const row of await run(statement('load/read-own-citations'), { ids: some })) {
      found.set(text(row.id), parseOwn(row.ownCitations));
    }
  }
  return found;
}

/** The list from its JSON text; absent is empty. */
export const parseOwn = (text: Value | undefined): Row[] =>
  typeof text === 'string' ? (JSON.parse(text) as Row[]) : [];

/** Add and take away citations of papers by themselves. */
export async function changeOwnCitations(
  run: Run,
  taken: readonly OwnCitation[],
  put: readonly OwnCitation[],
): Promise<void> {
  const ids = [...new Set([...taken, ...put].map(({ document }) => document))];
  const held = await ownCitations(run, ids);
  const rows = ids.map((id) => {
    const gone = new Set(of(taken, id).map(identity));
    const kept = (held.get(id) ?? []).filter((citation) => !gone.has(identity(citation)));
    const list = [...kept, ...of(put, id)];
    return { id, ownCitations: list.length === 0 ? null : JSON.stringify(list) };
  });
  for (const some of chunks(rows)) await run(statement('load/write-own-citations'), { rows: some });
}

export interface OwnCitation {
  readonly document: string;
  readonly citation: Row;
}

const of = (list: readonly OwnCitation[], id: string): Row[] =>
  list.filter(({ document }) => document === id).map(({ citation }) => citation);

const identity = (citation: Row): string =>
  JSON.stringify([citation.start, citation.end, citation.rule, citation.keys, citation.kind]);
