import type { Store } from '../store/store.ts';
import { placedTexts, placeIn } from './placed-texts.ts';
import type { Evidence } from './refs.ts';

/** An answer whose evidence also says where in its file it stands; one statement for all documents. */
export async function withPlaces<Answer>(store: Store, answer: Answer): Promise<Answer> {
  const quoted = new Set<string>();
  changed(answer, (evidence) => {
    quoted.add(evidence.document.id);
    return evidence;
  });
  if (quoted.size === 0) return answer;
  const ids = [...quoted];
  const found = await store.read((run) => placedTexts(run, ids));
  const papers = new Map(ids.map((id, at) => [id, found[at] ?? null]));
  return changed(answer, (evidence) => ({
    ...evidence,
    place: placeIn(papers.get(evidence.document.id) ?? null, evidence),
  }));
}

/** A copy of an answer with its evidence changed, however deep it is. */
function changed<Answer>(answer: Answer, change: (evidence: Evidence) => Evidence): Answer {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, name === 'evidence' ? change(item as Evidence) : copy(item)]),
    );
  };
  return copy(answer) as Answer;
}
