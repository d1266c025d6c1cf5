import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gaps } from '../../src/ask/gaps.ts';
import type { Gap, GapArguments } from '../../src/ask/gaps.ts';
import type { Store } from '../../src/store/store.ts';
import { paper } from '../support/facts.ts';
import type { RegistrySpec } from '../support/facts.ts';
import { storeOf } from '../support/loaded.ts';
import { gapPapers } from './gap-papers.ts';
import { bureauPapers } from './bureau-papers.ts';

let store: Store;
beforeAll(async () => {
  store = await storeOf(bureauPapers);
});
afterAll(() => store.close());

const told = (gap: Gap): string =>
  gap.kind === 'NOT_HELD'
    ? `${gap.document.id} ${gap.measures.length}+${gap.citedBy.length} ${gap.units.map(({ name }) => name).join('、')}`
    : 'unit' in gap
      ? `${gap.document.id} ${gap.unit.name} ${gap.measures.map(({ title }) => title).join('、')}`.trim()
      : `${gap.document.id} ${gap.measure.title} ${gap.units.map(({ name }) => name).join('、')}`.trim();

const found = async (args: GapArguments, from = store): Promise<string[]> => (await gaps(from, args)).nodes.map(told);

describe('each kind', () => {
  it.each<[GapArguments['kind'], readonly string[]]>([
    ['NO_UNIT', ['要点 无主']],
    ['COLLECTIVE_ONLY', ['要点 覆盖 各县局']],
    // 要点 主送 江市局（其科室视为收文）；方案 主送 各科室（无名单，本局科室视为收文）、各县局的全部成员
    ['ASSIGNED_NOT_ADDRESSED', ['方案 律师协会 同上']],
    // 江市局 的科室有任务，东县局、西县局 由 各县局 承担
    ['ADDRESSED_NOT_ASSIGNED', ['要点 公证协会']],
    ['NOT_HELD', [
      'cited:条例 3+0 东县局、各县局、江市局普法科、江市局法制科、江市局立法科',
      'cited:办法 1+0 各县局、江市局普法科、江市局立法科',
      'cited:规划 1+0 江市局普法科、江市局立法科',
      'cited:通报 1+0 江市局',
    ]],
  ])('%s', async (kind, expected) => {
    expect(await found({ kind })).toEqual(expected);
  }); // prettier-ignore
});

describe('filters and pages', () => {
  it.each<[string, GapArguments, readonly string[]]>([
    ['document', { kind: 'NO_UNIT', filter: { document: '方案' } }, []],
    ['year', { kind: 'ASSIGNED_NOT_ADDRESSED', filter: { year: 2024 } }, ['方案 律师协会 同上']],
    ['jurisdiction', { kind: 'NOT_HELD', filter: { jurisdiction: '河市' } }, ['cited:条例 1+0 东县局、各县局、江市局法制科']],
    ['theme', { kind: 'NOT_HELD', filter: { theme: '普法' } }, ['cited:规划 1+0 江市局普法科、江市局立法科']],
  ])('%s', async (_, args, expected) => {
    expect(await found(args)).toEqual(expected);
  }); // prettier-ignore

  it('pages join to the whole', async () => {
    const first = await gaps(store, { kind: 'NOT_HELD', first: 3 });
    const rest = await gaps(store, { kind: 'NOT_HELD', first: 3, after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(4);
    expect([...first.nodes, ...rest.nodes].map(told)).toEqual(await found({ kind: 'NOT_HELD' }));
  });

  it('refuses an unknown kind', async () => {
    await expect(gaps(store, { kind: 'no-unit' as 'NO_UNIT' })).rejects.toMatchObject({ code: 'USAGE' });
  });
});

/** Who is reached: `市局` with its sections, the counties' bureaus with theirs. */
const registry: RegistrySpec = {
  parents: { 市局甲科: '市局', 市局乙科: '市局', 市局处: '市局', 各科: '市局', 东县局一科: '东县局' },
  rosters: { 各县局: ['东县局', '西县局'] },
  kinds: { 市局处: 'institution' },
};

describe('who counts as addressed', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    // 主送、责任、缺口
    ['nobody is addressed', [], ['市局甲科'], []],
    ['itself', ['市局甲科'], ['市局甲科', '市局乙科'], ['市局乙科']],
    ['its bureau', ['市局'], ['市局甲科', '外局'], ['外局']],
    ['its collective', ['各县局'], ['东县局', '东县局一科'], []],
    ['all members of a collective', ['东县局', '西县局'], ['各县局'], []],
    ['not all members', ['东县局'], ['各县局'], ['各县局']],
    ['a collective of the same bureau, for its sections only', ['各科'], ['市局甲科', '市局处', '外局'], ['外局', '市局处']],
    ['the issuer is no gap', ['外局'], ['发文局', '外局'], []],
  ])('%s', async (_, addressedTo, units, expected) => {
    const one = await storeOf([
      paper({ id: '文', registry, addressedTo, issuedBy: ['发文局'], measures: [{ title: '事', units }] }),
    ]);
    const { nodes } = await gaps(one, { kind: 'ASSIGNED_NOT_ADDRESSED' });
    await one.close();
    expect(nodes.map((gap) => ('unit' in gap ? gap.unit.name : ''))).toEqual(expected);
  }); // prettier-ignore
});

describe('what may be wrong with a measure', () => {
  let wrong: Store;
  beforeAll(async () => {
    wrong = await storeOf(gapPapers);
  });
  afterAll(() => wrong.close());
  const at = async (instant: string, args: GapArguments): Promise<string[]> =>
    (await gaps(wrong, args, () => new Date(instant))).nodes.map(told);

  it.each<[string, GapArguments, readonly string[]]>([
    ['2024-03-01T12:00:00Z', { kind: 'VAGUE_SUBJECT' }, ['清单 含糊 各有关单位、海市相关部门']],
    ['2024-03-01T12:00:00Z', { kind: 'TWO_LEADS' }, ['清单 双头 海市委办、海市局']],
    ['2024-03-01T12:00:00Z', { kind: 'IMPLIED_ONLY' }, ['海要点 推定 海市局']],
    // 北京时间 3 月 1 日：当天还不算过期
    ['2024-03-01T15:59:59Z', { kind: 'OVERDUE' }, []],
    ['2024-03-01T16:00:00Z', { kind: 'OVERDUE' }, ['清单 双头 海市委办、海市局、海市所']],
    ['2026-01-01T00:00:00Z', { kind: 'OVERDUE', filter: { jurisdiction: '海市' } }, [
      '清单 双头 海市委办、海市局、海市所', '清单 半明 各有关单位、海市局', '清单 含糊 各有关单位、海市相关部门',
    ]],
    ['2024-03-01T00:00:00Z', { kind: 'DUE_SOON' }, ['清单 双头 海市委办、海市局、海市所', '清单 半明 各有关单位、海市局']],
    ['2024-03-01T00:00:00Z', { kind: 'DUE_SOON', within: 0 }, ['清单 双头 海市委办、海市局、海市所']],
    ['2024-03-01T16:00:00Z', { kind: 'DUE_SOON', within: 120 }, ['清单 半明 各有关单位、海市局', '清单 含糊 各有关单位、海市相关部门']],
  ])('%s %o', async (instant, args, expected) => {
    expect(await at(instant, args)).toEqual(expected);
  }); // prettier-ignore

  it('refuses days that are none', async () => {
    await expect(gaps(wrong, { kind: 'DUE_SOON', within: -1 })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
