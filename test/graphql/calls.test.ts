import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../support/loaded.ts';
import type { Store } from '../../src/store/store.ts';
import { asked, counting } from './asked.ts';
import { busyPaper, NESTED } from './busy-paper.ts';

describe('a question makes a fixed number of store calls, whatever the number of rows', () => {
  const stores: Store[] = [];
  beforeAll(async () => {
    stores.push(await storeOf([busyPaper(2)]), await storeOf([busyPaper(25)]));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it.each(Object.entries(NESTED))('%s', async (_, [query, statements]) => {
    for (const store of stores) {
      const counted = counting(store);
      const answer = await asked<Record<string, unknown>>(counted.store, query);
      expect(counted.ran).toHaveLength(statements);
      expect(JSON.stringify(answer).length).toBeGreaterThan(500);
    }
  });

  it('20 units with 20 measures each are all there', async () => {
    const [[query] = ['']] = Object.values(NESTED);
    const { units } = await asked<{
      units: { nodes: { responsibilities: { nodes: { measure: { citations: object[]; units: object[] } }[] } }[] };
    }>(stores[1]!, query);
    const measures = units.nodes.flatMap(({ responsibilities }) => responsibilities.nodes);
    expect(measures).toHaveLength(400);
    expect(measures.every(({ measure }) => measure.citations.length === 2 && measure.units.length === 3)).toBe(true);
  });

  it('rankings asked at once read the graph once', async () => {
    const counted = counting({ ...stores[0]! });
    await Promise.all(Array.from({ length: 5 }, () => asked(counted.store, '{ workload { totalCount } }')));
    expect(counted.ran).toHaveLength(5 + 8);
  });

  it('a ranking asked again reads only the graph version, and all of a request is one read', async () => {
    let reads = 0;
    const counted = counting(stores[0]!);
    const store: Store = {
      ...counted.store,
      read: (work) => {
        reads++;
        return counted.store.read(work);
      },
    };
    await asked(
      store,
      '{ workload { totalCount } counts { units } coverage { stated } gaps(kind: NO_UNIT) { totalCount } }',
    );
    expect(reads).toBe(1);
    counted.ran.length = 0;
    await asked(store, '{ workload(rule: SHARE) { totalCount } b: workload(collectives: EXPANDED) { totalCount } }');
    expect([reads, counted.ran.length]).toEqual([2, 1]);
  });
});
