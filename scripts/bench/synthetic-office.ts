import type { PaperFacts } from '../../src/model/graph.ts';
import { type CiteSpec, type MeasureSpec, paper, type RegistrySpec } from '../../test/support/facts.ts';
import { randomNumbers } from '../../test/support/random.ts';

const bureaus = Array.from({ length: 20 }, (_, at) => `第${at}局`);
const sections = bureaus.flatMap((bureau) => Array.from({ length: 10 }, (_, at) => `${bureau}第${at}科`));
const registry: RegistrySpec = {
  parents: {
    ...Object.fromEntries(sections.map((section, at) => [section, bureaus[Math.floor(at / 10)] ?? ''])),
    ...Object.fromEntries(bureaus.map((bureau) => [bureau, '市政府'])),
  },
  rosters: { 各县局: Array.from({ length: 8 }, (_, at) => `第${at}县局`) },
};
/** Papers that are cited and not held. */
const LAWS = 500;
const WORDS = '加强组织领导，完善工作机制，按照职责分工推进落实，及时报告进展情况，形成长效制度；'.repeat(3);

/**
 * The papers of a made-up city, always the same: most are small and few are large (half have at most 7 measures, one in
 * a hundred more than 150), few of its 200 sections carry most, and few papers are cited most.
 */
export function* syntheticOffice(measures: number): Generator<PaperFacts> {
  let sum = 0;
  for (let at = 0; sum < measures; at++) {
    const facts = syntheticPaper(at, Math.min(sizeOf(at), measures - sum));
    sum += facts.measures.length;
    yield facts;
  }
}

/** One paper of the city, in one of several versions, with so many measures. */
export function syntheticPaper(at: number, measures: number, version = 0): PaperFacts {
  const random = randomNumbers(at * 1000 + version);
  return paper({
    id: `paper${at}`,
    keys: [`${at}号`, `方案${at}`],
    registry,
    issuedBy: [bureaus[skewed(random, bureaus.length)] ?? ''],
    addressedTo: ['各县局'],
    cites: [citation(random, at)],
    measures: Array.from({ length: measures }, (_, n) => measure(random, at, `第${version}版第${n}项任务`)),
  });
}

const sizeOf = (at: number): number => Math.min(250, Math.round(4 * (1 - randomNumbers(at)()) ** -0.8));

const measure = (random: () => number, at: number, name: string): MeasureSpec => ({
  title: `${name}，${WORDS}`,
  units: [
    ...new Set(Array.from({ length: 1 + skewed(random, 4) }, () => sections[skewed(random, sections.length)] ?? '')),
    ...(random() < 0.15 ? ['各县局'] : []),
  ],
  cites: random() < 0.5 ? [citation(random, at)] : [],
  themes: [`主题${skewed(random, 20)}`],
});

function citation(random: () => number, at: number): CiteSpec {
  if (random() < 0.6) return { title: `法${skewed(random, LAWS)}` };
  const cited = skewed(random, at + 20);
  return random() < 0.3 ? { title: `方案${cited}`, number: `${cited}号` } : { title: `方案${cited}` };
}

/** A number below another; twice as large is half as often. */
const skewed = (random: () => number, below: number): number => Math.floor((below + 1) ** random()) - 1;
