import { statement } from '../store/statement.ts';
import type { Run } from '../store/store.ts';
import { parseOwn } from './own-citations.ts';
import { type Place, placeOf } from './place.ts';
import { text, texts } from './columns.ts';

/** What a held paper left behind that may have lost its last hold. */
export interface Remains {
  readonly keys: readonly string[];
  readonly units: readonly string[];
  readonly themes: readonly string[];
  /** Where its citations stood. */
  readonly places: readonly Place[];
}

/** Take the facts of a held paper out of the graph; its document node stays, with the citations of others. */
export async function takeOut(run: Run, document: string): Promise<Remains> {
  const [ties = {}] = await run(statement('load/paper-ties'), { document });
  const cited = [
    ...(await run(statement('load/measure-citations'), { document })),
    ...(await run(statement('load/document-citations'), { document })),
  ];
  const own = parseOwn(ties.ownCitations);
  for (const step of ['measures', 'document-citations', 'addressees', 'issuers']) {
    await run(statement(`load/delete-${step}`), { document });
  }
  await run(statement('load/write-own-citations'), { rows: [{ id: document, ownCitations: null }] });
  return {
    keys: texts(ties.keys),
    units: [...texts(ties.responsible), ...texts(ties.addressed), ...texts(ties.issuers)],
    themes: texts(ties.themes),
    places: [...cited.map((row) => placeOf(text(row.target), row)), ...own.map((row) => placeOf(document, row))],
  };
}
