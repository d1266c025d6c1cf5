import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { numberOf } from './from-row.ts';
import { graphVersion } from './graph-version.ts';

/** How many nodes and edges of each kind the graph has. */
export interface Counts {
  readonly documents: number;
  readonly held: number;
  /** Documents that are only cited. */
  readonly citedOnly: number;
  readonly measures: number;
  readonly units: number;
  /** Of these, collectives. */
  readonly collectives: number;
  readonly themes: number;
  readonly responsibilities: number;
  /** One a mention. */
  readonly citations: number;
  readonly graphVersion: number;
}

export async function counts(store: Store): Promise<Counts> {
  return store.read(async (run) => {
    const [row = {}] = await run(statement('ask/counts'));
    const [documents, held] = [numberOf(row.documents), numberOf(row.held)];
    return {
      graphVersion: await graphVersion(run),
      documents,
      held,
      citedOnly: documents - held,
      measures: numberOf(row.measures),
      units: numberOf(row.units),
      collectives: numberOf(row.collectives),
      themes: numberOf(row.themes),
      responsibilities: numberOf(row.responsibilities),
      citations: numberOf(row.citations),
    };
  });
}
