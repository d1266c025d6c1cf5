import { statement } from '../store/statement.ts';
import type { Run, Store } from '../store/store.ts';
import { textOf } from './from-row.ts';
import type { LoadPart, LoadLists } from './load-parts.ts';
import { measures } from './measures.ts';
import type { DocumentRef, MeasureRef, UnitRef } from './refs.ts';

/** Printed words that make a unit responsible, with what stands around them: `before + quote + after` is in the paper. */
export interface Passage {
  readonly document: DocumentRef;
  readonly measure: MeasureRef;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Line of the stored text, 1 first. */
  readonly line: number;
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
    const texts = await textsOf(run, parts);
    return parts.flatMap((part, at) => {
      const named = (part.via ?? load.unit).id;
      const evidence = found[at]?.units.find(({ unit }) => unit.id === named)?.evidence;
      const text = texts.get(part.document.id);
      if (text === undefined || evidence === undefined || evidence.start === null || evidence.end === null) return [];
      return [{ document: part.document, measure: part.measure, ...around(text, evidence.start, evidence.end) }];
    });
  });
}

async function textsOf(run: Run, parts: readonly LoadPart[]): Promise<Map<string, string>> {
  const ids = [...new Set(parts.map(({ document }) => document.id))];
  const rows = await run(statement('ask/document-texts'), { ids });
  return new Map(rows.map((row) => [textOf(row.id), textOf(row.text)]));
}

/**
 * The clause around a span, within its line.
 *
 *     …做好梳理。【行政立法科、{规范性文件审核科},各县(市、区)司法局】
 */
export function around(text: string, start: number, end: number): Pick<Passage, 'before' | 'quote' | 'after' | 'line'> {
  const lines = text.slice(0, start).split('\n');
  const before = lines.at(-1) ?? '';
  const [after = ''] = text.slice(end).split('\n', 1);
  const from = Math.max(...['。', '；', ';', '】', '!', '！'].map((mark) => before.lastIndexOf(mark) + 1));
  const until = /[。；;】]/.exec(after);
  const [left, right] = [before.slice(from).trimStart(), until === null ? after : after.slice(0, until.index + 1)];
  return {
    before: left.length > AROUND ? `…${left.slice(-AROUND)}` : left,
    quote: text.slice(start, end),
    after: right.length > AROUND ? `${right.slice(0, AROUND)}…` : right.trimEnd(),
    line: lines.length,
  };
}
