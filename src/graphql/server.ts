import { fastify } from 'fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Store } from '../store/store.ts';
import { apollo } from './apollo.ts';
import type { Report } from './errors.ts';
import { graphiqlRoute } from './graphiql-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoute } from './health-route.ts';
import { LIMITS } from './limits.ts';
import { loadSchema } from './schema.ts';

export interface ServerOptions {
  /** Told of errors whose words the client does not see. */
  readonly report: Report;
  readonly schema?: GraphQLSchema;
  /** Whether only this machine may ask; a page elsewhere whose name was made to mean this machine is then refused. */
  readonly local?: boolean;
  /** Milliseconds until an answer is given up. */
  readonly deadline?: number;
}

/** The HTTP server over a store, not yet listening: `/graphql`, `/graphiql`, `/health`. */
export async function createServer(store: Store, options: ServerOptions): Promise<FastifyInstance> {
  const { report, schema = loadSchema(), local = false, deadline } = options;
  const graphql = apollo(schema, report);
  await graphql.start();
  const app = fastify({ bodyLimit: LIMITS.bytes, requestTimeout: 30_000, forceCloseConnections: 'idle' });
  app.addHook('onClose', () => graphql.stop());
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(HEADERS);
    if (local && !LOCAL_NAMES.has(request.hostname)) {
      return reply
        .code(403)
        .send({ message: `此服务只应答本机。Only this machine is answered; to open it: --host 0.0.0.0` });
    }
    return undefined;
  });
  app.setErrorHandler(async (error: FastifyError, _, reply) => {
    const { status, code, message } = refusal(error);
    if (code === 'INTERNAL') report('-', error);
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler(async (_, reply) =>
    reply.code(404).send({ message: '没有这个地址。There is nothing here; try /graphiql.' }),
  );
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphqlRoute(graphql, store, deadline) });
  app.get('/graphiql', graphiqlRoute());
  app.get('/health', healthRoute(store));
  return app;
}

/** What this machine calls itself. */
const LOCAL_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', '::1', 'localhost']);

/** What every answer forbids, unless its route says otherwise. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
} as const;

/** What a request that never reached GraphQL is told. */
function refusal({ statusCode = 500, message }: FastifyError): { status: number; code: string; message: string } {
  if (statusCode === 413) {
    return { status: 413, code: 'BODY_TOO_LARGE', message: `A request may have ${LIMITS.bytes} bytes.` };
  }
  if (statusCode >= 400 && statusCode < 500) return { status: statusCode, code: 'BAD_REQUEST', message };
  return { status: 500, code: 'INTERNAL', message: 'Something went wrong inside.' };
}
