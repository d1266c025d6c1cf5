import type { ManagedTransaction, QueryResult } from 'neo4j-driver';
import { Fault } from '../model/fault.ts';
import type { Connection } from './neo4j-connection.ts';
import { neo4jQuery } from './neo4j-values.ts';
import { plainRow } from './plain-row.ts';
import { statement } from './statement.ts';
import type { Row, Run } from './store.ts';

/**
 * What a transaction is for. The server isolates commits only, so a `read` looks after each statement whether the graph
 * version has moved, and fails if it has. A `write` and a `locked read` hold the Meta node, which every writer moves,
 * from their beginning: nobody else writes beside them. `schema` does neither.
 */
export type Purpose = 'read' | 'locked read' | 'write' | 'schema';

/** The graph was written while it was read: the read has to begin again. */
export class Moved extends Fault {
  constructor(location: string) {
    const zh = `读取期间 Neo4j（${location}）里的图有更新，请再试一次。`;
    const en = `The graph in the Neo4j at ${location} was written while it was read. Try again.`;
    super('STORE_BUSY', { zh, en }, { retriable: true });
  }
}

/**
 * Do the work inside a transaction, which the driver commits if this resolves. Any error fails it, also one that the
 * work swallowed. Throws what the driver threw, so that it can tell what to try again; the work is given faults.
 */
export async function transact<T>(
  transaction: ManagedTransaction,
  { location, fault }: Connection,
  purpose: Purpose,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const running: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  const heard = <R>(promise: Promise<R>): Promise<R> => {
    running.push(promise.catch((error: unknown) => failures.push(error)));
    return promise;
  };
  const ask = (cypher: string, parameters: Row = {}): Promise<QueryResult> =>
    heard(Promise.resolve(transaction.run(...neo4jQuery(cypher, parameters))));
  const version = async (): Promise<unknown> =>
    (await ask(statement('ask/graph-version'))).records[0]?.get('graphVersion');

  const begun = purpose === 'read' ? heard(version()) : null;
  if (purpose === 'write' || purpose === 'locked read') ask(statement('load/lock-meta')).catch(() => {});

  const query = async (cypher: string, parameters: Row): Promise<Row[]> => {
    const [{ records, summary }, now] = await Promise.all([ask(cypher, parameters), begun === null ? null : version()]);
    if (now !== (await begun)) throw new Moved(location);
    if (purpose === 'locked read' && summary.counters.containsUpdates()) {
      throw new Fault('INTERNAL', 'A statement that writes was run as a read.');
    }
    return records.map((record) => plainRow(record.toObject()));
  };
  const run: Run = (cypher, parameters = {}) => {
    const rows = heard(query(cypher, parameters)).catch((error: unknown) => {
      throw fault(error);
    });
    rows.catch(() => {}); // heard above, also where the work does not wait for it
    return rows;
  };

  try {
    return await work(run);
  } finally {
    await Promise.all(running);
    // oxlint-disable-next-line no-unsafe-finally -- the first failure is what the driver has to judge
    if (failures.length > 0) throw failures[0];
  }
}
