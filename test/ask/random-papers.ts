import type { PaperFacts } from '../../src/model/graph.ts';
import { BASES, CITATION_KINDS, ROLES } from '../../src/model/vocabulary.ts';
import { paper } from '../support/facts.ts';
import type { RegistrySpec } from '../support/facts.ts';

const registry: RegistrySpec = { rosters: { 各县局: ['东县局', '西县局', '甲科'], 各镇所: ['一镇所', '二镇所'] } };
const UNITS = ['甲科', '乙科', '丙科', '丁协会', '东县局', '西县局', '各县局', '各镇所', '各部门'];
const TITLES = ['文0', '文1', '文2', '法一', '法二', '法三'];
const THEMES = ['立法', '普法', '复议'];

/** Three papers with whatever units, citations and themes the numbers say. */
export function randomPapers(random: () => number): PaperFacts[] {
  const some = <T>(from: readonly T[], most: number): T[] =>
    [...from]
      .map((each) => ({ each, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, Math.floor(random() * (most + 1)))
      .map(({ each }) => each);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return [0, 1, 2].map((at) =>
    paper({
      id: `文${at}`,
      date: one(['2022', '2023']),
      registry,
      measures: Array.from({ length: 6 }, (_, measure) => ({
        title: `任务${measure}`,
        units: some(UNITS, 5).map((unit) => ({
          unit,
          role: one(ROLES),
          basis: random() < 0.8 ? one(BASES.slice(0, 2)) : ('implied' as const),
        })),
        cites: [...some(TITLES, 3), ...some(TITLES, 1)].map((title) => ({
          title,
          kind: one([...CITATION_KINDS, null]),
        })),
        themes: some(THEMES, 2),
      })),
    }),
  );
}
