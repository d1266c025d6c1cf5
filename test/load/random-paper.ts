import type { PaperFacts } from '../../src/model/graph.ts';
import { type CiteSpec, type MeasureSpec, paper, type RegistrySpec } from '../support/facts.ts';
import { pick, some, upTo } from '../support/random.ts';

const registry: RegistrySpec = {
  parents: { 甲科: '市局', 乙科: '市局', 市局: '市府', A局: 'A府', B局: 'B府' },
  rosters: { 各局: ['A局', 'B局'], 各组: ['各局', '丙组'] },
};
const units = ['甲科', '乙科', '市局', 'A局', 'B局', '各局', '丙组', '外局'];

/** The ids that random papers have. */
export const ids = ['p1', 'p2', 'p3', 'p4', 'p5'];
const keys = [...ids, 'k1', 'k2', 'k3'];

/** A paper with whatever units, keys, citations and addressees the numbers say. */
export function randomPaper(random: () => number, id: string): PaperFacts {
  const uri = random() < 0.8 ? `${id}.txt` : `${pick(random, ids)}.txt`;
  return paper({
    id,
    uri,
    registry,
    keys: [...new Set(some(random, keys, 3))],
    cites: Array.from({ length: upTo(random, 3) }, () => randomCite(random)),
    issuedBy: [...new Set(some(random, units, 1))],
    addressedTo: [...new Set(some(random, units, 1))],
    measures: Array.from({ length: upTo(random, 3) }, () => randomMeasure(random)),
  });
}

/** The same bytes as a person corrected them: some responsibilities and citations are gone, others are another's. */
export function corrected(random: () => number, facts: PaperFacts): PaperFacts {
  const correction = `c${upTo(random, 99)}`;
  return {
    ...facts,
    document: { ...facts.document, corrections: JSON.stringify([{ id: correction }]) },
    responsibilities: facts.responsibilities
      .filter(() => random() < 0.7)
      .map((row) => (random() < 0.5 ? row : { ...row, role: 'lead' as const, rule: 'correction', correction })),
    citations: facts.citations
      .filter(() => random() < 0.7)
      .map((row) => (random() < 0.5 ? row : { ...row, keys: [pick(random, keys)], rule: 'correction', correction })),
  };
}

const randomMeasure = (random: () => number): MeasureSpec => ({
  title: `任务${upTo(random, 9)}`,
  units: [...new Set(some(random, units, 2))],
  cites: Array.from({ length: upTo(random, 2) }, () => randomCite(random)),
  themes: [...new Set(some(random, ['普法', '立法'], 2))],
});

function randomCite(random: () => number): CiteSpec {
  const tried = [...new Set([pick(random, keys), ...some(random, keys, 2)])];
  return {
    title: pick(random, ['《甲》', '乙', '𠮷', '！']),
    keys: tried,
    placeholder: pick(random, tried),
    ...(random() < 0.5 ? { number: pick(random, ['1号', '2号']) } : {}),
    ...(random() < 0.3 ? { jurisdiction: pick(random, ['江门市', '广州市']) } : {}),
    kind: random() < 0.2 ? null : 'basis',
  };
}
