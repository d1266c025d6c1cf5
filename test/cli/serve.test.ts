import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadPapers } from '../../src/load/load-papers.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { loadContext } from '../support/loaded.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

async function loadedFolder(): Promise<string> {
  const folder = temporaryFolder();
  const store = await openGrafeo(folder);
  await store.prepare();
  await loadPapers(store, bureauPapers, loadContext());
  await store.close();
  return folder;
}

interface Served {
  readonly process: ChildProcess;
  readonly address: string;
  readonly printed: string;
  /** Status it ended with; rejects where a signal ended it. */
  readonly ended: Promise<number>;
}

/** Start `zeren serve` on any free port and wait until it says where. */
async function served(folder: string): Promise<Served> {
  const env = { ...process.env, NEO4J_URI: undefined };
  const words = [PROGRAM, 'serve', '--store', folder, '--port', '0', '--lang', 'en'];
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([status, signal]) => {
    if (signal !== null) throw new Error(`ended by ${String(signal)}`);
    return Number(status);
  });
  ended.catch(() => {});
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const piece of child.stdout) {
    printed += String(piece);
    if (printed.includes('Ctrl+C')) break;
  }
  return { process: child, address: /(http:\S+)\/graphql/.exec(printed)?.[1] ?? '', printed, ended };
}

const ask = async (address: string, query: string): Promise<unknown> =>
  (
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json();

describe('zeren serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says where it is, answers, and on %s ends cleanly', async (signal) => {
    const folder = await loadedFolder();
    const { process: child, address, printed, ended } = await served(folder);
    expect(printed).toMatch(/^GraphQL {3}http:\/\/127\.0\.0\.1:\d+\/graphql\nGraphiQL .*\/graphiql\nHealth .*\/health\n3 papers/);
    expect(await ask(address, '{ counts { held } workload(first: 1) { leader { name } } }')).toEqual({
      data: { counts: { held: 3 }, workload: { leader: { name: '江市局普法科' } } },
    });
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'ok', engine: 'grafeo', held: 3 });
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(existsSync(join(folder, 'graph.grafeo.holder'))).toBe(false);
    const store = await openGrafeo(folder);
    await store.close();
  }); // prettier-ignore

  it('commands beside it work through it: load, ask, remove; its answers follow', async () => {
    const folder = await loadedFolder();
    const { process: child, address, ended } = await served(folder);
    const paper = join(temporaryFolder(), 'a.txt');
    writeFileSync(paper, '甲市司法局2023年工作要点\n一、任务\n1.完善制度。建立机制。(立法科负责)\n');
    expect(await zeren('load', paper, '--store', folder)).toMatchObject({
      status: 0,
      out: expect.stringContaining('新增 1'),
    });
    expect(await ask(address, '{ counts { held } }')).toEqual({ data: { counts: { held: 4 } } });
    expect(JSON.parse((await zeren('counts', '--store', folder, '--json')).out)).toMatchObject({ held: 4 });
    expect(await zeren('remove', '甲市司法局2023年工作要点', '--store', folder)).toMatchObject({ status: 0 });
    expect(await ask(address, '{ counts { held } }')).toEqual({ data: { counts: { held: 3 } } });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('a port in use is one sentence and status 3', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = String(typeof address === 'object' && address !== null ? address.port : 0);
    const outcome = await zeren('serve', '--store', await loadedFolder(), '--port', port, '--lang', 'en');
    expect(outcome).toMatchObject({ status: 3, out: '' });
    expect(outcome.err).toMatch(/^zeren: The address 127\.0\.0\.1:\d+ is in use by another program\.[^\n]+\n$/);
  });

  it.each([['x'], ['65536'], ['-1']])('the port %s is refused', async (port) => {
    expect((await zeren('serve', '--port', port)).status).toBe(2);
  });

  it('a store whose files are taken away does not bring it down', async () => {
    const folder = await loadedFolder();
    const { process: child, address, ended } = await served(folder);
    rmSync(folder, { recursive: true });
    const health = await fetch(`${address}/health`);
    expect([200, 503]).toContain(health.status);
    expect(await ask(address, '{ graphVersion }')).toHaveProperty('data');
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect([0, 3]).toContain(await ended);
  });
});
