import { disjointSets } from './disjoint-sets.ts';
import { joinRules } from './join-rules.ts';
import { lastUpTo } from './last-up-to.ts';
import type { Rule } from './rule.ts';

/** Lines that cross or touch each other, one with another: what may be a table. */
export interface CrossingRules {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** How far from another line one may end that touches it; a table in a cell stays further away. */
const REACH = 2;
/** A page where more pairs would have to be looked at is a picture. */
const MOST_PAIRS = 100_000;

/** The groups of crossing rules of a page, each with lines in both directions. */
export function crossingRules(rules: readonly Rule[]): CrossingRules[] {
  const level = joinRules(rules.filter((rule) => !rule.upright));
  const upright = joinRules(rules.filter((rule) => rule.upright));
  const sets = disjointSets(level.length + upright.length);
  const across = upright.map((rule) => rule.at);
  let pairs = 0;
  for (const [i, a] of level.entries())
    for (let j = lastUpTo(across, a.from - REACH); (across[j] ?? Infinity) <= a.to + REACH; j++) {
      if (++pairs > MOST_PAIRS) return [];
      const b = upright[j];
      if (b && reaches(a, b.at) && reaches(b, a.at)) sets.unite(i, level.length + j);
    }
  const groups = new Map<number, { level: Rule[]; upright: Rule[] }>();
  for (const [i, rule] of [...level, ...upright].entries()) {
    const set = sets.find(i);
    const group = groups.get(set) ?? { level: [], upright: [] };
    group[rule.upright ? 'upright' : 'level'].push(rule);
    groups.set(set, group);
  }
  return [...groups.values()].filter((group) => group.level.length > 0 && group.upright.length > 0);
}

const reaches = (rule: Rule, at: number): boolean => at >= rule.from - REACH && at <= rule.to + REACH;
