import type { Basis, CitationKind, Role } from '../model/vocabulary.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run, Store } from '../store/store.ts';
import { documentRef, mapOf, measureRef, numberOrNull, textOf, textOrNull, themeRef, unitRef } from './from-row.ts';
import { graphVersion } from './graph-version.ts';
import { projection } from './projection.ts';
import type { Projection } from './projection.ts';

const kept = new WeakMap<object, { readonly version: number; readonly graph: Promise<Projection> }>();

/**
 * The projection of a store's graph, read in one snapshot and kept until the graph version moves; kept with `keeper`
 * where the store given is itself only a snapshot of another. Who asks while it is being read waits for that reading.
 */
export async function project(store: Store, keeper: object = store): Promise<Projection> {
  return store.read(async (run) => {
    const version = await graphVersion(run);
    const held = kept.get(keeper);
    const before = held?.version === version ? await held.graph.catch(() => undefined) : undefined;
    if (before !== undefined) return before;
    const graph = readAll(run, version);
    kept.set(keeper, { version, graph });
    return graph;
  });
}

async function readAll(run: Run, version: number): Promise<Projection> {
  const rows = async <T>(name: string, row: (row: Row) => T): Promise<T[]> =>
    (await run(statement(`ask/projection-${name}`))).map(row);
  return projection({
    graphVersion: version,
    units: await rows('units', (row) => unitRef(mapOf(row.unit))),
    documents: await rows('documents', (row) => documentRef(mapOf(row.document))),
    themes: await rows('themes', (row) => themeRef(mapOf(row.theme))),
    measures: await rows('measures', (row) => ({
      measure: measureRef(mapOf(row.measure)),
      document: textOf(row.document),
    })),
    duties: await rows('duties', (row) => ({
      unit: textOf(row.unit),
      measure: textOf(row.measure),
      role: textOf(row.role) as Role,
      basis: textOf(row.basis) as Basis,
      position: numberOrNull(row.position),
    })),
    citations: await rows('citations', (row) => ({
      measure: textOf(row.measure),
      document: textOf(row.document),
      kind: textOrNull(row.kind) as CitationKind | null,
    })),
    about: await rows('about', (row) => ({ measure: textOf(row.measure), theme: textOf(row.theme) })),
    members: await rows('members', (row) => ({
      unit: textOf(row.unit),
      collective: textOf(row.collective),
      from: textOrNull(row.from),
      until: textOrNull(row.until),
    })),
  });
}
