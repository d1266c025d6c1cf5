import { byCodePoint } from '../model/order.ts';
import { definition } from './definition.ts';
import type { Definition } from './definition.ts';
import { loadLists } from './load-parts.ts';
import type { LoadLists } from './load-parts.ts';
import { COMPONENT, LOAD_RULE_NAMES } from './load-rules.ts';
import type { Component, Components, LoadRule } from './load-rules.ts';
import { page } from './page.ts';
import type { Page } from './page.ts';
import type { Projection } from './projection.ts';
import type { UnitRef } from './refs.ts';
import { sixPlaces, tally } from './tally.ts';
import type { Tally } from './tally.ts';
import { workloadSettings } from './workload-arguments.ts';
import type { WorkloadArguments, WorkloadSettings } from './workload-arguments.ts';
import { workloadCoverage } from './workload-coverage.ts';
import type { WorkloadCoverage } from './workload-coverage.ts';

/** One unit's load: every component, its rank under every rule, and the lists behind the numbers. */
export interface Workload extends Components, LoadLists {
  readonly unit: UnitRef;
  /** Null for a collective, which is listed apart. */
  readonly rank: number | null;
  /** Empty for a collective. */
  readonly ranks: readonly { readonly rule: LoadRule; readonly rank: number }[];
  /** The score of the weights given; null where none were. */
  readonly score: number | null;
}

/** Who leads under a rule; `tied` are the others with the same value. No unit where the value is zero throughout. */
export interface RuleLeader {
  readonly rule: LoadRule;
  readonly value: number;
  readonly unit: UnitRef | null;
  readonly tied: readonly UnitRef[];
}

export interface WorkloadAnswer extends Page<Workload> {
  /** Collectives that were not expanded, in the order of the ranking. */
  readonly collectives: readonly Workload[];
  /** Who leads by what this answer ranks by. */
  readonly leader: UnitRef | null;
  readonly leaders: readonly RuleLeader[];
  readonly definition: Definition;
  /** The arguments as they were understood, defaults written out. */
  readonly settings: WorkloadSettings;
  readonly coverage: WorkloadCoverage;
  readonly graphVersion: number;
}

/**
 * Which units carry the most, by the rule asked for.
 *
 * Pure: the same projection and arguments give the same answer. The default question is also written in
 * `cypher/ask/workload.cypher`.
 */
export function workload(graph: Projection, given: WorkloadArguments = {}): WorkloadAnswer {
  const settings = workloadSettings(given);
  const counted = tally(graph, settings);
  const scores = settings.weights === null ? null : scoresOf(counted, settings.weights);
  const ranking = scores ?? counted.components[COMPONENT[settings.rule]];
  const loaded = loadedUnits(graph, counted, settings);
  const order = inOrder(counted, ranking);
  const ranked = loaded.filter((unit) => !graph.units[unit]!.collective).sort(order);
  const apart = loaded.filter((unit) => graph.units[unit]!.collective).sort(order);

  const standing = standings(counted, ranked, ranking);
  const row = (unit: number): Workload => rowOf(graph, counted, scores, standing, unit);
  const pageOfUnits = page(ranked, given, {
    key: (unit) => sortKey(graph, counted, ranking, unit),
    compare: compareKeys,
    list: `workload ${JSON.stringify(settings)}`,
  });
  return {
    ...pageOfUnits,
    nodes: pageOfUnits.nodes.map(row),
    collectives: apart.map(row),
    leader: ranked[0] !== undefined && ranking[ranked[0]]! > 0 ? graph.units[ranked[0]]! : null,
    leaders: LOAD_RULE_NAMES.map((rule) => leaderOf(graph, counted, ranked, rule)),
    definition: definition(settings),
    settings,
    coverage: workloadCoverage(graph, counted),
    graphVersion: graph.graphVersion,
  };
}

/** The load of one unit, as its row in the whole ranking; null where nothing counts for it. */
export const unitWorkload = (graph: Projection, id: string, given: WorkloadArguments = {}): Workload | null =>
  unitWorkloads(graph, [id], given)[0] ?? null;

/** The loads of these units, each as its row in the whole ranking; null where nothing counts for one. */
export function unitWorkloads(
  graph: Projection,
  ids: readonly string[],
  given: WorkloadArguments = {},
): (Workload | null)[] {
  const settings = workloadSettings(given);
  const counted = tally(graph, settings);
  const scores = settings.weights === null ? null : scoresOf(counted, settings.weights);
  const loaded = loadedUnits(graph, counted, settings);
  const byId = new Map(loaded.map((unit) => [graph.units[unit]!.id, unit]));
  const ranked = loaded.filter((unit) => !graph.units[unit]!.collective);
  const ranking = scores ?? counted.components[COMPONENT[settings.rule]];
  const standing = standings(counted, ranked, ranking);
  return ids.map((id) => {
    const unit = byId.get(id);
    return unit === undefined ? null : rowOf(graph, counted, scores, standing, unit);
  });
}

function scoresOf({ components }: Tally, weights: NonNullable<WorkloadSettings['weights']>): Float64Array {
  const terms = Object.entries(weights) as [Component, number | null][];
  return components.measures.map((_, unit) =>
    sixPlaces(terms.reduce((sum, [component, weight]) => sum + (weight ?? 0) * components[component][unit]!, 0)),
  );
}

/** Units with a measure that counts, of the kind and place asked for. */
function loadedUnits(graph: Projection, { components }: Tally, { filter }: WorkloadSettings): number[] {
  const units: number[] = [];
  graph.units.forEach(({ kind, jurisdiction }, unit) => {
    const wanted = (filter.unitKind ?? kind) === kind && (filter.unitJurisdiction ?? jurisdiction) === jurisdiction;
    if (wanted && components.measures[unit]! > 0) units.push(unit);
  });
  return units;
}

/** What is ranked by first, then documents, obligations, measures, then name (the order of units). */
function inOrder({ components: { documents, obligations, measures } }: Tally, ranking: Float64Array) {
  return (a: number, b: number): number =>
    ranking[b]! - ranking[a]! ||
    documents[b]! - documents[a]! ||
    obligations[b]! - obligations[a]! ||
    measures[b]! - measures[a]! ||
    a - b;
}

type Standing = (unit: number) => Pick<Workload, 'rank' | 'ranks'>;

/** The rank of a unit: 1 and the number of units strictly ahead. */
function standings({ components }: Tally, ranked: readonly number[], ranking: Float64Array): Standing {
  const rankBy = (values: Float64Array): ((unit: number) => number) => {
    const sorted = Float64Array.from(ranked, (unit) => values[unit]!).sort();
    return (unit) => 1 + sorted.length - countUpTo(sorted, values[unit]!);
  };
  const rank = rankBy(ranking);
  const rules = LOAD_RULE_NAMES.map((rule) => ({ rule, rankOf: rankBy(components[COMPONENT[rule]]) }));
  return (unit) => ({ rank: rank(unit), ranks: rules.map(({ rule, rankOf }) => ({ rule, rank: rankOf(unit) })) });
}

/** How many values of an ascending list are at most `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowOf(
  graph: Projection,
  counted: Tally,
  scores: Float64Array | null,
  standing: Standing,
  unit: number,
): Workload {
  const ref = graph.units[unit]!;
  const components = Object.fromEntries(
    Object.values(COMPONENT).map((component) => [component, counted.components[component][unit]!]),
  ) as Record<Component, number>;
  const facts = {
    unit: ref,
    ...(ref.collective ? { rank: null, ranks: [] } : standing(unit)),
    score: scores?.[unit] ?? null,
    ...components,
  };
  return Object.defineProperties(facts, Object.getOwnPropertyDescriptors(loadLists(graph, counted, unit))) as Workload;
}

function leaderOf(graph: Projection, counted: Tally, ranked: readonly number[], rule: LoadRule): RuleLeader {
  const values = counted.components[COMPONENT[rule]];
  const value = ranked.reduce((most, unit) => Math.max(most, values[unit]!), 0);
  const first = value === 0 ? [] : ranked.filter((unit) => values[unit] === value).sort(inOrder(counted, values));
  const [unit = null, ...tied] = first.map((at) => graph.units[at]!);
  return { rule, value, unit, tied };
}

type SortKey = readonly [number, number, number, number, string, string];

function sortKey({ units }: Projection, { components }: Tally, ranking: Float64Array, unit: number): SortKey {
  const { documents, obligations, measures } = components;
  return [ranking[unit]!, documents[unit]!, obligations[unit]!, measures[unit]!, units[unit]!.name, units[unit]!.id];
}

const compareKeys = (a: SortKey, b: SortKey): number =>
  b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3] || byCodePoint(a[4], b[4]) || byCodePoint(a[5], b[5]);
