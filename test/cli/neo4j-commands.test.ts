import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realNeo4j } from '../support/real-neo4j.ts';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zerenWith } from '../support/zeren.ts';

const server = await realNeo4j();
const { uri, user, password, database } = server.address;
const environment = {
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
};
const zeren = (...words: string[]) => zerenWith(environment, ...words);
const elsewhere = { NEO4J_URI: 'neo4j://127.0.0.1:1', NEO4J_PASSWORD: 'ein-geheimnis' };

describe.skipIf(server.skip !== false)('the commands on the Neo4j of the environment', () => {
  test('load, ask, load again, remove', async () => {
    await server.empty();
    expect(await zeren('workload')).toMatchObject({ status: 2, err: expect.stringContaining('zeren load FOLDER\n') });
    expect(await zeren('load', SEED_DOCUMENTS)).toMatchObject({ status: 0, out: expect.stringContaining('新增 5，') });
    expect((await zeren('workload')).out).toMatch(/1 {2}江门市司法局行政立法科 +19/);
    expect((await zeren('load', SEED_DOCUMENTS)).out).toContain('新增 0，更新 0，未变 5');
    expect(await zeren('remove', '江门市司法局关于高水平法治保障新时代侨都高质量发展行动方案')).toMatchObject({
      status: 0,
    });
    expect(JSON.parse((await zeren('counts', '--json')).out)).toMatchObject({ held: 4 });
  }, 120_000);

  test('a store moves here and back, byte for byte', async () => {
    await server.empty();
    const folder = temporaryFolder();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const [there, back] = [join(folder, 'there.jsonl'), join(folder, 'back.jsonl')];
    await zeren('load', SEED_DOCUMENTS, '--store', one);
    await zeren('export', '--store', one, '--out', there);
    expect(await zeren('import', there)).toMatchObject({ status: 0, out: expect.stringContaining('库完好') });
    expect(await zeren('verify')).toMatchObject({ status: 0 });
    expect(await zeren('import', there)).toMatchObject({ status: 2 });
    await zeren('export', '--out', back);
    expect(readFileSync(back, 'utf8')).toBe(readFileSync(there, 'utf8'));
    expect(await zeren('import', back, '--store', two)).toMatchObject({ status: 0 });
    expect((await zeren('export', '--store', two)).out).toBe(readFileSync(there, 'utf8'));
  }, 120_000);

  test('a wrong password, a database that is not there', async () => {
    const wrong = await zerenWith({ ...environment, NEO4J_PASSWORD: 'ein-geheimnis' }, 'workload', '--lang', 'en');
    expect(wrong.err).toMatch(/^zeren: The Neo4j at \S+ refuses the user or password\. [^\n]+\n$/);
    expect(wrong.err).not.toContain('geheimnis');
    expect(wrong.status).toBe(3);
    const missing = await zerenWith({ ...environment, NEO4J_DATABASE: 'keine' }, 'workload', '--lang', 'en');
    expect(missing).toMatchObject({ status: 2, err: expect.stringContaining('NEO4J_DATABASE') });
  });
});

test.each([
  ['no password', { NEO4J_URI: 'neo4j://127.0.0.1:1' }, 2, /NEO4J_PASSWORD/],
  ['no server', elsewhere, 3, /neo4j:\/\/127\.0\.0\.1:1.*ECONNREFUSED/],
  ['an address that is none', { ...elsewhere, NEO4J_URI: '127.0.0.1:7687' }, 2, /neo4j:\/\/HOST:7687/],
  [
    'a password in the address',
    { ...elsewhere, NEO4J_URI: 'neo4j://neo4j:ein-geheimnis@127.0.0.1:1' },
    2,
    /NEO4J_USER and NEO4J_PASSWORD/,
  ],
])('%s: one sentence without the password', async (_, environment, status, words) => {
  const outcome = await zerenWith({ ...environment, ZEREN_DEBUG: '1' }, 'workload', '--lang', 'en');
  const [sentence, ...trace] = outcome.err.split('\n');
  expect(sentence).toMatch(words);
  expect(sentence).toMatch(/^zeren: /);
  expect(trace.join('\n')).toMatch(/Fault: .*\n {4}at /);
  expect(outcome).toMatchObject({ status, out: '', err: expect.not.stringContaining('geheimnis') });
});

test('--store wins over NEO4J_URI', async () => {
  const store = join(temporaryFolder(), 'store');
  expect(await zerenWith(elsewhere, 'load', SEED_DOCUMENTS, '--store', store)).toMatchObject({ status: 0 });
  expect(await zerenWith(elsewhere, 'counts', '--store', store)).toMatchObject({ status: 0 });
});
