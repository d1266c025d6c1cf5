import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '../../src/ask/project.ts';
import type { WorkloadArguments } from '../../src/ask/workload-arguments.ts';
import { workload } from '../../src/ask/workload.ts';
import type { Store } from '../../src/store/store.ts';
import { asked, seedStore } from './asked.ts';

type Counted = Readonly<Record<(typeof COMPONENTS)[number], number>>;
type Expected = Counted & { readonly unit: string };
type Answer = Counted & { readonly unit: { readonly name: string } };

const COMPONENTS = [
  'documents', 'obligations', 'measures', 'led', 'firstListed', 'share', 'sourceDocuments', 'citedDocuments', 'partners',
] as const; // prettier-ignore
const fixture = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/workload-seeds.json'), 'utf8')) as {
  readonly stated: Readonly<Record<'apart' | 'expanded' | 'left_out', readonly Expected[]>>;
  readonly stated_and_implied: Readonly<Record<'apart', readonly Expected[]>>;
};

let store: Store;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store.close());

describe('the load of the five papers, as counted by hand', () => {
  it.each([
    ['APART', ['STATED', 'CONVENTION'], fixture.stated.apart],
    ['EXPANDED', ['STATED', 'CONVENTION'], fixture.stated.expanded],
    ['LEFT_OUT', ['STATED', 'CONVENTION'], fixture.stated.left_out],
    ['APART', ['STATED', 'CONVENTION', 'IMPLIED'], fixture.stated_and_implied.apart],
  ] as const)('collectives %s, bases %s', async (collectives, bases, expected) => {
    const row = `{ unit { name } ${COMPONENTS.join(' ')} }`;
    const answer = await asked<{ workload: { nodes: Answer[]; collectives: Answer[] } }>(
      store,
      `query ($collectives: Collectives!, $bases: [Basis!]!) {
        workload(collectives: $collectives, bases: $bases, first: 100) { nodes ${row} collectives ${row} }
      }`,
      { collectives, bases },
    );
    const found = new Map(
      [...answer.workload.nodes, ...answer.workload.collectives].map(({ unit, ...counted }) => [unit.name, counted]),
    );
    expect([...found.keys()].sort()).toEqual(expected.map(({ unit }) => unit).sort());
    for (const { unit, ...counted } of expected) {
      const row = found.get(unit);
      for (const component of COMPONENTS) {
        if (component === 'share') expect(Math.abs((row?.share ?? 0) - counted.share)).toBeLessThanOrEqual(1e-6);
        else expect({ unit, [component]: row?.[component] }).toEqual({ unit, [component]: counted[component] });
      }
    }
    const ranked = expected.filter(({ unit }) => answer.workload.nodes.some((node) => node.unit.name === unit));
    expect(answer.workload.nodes.map(({ unit }) => unit.name)).toEqual(ranked.map(({ unit }) => unit));
  });
});

const withNulls = (weights: object) => ({
  documents: null, obligations: null, measures: null, led: null, firstListed: null, share: null,
  sourceDocuments: null, citedDocuments: null, themes: null, partners: null, ...weights,
}); // prettier-ignore

describe('the field equals what the command prints as JSON', () => {
  const everything = `
    query ($rule: LoadRule, $weights: LoadWeights, $collectives: Collectives, $filter: LoadFilter, $first: Int!) {
      workload(rule: $rule, weights: $weights, collectives: $collectives, filter: $filter, first: $first) {
        nodes { ...Row } collectives { ...Row }
        pageInfo { hasPreviousPage hasNextPage startCursor endCursor } totalCount
        leader { ...Unit } leaders { rule value unit { ...Unit } tied { ...Unit } }
        definition { rule name nameEn text textEn }
        settings {
          rule collectives roles bases citationKinds
          weights { documents obligations measures led firstListed share sourceDocuments citedDocuments themes partners }
          filter { jurisdiction year document theme unitKind unitJurisdiction }
        }
        coverage { documents measures counted stated convention implied withoutUnit }
        graphVersion
      }
    }
    fragment Row on Workload {
      unit { ...Unit } rank ranks { rule rank } score
      documents obligations measures led firstListed share sourceDocuments citedDocuments themes partners
      parts {
        measure { id ordinal position title tense deadline deadlineStart deadlineEnd } document { ...Document } role basis position firstListed
        via { ...Unit } units share obligations cited { ...Document } themes { id name nameEn }
      }
      documentList { document { ...Document } source cited measures }
      themeList { theme { id name nameEn } measures }
      partnerList { unit { ...Unit } measures }
    }
    fragment Unit on Unit { id name shortName kind jurisdiction collective confirmed }
    fragment Document on Document { id title kind number issuer jurisdiction date year held uri }`;

  it.each<[string, WorkloadArguments]>([
    ['by default', { first: 20 }],
    [
      'expanded, by measures, of sections',
      { rule: 'MEASURES', collectives: 'EXPANDED', filter: { unitKind: 'SECTION' }, first: 3 },
    ],
    ['by weights', { weights: { documents: 2, share: 0.5 }, first: 100 }],
  ])('%s', async (_, args) => {
    const printed = JSON.parse(JSON.stringify(workload(await project(store), args))) as Record<string, unknown>;
    const answer = await asked<{ workload: object }>(store, everything, { ...args });
    const weights = args.weights
      ? { settings: { ...(printed['settings'] as object), weights: withNulls(args.weights) } }
      : {};
    expect(answer.workload).toEqual({ ...printed, ...weights });
  });
});

it('numbers are the lengths of the lists behind them', async () => {
  const { workload: answer } = await asked<{
    workload: { nodes: { measures: number; documents: number; themes: number; partners: number; parts: object[]; documentList: object[]; themeList: object[]; partnerList: object[]; measureList: { totalCount: number } }[] };
  }>(
    store,
    `{ workload(first: 100) { nodes { measures documents themes partners parts { role } documentList { cited } themeList { measures }
       partnerList { measures } measureList(first: 1) { totalCount } } } }`,
  ); // prettier-ignore
  expect(answer.nodes).toHaveLength(22);
  for (const row of answer.nodes) {
    expect([row.parts.length, row.documentList.length, row.themeList.length, row.partnerList.length, row.measureList.totalCount])
      .toEqual([row.measures, row.documents, row.themes, row.partners, row.measures]); // prettier-ignore
  }
});
