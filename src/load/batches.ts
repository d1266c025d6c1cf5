import type { PaperFacts } from '../model/graph.ts';

/** Most that one transaction takes of papers, of measures and of characters of text, unless one paper alone has more. */
const LIMIT = { papers: 64, measures: 1000, characters: 1_000_000 } as const;

/** Papers in groups for one transaction each, in their order. In a group no id and no path comes twice. */
export async function* batches(
  papers: Iterable<PaperFacts> | AsyncIterable<PaperFacts>,
): AsyncGenerator<readonly PaperFacts[]> {
  let batch: PaperFacts[] = [];
  for await (const facts of papers) {
    if (batch.length > 0 && !fits(batch, facts)) {
      yield batch;
      batch = [];
    }
    batch.push(facts);
  }
  if (batch.length > 0) yield batch;
}

function fits(batch: readonly PaperFacts[], { document, measures }: PaperFacts): boolean {
  const measuresSoFar = batch.reduce((sum, facts) => sum + facts.measures.length, 0);
  const charactersSoFar = batch.reduce((sum, facts) => sum + facts.document.text.length, 0);
  return (
    batch.length < LIMIT.papers &&
    measuresSoFar + measures.length <= LIMIT.measures &&
    charactersSoFar + document.text.length <= LIMIT.characters &&
    !batch.some((other) => other.document.id === document.id || other.document.uri === document.uri)
  );
}
