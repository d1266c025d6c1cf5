import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { TestServer } from './neo4j-servers.ts';

const PATIENCE = 120_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Start a Neo4j from its jars: a fresh one, on a free port of this machine, with a password of its own. */
export async function startNeo4j(jars: string): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'zeren-neo4j-'));
  const port = await freePort();
  const uri = `neo4j://127.0.0.1:${port}`;
  const password = randomBytes(12).toString('base64url');
  configure(home, port);
  let child = spawnServer(jars, home);
  const end = async (last: string): Promise<void> => {
    const gone = once(child, 'exit');
    child.stdin?.end(last);
    if (child.exitCode === null) await gone;
  };
  const stop = async (): Promise<void> => {
    await end('');
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await answering(uri, 'neo4j', child, home);
    await changePassword(uri, password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: { uri, user: 'neo4j', password },
    owned: true,
    kill: () => end('keep'),
    async start() {
      child = spawnServer(jars, home);
      await answering(uri, password, child, home);
    },
    stop,
  };
}

function configure(home: string, port: number): void {
  mkdirSync(join(home, 'conf'));
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '64m',
    'dbms.usage_report.enabled': 'false',
    // Plans are the dearest part of these tests, and the graphs stay small.
    'dbms.cypher.min_replan_interval': '1h',
    'dbms.cypher.statistics_divergence_threshold': '1.0',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function spawnServer(jars: string, home: string): ChildProcess {
  const log = openSync(join(home, 'console.log'), 'a');
  const java = ['-cp', join(jars, '*'), '-Xmx700m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  return spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs'), home, 'java', ...java, ...opens, ...server], {
    stdio: ['pipe', log, log],
  });
}

/** Wait until the server takes a sign-in; an expired password is one too. */
async function answering(uri: string, password: string, child: ChildProcess, home: string): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
    try {
      await driver.verifyAuthentication({ database: 'system' });
      return;
    } catch (error) {
      if (child.exitCode !== null || performance.now() > until) {
        const said = readFileSync(join(home, 'console.log'), 'utf8').slice(-500);
        throw new Error(`Neo4j does not start: ${said}`, { cause: error });
      }
    } finally {
      await driver.close();
    }
    await pause(200);
  }
}

async function changePassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
  await driver.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
