import { project } from '../../src/ask/project.ts';
import type { Projection } from '../../src/ask/projection.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import { storeOf } from '../support/loaded.ts';

/** The projection of these papers, read back from the engine. */
export async function graphOf(papers: readonly PaperFacts[]): Promise<Projection> {
  const store = await storeOf(papers);
  try {
    return await project(store);
  } finally {
    await store.close();
  }
}
