import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { load, storeOf } from '../support/loaded.ts';
import { paper } from '../support/facts.ts';
import { answered, asked } from './asked.ts';

interface Connection {
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
    Readonly<Record<'startCursor' | 'endCursor', string | null>>;
  readonly totalCount: number;
}

const PAGE =
  'edges { cursor node { ...N } } nodes { ...N } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Every connection: the way to it, what it is of, and how long it is. */
const LISTS: readonly (readonly [way: string, type: string, node: string, length: number])[] = [
  ['workload', 'Workload', 'rank unit { name }', 5],
  ['units', 'Unit', 'name', 10],
  ['units(orderBy: MEASURES)', 'Unit', 'name', 10],
  ['measures', 'Measure', 'id title', 7],
  ['documents', 'Document', 'title', 7],
  ['gaps(kind: NOT_HELD)', 'Gap', '... on DocumentGap { document { title } measures { id } }', 4],
  ['unit(name: "江市局普法科").responsibilities', 'Responsibility', 'measure { id } evidence { quote }', 2],
  ['document(title: "要点").measures', 'Measure', 'id', 4],
  ['document(title: "条例").citedBy', 'CitedBy', 'source { id } evidence { start }', 3],
  ['theme(id: "立法").measures', 'Measure', 'id', 2],
];

let store: Store;
beforeAll(async () => {
  store = await storeOf(bureauPapers);
});
afterAll(() => store.close());

/** One page of a list; `way` is the field, or an object and its field. */
async function pageOf(way: string, type: string, node: string, args: string, from: Store = store): Promise<Connection> {
  const [outer, inner] = way.split(/\.(?=\w+$)/);
  const field = (text: string, body: string): string =>
    text.includes('(') ? `${text.slice(0, -1)}, ${args}) { ${body} }` : `${text}(${args}) { ${body} }`;
  const query = inner === undefined ? field(outer ?? '', PAGE) : `${outer} { ${field(inner, PAGE)} }`;
  const data = await asked<Record<string, unknown>>(from, `{ ${query} } fragment N on ${type} { ${node} }`);
  const found = Object.values(data)[0] as Connection;
  return inner === undefined ? found : (found as unknown as Record<string, Connection>)[inner]!;
}

describe.each(LISTS)('%s', (way, type, node, length) => {
  it('comes whole, and page by page the same', async () => {
    const whole = await pageOf(way, type, node, 'first: 100');
    expect([whole.totalCount, whole.nodes.length]).toEqual([length, length]);
    expect(whole.edges.map((edge) => edge.node)).toEqual(whole.nodes);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });

    const walked: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page = await pageOf(way, type, node, `first: 1${after === null ? '' : `, after: "${after}"`}`);
      expect([page.nodes.length, page.totalCount, page.pageInfo.hasPreviousPage]).toEqual([1, length, after !== null]);
      walked.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(walked).toEqual(whole.nodes);
    const past = await pageOf(way, type, node, `after: "${whole.pageInfo.endCursor}"`);
    expect([past.nodes, past.pageInfo.startCursor, past.totalCount]).toEqual([[], null, length]);
  });
});

describe('pages', () => {
  it.each([
    ['{ units(first: 0) { totalCount } }', /1 to 100, not 0/],
    ['{ units(first: 101) { totalCount } }', /1 to 100/],
    ['{ units(first: -1) { totalCount } }', /1 to 100/],
    ['{ units(after: "x") { totalCount } }', /does not belong to this list/],
  ])('%s is refused', async (query, message) => {
    const { errors = [] } = await answered(store, query);
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
  });

  it('are of one list only', async () => {
    const { pageInfo } = await pageOf('units', 'Unit', 'name', 'first: 1');
    const { errors = [] } = await answered(store, `{ documents(after: "${pageInfo.endCursor}") { totalCount } }`);
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('go on at the right place when a paper came in between', async () => {
    const own = await storeOf(bureauPapers);
    const first = await pageOf('measures', 'Measure', 'id', 'first: 5', own);
    await load(own, [...bureauPapers, paper({ id: '一', measures: ['甲'] })]);
    const rest = await pageOf('measures', 'Measure', 'id', `first: 5, after: "${first.pageInfo.endCursor}"`, own);
    await own.close();
    expect(rest.totalCount).toBe(8);
    expect([...first.nodes, ...rest.nodes]).toHaveLength(7);
  });
});

describe('one thing', () => {
  it.each([
    ['{ node(id: "要点") { __typename id } }', { __typename: 'Document', id: '要点' }],
    ['{ node(id: "要点#1") { __typename ... on Measure { title } } }', { __typename: 'Measure', title: '立法' }],
    ['{ node(id: "江市局") { __typename ... on Unit { parts { name } } } }', { __typename: 'Unit', parts: [{ name: '各科室' }, { name: '江市局普法科' }, { name: '江市局法制科' }, { name: '江市局立法科' }] }],
    ['{ node(id: "立法") { __typename ... on Theme { name } } }', { __typename: 'Theme', name: '立法' }],
    ['{ node(id: "nothing") { id } }', null],
    ['{ unit(id: "各县局") { collective members { name } memberOf { name } } }', { collective: true, members: [{ name: '东县局' }, { name: '西县局' }], memberOf: [] }],
    ['{ document(title: "《要点》") { issuers { name } addressees { name } held } }', { issuers: [{ name: '江市局' }], addressees: [{ name: '公证协会' }, { name: '各县局' }, { name: '江市局' }], held: true }],
    ['{ measure(id: "要点#2") { units { role position unit { name } } themes { id } citations { kind document { title } } } }', { units: [{ role: 'LEAD', position: 1, unit: { name: '江市局普法科' } }, { role: 'SUPPORT', position: 2, unit: { name: '江市局立法科' } }], themes: [{ id: '普法' }, { id: '立法' }], citations: [{ kind: 'TO_ISSUE', document: { title: '规划' } }, { kind: 'MENTION', document: { title: '要点' } }] }],
    ['{ units(filter: { kind: ASSOCIATION }) { nodes { name } } }', { nodes: [{ name: '律师协会' }] }],
    ['{ measures(unit: "江市局普法科", filter: { theme: "立法" }) { nodes { title } } }', { nodes: [{ title: '立法' }, { title: '普法' }] }],
    ['{ documents(filter: { held: true, year: 2024 }) { nodes { id } } }', { nodes: [{ id: '总结' }, { id: '方案' }] }],
  ])('%s', async (query, expected) => {
    expect(Object.values(await asked<Record<string, unknown>>(store, query))).toEqual([expected]);
  }); // prettier-ignore

  it('every evidence quotes the text of its document', async () => {
    const { documents } = await asked<{ documents: { nodes: { text: string | null; measures: { nodes: { units: { basis: string; evidence: { quote: string | null; start: number; end: number } }[] }[] } }[] } }>(
      store,
      '{ documents { nodes { text measures { nodes { units { basis evidence { quote start end } } } } } } }',
    ); // prettier-ignore
    const edges = documents.nodes.flatMap(({ text, measures }) =>
      measures.nodes.flatMap(({ units }) => units.map((unit) => ({ text, ...unit }))),
    );
    expect(edges).toHaveLength(11);
    for (const { text, basis, evidence } of edges) {
      expect(evidence.quote).toBe(basis === 'IMPLIED' ? null : text?.slice(evidence.start, evidence.end));
    }
  });
});
