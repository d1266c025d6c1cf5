import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../queries/', import.meta.url);

/** A question that comes with the program: a GraphQL query with the question itself in its first comment. */
export interface Question {
  readonly name: string;
  readonly text: string;
}

/** The questions of `queries/`, in the order of their names. */
export const questions = (): Question[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.graphql'.length), text: readFileSync(new URL(file, folder), 'utf8') }));
