import type { AppliedCorrection } from '../model/graph.ts';
import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { type CitationChange, correctCitations } from './correct-citations.ts';
import type { Correctable, Outcome, Place } from './correctable.ts';
import { correctResponsibilities } from './correct-responsibilities.ts';
import type { Correction } from './correction.ts';
import type { Registry } from './registry.ts';
import type { UnitRegister } from './unit-register.ts';
import { wordsIn } from './words-in.ts';

export interface Corrected extends Correctable {
  readonly applied: readonly AppliedCorrection[];
  /** Corrections that could not be applied, and why. */
  readonly stale: readonly Diagnostic[];
}

/**
 * Put a person's corrections over what was read, in the order of the registry. One whose words stand no longer where
 * they were, or that finds nothing to correct there, is not applied and reported.
 */
export function applyCorrections(
  paper: Correctable,
  document: string,
  corrections: readonly Correction[],
  registry: Registry,
  register: UnitRegister,
  jurisdiction: string | null,
): Corrected {
  let now = paper;
  const applied: AppliedCorrection[] = [];
  const stale: Diagnostic[] = [];
  for (const correction of corrections) {
    const places = placesOf(correction, now, document);
    const outcome: Outcome<Partial<Correctable>> =
      places.length === 0
        ? { problem: `“${correction.on}”已不在${correction.measure === undefined ? '文中' : '这项任务里'}` }
        : change(correction, now, places, { registry, register, jurisdiction });
    if ('problem' in outcome) stale.push(report('stale-correction', null, `${correction.id}，${outcome.problem}`));
    else {
      now = { ...now, ...outcome.changed };
      applied.push(...outcome.applied);
    }
  }
  return { ...now, applied, stale };
}

function change(
  correction: Correction,
  paper: Correctable,
  places: readonly Place[],
  around: CitationChange & { readonly register: UnitRegister },
): Outcome<Partial<Correctable>> {
  return correction.target === undefined && correction.kind === undefined
    ? correctResponsibilities(correction, paper, places, around.register)
    : correctCitations(correction, paper, places, around);
}

/** Where the words stand: in the measure that is named or its evidence; without one in every measure, and outside. */
function placesOf({ measure, on }: Correction, paper: Correctable, document: string): Place[] {
  const found = wordsIn(paper.text, on);
  const wanted = measure === undefined || measure.startsWith(`${document}#`) ? measure : `${document}#${measure}`;
  const inside = paper.measures.map((own): Place => ({
    measure: own.id,
    spans: found.filter((span) => lies(span, own)),
  }));
  if (wanted === undefined) {
    const spans = found.filter((span) => !paper.measures.some((own) => lies(span, own)));
    return [...inside, { measure: null, spans }].filter((place) => place.spans.length > 0);
  }
  const own = inside.find((place) => place.measure === wanted);
  if (own === undefined) return [];
  const spans = own.spans.length > 0 ? own.spans : found.filter((span) => isEvidence(span, wanted, paper));
  return spans.length === 0 ? [] : [{ measure: wanted, spans }];
}

/** Evidence may lie outside its measure: a merged cell, a convention of the paper. */
const isEvidence = (span: Span, measure: string, { responsibilities }: Correctable): boolean =>
  responsibilities.some(
    ({ measure: own, start, end }) =>
      own === measure && start !== null && end !== null && (lies(span, { start, end }) || lies({ start, end }, span)),
  );

const lies = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
