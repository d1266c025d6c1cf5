import { Fault } from '../model/fault.ts';
import type { Row, Value } from './store.ts';

/**
 * Parameters as both engines take them: scalars, lists of one sort of scalar, flat maps, and lists of flat maps (rows
 * for `UNWIND`). Anything else would be stored differently by the two, so it is refused here. Lone surrogates become
 * U+FFFD on both.
 */
export function plainParameters(parameters: Row): Row {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, parameter(name, value)]));
}

function parameter(name: string, value: Value): Value {
  if (Array.isArray(value) && value.some(isMap)) {
    return value.map((row: Value) =>
      isMap(row) ? flatMap(name, row) : refuse(name, 'a list of rows and other things'),
    );
  }
  return isMap(value) ? flatMap(name, value) : property(name, value);
}

const flatMap = (name: string, map: Row): Row =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, property(`${name}.${key}`, value)]));

/** A value that can be stored as a property: a scalar, or a list of one sort of scalar without gaps. */
function property(name: string, value: Value): Value {
  if (!Array.isArray(value)) return isMap(value) ? refuse(name, 'a map inside a map') : scalar(name, value);
  const items: Value[] = value.map((item: Value) => scalar(name, item));
  const sorts = new Set(items.map((item) => (item === null ? 'null' : typeof item)));
  if (sorts.has('null')) return refuse(name, 'a list with null in it');
  return sorts.size > 1 ? refuse(name, 'a list of several sorts of value') : items;
}

function scalar(name: string, value: Value): Value {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(name, String(value));
  return refuse(
    name,
    value === undefined ? 'undefined' : `a value of type ${Array.isArray(value) ? 'list' : typeof value}`,
  );
}

const isMap = (value: Value): value is Row =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function refuse(name: string, what: string): never {
  throw new Fault('INTERNAL', `The parameter “${name}” cannot be stored: it holds ${what}.`);
}
