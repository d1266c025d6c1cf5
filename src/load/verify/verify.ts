import { byCodePoint } from '../../model/order.ts';
import type { Store } from '../../store/store.ts';
import { RULES } from './rules.ts';
import type { RuleName } from './rules.ts';
import { storedGraph } from './stored-graph.ts';
import type { StoredGraph } from './stored-graph.ts';

/** A rule that does not hold, and of what. */
export interface VerifyFinding {
  readonly rule: RuleName;
  /** What is wrong, in both languages. */
  readonly sentence: { readonly zh: string; readonly en: string };
  /** Nodes as `Label id`, edges as `from -TYPE-> to`. */
  readonly ids: readonly string[];
}

export interface VerifyAnswer {
  readonly sound: boolean;
  readonly rules: number;
  readonly nodes: number;
  readonly edges: number;
  readonly graphVersion: number;
  readonly findings: readonly VerifyFinding[];
}

/** Check a whole store, read in one snapshot, against every rule of the graph. */
export async function verify(store: Store): Promise<VerifyAnswer> {
  const graph = await store.read(storedGraph);
  const findings = findingsIn(graph);
  return {
    sound: findings.length === 0,
    rules: RULES.length,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    graphVersion: Number(graph.of('Meta')[0]?.properties.graphVersion ?? 0),
    findings,
  };
}

/** The rules that do not hold in a graph. */
export const findingsIn = (graph: StoredGraph): VerifyFinding[] =>
  RULES.map(([rule, { zh, en, find }]) => ({
    rule,
    sentence: { zh, en },
    ids: [...new Set(find(graph))].sort(byCodePoint),
  })).filter(({ ids }) => ids.length > 0);
