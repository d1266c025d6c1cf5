import { type Diagnostic, type FindingCode, report } from '../model/diagnostic.ts';
import type { PlacedSpan } from '../model/source.ts';

/** What the reader of a format gives: the text to store, the places of its stretches, what was left out. */
export interface Extracted {
  readonly text: string;
  readonly places: readonly PlacedSpan[];
  readonly notes: readonly Diagnostic[];
}

/** Thrown inside the reader of a format where the file cannot be read; caught once, where it becomes a finding. */
export class Refusal extends Error {
  readonly code: FindingCode;
  readonly detail: string;

  constructor(code: FindingCode, detail = '') {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}

/** The finding of whatever a reader threw: its own reason, or that the file is damaged. */
export const findingOf = (thrown: unknown): Diagnostic =>
  thrown instanceof Refusal
    ? report(thrown.code, null, thrown.detail)
    : report('damaged-file', null, (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 120));
