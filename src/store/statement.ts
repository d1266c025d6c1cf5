import { readFileSync } from 'node:fs';
import { Fault } from '../model/fault.ts';

const folder = new URL('../../cypher/', import.meta.url);
const known = new Map<string, string>();

/** The statement of `cypher/<name>.cypher`, without its header. */
export function statement(name: string): string {
  const held = known.get(name);
  if (held !== undefined) return held;
  const text = read(name)
    .replace(/^(?:\/\/[^\n]*\n)+/, '')
    .trim();
  known.set(name, text);
  return text;
}

function read(name: string): string {
  try {
    return readFileSync(new URL(`${name}.cypher`, folder), 'utf8').replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new Fault('INTERNAL', `The statement “${name}” is missing from this installation.`, { cause });
  }
}
