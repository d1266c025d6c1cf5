import { Fault } from '../model/fault.ts';

/** Lets calls through until it is shut; shutting waits for those under way. */
export interface Gate {
  readonly pass: <T>(work: () => Promise<T>) => Promise<T>;
  /** False where it was shut before. */
  readonly shut: () => Promise<boolean>;
}

/** The gate of a store. */
export function gate(location: string): Gate {
  const passing = new Set<Promise<unknown>>();
  let open = true;
  return {
    async pass(work) {
      if (!open) {
        throw new Fault('STORE_FAILED', {
          zh: `库 ${location} 已关闭。`,
          en: `The store ${location} is closed.`,
        });
      }
      const result = work();
      const settled = Promise.allSettled([result]);
      passing.add(settled);
      try {
        return await result;
      } finally {
        passing.delete(settled);
      }
    },
    async shut() {
      const was = open;
      open = false;
      await Promise.all(passing);
      return was;
    },
  };
}
