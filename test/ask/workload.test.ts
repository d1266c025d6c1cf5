import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENT, LOAD_RULE_NAMES } from '../../src/ask/load-rules.ts';
import type { LoadRule } from '../../src/ask/load-rules.ts';
import type { Projection } from '../../src/ask/projection.ts';
import type { WorkloadArguments } from '../../src/ask/workload-arguments.ts';
import { workload } from '../../src/ask/workload.ts';
import type { Workload } from '../../src/ask/workload.ts';
import { Fault } from '../../src/model/fault.ts';
import { graphOf } from './graph-of.ts';
import { bureauPapers } from './bureau-papers.ts';

let graph: Projection;
beforeAll(async () => {
  graph = await graphOf(bureauPapers);
});

/** `名次 单位 数` of the ranking, then the collectives without a rank. */
function ranking(args: WorkloadArguments, component: keyof Workload = COMPONENT[args.rule ?? 'DOCUMENTS']): string[] {
  const { nodes, collectives } = workload(graph, args);
  return [...nodes, ...collectives].map(
    (row) => `${row.rank ?? '—'} ${row.unit.name} ${JSON.stringify(row[component])}`,
  );
}

describe('each rule ranks by its own number', () => {
  const expected: Record<LoadRule, readonly string[]> = {
    // 立法科 要点、条例、办法、规划；普法科 同；法制科 方案、条例
    DOCUMENTS: ['1 江市局普法科 4', '1 江市局立法科 4', '3 东县局 2', '3 江市局法制科 2', '5 律师协会 1', '— 各县局 4'],
    // 立法科 (1+2)+(1+1)，要点 引用自己只计一次
    OBLIGATIONS: ['1 江市局普法科 5', '1 江市局立法科 5', '3 东县局 2', '3 江市局法制科 2', '5 律师协会 1', '— 各县局 6'],
    MEASURES: ['1 江市局普法科 2', '1 江市局立法科 2', '3 东县局 1', '3 江市局法制科 1', '3 律师协会 1', '— 各县局 3'],
    LED: ['1 江市局普法科 1', '2 江市局立法科 0', '2 东县局 0', '2 江市局法制科 0', '2 律师协会 0', '— 各县局 0'],
    FIRST_LISTED: ['1 江市局普法科 1', '1 江市局立法科 1', '1 律师协会 1', '4 东县局 0', '4 江市局法制科 0', '— 各县局 2'],
    SHARE: ['1 律师协会 1', '2 江市局普法科 0.833333', '2 江市局立法科 0.833333', '4 东县局 0.333333', '4 江市局法制科 0.333333', '— 各县局 1.666667'],
    SOURCE_DOCUMENTS: ['1 江市局普法科 1', '1 江市局立法科 1', '1 东县局 1', '1 江市局法制科 1', '1 律师协会 1', '— 各县局 2'],
    // 普法任务引用 要点 自己，计入引用文件
    CITED_DOCUMENTS: ['1 江市局普法科 4', '1 江市局立法科 4', '3 东县局 1', '3 江市局法制科 1', '5 律师协会 0', '— 各县局 2'],
    THEMES: ['1 江市局普法科 2', '1 江市局立法科 2', '3 东县局 0', '3 江市局法制科 0', '3 律师协会 0', '— 各县局 1'],
    PARTNERS: ['1 江市局普法科 2', '1 江市局立法科 2', '1 东县局 2', '1 江市局法制科 2', '5 律师协会 0', '— 各县局 4'],
  }; // prettier-ignore
  it.each(LOAD_RULE_NAMES)('%s', (rule) => {
    expect(ranking({ rule })).toEqual(expected[rule]);
  });

  it('gives each row its rank under every rule, and the answer the leader under each', () => {
    const { nodes, leaders, leader } = workload(graph, { rule: 'SHARE' });
    expect(leader?.name).toBe('律师协会');
    for (const { rule, unit, value, tied } of leaders) {
      const own = workload(graph, { rule });
      expect(own.nodes[0]?.unit).toEqual(unit);
      expect(own.nodes[0]?.[COMPONENT[rule]]).toBe(value);
      expect(tied).toHaveLength(own.nodes.filter(({ rank }) => rank === 1).length - 1);
      for (const row of nodes) {
        const there = own.nodes.find((other) => other.unit.id === row.unit.id);
        expect(row.ranks.find((each) => each.rule === rule)?.rank).toBe(there?.rank);
      }
    }
  });
});

describe('collectives', () => {
  it('apart: a unit of their own, in n and partners, without a rank', () => {
    const { nodes, collectives } = workload(graph);
    expect(nodes.map(({ unit }) => unit.name)).not.toContain('各县局');
    expect(collectives).toMatchObject([{ unit: { name: '各县局' }, rank: null, ranks: [], measures: 3 }]);
  });

  it('expanded: each member once, at the printed place, with its strongest role and first position; n grows', () => {
    const { nodes, collectives } = workload(graph, { collectives: 'EXPANDED' });
    expect(collectives).toEqual([]);
    const east = nodes.find(({ unit }) => unit.name === '东县局');
    expect(
      east?.parts.map(({ measure, role, position, units, via }) => [
        measure.title,
        role,
        position,
        units,
        via?.name ?? null,
      ]),
    ).toEqual([
      ['复议', 'RESPONSIBLE', 1, 3, null],
      ['立法', 'RESPONSIBLE', 3, 4, '各县局'],
      ['覆盖', 'RESPONSIBLE', 1, 2, '各县局'],
    ]);
    expect(east).toMatchObject({ measures: 3, firstListed: 2, share: 1.083333, partners: 4 });
  });

  it('expanded: one without a roster stays apart', async () => {
    const papers = await graphOf([...bureauPapers.slice(2), { ...bureauPapers[0]!, memberOf: [] }]);
    const { collectives, nodes } = workload(papers, { collectives: 'EXPANDED' });
    expect(collectives.map(({ unit, rank }) => [unit.name, rank])).toEqual([['各县局', null]]);
    expect(nodes.map(({ unit }) => unit.name)).toEqual(['江市局普法科', '江市局立法科']);
  });

  it('left out: as though the clause did not name them, so that n shrinks and the next is printed first', () => {
    const { nodes, collectives } = workload(graph, { collectives: 'LEFT_OUT' });
    expect(collectives).toEqual([]);
    expect(nodes.map(({ unit, share, firstListed, partners }) => [unit.name, share, firstListed, partners])).toEqual([
      ['江市局普法科', 1, 1, 1],
      ['江市局立法科', 1, 1, 1],
      ['东县局', 0.5, 0, 1],
      ['江市局法制科', 0.5, 1, 1],
      ['律师协会', 1, 1, 0],
    ]);
  });
});

describe('what counts', () => {
  it.each<[string, WorkloadArguments, readonly string[]]>([
    ['only support', { roles: ['SUPPORT'] }, ['1 东县局 2', '1 江市局立法科 2']],
    ['only by convention', { bases: ['CONVENTION'] }, ['1 律师协会 1']],
    ['only implied', { bases: ['IMPLIED'] }, ['1 江市局 2']],
    ['only citations to issue; an open kind counts only with all', { citationKinds: ['TO_ISSUE'] },
      ['1 江市局普法科 2', '1 江市局立法科 2', '1 东县局 2', '1 江市局法制科 2', '5 律师协会 1', '— 各县局 3']],
    ['no citation at all', { citationKinds: [] },
      ['1 江市局普法科 1', '1 江市局立法科 1', '1 东县局 1', '1 江市局法制科 1', '1 律师协会 1', '— 各县局 2']],
  ])('%s', (_, args, expected) => {
    expect([...ranking(args)].sort()).toEqual([...expected].sort());
  }); // prettier-ignore

  it('a share is divided among those who count', () => {
    const [row] = workload(graph, { roles: ['LEAD'] }).nodes;
    expect(row).toMatchObject({ unit: { name: '江市局普法科' }, share: 1, partners: 0, measures: 1 });
  });

  it('weights rank by a score of the caller', () => {
    expect(ranking({ weights: { share: 10, led: 2 } }, 'score')).toEqual([
      '1 江市局普法科 10.33333',
      '2 律师协会 10',
      '3 江市局立法科 8.33333',
      '4 东县局 3.33333',
      '4 江市局法制科 3.33333',
      '— 各县局 16.66667',
    ]);
    expect(workload(graph, { weights: { share: 10, led: 2 } }).definition).toMatchObject({
      rule: 'SCORE',
      text: expect.stringContaining('2 × 牵头数 + 10 × 分摊数') as string,
    });
  });
});

const rowOf = (args: WorkloadArguments): Workload | undefined =>
  workload(graph, args).nodes.find(({ unit }) => unit.name === '江市局法制科');

describe('filters', () => {
  it.each<[string, WorkloadArguments['filter'] & object, readonly string[]]>([
    ['jurisdiction of the document', { jurisdiction: '河市' }, ['1 东县局 2', '1 江市局法制科 2', '3 律师协会 1', '— 各县局 2']],
    ['year', { year: 2024 }, ['1 东县局 2', '1 江市局法制科 2', '3 律师协会 1', '— 各县局 2']],
    ['document', { document: '要点' }, ['1 江市局普法科 4', '1 江市局立法科 4', '— 各县局 3']],
    ['theme', { theme: '普法' }, ['1 江市局普法科 2', '1 江市局立法科 2']],
    ['theme nobody has', { theme: '没有' }, []],
    ['kind of unit', { unitKind: 'ASSOCIATION' }, ['1 律师协会 1']],
    ['place of the unit', { unitJurisdiction: '没有' }, []],
  ])('%s', (_, filter, expected) => {
    expect(ranking({ filter })).toEqual(expected);
  }); // prettier-ignore

  it('never change how many share a measure, nor the partners on it', () => {
    const all = rowOf({});
    const { rank: _, ranks: __, ...numbers } = rowOf({ filter: { unitKind: 'SECTION', document: '方案' } })!;
    expect(all).toMatchObject({ share: 0.333333, partners: 2 });
    expect(numbers).toEqual({ ...all, rank: undefined, ranks: undefined });
  });
});

describe('an answer', () => {
  it('has no leader where the number is zero throughout', () => {
    const answer = workload(graph, { rule: 'LED', filter: { document: '方案' } });
    expect(answer.leader).toBeNull();
    expect(answer.leaders.find(({ rule }) => rule === 'LED')).toEqual({ rule: 'LED', value: 0, unit: null, tied: [] });
  });

  it('shows the list behind each number', () => {
    const { nodes, collectives } = workload(graph, { bases: ['STATED', 'CONVENTION', 'IMPLIED'] });
    for (const row of [...nodes, ...collectives]) {
      const sum = (read: (part: (typeof row.parts)[number]) => number): number =>
        row.parts.reduce((all, part) => all + read(part), 0);
      expect(row.parts).toHaveLength(row.measures);
      expect(row.documentList).toHaveLength(row.documents);
      expect(row.documentList.filter(({ source }) => source)).toHaveLength(row.sourceDocuments);
      expect(row.documentList.filter(({ cited }) => cited)).toHaveLength(row.citedDocuments);
      expect(row.themeList).toHaveLength(row.themes);
      expect(row.partnerList).toHaveLength(row.partners);
      expect(sum(({ obligations }) => obligations)).toBe(row.obligations);
      expect(sum(({ role }) => (role === 'LEAD' ? 1 : 0))).toBe(row.led);
      expect(sum(({ firstListed }) => (firstListed ? 1 : 0))).toBe(row.firstListed);
      expect(sum(({ units }) => 1 / units)).toBeCloseTo(row.share, 6);
    }
  });

  it('says how it was counted and on what', () => {
    const { definition, coverage, settings, graphVersion } = workload(graph, { rule: 'SHARE', filter: { year: 2023 } });
    expect(definition.text).toMatch(/^每项任务按责任单位个数均分.*只计该年的文件：2023。$/);
    expect(definition.textEn).toMatch(/^Each measure is divided evenly.*only documents of the year: 2023\.$/);
    expect(coverage).toEqual({
      documents: 1,
      measures: 4,
      counted: 3,
      stated: 3,
      convention: 0,
      implied: 0,
      withoutUnit: 1,
    });
    expect(settings).toMatchObject({
      rule: 'SHARE',
      collectives: 'APART',
      roles: null,
      bases: ['STATED', 'CONVENTION'],
    });
    expect(graphVersion).toBe(graph.graphVersion);
  });

  it('comes in pages that join to the whole', () => {
    const whole = workload(graph).nodes.map(({ unit }) => unit.name);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo, totalCount } = workload(graph, { first: 2, after });
      expect(totalCount).toBe(5);
      paged.push(...nodes.map(({ unit }) => unit.name));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole);
  });
});

describe('refused', () => {
  it.each<[string, object]>([
    ['first 0', { first: 0 }],
    ['first 101', { first: 101 }],
    ['first 1.5', { first: 1.5 }],
    ['an unknown rule', { rule: 'documents' }],
    ['an unknown role', { roles: ['BOSS'] }],
    ['an unknown treatment', { collectives: 'SPLIT' }],
    ['a negative weight', { weights: { led: -1 } }],
    ['an unknown weight', { weights: { size: 1 } }],
    ['a made-up cursor', { after: 'abc' }],
  ])('%s', (_, args) => {
    expect(() => workload(graph, args)).toThrow(expect.objectContaining({ code: 'USAGE' }) as Fault);
  });

  it('a cursor of another ranking', () => {
    const { pageInfo } = workload(graph, { first: 1 });
    expect(() => workload(graph, { rule: 'SHARE', after: pageInfo.endCursor })).toThrow(Fault);
  });
});
