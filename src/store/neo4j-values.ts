import neo4j from 'neo4j-driver';
import type { Row, Value } from './store.ts';
import { plainParameters } from './values.ts';

/** Parameters as the driver wants them: checked as for every engine, and whole numbers as integers. */
export const neo4jParameters = (parameters: Row): Record<string, unknown> => integersIn(plainParameters(parameters));

const integersIn = (row: Row): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, withIntegers(value)]));

function withIntegers(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  return typeof value === 'object' && value !== null ? integersIn(value as Row) : value;
}
