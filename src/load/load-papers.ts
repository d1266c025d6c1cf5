import { type Diagnostic, report } from '../model/diagnostic.ts';
import { Fault, type FaultCode } from '../model/fault.ts';
import type { PaperFacts } from '../model/graph.ts';
import { statement } from '../store/statement.ts';
import type { Run, Store } from '../store/store.ts';
import { changePapers } from './change-papers.ts';
import { checkFacts } from './check-facts.ts';
import { type HeldPaper, heldAt } from './held-papers.ts';
import type { LoadContext, LoadReport, PaperOutcome } from './load-context.ts';

/**
 * Load papers in their order, each whole in one transaction. A paper takes the place of the held one with its id, and of
 * the one that was read from its path; one that fails changes nothing and stops none of the others. Only a store that is
 * not there any more stops them: what is loaded stays.
 */
export async function loadPapers(
  store: Store,
  papers: Iterable<PaperFacts> | AsyncIterable<PaperFacts>,
  context: LoadContext,
): Promise<LoadReport> {
  const seen = new Map(context.unchanged);
  const outcomes: PaperOutcome[] = [];
  for await (const facts of papers) {
    const { id, uri } = facts.document;
    const first = seen.get(id);
    const outcome =
      first === undefined || first === uri
        ? await loadPaper(store, facts, context)
        : told(facts, 'skipped', { findings: [report('two-paths', null, first)] });
    if (first === undefined) seen.set(id, uri);
    outcomes.push(outcome);
    context.onPaper?.(outcome);
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
    if (!(error instanceof Fault) || STORE_IS_GONE.has(error.code)) throw error;
    return told(facts, 'failed', { fault: error });
  }
}

async function loadInto(run: Run, facts: PaperFacts, context: LoadContext): Promise<PaperOutcome> {
  const { id, uri } = facts.document;
  const held = await heldAt(run, id, uri);
  if (held.some((paper) => isSame(paper, facts, context))) return told(facts, 'skipped');
  const before = Math.max(0, ...held.map(({ measures }) => measures));
  if (context.force !== true && facts.measures.length * 2 < before) {
    const shrunk = report('shrunk', null, `${before} → ${facts.measures.length}`);
    return told(facts, 'kept', { measures: before, findings: [shrunk] });
  }
  await changePapers(run, { leaving: held.map((paper) => paper.id), coming: { facts, context } });
  const replaced = held.find((paper) => paper.id !== id)?.id ?? null;
  const findings = facts.diagnostics.filter(({ code }) => code === 'stale-correction');
  return told(facts, held.length === 0 ? 'added' : 'changed', { replaced, findings });
}

const STORE_IS_GONE: ReadonlySet<FaultCode> = new Set(['STORE_UNREACHABLE', 'STORE_DENIED']);

/** Whether a held paper came from the same bytes at the same path, under the same rules and registry. */
const isSame = (paper: HeldPaper, { document }: PaperFacts, context: LoadContext): boolean =>
  paper.id === document.id &&
  paper.uri === document.uri &&
  paper.sha256 === document.sha256 &&
  paper.rulesVersion === context.rulesVersion &&
  paper.registryHash === context.registryHash;

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
