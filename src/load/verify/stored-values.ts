import type { Value } from '../../store/store.ts';

type Stored = Value | undefined;

/** A value as a text to compare and name things by. */
export const told = (value: Stored): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

export const isText = (value: Stored): value is string => typeof value === 'string' && value !== '';
export const isAbsent = (value: Stored): boolean => value === undefined || value === null;
export const isTextOrAbsent = (value: Stored): boolean => isAbsent(value) || isText(value);
export const isTexts = (value: Stored): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
export const isWhole = (value: Stored): value is number => typeof value === 'number' && Number.isInteger(value);
export const isOneOf = (value: Stored, words: readonly string[]): boolean =>
  typeof value === 'string' && words.includes(value);

/** YYYY, YYYY-MM or YYYY-MM-DD, and a day that there is. */
export function isDate(value: Stored): value is string {
  const [whole, year, month = '01', day = '01'] =
    typeof value === 'string' ? (/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? []) : [];
  if (whole === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** An instant in UTC, as the clock gives it. */
export const isInstant = (value: Stored): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** A list as JSON text. */
export function isJsonList(value: Stored): boolean {
  try {
    return typeof value === 'string' && Array.isArray(JSON.parse(value));
  } catch {
    return false;
  }
}
