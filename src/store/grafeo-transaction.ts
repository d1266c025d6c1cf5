import type grafeo from '@grafeo-db/js';
import { Fault } from '../model/fault.ts';
import { runFault, workFault } from './grafeo-fault.ts';
import { plainRow } from './plain-row.ts';
import type { Row, Run } from './store.ts';
import { plainParameters } from './values.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Transaction = InstanceType<typeof grafeo.Transaction>;

/**
 * One transaction of the embedded engine, ended by `end` when `work` resolves. Any error rolls it back, also one that
 * `work` swallowed: the engine itself would commit the rest. Ended by rollback it is a read, and may not write.
 */
export async function transact<T>(
  database: Database,
  location: string,
  work: (run: Run) => Promise<T>,
  end: 'commit' | 'rollback',
): Promise<T> {
  const transaction = database.beginTransaction();
  const running: Promise<unknown>[] = [];
  const run: Run = (cypher, parameters = {}) => {
    const rows = query(transaction, location, cypher, parameters, end === 'rollback');
    rows.catch(() => {}); // heard below, also where `work` does not wait for it
    running.push(rows);
    return rows;
  };
  try {
    const value = await work(run);
    await Promise.all(running);
    close(transaction, location, end);
    return value;
  } catch (error) {
    await Promise.allSettled(running); // the engine does not end a transaction with a statement under way
    if (transaction.isActive) close(transaction, location, 'rollback');
    throw workFault(error);
  }
}

async function query(
  transaction: Transaction,
  location: string,
  cypher: string,
  parameters: Row,
  reading: boolean,
): Promise<Row[]> {
  const plain = plainParameters(parameters);
  const result = await transaction.executeCypher(cypher, plain).catch((error: unknown) => {
    throw runFault(error, location);
  });
  if (reading && Object.values(result.counters).some((count) => count > 0)) {
    throw new Fault('INTERNAL', 'A statement that writes was run as a read.');
  }
  return result.toArray().map(plainRow);
}

function close(transaction: Transaction, location: string, end: 'commit' | 'rollback'): void {
  try {
    transaction[end]();
  } catch (error) {
    throw runFault(error, location);
  }
}
