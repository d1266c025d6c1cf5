import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fault } from '../model/fault.ts';

/** What a load needs to know besides the papers. */
export interface LoadContext {
  readonly rulesVersion: number;
  readonly registryHash: string;
  /** The present instant. */
  readonly clock: () => Date;
  /** Load a new version also where it loses more than half of the measures. */
  readonly force?: boolean;
  /** Papers (id, then path) that the caller found in this load and skipped itself. */
  readonly unchanged?: ReadonlyMap<string, string>;
  /** Called after each paper. */
  readonly onPaper?: (outcome: PaperOutcome) => void;
}

/** What became of one paper. `kept`: the guard kept the old version; `failed`: nothing was changed. */
export interface PaperOutcome {
  readonly result: 'added' | 'changed' | 'skipped' | 'kept' | 'failed';
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
  /** Measures of the version that is held now. */
  readonly measures: number;
  /** Id of another paper that stood at this path and was replaced. */
  readonly replaced: string | null;
  /** Findings of the load itself, and corrections that could not be applied. */
  readonly findings: readonly Diagnostic[];
  readonly fault: Fault | null;
}

/** What became of all papers, in their order. */
export interface LoadReport {
  readonly outcomes: readonly PaperOutcome[];
  readonly graphVersion: number;
}

/** Under which rules and registry the registry's part of the graph was written. */
export const stampOf = (context: Pick<LoadContext, 'rulesVersion' | 'registryHash'>): string =>
  `${context.rulesVersion} ${context.registryHash}`;
