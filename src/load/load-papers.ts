import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { Fault } from '../model/fault.ts';
import type { PaperFacts } from '../model/graph.ts';
import { statement } from '../store/statement.ts';
import type { Run, Store } from '../store/store.ts';
import { addNewPapers } from './add-new-papers.ts';
import { batches } from './batches.ts';
import { changePapers } from './change-papers.ts';
import { checkFacts } from './check-facts.ts';
import { faultOfPaper } from './fault-of-paper.ts';
import { heldAt } from './held-papers.ts';
import { isSame } from './is-same.ts';
import type { LoadContext, LoadReport, PaperOutcome } from './load-context.ts';

/**
 * Load papers in their order. Those at whose place nothing is held go in together, some dozens of whole papers in one
 * transaction; each of the others takes the place of the held one with its id, and of the one that was read from its
 * path, in a transaction of its own. One that fails changes nothing and stops none of the others. Only a store that is
 * not there any more stops them: what is loaded stays.
 */
export async function loadPapers(
  store: Store,
  papers: Iterable<PaperFacts> | AsyncIterable<PaperFacts>,
  context: LoadContext,
): Promise<LoadReport> {
  const seen = new Map(context.unchanged);
  const outcomes: PaperOutcome[] = [];
  for await (const batch of batches(papers)) {
    const wanted = batch.filter(({ document: { id, uri } }) => (seen.get(id) ?? uri) === uri);
    const added = wanted.length > 1 ? await addNewPapers(store, wanted, context) : new Set<string>();
    for (const facts of batch) {
      const { id, uri } = facts.document;
      const first = seen.get(id) ?? uri;
      const outcome =
        first !== uri
          ? told(facts, 'skipped', { findings: [report('two-paths', null, first)] })
          : added.has(id)
            ? stored(facts, 'added')
            : await loadPaper(store, facts, context);
      seen.set(id, first);
      outcomes.push(outcome);
      context.onPaper?.(outcome);
    }
  }
  if (outcomes.some(({ result }) => result === 'added' || result === 'changed')) await store.settle();
  const [meta] = await store.read((run) => run(statement('load/read-meta')));
  return { outcomes, graphVersion: Number(meta?.graphVersion ?? 0) };
}

async function loadPaper(store: Store, facts: PaperFacts, context: LoadContext): Promise<PaperOutcome> {
  try {
    checkFacts(facts);
    let before: PaperOutcome | null = null;
    return await store.write(async (run) => {
      const outcome = await loadInto(run, facts, context);
      // Found as it should be when tried again: the first attempt was stored, only its answer was lost.
      before = outcome.result === 'skipped' ? (before ?? outcome) : outcome;
      return before;
    });
  } catch (error) {
    return told(facts, 'failed', { fault: faultOfPaper(error) });
  }
}

async function loadInto(run: Run, facts: PaperFacts, context: LoadContext): Promise<PaperOutcome> {
  const { id } = facts.document;
  const held = await heldAt(run, [facts.document]);
  if (held.some((paper) => isSame(paper, facts, context))) return told(facts, 'skipped');
  const before = Math.max(0, ...held.map(({ measures }) => measures));
  if (context.force !== true && facts.measures.length * 2 < before) {
    const shrunk = report('shrunk', null, `${before} → ${facts.measures.length}`);
    return told(facts, 'kept', { measures: before, findings: [shrunk] });
  }
  await changePapers(run, { leaving: held.map((paper) => paper.id), coming: [facts], context });
  const replaced = held.find((paper) => paper.id !== id)?.id ?? null;
  return stored(facts, held.length === 0 ? 'added' : 'changed', replaced);
}

const stored = (facts: PaperFacts, result: 'added' | 'changed', replaced: string | null = null): PaperOutcome =>
  told(facts, result, {
    replaced,
    findings: facts.diagnostics.filter(({ code }) => code === 'stale-correction'),
  });

const told = (
  facts: PaperFacts,
  result: PaperOutcome['result'],
  more: {
    readonly measures?: number;
    readonly replaced?: string | null;
    readonly findings?: readonly Diagnostic[];
    readonly fault?: Fault;
  } = {},
): PaperOutcome => ({
  result,
  id: facts.document.id,
  uri: facts.document.uri,
  title: facts.document.title,
  measures: more.measures ?? facts.measures.length,
  replaced: more.replaced ?? null,
  findings: more.findings ?? [],
  fault: more.fault ?? null,
});
