import { once } from 'node:events';
import { Fault } from '../model/fault.ts';
import type { Row, Run, Store } from '../store/store.ts';

/** A store as it is at one moment: all reads of a request see the same graph, until the snapshot is closed. */
export interface Snapshot extends Store {
  /** Whether a read failed since the store was written meanwhile, so that the request has to be begun anew. */
  overtaken(): boolean;
  close(): Promise<void>;
}

/**
 * Hold one read of a store open from the first statement on.
 *
 * A statement that was run before with the same parameters is not run again. Once `signal` has aborted nothing more is
 * run, so that a request whose client has gone, or that takes too long, ends with the statement it is at; a server is told
 * to end that too.
 */
export function snapshot(store: Store, signal?: AbortSignal): Snapshot {
  const asked = new Map<string, Promise<Row[]>>();
  const ended = new AbortController();
  let opened: Promise<Run> | undefined;
  let reading: Promise<void> = Promise.resolve();
  let overtaken = false;

  const open = (): Promise<Run> =>
    (opened ??= new Promise<Run>((resolve, reject) => {
      reading = store
        .read(async (run) => {
          resolve(run);
          if (!ended.signal.aborted) await once(ended.signal, 'abort');
        }, signal)
        .catch(reject);
    }));

  async function ask(cypher: string, parameters: Row): Promise<Row[]> {
    signal?.throwIfAborted();
    if (ended.signal.aborted) throw new Fault('INTERNAL', 'A snapshot was read after it was closed.');
    return (await open())(cypher, parameters);
  }

  const run: Run = (cypher, parameters = {}) => {
    const key = JSON.stringify([cypher, parameters]);
    const rows = asked.get(key) ?? ask(cypher, parameters);
    asked.set(key, rows);
    rows.catch((error: unknown) => {
      if (error instanceof Fault && error.code === 'STORE_BUSY' && error.retriable) overtaken = true;
    });
    return rows;
  };

  return {
    engine: store.engine,
    location: store.location,
    read: (work) => work(run),
    write: refuse,
    prepare: refuse,
    settle: refuse,
    overtaken: () => overtaken,
    async close() {
      ended.abort();
      await reading;
    },
  };
}

const refuse = (): Promise<never> => Promise.reject(new Fault('INTERNAL', 'A snapshot can only be read.'));
