import type { StatementTimes } from './timed-store.ts';

/** What loading one office into one engine costs. */
export interface LoadFigures {
  readonly engine: Engine;
  readonly measures: number;
  readonly documents: number;
  /** Documents a second, of a first load and of one that finds all unchanged. */
  readonly first: number;
  readonly unchanged: number;
  /** Milliseconds, median. */
  readonly oneMore: number;
  readonly replaced: number;
  /** Megabytes. */
  readonly ownMemory: number;
  readonly serverMemory: number | null;
  readonly stored: number | null;
  /** Documents a second where the engine is only given the finished nodes and edges. */
  readonly limit: number;
  /** The statements of a replaced document that take longest, with their milliseconds, mean. */
  readonly dearest: StatementTimes;
}

export type Engine = 'grafeo' | 'neo4j';

/** Whether a word names an engine. */
export const isEngine = (word: string): word is Engine => word === 'grafeo' || word === 'neo4j';
