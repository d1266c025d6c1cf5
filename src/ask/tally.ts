import { CITATION_KINDS } from '../model/vocabulary.ts';
import { countedDuties } from './counted-duties.ts';
import type { CountedDuties } from './counted-duties.ts';
import type { Component } from './load-rules.ts';
import type { Edges, Projection } from './projection.ts';
import { unspell } from './spelling.ts';
import type { LoadFilter, WorkloadSettings } from './workload-arguments.ts';

/** Every component of every unit, and what each was counted from. */
export interface Tally {
  readonly duties: CountedDuties;
  /** Citations of the kinds asked for, each document once a measure. */
  readonly cited: Edges<'document'>;
  /** 1 for the measures that pass the filter. */
  readonly passing: Uint8Array;
  /** Measures and duties of unit `u`: entries `offsets[u]` to `offsets[u + 1]`. */
  readonly byUnit: { readonly offsets: Int32Array; readonly measure: Int32Array; readonly duty: Int32Array };
  readonly components: Readonly<Record<Component, Float64Array>>;
}

/** So many tallies of a graph are kept: the rule, the weights and the page may change without counting again. */
const KEPT = 4;
const kept = new WeakMap<Projection, Map<string, Tally>>();

/** Count all components for all units in one pass over the duties that count. */
export function tally(graph: Projection, settings: WorkloadSettings): Tally {
  const { collectives, roles, bases, citationKinds, filter } = settings;
  const key = JSON.stringify([collectives, roles, bases, citationKinds, filter]);
  const tallies = kept.get(graph) ?? new Map<string, Tally>();
  const found = tallies.get(key) ?? countAll(graph, settings);
  tallies.delete(key);
  tallies.set(key, found);
  const [oldest] = tallies.keys();
  if (tallies.size > KEPT && oldest !== undefined) tallies.delete(oldest);
  kept.set(graph, tallies);
  return found;
}

function countAll(graph: Projection, settings: WorkloadSettings): Tally {
  const duties = countedDuties(graph, settings);
  const cited = countedCitations(graph, settings);
  const passing = passingMeasures(graph, settings.filter);
  const byUnit = dutiesByUnit(graph, duties, passing);
  return { duties, cited, passing, byUnit, components: count(graph, duties, cited, byUnit) };
}

/** Round to the six places to which shares and scores are compared. */
export const sixPlaces = (value: number): number => Math.round(value * 1e6) / 1e6;

function count(
  graph: Projection,
  duties: CountedDuties,
  cited: Tally['cited'],
  byUnit: Tally['byUnit'],
): Tally['components'] {
  const column = (): Float64Array => new Float64Array(graph.units.length);
  const found = {
    documents: column(), obligations: column(), measures: column(), led: column(), firstListed: column(),
    share: column(), sourceDocuments: column(), citedDocuments: column(), themes: column(), partners: column(),
  }; // prettier-ignore
  const [documents, sources, citations] = [seen(graph.documents), seen(graph.documents), seen(graph.documents)];
  const [themes, partners] = [seen(graph.themes), seen(graph.units)];

  for (let unit = 0; unit < graph.units.length; unit++) {
    let share = 0;
    for (let at = byUnit.offsets[unit]!; at < byUnit.offsets[unit + 1]!; at++) {
      const measure = byUnit.measure[at]!;
      const duty = byUnit.duty[at]!;
      const source = graph.source[measure]!;
      found.measures[unit]!++;
      if (duties.columns.role[duty] === 0) found.led[unit]!++;
      found.firstListed[unit]! += duties.columns.first[duty]!;
      share += 1 / (duties.offsets[measure + 1]! - duties.offsets[measure]!);
      found.obligations[unit]!++;
      found.documents[unit]! += fresh(documents, source, unit);
      found.sourceDocuments[unit]! += fresh(sources, source, unit);
      for (let c = cited.offsets[measure]!; c < cited.offsets[measure + 1]!; c++) {
        const document = cited.columns.document[c]!;
        if (document !== source) found.obligations[unit]!++;
        found.documents[unit]! += fresh(documents, document, unit);
        found.citedDocuments[unit]! += fresh(citations, document, unit);
      }
      for (let t = graph.about.offsets[measure]!; t < graph.about.offsets[measure + 1]!; t++) {
        found.themes[unit]! += fresh(themes, graph.about.columns.theme[t]!, unit);
      }
      for (let d = duties.offsets[measure]!; d < duties.offsets[measure + 1]!; d++) {
        const other = duties.columns.unit[d]!;
        if (other !== unit) found.partners[unit]! += fresh(partners, other, unit);
      }
    }
    found.share[unit] = sixPlaces(share);
  }
  return found;
}

/** Which unit saw each node last. */
const seen = (nodes: readonly unknown[]): Int32Array => new Int32Array(nodes.length).fill(-1);

/** 1 the first time a unit sees a node, then 0. */
function fresh(last: Int32Array, node: number, unit: number): 0 | 1 {
  if (last[node] === unit) return 0;
  last[node] = unit;
  return 1;
}

function countedCitations({ citations, measures }: Projection, { citationKinds }: WorkloadSettings): Tally['cited'] {
  const kinds = citationKinds && new Set(citationKinds.map((kind) => CITATION_KINDS.indexOf(unspell(kind))));
  const offsets = new Int32Array(measures.length + 1);
  const documents: number[] = [];
  for (let measure = 0; measure < measures.length; measure++) {
    let last = -1;
    for (let at = citations.offsets[measure]!; at < citations.offsets[measure + 1]!; at++) {
      const document = citations.columns.document[at]!;
      if (document === last || (kinds !== null && !kinds.has(citations.columns.kind[at]!))) continue;
      documents.push(document);
      last = document;
    }
    offsets[measure + 1] = documents.length;
  }
  return { offsets, columns: { document: Int32Array.from(documents) } };
}

function passingMeasures(graph: Projection, { jurisdiction, year, document, theme }: LoadFilter): Uint8Array {
  const wanted = graph.documents.map(
    (row) =>
      (jurisdiction ?? row.jurisdiction) === row.jurisdiction &&
      (year ?? row.year) === row.year &&
      (document ?? row.id) === row.id,
  );
  const about = theme ? graph.themes.findIndex((row) => row.id === theme) : null;
  const { offsets, columns } = graph.about;
  return Uint8Array.from(graph.measures, (_, measure) => {
    if (!wanted[graph.source[measure]!]) return 0;
    return about === null || columns.theme.subarray(offsets[measure], offsets[measure + 1]).includes(about) ? 1 : 0;
  });
}

function dutiesByUnit(
  graph: Projection,
  { offsets: from, columns }: CountedDuties,
  passing: Uint8Array,
): Tally['byUnit'] {
  const offsets = new Int32Array(graph.units.length + 1);
  const each = (work: (unit: number, measure: number, duty: number) => void): void => {
    for (let measure = 0; measure < graph.measures.length; measure++) {
      if (!passing[measure]) continue;
      for (let duty = from[measure]!; duty < from[measure + 1]!; duty++) work(columns.unit[duty]!, measure, duty);
    }
  };
  each((unit) => offsets[unit + 1]!++);
  for (let unit = 0; unit < graph.units.length; unit++) offsets[unit + 1]! += offsets[unit]!;
  const next = offsets.slice();
  const measures = new Int32Array(offsets[graph.units.length]!);
  const dutyAt = new Int32Array(measures.length);
  each((unit, measure, duty) => {
    const at = next[unit]!++;
    measures[at] = measure;
    dutyAt[at] = duty;
  });
  return { offsets, measure: measures, duty: dutyAt };
}
