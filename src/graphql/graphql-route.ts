import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Store } from '../store/store.ts';
import { openContext } from './context.ts';
import type { Context } from './context.ts';
import { LIMITS, limitError } from './limits.ts';

/** Times a request is begun that writes come between. */
const ATTEMPTS = 3;

/**
 * The handler of `/graphql`. Each request reads in a snapshot of its own, which is closed when it is answered, when it
 * takes too long, and when its client leaves.
 */
export function graphqlRoute(server: ApolloServer<Context>, store: Store, deadline: number = LIMITS.deadline) {
  const contexts = new WeakMap<FastifyRequest, Context>();
  const handle = fastifyApolloHandler(server, {
    context: async (request) => {
      const context = contexts.get(request);
      if (context === undefined) throw new Error('a request without a context');
      return context;
    },
  }) as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

  const route: RouteHandlerMethod = async (request, reply) => {
    const ending = new AbortController();
    const expired = new Promise<'expired'>((resolve) => {
      const timer = setTimeout(() => {
        ending.abort(limitError('DEADLINE', deadline));
        resolve('expired');
      }, deadline);
      reply.raw.once('close', () => {
        clearTimeout(timer);
        ending.abort(new Error('The client has left.'));
      });
    });
    const attempt = async (): Promise<Attempt> => {
      const context = openContext(store, ending.signal);
      contexts.set(request, context);
      try {
        return { answer: await handle(request, reply), overtaken: context.overtaken() };
      } finally {
        context.close().catch(() => {}); // each read has told its own failure
      }
    };
    const first = await Promise.race([unlessOvertaken(attempt), expired]);
    return first === 'expired' ? sendExpired(reply, deadline) : first.answer;
  };
  return route;
}

interface Attempt {
  readonly answer: unknown;
  readonly overtaken: boolean;
}

/** An answer that no write came between, where that can be had. */
async function unlessOvertaken(attempt: () => Promise<Attempt>): Promise<Attempt> {
  for (let n = 1; ; n++) {
    const made = await attempt();
    if (!made.overtaken || n === ATTEMPTS) return made;
  }
}

function sendExpired(reply: FastifyReply, deadline: number): FastifyReply {
  const { message, extensions } = limitError('DEADLINE', deadline);
  return reply
    .code(400)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}
