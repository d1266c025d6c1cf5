import type { PaperFacts } from '../model/graph.ts';
import type { HeldPaper } from './held-papers.ts';
import type { LoadContext } from './load-context.ts';

/** Whether a held paper came from the same bytes at the same path, under the same rules and registry, with its places. */
export const isSame = (paper: HeldPaper, { document }: PaperFacts, context: LoadContext): boolean =>
  paper.id === document.id &&
  paper.uri === document.uri &&
  paper.sha256 === document.sha256 &&
  paper.rulesVersion === context.rulesVersion &&
  paper.registryHash === context.registryHash &&
  paper.placed === (document.places !== undefined);
