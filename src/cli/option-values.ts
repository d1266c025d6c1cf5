import { InvalidArgumentError } from 'commander';
import { FIRST_MOST } from '../ask/page.ts';

/** A value as it is spelt on the command line: `FIRST_LISTED` is `first-listed`. */
export const hyphened = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** One of these names, as spelt on the command line. */
export const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: string): Name => {
    const name = names.find((candidate) => hyphened(candidate) === value);
    if (name === undefined) throw new InvalidArgumentError(`The choices are ${names.map(hyphened).join(', ')}.`);
    return name;
  };

/** Several of these names, with commas between them. */
export const someOf =
  <Name extends string>(names: readonly Name[]) =>
  (value: string): readonly Name[] =>
    value.split(',').map((part) => oneOf(names)(part.trim()));

/** How many items of a list are wanted. */
export function pageSize(value: string): number {
  const size = wholeNumber(value);
  if (size < 1 || size > FIRST_MOST)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${FIRST_MOST}.`);
  return size;
}

/** A TCP port. */
export function portNumber(value: string): number {
  const port = wholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return port;
}

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

/** Names and numbers, as `documents=2,first-listed=1`. */
export const numbersBy =
  <Name extends string>(names: readonly Name[]) =>
  (value: string): { readonly [name in Name]?: number } => {
    const pairs = value.split(',').map((part): [Name, number] => {
      const [key = '', number = ''] = part.split('=');
      const name = names.find(
        (candidate) => candidate.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) === key.trim(),
      );
      if (name === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(number)) {
        throw new InvalidArgumentError('It must be written as documents=2,first-listed=1, numbers from 0 up.');
      }
      return [name, Number(number)];
    });
    return Object.fromEntries(pairs) as { readonly [name in Name]?: number };
  };
