/** A plain value that both engines keep alike; instants and dates are ISO text. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = { readonly [column: string]: Value };

/** Run one statement of `cypher/` with parameters and get its rows as plain values, never nodes. */
export type Run = (cypher: string, parameters?: Row) => Promise<Row[]>;

/**
 * All the program knows of a database.
 *
 * Integers come back as `number`; `undefined`, nested maps as properties and mixed lists are refused before they reach
 * the engine. Every error is a `Fault`.
 */
export interface Store {
  readonly engine: string;
  /** File or address, for messages; never a password. */
  readonly location: string;
  /**
   * Read in one snapshot. May run `work` again where a write came between. An engine that can ends what it is at when
   * `signal` aborts.
   */
  read<T>(work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * Write in one transaction: committed whole when `work` resolves, rolled back when it throws. May run `work` again
   * after a conflict, so it must be idempotent.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Run the statements of `cypher/schema`; safe to repeat. */
  prepare(): Promise<void>;
  /** Called after many writes; lets the engine forget plans made on a small graph. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
