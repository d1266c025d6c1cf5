import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cameSince } from '../../src/ask/came-since.ts';
import { missing } from '../../src/ask/missing.ts';
import { promises } from '../../src/ask/promises.ts';
import type { Citation, DocumentRef } from '../../src/ask/refs.ts';
import type { Store } from '../../src/store/store.ts';
import { paper } from '../support/facts.ts';
import { storeOf } from '../support/loaded.ts';
import { seedFacts } from '../support/seed-facts.ts';
import { bureauPapers } from './bureau-papers.ts';

describe('on the five papers, counted by hand', () => {
  let store: Store;
  beforeAll(async () => {
    store = await storeOf(await seedFacts());
  });
  afterAll(() => store.close());

  it('39 papers are to be issued or revised, 38 of them by tasks; none has come', async () => {
    const all = await promises(store, { first: 100 });
    expect(all).toMatchObject({ totalCount: 38, open: 38, kept: 0 });
    const count = (kind: string, year: number): number =>
      all.nodes.filter((one) => one.citation.kind === kind && one.year === year).length;
    // 江门 2023 十六部、中山 2023 一部；广州 2020 待出台十八部、待修订三部；002 的一部在成效中，不算
    expect([count('TO_ISSUE', 2023), count('TO_ISSUE', 2020), count('TO_REVISE', 2020)]).toEqual([17, 18, 3]);
    for (const { citation } of all.nodes) expect(citation.evidence.quote).toContain('《');
  });

  it('六部 条例、办法 of item 13 are promised by 行政立法科', async () => {
    const { nodes } = await promises(store, { unit: 'jm-lifa-ke', filter: { year: 2023 }, first: 100 });
    const titles = nodes
      .filter(({ measure }) => measure.ordinal === '13')
      .map(({ citation }) => citation.document.title);
    expect(titles).toEqual([
      '江门市城市建筑外立面管理条例', '江门市社会治理智慧网格服务管理条例', '江门市建筑垃圾管理办法',
      '江门市红色革命遗址保护条例', '江门市租赁房屋管理条例', '江门市居家社区养老服务促进条例',
    ]); // prettier-ignore
  });

  it('what is missing is ranked by the units that depend on it', async () => {
    const { nodes, totalCount } = await missing(store, { first: 100 });
    const counts = nodes.map(({ units, measures, citedBy }) => [units.length, measures.length, citedBy.length]);
    expect(counts).toEqual([...counts].sort((a, b) => b[0]! - a[0]! || b[1]! - a[1]! || b[2]! - a[2]!));
    const [{ documents, held } = { documents: 0, held: 0 }] = (await store.read((run) =>
      run('MATCH (d:Document) RETURN count(d) AS documents, sum(CASE WHEN d.held THEN 1 ELSE 0 END) AS held'),
    )) as { documents: number; held: number }[];
    expect(totalCount).toBe(documents - held);
  });
});

it('missing, of three small papers', async () => {
  const store = await storeOf(bureauPapers);
  const { nodes } = await missing(store);
  expect(nodes.map((one) => `${one.document.id} ${one.units.length} ${one.measures.length}`)).toEqual([
    'cited:条例 5 3',
    'cited:办法 3 1',
    'cited:规划 2 1',
    'cited:通报 1 1',
  ]);
  await store.close();
});

const ref = (id: string, date: string | null, held = true): DocumentRef => ({
  id, title: id, kind: null, number: null, issuer: null, jurisdiction: null, date, year: null, held, uri: null,
}); // prettier-ignore
const cite = (kind: 'TO_ISSUE' | 'TO_REVISE', document: DocumentRef): Citation => ({
  document, kind, action: null, nested: [], correction: null,
  evidence: { quote: '', start: 0, end: 0, document, rule: '' },
}); // prettier-ignore

/** A promise by a paper of one date; what is there besides; what has come of it. */
describe('a promise is kept', () => {
  it.each<[string, string | null, 'TO_ISSUE' | 'TO_REVISE', DocumentRef, readonly DocumentRef[], string | null]>([
    ['by the paper itself', '2023-06-30', 'TO_ISSUE', ref('办法', '2023-07-10'), [], 'HELD 办法 10 DAY'],
    ['months after', '2023-06-30', 'TO_ISSUE', ref('办法', '2024-02'), [], 'HELD 办法 8 MONTH'],
    ['years after', '2023', 'TO_ISSUE', ref('办法', '2025-02-01'), [], 'HELD 办法 2 YEAR'],
    ['in the same year, as far as is known', '2023-06-30', 'TO_ISSUE', ref('办法', '2023'), [], 'HELD 办法 0 YEAR'],
    ['at an unknown date', '2023-06-30', 'TO_ISSUE', ref('办法', null), [], 'HELD 办法 null'],
    ['not by an older paper', '2023-06-30', 'TO_ISSUE', ref('办法', '2019-01-01'), [], null],
    ['not by a paper that is only cited', '2023', 'TO_ISSUE', ref('办法', null, false), [], null],
    ['by the first report', '2023', 'TO_ISSUE', ref('办法', null, false), [ref('总结2025', '2025'), ref('总结2024', '2024'), ref('总结2022', '2022')], 'REPORTED 总结2024 1 YEAR'],
    ['not by its own report', '2023', 'TO_ISSUE', ref('办法', null, false), [ref('方案', '2023')], null],
    ['a revision: not by the version to be revised', '2023', 'TO_REVISE', ref('办法', '2016'), [], null],
    ['a revision: not by one of unknown date', '2023', 'TO_REVISE', ref('办法', null), [], null],
    ['a revision: not by one of the same year', '2023', 'TO_REVISE', ref('办法', '2023-12-01'), [], null],
    ['a revision: by a later one', '2023', 'TO_REVISE', ref('办法', '2024-01-01'), [], 'HELD 办法 1 YEAR'],
  ])('%s', (_, date, kind, target, reports, expected) => {
    const came = cameSince(ref('方案', date), cite(kind, target), reports);
    const later = came?.later == null ? 'null' : `${came.later.value} ${came.later.unit}`;
    expect(came === null ? null : `${came.how} ${came.by.id} ${later}`).toBe(expected);
  }); // prettier-ignore

  it('through the graph: by a later report, then by the paper when it is loaded', async () => {
    const plan = paper({ id: '方案', date: '2023-06-30', measures: [
      { title: '立规', units: ['法制科'], cites: [{ title: '办法', kind: 'to_issue' }] },
      { title: '成效', cites: [{ title: '旧规', kind: 'to_revise' }], tense: 'achievement' },
    ] }); // prettier-ignore
    const report = paper({ id: '总结', date: '2024', measures: [
      { title: '成效', cites: [{ title: '办法', kind: 'issued' }], tense: 'achievement' },
    ] }); // prettier-ignore
    for (const [papers, expected] of [
      [[plan], null],
      [[plan, report], { how: 'REPORTED', by: { id: '总结' }, later: { value: 1, unit: 'YEAR' } }],
      [
        [plan, report, paper({ id: '办法', date: '2023-09-30' })],
        { how: 'HELD', by: { id: '办法' }, later: { value: 92, unit: 'DAY' } },
      ],
    ] as const) {
      const store = await storeOf(papers);
      const answer = await promises(store);
      expect(answer.nodes).toMatchObject([{ units: [{ id: '法制科' }], year: 2023, came: expected }]);
      expect((await promises(store, { open: true })).totalCount).toBe(expected === null ? 1 : 0);
      await store.close();
    }
  });
});
