import DataLoader from 'dataloader';
import type { Batch } from '../ask/batch.ts';
import {
  citersOfDocuments, coverageOfDocuments, documentsById, documentTexts, documentTies, measuresOfDocuments,
  measuresOfThemes,
} from '../ask/document-batches.ts'; // prettier-ignore
import { measures } from '../ask/measures.ts';
import type { Measure } from '../ask/measures.ts';
import { placedTexts } from '../ask/placed-texts.ts';
import type { Projection } from '../ask/projection.ts';
import { themesById } from '../ask/themes.ts';
import { dutiesOfUnits, unitPapers, unitsById, unitTies } from '../ask/unit-batches.ts';
import { unitWorkloads } from '../ask/workload.ts';
import type { Store } from '../store/store.ts';

/** One loader an edge of the graph; each asks once for all nodes of a level of the query. */
export type Loaders = ReturnType<typeof loaders>;

/** The loaders of one request. */
export function loaders(store: Store, projection: () => Promise<Projection>) {
  const by = <Answer>(batch: Batch<Answer>): DataLoader<string, Answer> =>
    new DataLoader((ids) => store.read((run) => batch(run, ids)));
  return {
    unit: by(unitsById),
    unitTies: by(unitTies),
    unitPapers: by(unitPapers),
    duties: by(dutiesOfUnits),
    load: new DataLoader<string, ReturnType<typeof unitWorkloads>[number]>(async (ids) =>
      unitWorkloads(await projection(), ids),
    ),
    measure: by(measuresById),
    document: by(documentsById),
    documentText: by(documentTexts),
    placedText: by(placedTexts),
    documentTies: by(documentTies),
    documentMeasures: by(measuresOfDocuments),
    citers: by(citersOfDocuments),
    coverage: by(coverageOfDocuments),
    theme: by(themesById),
    themeMeasures: by(measuresOfThemes),
  };
}

const measuresById: Batch<Measure | null> = async (run, ids) => {
  const found = new Map((await measures(run, ids)).map((measure) => [measure.id, measure]));
  return ids.map((id) => found.get(id) ?? null);
};
