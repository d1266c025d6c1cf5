import { Fault } from '../model/fault.ts';
import type { Row, Value } from '../store/store.ts';

/** An edge of a dump. */
export interface DumpedEdge {
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

/** A dump in the order in which it is put into a store: the statement that takes each list, by its name. */
export interface ReadDump {
  readonly nodes: ReadonlyMap<string, Row[]>;
  readonly edges: ReadonlyMap<string, DumpedEdge[]>;
}

const NODES: Readonly<Record<string, string>> = {
  Document: 'documents',
  Measure: 'measures',
  Theme: 'themes',
  Unit: 'units',
};

/** Edges by type and label of where they start: the list they are in, and the label of where they end. */
const EDGES: Readonly<Record<string, readonly [list: string, toLabel: string]>> = {
  'CONTAINS Document': ['contains', 'Measure'],
  'RESPONSIBLE_FOR Unit': ['responsible-for', 'Measure'],
  'CITES Measure': ['measure-cites', 'Document'],
  'CITES Document': ['document-cites', 'Document'],
  'ABOUT Measure': ['about', 'Theme'],
  'ISSUED Unit': ['issued', 'Document'],
  'ADDRESSED_TO Document': ['addressed-to', 'Unit'],
  'PART_OF Unit': ['part-of', 'Unit'],
  'MEMBER_OF Unit': ['member-of', 'Unit'],
};

/** Read the lines of a dump, without their ends. The first line that is none of a dump is a fault that names it. */
export async function readDump(lines: Iterable<string> | AsyncIterable<string>): Promise<ReadDump> {
  const nodes = new Map(Object.values(NODES).map((list): [string, Row[]] => [list, []]));
  const edges = new Map(Object.values(EDGES).map(([list]): [string, DumpedEdge[]] => [list, []]));
  const ids = new Set<string>();
  let number = 0;
  for await (const line of lines) {
    number++;
    const row = objectOf(line, number);
    if (typeof row.label === 'string') {
      const { id } = propertiesOf(row, number);
      if (typeof id !== 'string' || id === '') throw broken(number, '节点没有编号', 'the node has no id');
      const list = nodes.get(NODES[row.label] ?? '');
      if (list === undefined) throw broken(number, `没有“${row.label}”这类节点`, `there are no nodes “${row.label}”`);
      if (ids.has(`${row.label} ${id}`)) throw broken(number, `节点 ${id} 重复`, `the node ${id} comes twice`);
      ids.add(`${row.label} ${id}`);
      list.push(row.properties as Row);
    } else {
      const { type, fromLabel, from, to } = row;
      const [list = '', toLabel = ''] = EDGES[`${told(type)} ${told(fromLabel)}`] ?? [];
      const known = edges.get(list);
      if (known === undefined || typeof from !== 'string' || typeof to !== 'string') {
        throw broken(number, '既不是节点，也不是本图的边', 'this is neither a node nor an edge of the graph');
      }
      const lost = [`${told(fromLabel)} ${from}`, `${toLabel} ${to}`].find((end) => !ids.has(end));
      if (lost !== undefined)
        throw broken(number, `边的一端 ${lost} 不在前面各行中`, `its end ${lost} is in no line above`);
      known.push({ from, to, properties: propertiesOf(row, number) });
    }
  }
  return { nodes, edges };
}

function objectOf(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw broken(number, '不是完整的 JSON', 'it is no complete JSON');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw broken(number, '不是 JSON 对象', 'it is no JSON object');
}

/** The properties of a line: plain values, or lists of values of one sort. */
function propertiesOf(row: Row, number: number): Row {
  const { properties } = row;
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    throw broken(number, '没有 properties', 'it has no properties');
  }
  for (const [name, value] of Object.entries(properties)) {
    if (!isPlain(value) && name !== 'ownCitations') {
      throw broken(number, `属性 ${name} 不是图能存的值`, `its property ${name} is nothing that a graph can hold`);
    }
  }
  return properties as Row;
}

const isPlain = (value: Value): boolean =>
  Array.isArray(value)
    ? new Set(value.map((one: Value) => typeof one)).size < 2 && value.every((one: Value) => !isDeep(one))
    : !isDeep(value);

const isDeep = (value: Value): boolean => typeof value === 'object';
const told = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const broken = (number: number, zh: string, en: string): Fault =>
  new Fault('USAGE', {
    zh: `第 ${number} 行不是导出的内容（${zh}），整份没有采用。`,
    en: `Line ${number} is not what export writes (${en}); none of it is used.`,
  });
