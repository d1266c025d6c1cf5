import { Fault } from '../model/fault.ts';
import type { Row, Value } from './store.ts';

/** A row of an engine as plain values: integers as `number`, absent as null; nodes and driver objects are refused. */
export const plainRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(column, value)]));

function plainValue(column: string, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint' && BigInt(Number(value)) === value) return Number(value);
  if (Array.isArray(value)) return value.map((item) => plainValue(column, item));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && !('_labels' in value)) {
    return plainRow(value as Record<string, unknown>);
  }
  throw new Fault('INTERNAL', `The column “${column}” is not a plain value: return its properties instead.`);
}
