import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counts } from '../../src/ask/counts.ts';
import { coverage } from '../../src/ask/coverage.ts';
import { document } from '../../src/ask/document.ts';
import { measure } from '../../src/ask/measure.ts';
import { passages } from '../../src/ask/passages.ts';
import { project } from '../../src/ask/project.ts';
import type { Evidence } from '../../src/ask/refs.ts';
import { unit } from '../../src/ask/unit.ts';
import { unitWorkload, workload } from '../../src/ask/workload.ts';
import type { Store } from '../../src/store/store.ts';
import { load, storeOf } from '../support/loaded.ts';
import { bureauPapers } from './bureau-papers.ts';

let store: Store;
beforeAll(async () => {
  store = await storeOf(bureauPapers);
});
afterAll(() => store.close());

const names = (units: readonly { readonly name: string }[]): string[] => units.map(({ name }) => name);

/** The text that evidence quotes is where it says. */
async function expectQuoted({ document: paper, quote, start, end }: Evidence): Promise<void> {
  const { text } = await document(store, paper.id);
  expect(text?.slice(start ?? 0, end ?? 0)).toBe(quote);
}

describe('unit', () => {
  it('is found by id, full name and short name', async () => {
    for (const wanted of ['江市局立法科', '立法科', ' 立法科 ']) {
      expect(await unit(store, wanted)).toMatchObject({ id: '江市局立法科', kind: 'SECTION', shortName: '立法科' });
    }
  });

  it('says where it belongs and who belongs to it', async () => {
    expect(names((await unit(store, '立法科')).partOf)).toEqual(['江市局']);
    expect(names((await unit(store, '江市局')).parts)).toEqual([
      '各科室',
      '江市局普法科',
      '江市局法制科',
      '江市局立法科',
    ]);
    expect(names((await unit(store, '各县局')).members)).toEqual(['东县局', '西县局']);
    expect(names((await unit(store, '东县局')).memberOf)).toEqual(['各县局']);
  });

  it('lists what it is responsible for, with the words behind it', async () => {
    const { responsibilities } = await unit(store, '各县局');
    expect(
      responsibilities.nodes.map(({ measure, role, basis, position }) => [
        measure.document.id,
        measure.title,
        role,
        basis,
        position,
      ]),
    ).toEqual([
      ['方案', '复议', 'RESPONSIBLE', 'STATED', 1],
      ['要点', '立法', 'RESPONSIBLE', 'STATED', 3],
      ['要点', '覆盖', 'RESPONSIBLE', 'STATED', 1],
    ]);
    for (const { evidence } of responsibilities.nodes) await expectQuoted(evidence);
  });

  it('lists only the roles and bases asked for, in pages', async () => {
    const support = await unit(store, '立法科', { roles: ['SUPPORT'] });
    expect(support.responsibilities).toMatchObject({ totalCount: 1, nodes: [{ measure: { title: '普法' } }] });
    const first = await unit(store, '立法科', { first: 1 });
    const next = await unit(store, '立法科', { first: 1, after: first.responsibilities.pageInfo.endCursor });
    expect(next.responsibilities.nodes.map(({ measure }) => measure.title)).toEqual(['普法']);
    expect(next.responsibilities.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  });

  it('has no words where it is implied', async () => {
    const [only] = (await unit(store, '江市局')).responsibilities.nodes;
    expect(only).toMatchObject({ basis: 'IMPLIED', position: null, evidence: { quote: null, start: null, end: null } });
  });

  it('has the row of the ranking as its load', async () => {
    const graph = await project(store);
    const rows = [...workload(graph).nodes, ...workload(graph).collectives];
    for (const row of rows) expect({ ...unitWorkload(graph, row.unit.id) }).toEqual({ ...row });
    expect(unitWorkload(graph, '江市局')).toBeNull();
  });

  it('is never guessed', async () => {
    await expect(unit(store, '县局')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      candidates: ['东县局', '各县局', '西县局'],
    });
    await expect(unit(store, '外交部')).rejects.toMatchObject({ code: 'NOT_FOUND', candidates: [] });
    const twins = await storeOf([
      ...bureauPapers,
      { ...bureauPapers[1]!, document: { ...bureauPapers[1]!.document, id: '他', uri: '他.txt', keys: ['他'] }, measures: [], citations: [], about: [], addressedTo: [], memberOf: [], partOf: [],
        responsibilities: [], issuedBy: ['河市局立法科'],
        units: [{ ...bureauPapers[0]!.units[0]!, id: '河市局立法科', name: '河市局立法科', shortName: '立法科' }] },
    ]); // prettier-ignore
    await expect(unit(twins, '立法科')).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      candidates: ['江市局立法科', '河市局立法科'],
    });
    await twins.close();
  });
});

describe('document', () => {
  it('is found by title, number and path, held or only cited', async () => {
    for (const wanted of ['要点', '《要点》', '江司〔2023〕1号', '要点.txt']) {
      expect(await document(store, wanted)).toMatchObject({ id: '要点', held: true });
    }
    expect(await document(store, '条例')).toMatchObject({
      held: false,
      text: null,
      coverage: null,
      measures: { totalCount: 0 },
    });
    await expect(document(store, '条令')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says who issued it, whom it addresses, what it holds', async () => {
    const found = await document(store, '要点');
    expect(names(found.issuers)).toEqual(['江市局']);
    expect(names(found.addressees)).toEqual(['公证协会', '各县局', '江市局']);
    expect(found.measures.nodes.map(({ title, units }) => [title, units.length])).toEqual([['立法', 3], ['普法', 2], ['覆盖', 1], ['无主', 0]]); // prettier-ignore
    expect(found.coverage).toMatchObject({ measures: 4, stated: 3, withoutUnit: 1, collectiveOnly: 1, share: 0.75 });
  });

  it('says who cites it, once a mention', async () => {
    const { citedBy } = await document(store, '条例');
    expect(citedBy.nodes.map(({ source, measure, kind }) => [source.id, measure?.title, kind])).toEqual([
      ['方案', '复议', 'TO_ISSUE'],
      ['要点', '立法', 'BASIS'],
      ['要点', '无主', 'MENTION'],
    ]);
    for (const { evidence } of citedBy.nodes) await expectQuoted(evidence);
  });
});

describe('measure', () => {
  it('gives its units and citations in printed order, with the words behind them', async () => {
    const [stub] = (await document(store, '要点')).measures.nodes;
    const found = await measure(store, stub!.id);
    expect(found.units.map(({ unit, role, position }) => [unit.name, role, position])).toEqual([
      ['江市局立法科', 'RESPONSIBLE', 1],
      ['江市局普法科', 'RESPONSIBLE', 2],
      ['各县局', 'RESPONSIBLE', 3],
    ]);
    expect(found.citations.map(({ document, kind }) => [document.title, kind])).toEqual([['条例', 'BASIS'], ['办法', null]]); // prettier-ignore
    expect(names(found.themes)).toEqual(['立法']);
    for (const { evidence } of [...found.units, ...found.citations]) await expectQuoted(evidence);
    await expect(measure(store, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('coverage and counts', () => {
  it('count each measure once, by its strongest basis', async () => {
    const { documents } = await coverage(store);
    expect(
      documents.map((row) => [
        row.document.id,
        row.measures,
        row.stated,
        row.convention,
        row.implied,
        row.withoutUnit,
        row.collectiveOnly,
      ]),
    ).toEqual([
      ['总结', 1, 0, 0, 1, 0, 0],
      ['方案', 2, 1, 1, 0, 0, 0],
      ['要点', 4, 3, 0, 0, 1, 1],
    ]);
  });

  it('count nodes and edges', async () => {
    const { graphVersion, ...found } = await counts(store);
    expect(graphVersion).toBeGreaterThan(0);
    expect(found).toEqual({
      documents: 7, held: 3, citedOnly: 4, measures: 7, units: 10, collectives: 2, themes: 2, responsibilities: 11, citations: 7,
    }); // prettier-ignore
  });
});

describe('the words behind a load', () => {
  it('are clauses of the papers, also where a collective stands for the unit', async () => {
    const graph = await project(store);
    const texts = new Map(
      await Promise.all(bureauPapers.map(async ({ document: { id, text } }) => [id, text] as const)),
    );
    for (const row of workload(graph, { collectives: 'EXPANDED' }).nodes) {
      const found = await passages(store, row);
      expect(found).toHaveLength(Math.min(3, row.measures));
      for (const { document, before, quote, after, place } of found) {
        const text = texts.get(document.id) ?? '';
        expect(text).toContain(`${before}${quote}${after}`);
        expect('line' in place && text.split('\n')[place.line - 1]).toContain(quote);
      }
    }
  });
});

describe('the projection', () => {
  it('is kept until the graph version moves', async () => {
    const before = await project(store);
    expect(await project(store)).toBe(before);
    const other = await storeOf(bureauPapers.slice(0, 1));
    const old = await project(other);
    await load(other, bureauPapers.slice(1));
    const now = await project(other);
    expect(now.graphVersion).toBeGreaterThan(old.graphVersion);
    expect(now.measures).toHaveLength(7);
    await other.close();
  });
});
