import { cypherText } from '../../scripts/lint-cypher.ts';
import { byCodePoint } from '../../src/model/order.ts';
import type { Row, Store, Value } from '../../src/store/store.ts';
import { ask } from './loaded.ts';

/** Most values tried of one parameter. */
const MOST = 5;

const LAST_DAYS = 'MATCH (n:Measure) WHERE n.deadlineEnd IS NOT NULL RETURN DISTINCT n.deadlineEnd AS value';

/** Where the values of a filter stand in the graph; the first column of each row. */
const SOURCES: Readonly<Record<string, string>> = {
  before: LAST_DAYS,
  document: 'MATCH (n:Document) WHERE n.held RETURN DISTINCT n.id AS value',
  from: LAST_DAYS,
  jurisdiction: 'MATCH (n) WHERE n.jurisdiction IS NOT NULL RETURN DISTINCT n.jurisdiction AS value',
  kind: 'MATCH (n) WHERE n.kind IS NOT NULL RETURN DISTINCT n.kind AS value',
  name: 'MATCH (n:Unit) RETURN DISTINCT n.shortName AS value',
  tense: 'MATCH (n:Measure) RETURN DISTINCT n.tense AS value',
  theme: 'MATCH (n:Theme) RETURN DISTINCT n.id AS value',
  unit: 'MATCH (n:Unit) RETURN DISTINCT n.id AS value',
  until: LAST_DAYS,
  year: 'MATCH (n:Document) WHERE n.year IS NOT NULL RETURN DISTINCT n.year AS value',
};

/** Parameters for a query file of `cypher/ask`: every value of each by itself, and all filters at once, from what a store holds. */
export async function askParameters(file: string, store: Store): Promise<Row[]> {
  const text = cypherText(file);
  const wanted = [...text.matchAll(/^\/\/ param (\w+): (.*)$/gm)].map(([, name = '', type = '']) => ({ name, type }));
  const sets: Row[] = [];
  const none = Object.fromEntries(wanted.map(({ name }) => [name, null]));
  const first: Record<string, Value> = { ...none };
  for (const { name, type } of wanted) {
    const values = await valuesOf(name, type, text, store);
    first[name] = values[0] ?? null;
    for (const value of values) sets.push({ ...none, [name]: value });
  }
  return wanted.every(({ type }) => type.endsWith('| null')) ? [none, ...sets, first] : sets;
}

async function valuesOf(name: string, type: string, text: string, store: Store): Promise<Value[]> {
  if (type.startsWith('boolean')) return [true, false];
  if (name === 'id' || name === 'ids') {
    const label = /\(\w+:(\w+) \{id: \$?id\}\)/.exec(text)?.[1] ?? 'a label';
    const ids = await values(`MATCH (n:${label}) RETURN n.id AS value`, store);
    return name === 'ids' ? [[...ids, 'nobody'], []] : [...some(ids), 'nobody'];
  }
  const source = SOURCES[name];
  if (source === undefined) throw new Error(`Say in ask-parameters.ts where the values of “${name}” come from.`);
  return some(await values(source, store));
}

const values = async (cypher: string, store: Store): Promise<Value[]> =>
  (await ask(store, cypher)).map(({ value = null }) => value).sort(byText);

const byText = (a: Value, b: Value): number => byCodePoint(JSON.stringify(a), JSON.stringify(b));

/** Not more than a few, from all over the list. */
const some = (list: readonly Value[]): Value[] =>
  list.filter((_, at) => at % Math.max(1, Math.ceil(list.length / MOST)) === 0);
