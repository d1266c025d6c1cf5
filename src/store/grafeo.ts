import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import { Fault } from '../model/fault.ts';
import { closeFault, openFault } from './grafeo-fault.ts';
import { gate } from './gate.ts';
import { transact } from './grafeo-transaction.ts';
import { forgetHolder, noteHolder } from './holder.ts';
import { type Migrated, migrate } from './migrate.ts';
import { checkSchema, markSchema, schemaStatements } from './schema.ts';
import { statement } from './statement.ts';
import type { Run, Store } from './store.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** Attempts at a write that meets a conflict. */
const ATTEMPTS = 5;

/**
 * Open the embedded store in a folder, which is made if it is not there. One process at a time may hold it. A graph of an
 * older schema is brought to ours.
 */
export async function openGrafeo(folder: string, migrated?: Migrated): Promise<Store> {
  const file = join(folder, 'graph.grafeo');
  prepareFolder(folder, file);
  const database = openFile(file);
  noteHolder(file);
  const store = grafeoStore(database, file, () => forgetHolder(file));
  try {
    await migrate(store, migrated);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/** An empty store in memory. */
export const openGrafeoMemory = async (): Promise<Store> => grafeoStore(grafeo.GrafeoDB.create(), 'memory', () => {});

function prepareFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(
      'FILE',
      { zh: `库所在的文件夹 ${folder} 无法写入：${said}`, en: `The store folder ${folder} cannot be written: ${said}` },
      { cause },
    );
  }
}

function openFile(file: string): Database {
  try {
    return grafeo.GrafeoDB.create(file);
  } catch (cause) {
    throw openFault(cause, file);
  }
}

function grafeoStore(database: Database, location: string, closed: () => void): Store {
  const { pass, shut } = gate(location);
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function attempt<T>(work: (run: Run) => Promise<T>): Promise<T> {
    for (let n = 1; ; n++) {
      try {
        return await transact(database, location, work, 'commit');
      } catch (error) {
        if (!(error instanceof Fault && error.retriable) || n === ATTEMPTS) throw error;
        await pause(2 ** n);
      }
    }
  }

  /** Writes stand in line: the engine would fail the second of two at once. */
  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastWrite.then(work);
    lastWrite = turn.catch(() => {});
    return turn;
  }

  const store: Store = {
    engine: 'grafeo',
    location,
    read: (work) => pass(() => transact(database, location, work, 'rollback')),
    write: (work) => pass(() => inLine(() => attempt(work))),
    async prepare() {
      await store.read((run) => checkSchema(run, location));
      for (const name of schemaStatements()) await store.write((run) => run(statement(name)));
      await store.write(markSchema);
    },
    settle: () => pass(async () => database.clearPlanCache()),
    async close() {
      if (!(await shut())) return;
      try {
        database.close();
      } catch (cause) {
        throw closeFault(cause, location);
      } finally {
        closed();
      }
    },
  };
  return store;
}
