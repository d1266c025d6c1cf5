import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Store } from '../store/store.ts';
import { cameSince } from './came-since.ts';
import type { Came } from './came-since.ts';
import { citationOf, documentRef, mapOf, mapsOf, measureRef } from './from-row.ts';
import type { MeasureFilter } from './gaps.ts';
import { graphVersion } from './graph-version.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { Citation, DocumentRef, MeasureRef, Sentence, UnitRef } from './refs.ts';
import { unitsOf } from './unit.ts';

export interface PromiseArguments extends PageArguments {
  readonly filter?: MeasureFilter | null;
  /** Id of a unit that is responsible. */
  readonly unit?: string | null;
  /** Only those still open, or only those kept. */
  readonly open?: boolean | null;
}

/** That a task is to bring out or to revise a paper, and whether one has come since. */
export interface PromisedPaper {
  /** Where it is promised. */
  readonly document: DocumentRef;
  readonly measure: MeasureRef;
  /** Year of that document. */
  readonly year: number | null;
  /** What is promised (to_issue or to_revise), and the words that say so. */
  readonly citation: Citation;
  readonly units: readonly UnitRef[];
  /** Null while it is open. */
  readonly came: Came | null;
}

export interface PromiseAnswer extends Page<PromisedPaper> {
  /** How many of the whole list are open, and how many kept. */
  readonly open: number;
  readonly kept: number;
  readonly definition: Sentence;
  readonly graphVersion: number;
}

const DEFINITION: Sentence = {
  zh: '任务（成效不算）中写明待出台、待修订的文件，每次提及一项。图中已有这份文件，或其他文件报告其已出台，且日期不早于承诺的（修订则须更晚），即为已兑现。',
  en: 'Papers that tasks (not achievements) are to issue or to revise, one a mention. Kept is what is held, or what another document reports as issued, and is not dated before the promise (a revision: dated after it).',
};

/** What was promised, by document and as printed, and whether it has come since. */
export async function promises(
  store: Store,
  { filter, unit, open, ...args }: PromiseArguments = {},
): Promise<PromiseAnswer> {
  const parameters = {
    document: filter?.document ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    year: filter?.year ?? null,
    theme: filter?.theme ?? null,
    unit: unit ?? null,
  };
  return store.read(async (run) => {
    const rows = await run(statement('ask/promises'), parameters);
    const found = rows
      .map(promiseOf)
      .filter(({ came }) => open == null || open === (came === null))
      .sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
    const kept = found.filter(({ came }) => came !== null).length;
    const list = `promises ${JSON.stringify({ ...parameters, open: open ?? null })}`;
    return {
      graphVersion: await graphVersion(run),
      definition: DEFINITION,
      open: found.length - kept,
      kept,
      ...page(found, args, { key: keyOf, compare: compareKeys, list }),
    };
  });
}

function promiseOf(row: Row): PromisedPaper {
  const document = documentRef(mapOf(row.document));
  const citation = citationOf(mapOf(row.citation), document);
  return {
    document,
    measure: measureRef(mapOf(row.measure)),
    year: document.year,
    citation,
    units: unitsOf(row.units),
    came: cameSince(document, citation, mapsOf(row.reports).map(documentRef)),
  };
}

type Key = readonly [string, number, number, string];
const keyOf = ({ document, measure, citation }: PromisedPaper): Key => [
  document.id,
  measure.position,
  citation.evidence.start ?? 0,
  citation.document.id,
];
const compareKeys = (a: Key, b: Key): number =>
  byCodePoint(a[0], b[0]) || a[1] - b[1] || a[2] - b[2] || byCodePoint(a[3], b[3]);
