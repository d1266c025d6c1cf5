import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counts } from '../ask/counts.ts';
import { Fault } from '../model/fault.ts';
import { openGrafeo } from '../store/grafeo.ts';
import type { Store } from '../store/store.ts';

/** Where the store is unless `--store` says otherwise. */
export const DEFAULT_STORE = '.zeren';

/** Open the store in a folder to write into it; made if it is not there. */
export async function openStore(folder: string): Promise<Store> {
  const store = await openGrafeo(folder);
  await orClose(store, () => store.prepare());
  return store;
}

/** Open the store in a folder to ask it. Asking never makes a store, and an empty one has no answers. */
export async function openLoadedStore(folder: string): Promise<Store> {
  if (!existsSync(join(folder, 'graph.grafeo'))) {
    throw new Fault('NOT_FOUND', {
      zh: `${folder} 里还没有库。先载入文件：${howToLoad(folder)}`,
      en: `There is no store in ${folder}. Load papers first: ${howToLoad(folder)}`,
    });
  }
  const store = await openGrafeo(folder);
  await orClose(store, async () => {
    const { held } = await counts(store);
    if (held === 0) {
      throw new Fault('NOT_FOUND', {
        zh: `${folder} 里的库还是空的。先载入文件：${howToLoad(folder)}`,
        en: `The store in ${folder} holds no paper. Load papers first: ${howToLoad(folder)}`,
      });
    }
  });
  return store;
}

const howToLoad = (folder: string): string =>
  `zeren load FOLDER${folder === DEFAULT_STORE ? '' : ` --store ${folder}`}`;

async function orClose(store: Store, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await store.close();
    throw error;
  }
}
