import type { CitationRow } from '../model/graph.ts';
import { placeIndex } from '../model/place-index.ts';
import { appliedTo } from './applied-to.ts';
import type { Correctable, Outcome, Place } from './correctable.ts';
import type { Correction } from './correction.ts';
import { placeholderOfRegistered, registeredKey } from './registered-document.ts';
import type { Registry } from './registry.ts';
import { numberKey, titleKeys } from './title-key.ts';

/** What a correction of a citation needs to know besides the paper. */
export interface CitationChange {
  readonly registry: Registry;
  /** Place of the citing paper. */
  readonly jurisdiction: string | null;
}

/** Point the citations on the words of a correction to another document, or say what is done with it. */
export function correctCitations(
  correction: Correction,
  paper: Correctable,
  places: readonly Place[],
  around: CitationChange,
): Outcome<Pick<Correctable, 'citations'>> {
  const meant = places.filter(({ measure, spans }) => paper.citations.some((cite) => isMeant(cite, measure, spans)));
  if (meant.length === 0) return { problem: `“${correction.on}”上没有读出引用` };
  const several = meant.some(({ measure, spans }) =>
    spans.some((span) => paper.citations.filter((cite) => isMeant(cite, measure, [span])).length > 1),
  );
  if (correction.target !== undefined && several) return { problem: `“${correction.on}”上不止一处引用` };
  const to = correction.target === undefined ? {} : targetOf(correction.target, around);
  const kind = correction.kind === undefined ? {} : { kind: correction.kind };
  const citations = paper.citations.map((cite) =>
    meant.some(({ measure, spans }) => isMeant(cite, measure, spans))
      ? { ...cite, ...to, ...kind, rule: 'correction', correction: correction.id }
      : cite,
  );
  const about = (place: Place): string =>
    correction.target ?? paper.citations.find((cite) => isMeant(cite, place.measure, place.spans))?.quote ?? '';
  return {
    changed: { citations },
    applied: meant.map((place) => appliedTo(correction, place, paper.text, about(place))),
  };
}

const isMeant = (cite: CitationRow, measure: string | null, spans: Place['spans']): boolean =>
  cite.measure === measure && spans.some(({ start, end }) => start < cite.end && cite.start < end);

/** The keys of the document a person names: by its id in `documents.yaml`, its number, or its title. */
function targetOf(
  target: string,
  { registry, jurisdiction }: CitationChange,
): Pick<CitationRow, 'keys' | 'placeholder' | 'title' | 'number' | 'jurisdiction'> {
  const entry = registry.documents.find(({ id }) => id === target);
  if (entry !== undefined) {
    return {
      keys: [registeredKey(entry)],
      placeholder: placeholderOfRegistered(entry, registry.words),
      title: entry.title ?? entry.titles[0] ?? null,
      number: entry.number ?? null,
      jurisdiction: entry.jurisdiction ?? null,
    };
  }
  if (/〔\d{4}〕/.test(target)) {
    const key = numberKey(target);
    return { keys: [key], placeholder: key, title: null, number: target, jurisdiction: null };
  }
  const [title = target, place] = target.split('@');
  const index = placeIndex(registry.words.places);
  const found = titleKeys(title, place ?? jurisdiction, '*', registry.words, index);
  return { keys: found.keys, placeholder: found.main, title, number: null, jurisdiction: found.jurisdiction };
}
