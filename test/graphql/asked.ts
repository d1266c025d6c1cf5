import type { Answered } from '../../src/graphql/ask-schema.ts';
import { askSchema } from '../../src/graphql/ask-schema.ts';
import { loadSchema } from '../../src/graphql/schema.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { openGrafeoMemory } from '../../src/store/grafeo.ts';
import type { Store } from '../../src/store/store.ts';
import { seedContext, seedFacts } from '../support/seed-facts.ts';

/** The five papers, loaded. */
export async function seedStore(): Promise<Store> {
  const store = await openGrafeoMemory();
  await store.prepare();
  await loadPapers(store, await seedFacts(), seedContext);
  return store;
}

const schema = loadSchema();
const surprise = (id: string, error: unknown): never => {
  throw new Error(`an error of ours (${id})`, { cause: error });
};

/** Ask in GraphQL; errors are part of the answer, but none of ours. */
export const answered = (store: Store, query: string, variables: Record<string, unknown> = {}): Promise<Answered> =>
  askSchema(schema, store, { query, variables }, surprise);

/** Ask in GraphQL; any error fails the test. The answer is of the shape the test expects. */
export async function asked<Data>(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await answered(store, query, variables);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** A store that counts the statements it runs. */
export function counting(store: Store): { readonly store: Store; readonly ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    store: {
      ...store,
      read: (work) =>
        store.read((run) =>
          work((cypher, parameters) => {
            ran.push(cypher);
            return run(cypher, parameters);
          }),
        ),
    },
  };
}
