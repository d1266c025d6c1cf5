import type { PaperFacts } from '../model/graph.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { text } from './columns.ts';
import { chunks } from './chunks.ts';
import { type LoadContext, stampOf } from './load-context.ts';
import type { Standing } from './point-citations.ts';

/**
 * Write a paper, its units, themes and edges; all but its citations. Gives the units that lost a parent or a member to a
 * newer registry.
 */
export async function putIn(run: Run, facts: PaperFacts, context: LoadContext): Promise<string[]> {
  const document = facts.document.id;
  await run(statement('load/upsert-document'), { document: documentRow(facts, context) });
  await each(run, 'load/upsert-units', facts.units);
  await each(run, 'load/upsert-themes', facts.themes);
  const loosened = await putHierarchy(run, facts, stampOf(context));
  await each(run, 'load/create-measures', facts.measures, { document });
  await each(run, 'load/create-responsibilities', facts.responsibilities);
  await each(run, 'load/create-about', facts.about);
  const issuedBy = [...new Set(facts.issuedBy)];
  const addressedTo = [...new Set(facts.addressedTo)];
  if (issuedBy.length > 0) await run(statement('load/create-issued'), { document, units: issuedBy });
  if (addressedTo.length > 0) await run(statement('load/create-addressed'), { document, units: addressedTo });
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
async function putHierarchy(run: Run, facts: PaperFacts, stamp: string): Promise<string[]> {
  const loosened: string[] = [];
  for (const ids of chunks(facts.units.map((unit) => unit.id))) {
    const parents = await run(statement('load/delete-stale-parents'), { ids, stamp });
    const members = await run(statement('load/delete-stale-members'), { ids, stamp });
    loosened.push(...[...parents, ...members].map((row) => text(row.id)));
  }
  await each(run, 'load/link-parents', facts.partOf, { stamp });
  await each(run, 'load/link-members', facts.memberOf, { stamp });
  return loosened;
}

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
