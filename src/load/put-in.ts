import { append } from '../model/append.ts';
import type { PaperFacts } from '../model/graph.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { text } from './columns.ts';
import { chunks } from './chunks.ts';
import { type LoadContext, stampOf } from './load-context.ts';
import type { Standing } from './point-citations.ts';

/**
 * Write papers, their units, themes and edges; all but their citations. Gives the units that lost a parent or a member
 * to a newer registry.
 */
export async function putIn(run: Run, papers: readonly PaperFacts[], context: LoadContext): Promise<string[]> {
  const units = lastOf(papers.flatMap((facts) => facts.units));
  const themes = lastOf(papers.flatMap((facts) => facts.themes));
  const documents = papers.map((facts) => documentRow(facts, context));
  const measures = papers.flatMap(({ document, measures: rows }) =>
    rows.map((row) => ({ ...row, document: document.id })),
  );
  const responsibilities = papers.flatMap((facts) => facts.responsibilities);
  const about = papers.flatMap((facts) => facts.about);
  const issued = papers.flatMap((facts) => between(facts, facts.issuedBy));
  const addressed = papers.flatMap((facts) => between(facts, facts.addressedTo));
  await each(run, 'load/upsert-documents', documents);
  await each(run, 'load/upsert-units', units);
  await each(run, 'load/upsert-themes', themes);
  const loosened = await putHierarchy(run, papers, stampOf(context));
  await each(run, 'load/create-measures', measures);
  await each(run, 'load/create-responsibilities', responsibilities);
  await each(run, 'load/create-about', about);
  await each(run, 'load/create-issued', issued);
  await each(run, 'load/create-addressed', addressed);
  return loosened;
}

/** The citations of a paper, not pointed anywhere yet. */
export const freshCitations = (facts: PaperFacts): Standing[] =>
  facts.citations.map(({ measure, ...citation }) => ({
    source: measure ?? facts.document.id,
    label: measure === null ? 'Document' : 'Measure',
    at: null,
    citation,
  }));

/** Parents and rosters; what another registry or other rules said about these units goes. */
async function putHierarchy(run: Run, papers: readonly PaperFacts[], stamp: string): Promise<string[]> {
  const loosened: string[] = [];
  for (const ids of chunks([...new Set(papers.flatMap(({ units }) => units.map(({ id }) => id)))])) {
    const parents = await run(statement('load/delete-stale-parents'), { ids, stamp });
    const members = await run(statement('load/delete-stale-members'), { ids, stamp });
    append(
      loosened,
      [...parents, ...members].map((row) => text(row.id)),
    );
  }
  const parents = papers.flatMap(({ partOf }) => partOf.map((row) => ({ ...row, id: pair(row.unit, row.parent) })));
  const members = papers.flatMap(({ memberOf }) =>
    memberOf.map((row) => ({ ...row, id: pair(row.unit, row.collective) })),
  );
  await each(run, 'load/link-parents', lastOf(parents), { stamp });
  await each(run, 'load/link-members', lastOf(members), { stamp });
  return loosened;
}

const pair = (one: string, other: string): string => JSON.stringify([one, other]);

/** Rows with one id are one; the last is right. */
const lastOf = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const between = ({ document }: PaperFacts, units: readonly string[]): Row[] =>
  [...new Set(units)].map((unit) => ({ document: document.id, unit }));

async function each(run: Run, name: string, list: readonly object[], parameters: Row = {}): Promise<void> {
  for (const rows of chunks(list as readonly Row[])) await run(statement(name), { ...parameters, rows });
}

const documentRow = (facts: PaperFacts, context: LoadContext): Row => ({
  ...facts.document,
  held: true,
  loadedAt: context.clock().toISOString(),
  rulesVersion: context.rulesVersion,
  registryHash: context.registryHash,
});
