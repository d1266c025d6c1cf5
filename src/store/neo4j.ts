import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../model/fault.ts';
import { gate } from './gate.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { type Connection, neo4jConnection } from './neo4j-connection.ts';
import { Moved, type Purpose, transact } from './neo4j-transaction.ts';
import { type Migrated, migrate } from './migrate.ts';
import { checkSchema, markSchema, schemaStatements } from './schema.ts';
import { statement } from './statement.ts';
import type { Run, Store } from './store.ts';

/** Attempts at what a write came between, or its work wants to be tried again; what the server wants so, the driver does. */
const ATTEMPTS = 5;

/** Milliseconds for which reads make the writers wait, after they last saw a write. */
const CROWDED = 5000;

/** Writes after which plans may be out of date; forgetting all of them for less would cost everybody seconds. */
const MANY = 50;

type Work<T> = (run: Run) => Promise<T>;

/**
 * Open the graph in a Neo4j: one machine, a cluster or a hosted one. Refuses a graph of another program; one of an older
 * schema is brought to ours.
 */
export async function openNeo4j(address: Neo4jAddress, migrated?: Migrated): Promise<Store> {
  const connection = neo4jConnection(address);
  const store = neo4jStore(connection);
  try {
    await connection.verify();
    await migrate(store, migrated);
    return store;
  } catch (error) {
    await store.close();
    throw connection.fault(error);
  }
}

function neo4jStore(connection: Connection): Store {
  const { location, deadlines, fault } = connection;
  const { pass, shut } = gate(location);
  let writes = 0;
  /** Until when reads hold back the writers from their beginning. */
  let crowded = 0;
  /** The graph version that the last of these saw. */
  let version: unknown;
  /** Whether the user has the right to. */
  let mayLock = true;

  async function attempt<T>(purpose: Purpose, until: number, work: Work<T>, signal?: AbortSignal): Promise<T> {
    const within = Math.max(1, until - performance.now());
    // The server stops a little before we do, so that it can say so.
    const config = { timeout: Math.ceil(within * 0.9) };
    const kind = purpose === 'read' || purpose === 'locked read' ? 'read' : 'write';
    return connection.call({ kind, writes: purpose !== 'read', within, signal }, (session) =>
      purpose === 'read'
        ? session.executeRead((transaction) => transact(transaction, connection, purpose, work), config)
        : session.executeWrite((transaction) => transact(transaction, connection, purpose, work), config),
    );
  }

  async function read<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
    const until = performance.now() + deadlines.read;
    for (let n = 1; ; n++) {
      const purpose = mayLock && performance.now() < crowded ? 'locked read' : 'read';
      try {
        return await attempt(purpose, until, purpose === 'locked read' ? watching(work) : work, signal);
      } catch (error) {
        const said = fault(error);
        if (said instanceof Moved && n < ATTEMPTS) crowded = performance.now() + CROWDED;
        else if (purpose === 'locked read' && said.code === 'STORE_DENIED') mayLock = false;
        else throw said;
      }
    }
  }

  /** Notes whether the writers still write, for the reads to come. */
  function watching<T>(work: Work<T>): Work<T> {
    return async (run) => {
      const [row] = await run(statement('ask/graph-version'));
      if (row?.graphVersion !== version) crowded = performance.now() + CROWDED;
      version = row?.graphVersion;
      return work(run);
    };
  }

  async function write<T>(purpose: Purpose, work: Work<T>): Promise<T> {
    const until = performance.now() + deadlines.write;
    for (let n = 1; ; n++) {
      try {
        return await attempt(purpose, until, work);
      } catch (error) {
        if (!(error instanceof Fault && error.retriable) || n === ATTEMPTS) throw fault(error);
        await pause(2 ** n);
      }
    }
  }

  async function settle(): Promise<void> {
    if (writes < MANY) return;
    writes = 0;
    try {
      await connection.call({ kind: 'read', writes: true, within: deadlines.read }, (session) =>
        session.run('CALL db.clearQueryCaches()'),
      );
    } catch (error) {
      const said = fault(error);
      if (said.code !== 'STORE_DENIED') throw said;
    }
  }

  return {
    engine: 'neo4j',
    location,
    read: (work, signal) => pass(() => read(work, signal)),
    write: (work) =>
      pass(() => {
        writes++;
        return write('write', work);
      }),
    prepare: () =>
      pass(async () => {
        await read((run) => checkSchema(run, location));
        for (const name of schemaStatements()) await write('schema', (run) => run(statement(name)));
        await write('write', markSchema);
      }),
    settle: () => pass(settle),
    async close() {
      if (await shut()) await connection.close();
    },
  };
}
