import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { documentRef, mapOf, numberOf, unitRef } from './from-row.ts';
import { graphVersion } from './graph-version.ts';
import type { DocumentRef, Sentence, UnitRef } from './refs.ts';
import { sixPlaces } from './tally.ts';

/** How unevenly measures are spread among the units that have any. */
export interface Concentration {
  readonly units: number;
  /** Pairs of unit and measure: a measure of three units counts three times. */
  readonly responsibilities: number;
  /** The five units with most measures. */
  readonly top: readonly { readonly unit: UnitRef; readonly measures: number }[];
  /** What falls to these, of all responsibilities. */
  readonly topShare: number;
  /** 0 where all have the same number, near 1 where one has all. */
  readonly gini: number;
}

export interface DocumentConcentration extends Concentration {
  readonly document: DocumentRef;
}

export interface PlaceConcentration extends Concentration {
  /** Null: the documents whose place is unknown. */
  readonly jurisdiction: string | null;
}

export interface ConcentrationAnswer {
  /** By id. */
  readonly documents: readonly DocumentConcentration[];
  /** Most responsibilities first. */
  readonly jurisdictions: readonly PlaceConcentration[];
  readonly definition: Sentence;
  readonly graphVersion: number;
}

const DEFINITION: Sentence = {
  zh: '对每份文件、每个地区：单位的任务数为文中写明或按约定由其负责的任务数（集合单位算一个单位）。前五占比 = 任务最多的五个单位的任务数之和 ÷ 全部单位的任务数之和；基尼系数按各单位（至少一项任务）的任务数计算。',
  en: 'For each document and each place: a unit counts with the measures it is responsible for, stated or by convention; a collective is one unit. Top five = what the five units with most measures have, of the sum over all units; the Gini coefficient is that of the numbers of all units with at least one.',
};

/** How far the measures are concentrated on few units, by document and by the place of the documents. */
export async function concentration(store: Store): Promise<ConcentrationAnswer> {
  return store.read(async (run) => {
    const rows = (await run(statement('ask/concentration'))).map((row) => ({
      document: documentRef(mapOf(row.document)),
      unit: unitRef(mapOf(row.unit)),
      measures: numberOf(row.measures),
    }));
    const documents = grouped(rows, ({ document }) => document.id).map((own): DocumentConcentration => ({
      document: own[0]!.document,
      ...concentrationOf(own),
    }));
    const jurisdictions = grouped(rows, ({ document }) => document.jurisdiction ?? '').map(
      (own): PlaceConcentration => ({
        jurisdiction: own[0]!.document.jurisdiction,
        ...concentrationOf(own),
      }),
    );
    return {
      graphVersion: await graphVersion(run),
      definition: DEFINITION,
      documents: documents.sort((a, b) => byCodePoint(a.document.id, b.document.id)),
      jurisdictions: jurisdictions.sort(
        (a, b) => b.responsibilities - a.responsibilities || byCodePoint(a.jurisdiction ?? '', b.jurisdiction ?? ''),
      ),
    };
  });
}

interface Share {
  readonly unit: UnitRef;
  readonly measures: number;
}

const TOP = 5;

/** The concentration of units, each of which may come several times. */
export function concentrationOf(rows: readonly Share[]): Concentration {
  const units = grouped(rows, ({ unit }) => unit.id)
    .map((own) => ({ unit: own[0]!.unit, measures: sum(own) }))
    .sort(
      (a, b) => b.measures - a.measures || byCodePoint(a.unit.name, b.unit.name) || byCodePoint(a.unit.id, b.unit.id),
    );
  const all = sum(units);
  const top = units.slice(0, TOP).map(({ unit, measures }) => ({ unit, measures }));
  // Σ (2i − n − 1) xᵢ / (n Σ xᵢ), the numbers in rising order, i from 1
  const weighted = units
    .toReversed()
    .reduce((weight, { measures }, at) => weight + (2 * (at + 1) - units.length - 1) * measures, 0);
  return {
    units: units.length,
    responsibilities: all,
    top,
    topShare: all === 0 ? 0 : sixPlaces(sum(top) / all),
    gini: all === 0 ? 0 : sixPlaces(weighted / (units.length * all)),
  };
}

const sum = (list: readonly Pick<Share, 'measures'>[]): number => list.reduce((all, { measures }) => all + measures, 0);

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
