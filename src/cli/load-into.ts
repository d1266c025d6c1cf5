import { type FileOutcome, loadFiles } from '../pipeline.ts';
import type { PaperFile } from '../read/find-papers.ts';
import type { Registry } from '../resolve/registry.ts';
import type { Lang } from '../show/look.ts';
import type { LoadSummary } from '../show/show-load.ts';
import { say } from '../show/texts.ts';
import type { Store } from '../store/store.ts';
import { progress } from './progress.ts';

/** Load files into a store with a progress display, and sum up what became of them. */
export async function loadInto(
  store: Store,
  files: readonly PaperFile[],
  registry: Registry,
  options: { force: boolean; prune: boolean; lang: Lang },
): Promise<LoadSummary> {
  const began = performance.now();
  const bar = progress(files.length, say(options.lang, 'load.progress'));
  const outcomes: FileOutcome[] = [];
  try {
    const done = await loadFiles(store, files, registry, {
      force: options.force,
      prune: options.prune,
      clock: () => new Date(),
      onFile: (outcome) => {
        outcomes.push(outcome);
        bar.step(outcome.uri);
      },
    });
    return {
      files: outcomes.map(told),
      removed: done.removed,
      renewed: done.renewed.length,
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    bar.stop();
  }
}

const told = (outcome: FileOutcome): LoadSummary['files'][number] =>
  outcome.result === 'unreadable'
    ? { result: outcome.result, uri: outcome.uri, measures: null, findings: outcome.findings, fault: null }
    : {
        result: outcome.result,
        uri: outcome.uri,
        measures: outcome.measures,
        findings: outcome.findings,
        fault: outcome.fault?.message ?? null,
      };

/** Status 1 where something was not loaded or a finding is an error. */
export const statusOf = (summary: LoadSummary): number =>
  summary.files.some((file) => file.result === 'failed' || file.findings.some((f) => f.severity === 'error')) ? 1 : 0;
