import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Socket } from 'node:net';
import { Fault } from '../model/fault.ts';
import { checkSchema } from './schema.ts';
import { type Answer, type Ask, hear, isAnswer, send } from './socket-message.ts';
import { socketPath } from './socket-path.ts';
import type { Row, Run, Store } from './store.ts';
import { plainParameters } from './values.ts';

interface Wait {
  resolve(answer: Answer): void;
  reject(fault: Fault): void;
}

/** The store of a folder through the process that holds and lends it; null where none does. Refuses one of another schema. */
export async function borrow(folder: string): Promise<Store | null> {
  const path = socketPath(folder);
  const socket = await connected(path);
  if (socket === null) return null;
  const store = borrowed(socket, path);
  try {
    await store.read((run) => checkSchema(run, path));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

const connected = (path: string): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });

/** Attempts at a write that meets a conflict. */
const ATTEMPTS = 5;

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault && error.retriable) || n === ATTEMPTS) throw error;
      await pause(2 ** n);
    }
  }
}

function borrowed(socket: Socket, location: string): Store {
  const waits = new Map<number, Wait[]>();
  let last = 0;
  let ended = false;
  const lost = (): Fault =>
    new Fault('STORE_FAILED', {
      zh: `与占用库的进程断开了（${location}）。请再试一次。`,
      en: `The process that holds the store went away (${location}). Try again.`,
    });

  hear(socket, isAnswer, (answer) => waits.get(answer.id)?.shift()?.resolve(answer));
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    ended = true;
    for (const wait of [...waits.values()].flat()) wait.reject(lost());
    waits.clear();
  });

  /** Ask and wait for the answer; a fault is thrown. */
  async function ask(message: Ask): Promise<readonly Row[]> {
    if (ended) throw lost();
    const answer = await new Promise<Answer>((resolve, reject) => {
      waits.set(message.id, [...(waits.get(message.id) ?? []), { resolve, reject }]);
      send(socket, message);
    });
    if ('fault' in answer) throw new Fault(answer.fault.code, answer.fault.said, { retriable: answer.fault.retriable });
    return 'rows' in answer ? answer.rows : [];
  }

  async function transact<T>(mode: 'read' | 'write', work: (run: Run) => Promise<T>): Promise<T> {
    if (ended) throw lost();
    const id = ++last;
    send(socket, { id, ask: mode });
    let failed: unknown = null;
    const run: Run = async (cypher, parameters = {}) => {
      // the lender has given the transaction up at its first fault
      if (failed !== null) throw failed;
      try {
        return [...(await ask({ id, ask: 'run', cypher, parameters: plainParameters(parameters) }))];
      } catch (error) {
        failed ??= error;
        throw error;
      }
    };
    try {
      const value = await work(run);
      if (failed !== null) throw failed;
      await ask({ id, ask: 'commit' });
      return value;
    } catch (error) {
      if (!ended) send(socket, { id, ask: 'rollback' });
      throw error instanceof Fault
        ? error
        : new Fault(
            'INTERNAL',
            `A transaction was given up: ${error instanceof Error ? error.message : String(error)}`,
            { cause: error },
          );
    } finally {
      waits.delete(id);
    }
  }

  return {
    engine: 'grafeo',
    location,
    read: (work) => transact('read', work),
    write: (work) => again(() => transact('write', work)),
    async prepare() {
      await ask({ id: ++last, ask: 'prepare' });
    },
    async settle() {
      await ask({ id: ++last, ask: 'settle' });
    },
    async close() {
      socket.end();
      socket.destroy();
    },
  };
}
