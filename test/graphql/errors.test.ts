import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSchema } from '../../src/graphql/ask-schema.ts';
import { ERROR_CODES } from '../../src/graphql/errors.ts';
import { loadSchema } from '../../src/graphql/schema.ts';
import { Fault, FAULT_CODES } from '../../src/model/fault.ts';
import type { FaultCode } from '../../src/model/fault.ts';
import type { Store } from '../../src/store/store.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { storeOf } from '../support/loaded.ts';
import { answered } from './asked.ts';

const SECRET = 'bolt://neo4j:hunter2@10.0.0.7/private/key.pem';

let store: Store;
beforeAll(async () => {
  store = await storeOf(bureauPapers);
});
afterAll(() => store.close());

/** Ask a store whose every read throws. */
async function whereReading(thrown: unknown) {
  const reported: string[] = [];
  const failing: Store = { ...store, read: () => Promise.reject(thrown) };
  const answer = await askSchema(loadSchema(), failing, { query: '{ counts { held } }' }, (id, error) =>
    reported.push(`${id} ${error instanceof Error ? error.message : JSON.stringify(error)}`),
  );
  return { answer, reported };
}

describe('what is thrown by mistake', () => {
  it.each<[string, unknown]>([
    ['an error', new Error(SECRET)],
    ['an error with a cause', new Error('x', { cause: new Error(SECRET) })],
    ['a text', SECRET],
    ['an object', { password: SECRET }],
    ['an error of GraphQL', new GraphQLError(SECRET, { extensions: { code: 'BAD_THING', secret: SECRET } })],
    ['a fault of the store', new Fault('STORE_FAILED', SECRET)],
    ['a fault of a file', new Fault('FILE', SECRET)],
    ['a mistake of ours', new Fault('INTERNAL', SECRET)],
  ])('%s shows none of it, and is reported under its id', async (_, thrown) => {
    const { answer, reported } = await whereReading(thrown);
    const shown = JSON.stringify(answer);
    expect(shown).not.toMatch(/hunter2|10\.0\.0\.7|\bat \/|node_modules|stack/);
    const extensions = answer.errors?.[0]?.extensions ?? {};
    expect(ERROR_CODES).toContain(extensions['code']);
    expect(Object.keys(extensions)).toEqual(['code', 'zh', 'id']);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain(String(extensions['id']));
  });

  it('a value that a field cannot take is ours too', async () => {
    const schema = loadSchema();
    const held = schema.getQueryType()?.getFields()['graphVersion'];
    if (held) held.resolve = () => SECRET;
    const { errors = [] } = await askSchema(schema, store, { query: '{ graphVersion }' }, () => {});
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(errors[0]?.extensions?.['code']).toBe('INTERNAL');
  });
});

describe('codes', () => {
  it.each<[string, string]>([
    ['{ unit(name: "没有") { id } }', 'NOT_FOUND'],
    ['{ measure(id: "没有") { id } }', 'NOT_FOUND'],
    ['{ theme(id: "没有") { id } }', 'NOT_FOUND'],
    ['{ unit { id } }', 'BAD_USER_INPUT'],
    ['{ unit(id: "a", name: "b") { id } }', 'BAD_USER_INPUT'],
    ['{ workload(weights: { documents: -1 }) { totalCount } }', 'BAD_USER_INPUT'],
    ['query ($n: Int!) { units(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ units(first: "x") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { drop }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
  ])('%s is %s', async (query, code) => {
    const { errors = [] } = await answered(store, query);
    expect(errors[0]?.extensions?.['code']).toBe(code);
    expect(errors[0]?.message).not.toBe('');
  });

  it('a name that several bear comes with the candidates', async () => {
    const { errors = [], data } = await answered(store, '{ unit(name: "普法") { id } counts { held } }');
    expect(data).toEqual({ unit: null, counts: { held: 3 } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', candidates: ['江市局普法科'] });
  });

  it('every fault has one, and its own words only where they are meant for the caller', async () => {
    for (const code of Object.keys(FAULT_CODES) as FaultCode[]) {
      const { answer } = await whereReading(new Fault(code, SECRET, { candidates: [] }));
      const [error] = answer.errors ?? [];
      expect(error?.extensions?.['code']).toBe(code === 'USAGE' ? 'BAD_USER_INPUT' : code);
      expect(error?.message === SECRET).toBe(['USAGE', 'NOT_FOUND', 'AMBIGUOUS'].includes(code));
    }
  });
});
