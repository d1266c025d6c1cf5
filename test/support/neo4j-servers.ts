import { Neo4jContainer } from '@testcontainers/neo4j';
import neo4j from 'neo4j-driver';
import { getContainerRuntimeClient } from 'testcontainers';
import { neo4jJars } from './neo4j-jars.ts';
import { startNeo4j } from './neo4j-process.ts';

/** How to reach a Neo4j of the tests. */
export interface TestAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** A Neo4j that the tests may fill and empty. */
export interface TestServer {
  readonly address: TestAddress;
  /** Started here, so that it may also be killed here. */
  readonly owned: boolean;
  /** End it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Start it again on what it has stored. */
  start(): Promise<void>;
  /** End it for good. */
  stop(): Promise<void>;
}

/** The Neo4j of `NEO4J_TEST_URI`, else one in a container, else one from its jars. Throws a sentence where none can be had. */
export async function testServer(): Promise<TestServer> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri !== undefined && uri !== '') return given(uri);
  const contained = await container();
  return contained ?? startNeo4j(await neo4jJars());
}

async function given(uri: string): Promise<TestServer> {
  const { NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  const database = process.env['NEO4J_TEST_DATABASE'];
  const address = { uri, user, password, ...(database === undefined ? {} : { database }) };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n', {}, database ? { database } : {});
    if (records[0]?.get('n').toNumber() !== 0) {
      throw new Error('NEO4J_TEST_URI holds a graph that these tests did not write: give them an empty database');
    }
  } finally {
    await driver.close();
  }
  return unowned(address, async () => {});
}

async function container(): Promise<TestServer | null> {
  try {
    await getContainerRuntimeClient();
  } catch {
    return null;
  }
  const started = await new Neo4jContainer('neo4j:5.26-community').withPassword('a-password-of-the-tests').start();
  const address = { uri: started.getBoltUri(), user: started.getUsername(), password: started.getPassword() };
  return unowned(address, async () => void (await started.stop()));
}

const unowned = (address: TestAddress, stop: () => Promise<void>): TestServer => ({
  address,
  owned: false,
  kill: refuse,
  start: refuse,
  stop,
});

const refuse = (): Promise<never> => Promise.reject(new Error('This Neo4j was not started from its jars here.'));
