import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { type Answer, type Ask, faultMessage, hear, isAsk, send } from './socket-message.ts';
import { socketPath } from './socket-path.ts';
import type { Run, Store } from './store.ts';

/** A borrower that says nothing for this long in a transaction loses it, in milliseconds. */
const IDLE = 120_000;

/**
 * Let other processes of this user work through a store that this one holds, over a socket beside it; never over HTTP.
 * Gives what ends it. A borrower that goes away in the middle leaves nothing behind.
 */
export async function lend(store: Store, folder: string): Promise<() => Promise<void>> {
  const path = socketPath(folder);
  // we hold the store, so a socket that is there was left by a process that was killed
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const borrowers = new Set<Socket>();
  const server = createServer((socket) => {
    borrowers.add(socket);
    socket.on('close', () => borrowers.delete(socket));
    serve(store, socket);
  });
  const before = process.umask(0o177);
  try {
    await listening(server, path);
  } finally {
    process.umask(before);
  }
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return async () => {
    for (const socket of borrowers) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
}

const listening = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });

interface Lent {
  readonly tell: (ask: Ask) => void;
  readonly drop: () => void;
}

function serve(store: Store, socket: Socket): void {
  const open = new Map<number, Lent>();
  const answer = (message: Answer): void => send(socket, message);
  hear(socket, isAsk, (ask) => {
    const lent = open.get(ask.id);
    if (lent) lent.tell(ask);
    else if (ask.ask === 'read' || ask.ask === 'write') {
      open.set(
        ask.id,
        transaction(store, ask.id, ask.ask, answer, () => open.delete(ask.id)),
      );
    } else if (ask.ask === 'prepare' || ask.ask === 'settle') {
      store[ask.ask]().then(
        () => answer({ id: ask.id, done: true }),
        (error: unknown) => answer(faultMessage(ask.id, error)),
      );
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => open.forEach((lent) => lent.drop()));
}

class RolledBack extends Error {}

/** Run one transaction of a borrower, statement by statement, until it says how it ends. */
function transaction(
  store: Store,
  id: number,
  mode: 'read' | 'write',
  answer: (message: Answer) => void,
  over: () => void,
): Lent {
  const waiting: Ask[] = [];
  let wake: (() => void) | null = null;
  const asker = { gone: false };
  const next = async (): Promise<Ask | null> => {
    const deadline = Date.now() + IDLE;
    while (waiting.length === 0 && !asker.gone && Date.now() < deadline) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, IDLE);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return waiting.shift() ?? null;
  };
  const work = async (run: Run): Promise<void> => {
    for (let ask = await next(); ; ask = await next()) {
      if (ask === null || ask.ask === 'rollback') throw new RolledBack();
      if (ask.ask === 'commit') return;
      if (ask.ask === 'run') answer({ id, rows: await run(ask.cypher, ask.parameters) });
    }
  };
  store[mode](work)
    .then(
      () => answer({ id, done: true }),
      (error: unknown) => answer(isRolledBack(error) ? { id, done: true } : faultMessage(id, error)),
    )
    .finally(over)
    .catch(() => {});
  return {
    tell: (ask) => {
      waiting.push(ask);
      wake?.();
    },
    drop: () => {
      asker.gone = true;
      wake?.();
    },
  };
}

const isRolledBack = (error: unknown): boolean =>
  error instanceof RolledBack || (error instanceof Error && error.cause instanceof RolledBack);
