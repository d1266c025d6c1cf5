import { Fault, type FaultCode } from '../model/fault.ts';

/** Faults of the store itself: not there any more, not for us, its disk full. */
const OF_STORE: ReadonlySet<FaultCode> = new Set(['STORE_UNREACHABLE', 'STORE_DENIED', 'FILE']);

/** The fault that kept one paper from being loaded. Throws on any other error, after which no paper can be loaded. */
export function faultOfPaper(error: unknown): Fault {
  if (!(error instanceof Fault) || OF_STORE.has(error.code)) throw error;
  return error;
}
