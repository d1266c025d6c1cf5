import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { type TestAddress, type TestServer, testServer } from './neo4j-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of this machine where test files borrow the Neo4j. */
    readonly neo4jLender: number;
  }
}

/** What a borrower is told when it is its turn. */
export type Loan = { readonly address: TestAddress; readonly owned: boolean } | { readonly reason: string };

/** A Neo4j of the pool, started when it is first needed. */
interface Place {
  server: Promise<TestServer> | undefined;
  /** Over when all who stand in line here have been served. */
  turn: Promise<unknown>;
  inLine: number;
}

/** How many servers there are: one where it was given to us, as we may not fill it from two sides. */
const POOL = process.env['NEO4J_TEST_URI'] ? 1 : 2;
const places = Array.from({ length: POOL }, (): Place => ({ server: undefined, turn: Promise.resolve(), inLine: 0 }));

const lender = createServer((borrower) => {
  borrower.on('error', () => {});
  const place = places.reduce((best, other) => (other.inLine < best.inLine ? other : best));
  place.inLine++;
  place.turn = place.turn.then(() => serve(borrower, place)).finally(() => place.inLine--);
});

/** Beside all test files: lends each Neo4j to one file at a time, and starts it when it is first needed. */
export async function setup(project: TestProject): Promise<void> {
  lender.listen(0, '127.0.0.1');
  await once(lender, 'listening');
  const address = lender.address();
  project.provide('neo4jLender', typeof address === 'object' && address !== null ? address.port : 0);
}

/** End the servers that were started. */
export async function teardown(): Promise<void> {
  lender.close();
  await Promise.all(places.map(async ({ server }) => (await server?.catch(() => undefined))?.stop()));
}

/** Serve a borrower until it hangs up, which also the end of its process does. */
async function serve(borrower: Socket, place: Place): Promise<void> {
  if (borrower.destroyed) return;
  const over = once(borrower, 'close');
  const tell = (said: object): void => void borrower.write(`${JSON.stringify(said)}\n`);
  try {
    const lent = await (place.server ??= testServer());
    createInterface(borrower).on('line', (line) => {
      const done = line === 'kill' ? lent.kill() : lent.start();
      done.then(
        () => tell({}),
        (error: unknown) => tell({ reason: String(error) }),
      );
    });
    tell({ address: lent.address, owned: lent.owned } satisfies Loan);
  } catch (error) {
    tell({ reason: error instanceof Error ? error.message : String(error) } satisfies Loan);
  }
  await over;
}
