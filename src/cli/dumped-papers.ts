import type { HeldVersion } from '../ask/diff-loads.ts';
import { spell } from '../ask/spelling.ts';
import type { VersionMeasure } from '../ask/version-of.ts';
import { text } from '../load/columns.ts';
import type { DumpedEdge, ReadDump } from '../load/read-dump.ts';
import type { Role } from '../model/vocabulary.ts';
import type { Row, Value } from '../store/store.ts';

/** The held papers of a dump, as versions that can be compared. */
export function dumpedPapers({ nodes, edges }: ReadDump): HeldVersion[] {
  const measures = byId(nodes.get('measures') ?? []);
  const units = byId(nodes.get('units') ?? []);
  const contained = edgesBy(edges.get('contains'), 'from');
  const responsible = edgesBy(edges.get('responsible-for'), 'to');
  const measureOf = (document: string, id: string): VersionMeasure[] => {
    const row = measures.get(id);
    if (row === undefined) return [];
    const duties = (responsible.get(id) ?? []).sort((a, b) => position(a) - position(b));
    return [
      {
        path: id.startsWith(`${document}#`) ? id.slice(document.length + 1) : id,
        ordinal: orNull(row.ordinal),
        title: text(row.title),
        text: text(row.text),
        deadline: orNull(row.deadline),
        units: duties.map(({ from, properties: { role, quote } }) => ({
          name: text(units.get(from)?.name ?? from),
          role: spell(text(role) as Role),
          quote: orNull(quote),
        })),
      },
    ];
  };
  return (nodes.get('documents') ?? [])
    .filter(({ held }) => held === true)
    .map((row) => {
      const id = text(row.id);
      const placed = (contained.get(id) ?? []).sort((a, b) => position(a) - position(b));
      return {
        id,
        uri: text(row.uri),
        title: orNull(row.title),
        measures: placed.flatMap(({ to }) => measureOf(id, to)),
      };
    });
}

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [text(row.id), row]));

/** Edges by one of their ends. */
function edgesBy(edges: readonly DumpedEdge[] = [], end: 'from' | 'to'): ReadonlyMap<string, DumpedEdge[]> {
  const found = new Map<string, DumpedEdge[]>();
  for (const edge of edges) {
    const list = found.get(edge[end]);
    if (list === undefined) found.set(edge[end], [edge]);
    else list.push(edge);
  }
  return found;
}

/** Those without a place, as implied duties are, stand last. */
const position = ({ properties }: DumpedEdge): number => Number(properties.position ?? Number.MAX_SAFE_INTEGER);

const orNull = (value: Value | undefined): string | null =>
  value === undefined || value === null ? null : text(value);
