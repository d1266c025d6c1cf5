import { type Place, placeAt } from '../model/source.ts';
import type { Store } from '../store/store.ts';
import type { LoadLists } from './load-parts.ts';
import { measures } from './measures.ts';
import { placedTexts } from './placed-texts.ts';
import type { DocumentRef, MeasureRef, UnitRef } from './refs.ts';

/** Printed words that make a unit responsible, with what stands around them: `before + quote + after` is in the paper. */
export interface Passage {
  readonly document: DocumentRef;
  readonly measure: MeasureRef;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Where it stands in the file. */
  readonly place: Place;
}

/** At most so many characters of a clause are shown on each side. */
const AROUND = 60;

/** The words behind a unit's load: clauses of its measures with the most obligations, at most `most` of them. */
export async function passages(
  store: Store,
  load: LoadLists & { readonly unit: UnitRef },
  most = 3,
): Promise<Passage[]> {
  const parts = [...load.parts].sort((a, b) => b.obligations - a.obligations).slice(0, most);
  if (parts.length === 0) return [];
  return store.read(async (run) => {
    const found = await measures(
      run,
      parts.map(({ measure }) => measure.id),
    );
    const ids = [...new Set(parts.map(({ document }) => document.id))];
    const papers = new Map((await placedTexts(run, ids)).map((paper, at) => [ids[at], paper]));
    return parts.flatMap((part, at) => {
      const named = (part.via ?? load.unit).id;
      const evidence = found[at]?.units.find(({ unit }) => unit.id === named)?.evidence;
      const paper = papers.get(part.document.id) ?? null;
      if (paper === null || evidence === undefined || evidence.start === null || evidence.end === null) return [];
      const { document, measure } = part;
      return [
        {
          document,
          measure,
          place: placeAt(paper, evidence.start),
          ...around(paper.text, evidence.start, evidence.end),
        },
      ];
    });
  });
}

/**
 * The clause around a span, within its line.
 *
 *     …做好梳理。【行政立法科、{规范性文件审核科},各县(市、区)司法局】
 */
export function around(text: string, start: number, end: number): Pick<Passage, 'before' | 'quote' | 'after'> {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = text.slice(end).split('\n', 1);
  const from = Math.max(...['。', '；', ';', '】', '!', '！'].map((mark) => before.lastIndexOf(mark) + 1));
  const until = /[。；;】]/.exec(after);
  const [left, right] = [before.slice(from).trimStart(), until === null ? after : after.slice(0, until.index + 1)];
  return {
    before: left.length > AROUND ? `…${left.slice(-AROUND)}` : left,
    quote: text.slice(start, end),
    after: right.length > AROUND ? `${right.slice(0, AROUND)}…` : right.trimEnd(),
  };
}
