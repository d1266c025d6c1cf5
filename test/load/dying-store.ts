import { Fault } from '../../src/model/fault.ts';
import type { Store } from '../../src/store/store.ts';

/**
 * A store that is gone after so many statements and commits of its writes: what it is at is rolled back, or is stored and
 * only the answer is lost; then it answers nothing.
 */
export function dyingStore(store: Store, after: number): Store {
  let left = after;
  const step = (): void => {
    if (left <= 0) gone();
    left--;
  };
  return {
    ...store,
    read: async (work, signal) => (left > 0 ? store.read(work, signal) : gone()),
    async write(work) {
      const value = await store.write((run) =>
        work(async (cypher, parameters) => {
          step();
          return run(cypher, parameters);
        }),
      );
      step();
      return value;
    },
  };
}

function gone(): never {
  throw new Fault('STORE_UNREACHABLE', 'The test ended this store.');
}
