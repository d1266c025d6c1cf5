import { setTimeout as after } from 'node:timers/promises';
import type { RouteHandlerMethod } from 'fastify';
import { counts } from '../ask/counts.ts';
import type { Store } from '../store/store.ts';

/** Milliseconds the store has to answer. */
const PATIENCE = 5000;

/** The handler of `/health`: whether the store answers, and what it holds. */
export const healthRoute =
  (store: Store): RouteHandlerMethod =>
  async (_, reply) => {
    const waiting = new AbortController();
    try {
      const late = after(PATIENCE, null, { signal: waiting.signal });
      late.catch(() => {});
      const found = await Promise.race([counts(store), late]);
      if (found === null) throw new Error('late');
      const { graphVersion, held } = found;
      return { status: 'ok', engine: store.engine, graphVersion, held };
    } catch {
      return await reply.code(503).send({
        status: 'unavailable',
        engine: store.engine,
        message: '库没有应答，请稍后再试。The store does not answer; try again later.',
      });
    } finally {
      waiting.abort();
    }
  };
