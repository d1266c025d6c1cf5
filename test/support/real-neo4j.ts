import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import type { Loan } from './neo4j-lender.ts';
import type { TestAddress } from './neo4j-servers.ts';

/** The Neo4j of this run of the tests, for one test file alone. */
export interface RealNeo4j {
  /** Why there is none; the tests that need one are skipped then, and fail where `CI` or `NEO4J_TEST_URI` is set. */
  readonly skip: string | false;
  readonly address: TestAddress;
  /** Whether it may be killed and started again. */
  readonly owned: boolean;
  /** Take everything out of it. */
  empty(): Promise<void>;
  /** The empty graph, opened as a store. */
  open(): Promise<Store>;
  /** The graph as it is, opened once more. */
  another(): Promise<Store>;
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** Borrow the Neo4j until the tests of this file are over. Call it once, at the top of the file, and wait for it. */
export async function realNeo4j(): Promise<RealNeo4j> {
  const socket = connect(inject('neo4jLender'), '127.0.0.1').unref();
  await once(socket, 'connect');
  const lines = createInterface(socket)[Symbol.asyncIterator]();
  const answer = async <T>(): Promise<T> => JSON.parse(String((await lines.next()).value)) as T;
  const order = async (word: string): Promise<void> => {
    socket.write(`${word}\n`);
    const { reason } = await answer<{ reason?: string }>();
    if (reason !== undefined) throw new Error(reason);
  };
  const loan = await answer<Loan>();
  if ('reason' in loan) return missing(loan.reason);

  const { uri, user, password, database } = loan.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const empty = async (): Promise<void> => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, database === undefined ? {} : { database });
  };
  afterAll(async () => {
    await empty();
    await driver.close();
    socket.destroy();
  });
  return {
    skip: false,
    ...loan,
    empty,
    async open() {
      await empty();
      return openNeo4j(loan.address);
    },
    another: () => openNeo4j(loan.address),
    kill: () => order('kill'),
    start: () => order('start'),
  };
}

function missing(reason: string): RealNeo4j {
  const { CI, NEO4J_TEST_URI } = process.env;
  if (CI || NEO4J_TEST_URI) throw new Error(`The tests on a real Neo4j are wanted here: ${reason}`);
  console.warn(`The tests on a real Neo4j are skipped: ${reason}`);
  const refuse = (): Promise<never> => Promise.reject(new Error(reason));
  const address = { uri: '', user: '', password: '' };
  return {
    skip: reason,
    address,
    owned: false,
    empty: refuse,
    open: refuse,
    another: refuse,
    kill: refuse,
    start: refuse,
  };
}
