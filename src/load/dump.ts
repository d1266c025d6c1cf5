import { append } from '../model/append.ts';
import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run, Store, Value } from '../store/store.ts';
import { text } from './columns.ts';
import { parseOwn } from './own-citations.ts';

/** What is left out, since it says when and how a graph was loaded and not what it holds. */
const HIDDEN = new Set(['loadedAt', 'rulesVersion', 'registryHash', 'stamp']);

/**
 * The graph as JSON Lines: nodes by label and id, then edges by type, ends and start; keys sorted, nulls absent. Equal
 * graphs give equal bytes, on every engine. Read in one snapshot.
 */
export async function* dump(store: Store): AsyncGenerator<string> {
  yield* await store.read(dumpLines);
}

/** The lines of the dump of what a snapshot shows. */
export const dumpLines = async (run: Run): Promise<string[]> => [...(await nodeLines(run)), ...(await edgeLines(run))];

async function nodeLines(run: Run): Promise<string[]> {
  const lines: string[] = [];
  for (const label of ['Document', 'Measure', 'Theme', 'Unit']) {
    const rows = await run(statement(`load/dump-${label.toLowerCase()}s`));
    const sorted = rows
      .map(({ properties }) => visible(properties as Row))
      .sort((a, b) => byCodePoint(text(a.id), text(b.id)));
    append(
      lines,
      sorted.map((properties) => line({ label, properties })),
    );
  }
  return lines;
}

async function edgeLines(run: Run): Promise<string[]> {
  const rows = await run(statement('load/dump-edges'));
  return rows
    .map(({ properties, ...ends }) => ({ ...ends, properties: visible(properties as Row) }) as Edge)
    .map((edge) => ({ edge, text: line(edge) }))
    .sort((a, b) => compareEdges(a.edge, b.edge) || byCodePoint(a.text, b.text))
    .map(({ text }) => text);
}

interface Edge extends Row {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

const compareEdges = (a: Edge, b: Edge): number =>
  byCodePoint(a.type, b.type) ||
  byCodePoint(a.from, b.from) ||
  byCodePoint(a.to, b.to) ||
  Number(a.properties.start ?? -1) - Number(b.properties.start ?? -1);

const visible = (properties: Row): Row =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !HIDDEN.has(name))
      .map(([name, value]) => [name, name === 'ownCitations' ? ownLines(value) : value]),
  );

/** Citations of a paper by itself, in an order that does not tell how they came. */
const ownLines = (value: Value): Value =>
  parseOwn(value)
    .map((citation) => sorted(visible(citation)))
    .sort((a, b) => startOf(a) - startOf(b) || byCodePoint(JSON.stringify(a), JSON.stringify(b)));

const startOf = (citation: Value): number => Number((citation as Row).start ?? -1);

/** One line of JSON with its keys sorted at every depth. */
const line = (value: Row): string => `${JSON.stringify(sorted(value))}\n`;

function sorted(value: Value): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
