import type { PaperFacts } from '../../src/model/graph.ts';
import { paper, type RegistrySpec } from '../support/facts.ts';

const sections = Array.from({ length: 12 }, (_, at) => `市局第${at}科`);
const registry: RegistrySpec = {
  parents: Object.fromEntries(sections.map((section) => [section, '市局'])),
  rosters: { 各县局: ['甲县局', '乙县局', '丙县局'] },
};

/** Papers of some size that share units and cite each other, in one of several versions. */
export const manyPapers = (count: number, measures: number, version = 0): PaperFacts[] =>
  Array.from({ length: count }, (_, at) =>
    paper({
      id: `paper${at}`,
      keys: [`${at}号`, `方案${at % (count - 1)}`],
      registry,
      issuedBy: ['市局'],
      cites: ['民法典', `方案${(at + 1) % count}`],
      measures: Array.from({ length: measures + version }, (_, n) => ({
        title: `第${version}版第${n}项任务`,
        units: [...new Set([sections[n % 12] ?? '', sections[(n * 5 + at) % 12] ?? '', '各县局'])],
        cites: [`方案${(at + n) % (count + 3)}`, { number: `${n % count}号`, title: `计划${n % 40}` }],
        themes: [`主题${n % 7}`],
      })),
    }),
  );
