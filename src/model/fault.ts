/** What can go wrong in the world around the program; closed, names are permanent. */
export const FAULT_CODES = {
  USAGE: 2, // the command was called wrongly
  NOT_FOUND: 2, // a name, id or path that is not there
  AMBIGUOUS: 2, // a name that several bear
  REGISTRY: 2, // a registry file that cannot be used
  GUARD: 2, // refused until --force says it is meant
  STORE_BUSY: 3, // the store is held by another process
  STORE_FOREIGN: 3, // the file is not a store of this program, or of another version
  STORE_FAILED: 3, // the engine failed
  STORE_UNREACHABLE: 3, // the server is not there, or does not answer in time
  STORE_DENIED: 3, // the server refuses the user
  ADDRESS: 3, // a network address cannot be listened on
  FILE: 3, // a file could not be read or written
  INTERNAL: 3, // a mistake of ours
} as const;
export type FaultCode = keyof typeof FAULT_CODES;

/** One plain sentence for the user, with what to do, in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** A fault of the world. `said` is for people; `message` is its English form. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly said: Said;
  readonly retriable: boolean;
  /** Things to choose from, where the fault is that there are several. */
  readonly candidates: readonly string[];

  constructor(
    code: FaultCode,
    said: Said | string,
    options: { cause?: unknown; retriable?: boolean; candidates?: readonly string[] } = {},
  ) {
    const both = typeof said === 'string' ? { zh: said, en: said } : said;
    super(both.en, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.said = both;
    this.retriable = options.retriable ?? false;
    this.candidates = options.candidates ?? [];
  }
}
