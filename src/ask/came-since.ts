import { byCodePoint } from '../model/order.ts';
import type { Citation, DocumentRef } from './refs.ts';

/** How long after: in days where both dates have them, else in months or years. */
export interface Later {
  readonly value: number;
  readonly unit: 'DAY' | 'MONTH' | 'YEAR';
}

/** That a promised paper has come. */
export interface Came {
  /** The paper itself is held, or another document reports it as issued. */
  readonly how: 'HELD' | 'REPORTED';
  /** The paper, or the document that reports it. */
  readonly by: DocumentRef;
  /** How long after the promise that document is dated; null where a date is unknown. */
  readonly later: Later | null;
}

/**
 * Whether what a document promises has come: by the paper itself, else by the first document that reports it.
 *
 *     2023-06-30 拟出台《办法》；《办法》 2023-12 已载入   →  HELD, 6 months later
 *     2020 拟修订《规定》；《规定》 2016 已载入            →  open: that is the version to be revised
 */
export function cameSince(promise: DocumentRef, citation: Citation, reports: readonly DocumentRef[]): Came | null {
  const isRevision = citation.kind === 'TO_REVISE';
  const isSince = (paper: DocumentRef): boolean => {
    if (paper.id === promise.id) return false;
    const order = compareDates(promise.date, paper.date);
    return isRevision ? order !== null && order > 0 : order === null || order >= 0;
  };
  const came = (how: Came['how'], by: DocumentRef): Came => ({ how, by, later: laterBy(promise.date, by.date) });
  if (citation.document.held && isSince(citation.document)) return came('HELD', citation.document);
  const [first] = reports
    .filter(isSince)
    .sort((a, b) => byCodePoint(a.date ?? '9', b.date ?? '9') || byCodePoint(a.id, b.id));
  return first === undefined ? null : came('REPORTED', first);
}

/** Above zero where the second date is later, as far as both are known; null where one is not. */
function compareDates(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const known = Math.min(a.length, b.length);
  return byCodePoint(b.slice(0, known), a.slice(0, known));
}

function laterBy(from: string | null, to: string | null): Later | null {
  if (from === null || to === null) return null;
  const [a, b] = [partsOf(from), partsOf(to)];
  const known = Math.min(a.length, b.length);
  const [years, months] = [b[0]! - a[0]!, (b[1] ?? 0) - (a[1] ?? 0)];
  if (known === 1) return { value: years, unit: 'YEAR' };
  if (known === 2) return { value: years * 12 + months, unit: 'MONTH' };
  return { value: Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000), unit: 'DAY' };
}

const partsOf = (date: string): number[] => date.split('-').map(Number);
