import { readdirSync } from 'node:fs';
import { statement } from '../../src/store/statement.ts';
import type { Store } from '../../src/store/store.ts';

/** Milliseconds by statement of `cypher/load`, dearest first. */
export type StatementTimes = readonly (readonly [name: string, milliseconds: number])[];

/** A store that notes how long each statement of its writes takes. */
export function timedStore(store: Store): { readonly store: Store; readonly times: () => StatementTimes } {
  const spent = new Map<string, number>();
  const names = new Map(
    readdirSync(`${import.meta.dirname}/../../cypher/load`)
      .map((file) => file.replace('.cypher', ''))
      .map((name) => [statement(`load/${name}`), name]),
  );
  return {
    store: {
      ...store,
      write: (work) =>
        store.write((run) =>
          work(async (cypher, parameters) => {
            const start = performance.now();
            const rows = await run(cypher, parameters);
            const name = names.get(cypher) ?? cypher;
            spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
            return rows;
          }),
        ),
    },
    times: () => [...spent].sort(([, a], [, b]) => b - a),
  };
}
