import type { PaperFacts } from '../model/graph.ts';
import type { Store } from '../store/store.ts';
import { changePapers } from './change-papers.ts';
import { checkFacts } from './check-facts.ts';
import { faultOfPaper } from './fault-of-paper.ts';
import { heldAt } from './held-papers.ts';
import { isSame } from './is-same.ts';
import type { LoadContext } from './load-context.ts';

/**
 * Add those of some papers that are sound and at whose place nothing is held, in one transaction; gives their ids. None
 * where that fails: each of them then has to be tried alone. Throws where the store is not there any more.
 */
export async function addNewPapers(
  store: Store,
  papers: readonly PaperFacts[],
  context: LoadContext,
): Promise<ReadonlySet<string>> {
  const sound = papers.filter(isSound);
  const tried = new Set<string>();
  try {
    return await store.write(async (run) => {
      const held = await heldAt(
        run,
        sound.map(({ document }) => document),
      );
      // Found as it should be when tried again: the first attempt was stored, only its answer was lost.
      const there = sound.filter(
        (facts) => tried.has(facts.document.id) && held.some((paper) => isSame(paper, facts, context)),
      );
      const places = new Set(held.flatMap(({ id, uri }) => [id, uri]));
      const fresh = sound.filter(({ document: { id, uri } }) => !places.has(id) && !places.has(uri));
      for (const { document } of fresh) tried.add(document.id);
      if (fresh.length > 0) await changePapers(run, { leaving: [], coming: fresh, context });
      return new Set([...there, ...fresh].map(({ document }) => document.id));
    });
  } catch (error) {
    faultOfPaper(error);
    return new Set();
  }
}

function isSound(facts: PaperFacts): boolean {
  try {
    checkFacts(facts);
    return true;
  } catch {
    return false;
  }
}
