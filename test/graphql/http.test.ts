import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/graphql/limits.ts';
import { loadSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import type { ServerOptions } from '../../src/graphql/server.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Store } from '../../src/store/store.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { paper } from '../support/facts.ts';
import { storeOf } from '../support/loaded.ts';

let store: Store;
let app: FastifyInstance;
const reported: string[] = [];
const opened: FastifyInstance[] = [];

const open = async (from: Store, more: Partial<ServerOptions> = {}): Promise<FastifyInstance> => {
  const server = await createServer(from, { report: (id) => reported.push(id), ...more });
  opened.push(server);
  return server;
};
beforeAll(async () => {
  store = await storeOf(bureauPapers);
  app = await open(store);
});
afterAll(async () => {
  await Promise.all(opened.map((server) => server.close()));
  await store.close();
});
afterEach(() => {
  expect(reported.splice(0)).toEqual([]);
});

const GRAPHQL = 'application/graphql-response+json';
const post = (query: string, server = app, accept = GRAPHQL) =>
  server.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query } });
const codesOf = (body: string): unknown[] =>
  (JSON.parse(body) as { errors: { extensions: { code: unknown } }[] }).errors.map(({ extensions }) => extensions.code);

const many = (n: number, text: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => text(at)).join(' ');

/** A store whose statements take so many milliseconds more. */
const slow = (milliseconds: number, ran: string[] = []): Store => ({
  ...store,
  read: (work) =>
    store.read((run) =>
      work(async (cypher, parameters) => {
        ran.push(cypher);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        return run(cypher, parameters);
      }),
    ),
});

describe('GraphQL over HTTP', () => {
  it('passes the audits of the specification without an error or a warning', async () => {
    const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const results = await Promise.all(serverAudits({ url }).map((audit) => audit.fn()));
    const by = (status: string) => results.filter((result) => result.status === status).map(({ name }) => name);
    expect(by('error')).toEqual([]);
    expect(by('warn')).toEqual([]);
    expect([results.length, by('ok').length]).toEqual([61, 58]);
  });

  it('describes itself', async () => {
    const response = await post(
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true }),
    );
    expect([response.statusCode, response.body.includes('"queryType":{"name":"Query"')]).toEqual([200, true]);
  });

  it.each<[string, Record<string, string>]>([
    ['GET without a header', {}],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
  ])('another site cannot ask through a browser: %s', async (_, headers) => {
    const response = await app.inject({
      method: headers['content-type'] ? 'POST' : 'GET',
      url: '/graphql?query={counts{held}}',
      headers,
      ...(headers['content-type'] ? { payload: 'query={counts{held}}' } : {}),
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.body).not.toContain('"held":');
  });
});

describe('a request that asks for too much is refused before it is run', () => {
  it.each<[string, string]>([
    ['TOO_MANY_ALIASES', `{ ${many(31, (at) => `a${at}: graphVersion`)} }`],
    ['TOO_MANY_ALIASES', `{ ${many(8, (at) => `a${at}: counts { ...F }`)} } fragment F on Counts { ${many(3, (at) => `b${at}: held`)} }`],
    ['TOO_DEEP', `{ units { nodes { ${'partOf { '.repeat(9)} id ${'} '.repeat(9)} } } }`],
    ['TOO_DEEP', '{ units { nodes { ...A } } } fragment A on Unit { partOf { partOf { partOf { ...B } } } } fragment B on Unit { partOf { partOf { partOf { partOf { partOf { partOf { id } } } } } } }'],
    ['TOO_MANY_DIRECTIVES', `{ ${many(10, () => 'graphVersion @include(if: true)')} }`],
    ['TOO_MANY_FIELDS', `{ ${many(301, () => 'graphVersion')} }`],
    ['TOO_MANY_FIELDS', `{ units { nodes { ...A } } } fragment A on Unit { ${many(10, () => '...B')} } fragment B on Unit { ${many(10, () => '...C')} } fragment C on Unit { id name shortName }`],
    ['GRAPHQL_PARSE_FAILED', `{ ${many(2001, () => 'graphVersion')} }`],
    ['GRAPHQL_VALIDATION_FAILED', `{ ${many(300, (at) => `nothing${at}`)} }`],
  ])('%s', async (code, query) => {
    for (const accept of code.startsWith('GRAPHQL') ? [GRAPHQL] : [GRAPHQL, 'application/json']) {
      const response = await post(query, app, accept);
      expect([response.statusCode, codesOf(response.body)[0]]).toEqual([400, code]);
      expect(codesOf(response.body).length).toBeLessThanOrEqual(101);
    }
  }); // prettier-ignore

  it('up to the limits it is answered', async () => {
    const response = await post(`{ ${many(30, (at) => `a${at}: graphVersion`)} units { nodes { partOf { partOf { partOf { partOf { partOf { partOf { partOf { id } } } } } } } } } }`);
    expect(response.json()).toMatchObject({ data: { a29: 1 } });
  }); // prettier-ignore

  it('fragments that hold one another are refused, not followed for ever', async () => {
    const response = await post('{ units { nodes { ...A } } } fragment A on Unit { ...B } fragment B on Unit { ...A }');
    expect([response.statusCode, codesOf(response.body)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it('a body over 1 MB', async () => {
    const response = await post(`{ graphVersion } # ${'x'.repeat(LIMITS.bytes)}`);
    expect([response.statusCode, codesOf(response.body)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it.each([['{"query":'], ['[]'], ['"{graphVersion}"'], ['{"query": 5}']])('a body that is no request: %s', async (payload) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
    expect([response.statusCode, codesOf(response.body)]).toEqual([400, ['BAD_REQUEST']]);
  }); // prettier-ignore

  it('an answer with too many items, as pages within pages', async () => {
    const measures = Array.from({ length: 100 }, (_, at) => `任务${at}`);
    const large = await storeOf([paper({ id: '长', measures })]);
    const inner = 'measures(first: 100) { nodes { document { measures(first: 100) { nodes { document {';
    const query = `{ document(id: "长") { ${inner} measures(first: 100) { totalCount } } } } } } } } }`;
    const response = await post(query, await open(large));
    await large.close();
    expect([response.statusCode, codesOf(response.body)]).toEqual([400, ['TOO_MANY_ITEMS']]);
    expect(response.json()).not.toHaveProperty('data');
  });
});

describe('what a resolver throws by mistake', () => {
  it.each([
    ['an error', new Error('bolt://neo4j:hunter2@10.0.0.7')],
    ['a text', 'bolt://neo4j:hunter2@10.0.0.7'],
  ])('%s does not leave the server, but is reported', async (_, thrown) => {
    const schema = loadSchema();
    const field = schema.getQueryType()?.getFields()['graphVersion'];
    if (field) field.resolve = () => Promise.reject(thrown);
    const response = await post('{ graphVersion }', await open(store, { schema }));
    expect(codesOf(response.body)).toEqual(['INTERNAL']);
    expect(response.body + JSON.stringify(response.headers)).not.toMatch(/hunter2|10\.0\.0\.7|stack|\.ts/);
    expect(reported.splice(0)).toHaveLength(1);
  });
});

describe('time', () => {
  it('an answer that is not ready by the deadline is given up, and so is the work on it', async () => {
    const ran: string[] = [];
    const server = await open(slow(200, ran), { deadline: 50 });
    const started = Date.now();
    const response = await post('{ units { nodes { partOf { partOf { id } } } } }', server);
    expect([response.statusCode, codesOf(response.body)]).toEqual([400, ['DEADLINE']]);
    expect(Date.now() - started).toBeLessThan(180);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(ran).toHaveLength(1);
    reported.length = 0; // a late end of the work may be told
  });

  it('a client that leaves ends the work', async () => {
    const ran: string[] = [];
    const server = await open(slow(100, ran));
    const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const leaving = AbortSignal.timeout(150);
    const body = JSON.stringify({ query: '{ units { nodes { partOf { partOf { partOf { id } } } } } }' });
    await expect(
      fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal: leaving }),
    ).rejects.toThrow();
    const then = ran.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([then, ran.length]).toEqual([2, 2]);
    reported.length = 0;
  });
});

describe('a store that goes away', () => {
  it('is an error in the answer and in /health, and the server lives on', async () => {
    let gone = true;
    const server = await open({
      ...store,
      read: (work) => (gone ? Promise.reject(new Fault('STORE_FAILED', '/srv/secret/graph.grafeo failed')) : store.read(work)),
    });
    const [asked, health] = [await post('{ counts { held } }', server), await server.inject('/health')];
    expect([asked.statusCode, codesOf(asked.body)]).toEqual([200, ['STORE_FAILED']]);
    expect(health.statusCode).toBe(503);
    expect(health.json()).toMatchObject({ status: 'unavailable', message: expect.stringContaining('The store does not answer') });
    expect(asked.body + health.body).not.toContain('secret');
    expect(reported.splice(0)).toHaveLength(1);
    gone = false;
    expect((await post('{ counts { held } }', server)).json()).toEqual({ data: { counts: { held: 3 } } });
  }); // prettier-ignore
});

describe('pages', () => {
  it('/health says what is held', async () => {
    const response = await app.inject('/health');
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok', engine: 'grafeo', graphVersion: 1, held: 3 }]);
  }); // prettier-ignore

  it('/graphiql comes whole: it names no other address to load from, and runs its own scripts only', async () => {
    const response = await app.inject('/graphiql');
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-[^']+';.*connect-src 'self'/);
    expect(response.body).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
    expect(response.body).toContain('哪些科室的跨文件负荷最重');
    const zipped = await app.inject({ url: '/graphiql', headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.rawPayload.length).toBeLessThan(response.rawPayload.length / 2);
  }); // prettier-ignore

  it('a name of elsewhere that was made to mean this machine is refused where only this machine may ask', async () => {
    const server = await open(store, { local: true });
    const statusFor = async (host: string) => (await server.inject({ url: '/health', headers: { host } })).statusCode;
    expect(await statusFor('evil.example:4000')).toBe(403);
    expect(await Promise.all(['127.0.0.1:4000', 'localhost', '[::1]:4000'].map(statusFor))).toEqual([200, 200, 200]);
    expect((await app.inject({ url: '/health', headers: { host: 'office.example' } })).statusCode).toBe(200);
  });

  it('every answer is closed to other sites', async () => {
    for (const url of ['/health', '/graphiql', '/nothing']) {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
