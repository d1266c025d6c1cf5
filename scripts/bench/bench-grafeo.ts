import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { text } from '../../src/load/columns.ts';
import type { ReadDump } from '../../src/load/read-dump.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { schemaStatements } from '../../src/store/schema.ts';
import { statement } from '../../src/store/statement.ts';
import type { BenchEngine } from './bench-engine.ts';
import { folderSize } from './folder-size.ts';
import { slices } from './slices.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

const LABELS = { documents: 'Document', measures: 'Measure', themes: 'Theme', units: 'Unit' } as const;
/** Lists of edges by type and labels of their ends. */
const EDGES: Readonly<Record<string, readonly [type: string, from: string, to: string]>> = {
  contains: ['CONTAINS', 'Document', 'Measure'],
  'responsible-for': ['RESPONSIBLE_FOR', 'Unit', 'Measure'],
  'measure-cites': ['CITES', 'Measure', 'Document'],
  'document-cites': ['CITES', 'Document', 'Document'],
  about: ['ABOUT', 'Measure', 'Theme'],
  issued: ['ISSUED', 'Unit', 'Document'],
  'addressed-to': ['ADDRESSED_TO', 'Document', 'Unit'],
  'part-of': ['PART_OF', 'Unit', 'Unit'],
  'member-of': ['MEMBER_OF', 'Unit', 'Unit'],
};

/** The embedded engine in a folder that goes when the bench stops. */
export function benchGrafeo(): BenchEngine {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-bench-'));
  return {
    open: () => openGrafeo(join(folder, 'store')),
    stored: async () => folderSize(join(folder, 'store')),
    serverMemory: () => null,
    async bulk(graph) {
      const database = grafeo.GrafeoDB.create(join(folder, 'bulk.grafeo'));
      for (const name of schemaStatements()) await database.executeCypher(statement(name));
      const start = performance.now();
      await fill(database, graph);
      const seconds = (performance.now() - start) / 1000;
      database.close();
      return seconds;
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** By its calls for many nodes and edges at once, which take its own ids and no Cypher. */
async function fill(database: Database, { nodes, edges }: ReadDump): Promise<void> {
  const ids = new Map<string, number>();
  for (const [list, label] of Object.entries(LABELS)) {
    for (const rows of slices(nodes.get(list) ?? [])) {
      const made = await database.batchCreateNodesWithProps(label, rows);
      for (const [at, id] of made.entries()) ids.set(`${label} ${text(rows[at]?.id)}`, id);
    }
  }
  for (const [list, [type, from, to]] of Object.entries(EDGES)) {
    for (const rows of slices(edges.get(list) ?? [])) {
      const idOf = (label: string, id: string): number => ids.get(`${label} ${id}`) ?? -1;
      await database.batchCreateEdges(
        rows.map((row) => ({ src: idOf(from, row.from), dst: idOf(to, row.to), type, properties: row.properties })),
      );
    }
  }
}
