import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Store } from '../store/store.ts';
import { openContext } from './context.ts';
import type { Context } from './context.ts';
import { LIMITS, limitError } from './limits.ts';

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
    const context = openContext(store, ending.signal);
    contexts.set(request, context);
    try {
      const answer = handle(request, reply);
      const first = await Promise.race([answer, expired]);
      return first === 'expired' ? sendExpired(reply, deadline) : first;
    } finally {
      context.close().catch(() => {}); // each read has told its own failure
    }
  };
  return route;
}

function sendExpired(reply: FastifyReply, deadline: number): FastifyReply {
  const { message, extensions } = limitError('DEADLINE', deadline);
  return reply
    .code(400)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}
