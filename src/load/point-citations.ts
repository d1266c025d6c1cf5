import { append } from '../model/append.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { citationTarget, placeholderId } from './citation-target.ts';
import type { KeyIndex } from './key-index.ts';
import { changeOwnCitations, ownCitations } from './own-citations.ts';
import { text, texts } from './columns.ts';

/** A citation and where it stands; `at` is null while it is new. */
export interface Standing {
  readonly source: string;
  readonly label: 'Measure' | 'Document';
  readonly at: string | null;
  /** The properties of its edge. */
  readonly citation: Row;
}

interface Move extends Standing {
  readonly to: string;
}

/**
 * Point new citations, and those already in the graph under a key whose bearers changed, to where they belong now.
 * Gives the moves, for the clean-up.
 */
export async function pointCitations(
  run: Run,
  index: KeyIndex,
  changedKeys: readonly string[],
  fresh: readonly Standing[],
): Promise<Move[]> {
  await index.fetch(changedKeys);
  const standing = await standingUnder(run, index, changedKeys);
  const all = [...standing, ...fresh];
  await index.fetch(all.flatMap(({ citation }) => texts(citation.keys)));
  const moves = all
    .map((one) => ({ ...one, to: citationTarget(keysOf(one.citation), (key) => index.bearers(key)) }))
    .filter(({ at, to }) => at !== to);
  await takeAway(run, moves);
  await put(run, moves);
  return moves;
}

async function standingUnder(run: Run, index: KeyIndex, keys: readonly string[]): Promise<Standing[]> {
  const ids = [...new Set(keys.flatMap((key) => index.standing(key)))];
  const wanted = new Set(keys);
  const found: Standing[] = [];
  for (const some of chunks(ids)) {
    for (const row of await run(statement('load/citations-at'), { ids: some, keys: [...wanted] })) {
      const label = row.label === 'Measure' ? 'Measure' : 'Document';
      found.push({ source: text(row.source), label, at: text(row.target), citation: row.citation as Row });
    }
  }
  for (const [id, citations] of await ownCitations(run, ids)) {
    const own = citations.filter((citation) => texts(citation.keys).some((key) => wanted.has(key)));
    append(
      found,
      own.map((citation): Standing => ({ source: id, label: 'Document', at: id, citation })),
    );
  }
  return found;
}

async function takeAway(run: Run, moves: readonly Move[]): Promise<void> {
  const rows = new Map<string, Row>();
  for (const { source, label, at, citation } of moves) {
    if (at === null || isOwn(label, source, at)) continue;
    const row = { target: at, keys: texts(citation.keys), placeholder: citation.placeholder ?? null };
    rows.set(JSON.stringify(row), row);
  }
  for (const some of chunks([...rows.values()])) await run(statement('load/delete-citations-at'), { rows: some });
}

async function put(run: Run, moves: readonly Move[]): Promise<void> {
  const waiting = new Set(moves.filter(toPlaceholder).map(({ to }) => to));
  for (const some of chunks([...waiting])) await run(statement('load/ensure-placeholders'), { ids: some });
  const edges = moves.filter(({ label, source, to }) => !isOwn(label, source, to));
  for (const label of ['Measure', 'Document'] as const) {
    const rows = edges
      .filter((move) => move.label === label)
      .map(({ source, to, citation }): Row => ({ ...citation, source, target: to }));
    const create = statement(label === 'Measure' ? 'load/create-measure-citations' : 'load/create-document-citations');
    for (const some of chunks(rows)) await run(create, { rows: some });
  }
  const own = (list: readonly Move[]) => list.map(({ source, citation }) => ({ document: source, citation }));
  const taken = moves.filter(({ label, source, at }) => isOwn(label, source, at));
  const given = moves.filter(({ label, source, to }) => isOwn(label, source, to));
  await changeOwnCitations(run, own(taken), own(given));
}

const keysOf = (citation: Row): { keys: string[]; placeholder: string } => ({
  keys: texts(citation.keys),
  placeholder: text(citation.placeholder),
});

/** Whether a citation outside the measures stands at the paper that makes it. */
const isOwn = (label: Standing['label'], source: string, at: string | null): boolean =>
  label === 'Document' && source === at;

const toPlaceholder = ({ to, citation }: Move): boolean => to === placeholderId(text(citation.placeholder));
