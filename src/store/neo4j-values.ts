import neo4j from 'neo4j-driver';
import { Fault } from '../model/fault.ts';
import type { Row, Value } from './store.ts';
import { plainParameters } from './values.ts';

/**
 * A statement and its parameters as the driver wants them: checked as for every engine, whole numbers as integers, and
 * all parameters in one map. The server plans a statement anew for each combination of their types, a null being one of
 * its own, and planning can take a second; a map is always of one type. Throws INTERNAL where a parameter is missing.
 */
export const neo4jQuery = (cypher: string, parameters: Row): [cypher: string, parameters: Record<string, unknown>] => [
  cypher.replace(PARAMETER, (match, name?: string) => {
    if (name === undefined) return match;
    if (Object.hasOwn(parameters, name)) return `$p.${name}`;
    throw new Fault('INTERNAL', `A statement wants the parameter ${name}, which it is not given.`);
  }),
  { p: integersIn(plainParameters(parameters)) },
];

/** A parameter, or a text in which none is. */
const PARAMETER = /'(?:[^'\\]|\\[^])*'?|"(?:[^"\\]|\\[^])*"?|`[^`]*`?|\$(\w+)/g;

const integersIn = (row: Row): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, withIntegers(value)]));

function withIntegers(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  return typeof value === 'object' && value !== null ? integersIn(value as Row) : value;
}
