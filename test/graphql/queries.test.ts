import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/graphql/questions.ts';
import type { Store } from '../../src/store/store.ts';
import { asked, seedStore } from './asked.ts';

const PLAN = '江门市司法局关于高水平法治保障新时代侨都高质量发展行动方案';
const known = new Map(questions().map(({ name, text }) => [name, text]));

let store: Store;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store.close());

const answer = <Data>(name: string): Promise<Data> => asked<Data>(store, known.get(name) ?? '');

interface Named {
  readonly name: string;
}
interface Row {
  readonly rank: number;
  readonly unit: Named;
  readonly documents: number;
  readonly measures: number;
}

describe('the questions that come with the program, over the five papers', () => {
  it('are ten, and say in both languages what they ask', () => {
    expect(known.size).toBe(10);
    for (const text of known.values()) expect(text).toMatch(/^# [^\n]*\p{Script=Han}[^\n]*？[^\n]*\n# [^\n]*[a-z][^\n]*[?)]\n/u);
  });

  it('busiest-sections', async () => {
    const { workload } = await answer<{ workload: { nodes: Row[] } }>('busiest-sections');
    expect(workload.nodes.map(({ rank, unit, documents }) => [rank, unit.name, documents])).toEqual([
      [1, '江门市司法局行政立法科', 19],
      [2, '江门市司法局律师工作管理科', 13],
      [3, '江门市委依法治市办秘书科', 11],
      [4, '江门市司法局人民参与和促进法治科', 10],
      [5, '江门市司法局规范性文件审核科', 7],
    ]);
  });

  it('leaders-by-rule', async () => {
    const { workload } = await answer<{ workload: { leaders: { rule: string; value: number; unit: Named | null }[] } }>('leaders-by-rule');
    const leaders = Object.fromEntries(workload.leaders.map(({ rule, value, unit }) => [rule, [unit?.name ?? null, value]]));
    expect(leaders).toMatchObject({
      DOCUMENTS: ['江门市司法局行政立法科', 19],
      MEASURES: ['江门市司法局律师工作管理科', 11],
      LED: [null, 0],
      FIRST_LISTED: ['江门市委依法治市办秘书科', 5],
      SHARE: ['江门市司法局行政立法科', 2.642857],
      PARTNERS: ['江门市司法局律师工作管理科', 20],
    });
  });

  it('behind-the-number', async () => {
    const { unit } = await answer<{
      unit: Named & {
        workload: { rank: number; documentList: { source: boolean; cited: boolean }[] };
        responsibilities: { totalCount: number; nodes: { measure: { citations: object[] }; evidence: { quote: string } }[] };
      };
    }>('behind-the-number');
    expect([unit.name, unit.workload.rank, unit.workload.documentList.length]).toEqual(['江门市司法局行政立法科', 1, 19]);
    expect(unit.workload.documentList.filter(({ source }) => source)).toHaveLength(1);
    expect(unit.workload.documentList.filter(({ cited }) => cited)).toHaveLength(18);
    expect(unit.responsibilities.totalCount).toBe(5);
    expect(new Set(unit.responsibilities.nodes.map(({ evidence }) => evidence.quote))).toEqual(new Set(['行政立法科']));
    expect(unit.responsibilities.nodes.flatMap(({ measure }) => measure.citations)).toHaveLength(18);
  });

  it('lead-or-first-listed', async () => {
    const { workload } = await answer<{ workload: { nodes: { unit: Named; firstListed: number; led: number }[] } }>('lead-or-first-listed');
    expect(workload.nodes[0]).toMatchObject({ unit: { name: '江门市委依法治市办秘书科' }, firstListed: 5, led: 0 });
    expect(workload.nodes.map(({ firstListed }) => firstListed)).toEqual([5, 4, 4, 3, 3]);
  });

  it('who-works-together', async () => {
    const { unit } = await answer<{ unit: { workload: { partners: number; partnerList: { unit: Named; measures: number }[] } } }>('who-works-together');
    expect([unit.workload.partners, unit.workload.partnerList.length]).toEqual([20, 20]);
    const [first] = unit.workload.partnerList;
    expect([first?.unit.name, first?.measures]).toEqual(['江门市各县(市、区)司法局', 10]);
  });

  it('counties-in-their-place', async () => {
    const { workload } = await answer<{ workload: { totalCount: number; nodes: (Row & { parts: { via: Named | null }[] })[] } }>('counties-in-their-place');
    expect(workload.totalCount).toBe(29);
    const counties = workload.nodes.filter(({ parts }) => parts[0]?.via !== null);
    expect(counties.map(({ rank, documents, measures }) => [rank, documents, measures])).toEqual(Array.from({ length: 7 }, () => [2, 17, 21]));
    expect(counties.map(({ unit }) => unit.name)).toContain('台山市司法局');
  });

  it('papers-to-issue', async () => {
    const { measures } = await answer<{
      measures: { totalCount: number; nodes: { title: string; citations: { kind: string; document: { title: string } }[]; units: { unit: Named }[] }[] };
    }>('papers-to-issue');
    const making = measures.nodes.find(({ title }) => title === '完善江门制造业当家制度体系');
    expect(making?.citations.filter(({ kind }) => kind === 'TO_ISSUE')).toHaveLength(4);
    expect(making?.units.map(({ unit }) => unit.name)).toEqual([
      '江门市司法局行政立法科', '江门市司法局规范性文件审核科', '江门市各县(市、区)司法局',
    ]);
    expect(measures.totalCount).toBe(measures.nodes.length);
  });

  it('without-a-unit', async () => {
    const { gaps } = await answer<{ gaps: { totalCount: number; nodes: { document: { id: string }; measure: { title: string } }[] } }>('without-a-unit');
    expect([gaps.totalCount, gaps.nodes.length]).toEqual([12, 12]);
    const papers = new Map<string, number>();
    for (const { document } of gaps.nodes) papers.set(document.id, (papers.get(document.id) ?? 0) + 1);
    expect([...papers.values()].sort((a, b) => a - b)).toEqual([3, 9]);
  });

  it('cited-not-held', async () => {
    const { gaps } = await answer<{ gaps: { totalCount: number; nodes: { document: { title: string }; measures: object[] }[] } }>('cited-not-held');
    expect(gaps.totalCount).toBe(78);
    expect(gaps.nodes.map(({ document, measures }) => [document.title, measures.length]).slice(0, 1)).toEqual([['民法典', 2]]);
  });

  it('coverage-of-papers', async () => {
    const { coverage, counts } = await answer<{
      counts: object;
      coverage: { document: { title: string | null }; measures: number; stated: number; implied: number; withoutUnit: number; share: number | null }[];
    }>('coverage-of-papers');
    expect(counts).toEqual({ held: 5, measures: 115, units: 37, responsibilities: 196, citations: 79 });
    expect(coverage.map(({ measures }) => measures).sort((a, b) => a - b)).toEqual([9, 19, 20, 28, 39]);
    expect(coverage.find(({ document }) => document.title === PLAN)).toMatchObject({
      measures: 28, stated: 25, implied: 0, withoutUnit: 3, share: 0.892857,
    });
  });
}); // prettier-ignore
