import { Fault } from '../model/fault.ts';

/** The fault that kept one paper from being loaded. Throws on any other error: it is no fault, or the store is gone. */
export function faultOfPaper(error: unknown): Fault {
  if (!(error instanceof Fault) || error.code === 'STORE_UNREACHABLE' || error.code === 'STORE_DENIED') throw error;
  return error;
}
