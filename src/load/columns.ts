import type { Value } from '../store/store.ts';

/** A column that holds a text. */
export function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`a column that should hold a text holds ${JSON.stringify(value)}`);
}

/** A column that holds a list of texts; an absent one is empty. */
export const texts = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(text) : []);
