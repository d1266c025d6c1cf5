import { Fault } from '../model/fault.ts';
import { statement } from '../store/statement.ts';
import type { Run, Store } from '../store/store.ts';
import { changePapers } from './change-papers.ts';

/**
 * Remove held papers with everything that only they brought, one transaction a paper. An id that is not held is a fault
 * before anything is removed. Gives the graph version.
 */
export async function removePapers(store: Store, ids: readonly string[]): Promise<number> {
  const wanted = [...new Set(ids)];
  await store.read(async (run) => {
    for (const id of wanted) {
      if (!(await isHeld(run, id)))
        throw new Fault('NOT_FOUND', {
          zh: `库中没有编号为“${id}”的文件。`,
          en: `No paper with the id “${id}” is held.`,
        });
    }
  });
  let version = 0;
  for (const id of wanted) {
    version = await store.write((run) => changePapers(run, { leaving: [id], coming: [], context: null }));
  }
  if (wanted.length > 0) await store.settle();
  return version;
}

const isHeld = async (run: Run, id: string): Promise<boolean> =>
  (await run(statement('load/papers-by-id'), { ids: [id] })).length > 0;
