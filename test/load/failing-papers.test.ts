import { afterEach, describe, expect, it } from 'vitest';
import type { PaperFacts } from '../../src/model/graph.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import type { Store } from '../../src/store/store.ts';
import { paper } from '../support/facts.ts';
import { ask, dumpOf, emptyStore, loadContext, storeOf } from '../support/loaded.ts';
import { expectedDump } from './expected-dump.ts';
import { fivePapers } from './five-papers.ts';

let store: Store;
afterEach(() => store.close());

/** Facts that pass our own check and fail in the engine: a measure of another paper. */
const broken = (facts: PaperFacts): PaperFacts => ({
  ...facts,
  measures: [...facts.measures, ...fivePapers.slice(0, 1).flatMap(({ measures }) => measures)],
});

describe('a failure', () => {
  it('leaves nothing of a new paper, and stops none of the others', async () => {
    store = await storeOf(fivePapers);
    const after = paper({ id: 'after', measures: ['一'] });
    const papers = [
      broken(paper({ id: 'bad', issuedBy: ['坏'], cites: ['民法典'], measures: [{ title: 'x', units: ['坏'] }] })),
      after,
    ];
    const { outcomes } = await loadPapers(store, papers, loadContext());
    expect(outcomes.map(({ result }) => result)).toEqual(['failed', 'added']);
    expect(outcomes[0]?.fault).toMatchObject({ name: 'Fault', code: 'STORE_FAILED' });
    expect(await dumpOf(store)).toBe(expectedDump([...fivePapers, after]));
  });

  it('leaves the last good version of a paper', async () => {
    store = await storeOf(fivePapers);
    const newer = broken(paper({ id: 'programme', keys: ['别的'], measures: [{ title: '换了', units: ['新单位'] }] }));
    const { outcomes } = await loadPapers(store, [newer], loadContext());
    expect(outcomes[0]).toMatchObject({ result: 'failed', id: 'programme' });
    expect(await dumpOf(store)).toBe(expectedDump(fivePapers));
  });

  const good = paper({ id: 'a', measures: [{ title: '一', units: ['甲'], cites: ['乙'], themes: ['丙'] }] });
  it.each<[string, PaperFacts]>([
    ['a unit that is missing', { ...good, units: [] }],
    ['a theme that is missing', { ...good, themes: [] }],
    ['a measure that is missing', { ...good, measures: [] }],
    ['an issuer that is missing', { ...good, issuedBy: ['丁'] }],
    ['a parent that is missing', { ...good, partOf: [{ unit: '甲', parent: '丁' }] }],
    [
      'a unit that comes twice in a measure',
      { ...good, responsibilities: [...good.responsibilities, ...good.responsibilities] },
    ],
    ['evidence that stands elsewhere', { ...good, document: { ...good.document, text: `x${good.document.text}` } }],
    ['a citation without keys', { ...good, citations: good.citations.map((row) => ({ ...row, keys: [] })) }],
  ])('refuses facts with %s', async (_, facts) => {
    store = await emptyStore();
    const { outcomes } = await loadPapers(store, [facts], loadContext());
    expect(outcomes[0]).toMatchObject({ result: 'failed', fault: { code: 'INTERNAL' } });
    expect(await ask(store, 'MATCH (node) RETURN labels(node) AS labels')).toEqual([{ labels: ['Meta'] }]);
  });
});
