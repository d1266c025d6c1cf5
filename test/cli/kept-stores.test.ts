import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/model/version.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

const STORES = join(import.meta.dirname, '../fixtures/stores');
const versions = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1);

it.each(versions)(
  'a store that was written under schema version %i is brought to ours, and goes on',
  async (version) => {
    const kept = join(STORES, `schema-${version}.grafeo.gz`);
    expect(existsSync(kept), `keep a small store of version ${version}`).toBe(true);
    const folder = join(temporaryFolder(), 'store');
    mkdirSync(folder);
    writeFileSync(join(folder, 'graph.grafeo'), gunzipSync(readFileSync(kept)));

    const first = await zeren('verify', '--store', folder, '--lang', 'en');
    expect(first).toMatchObject({ status: 0, out: expect.stringContaining('The store is sound') });
    expect(first.err).toBe(
      version === SCHEMA_VERSION
        ? ''
        : `zeren: the graph in ${join(folder, 'graph.grafeo')} was brought from schema version ${version} to ${SCHEMA_VERSION}; an older zeren cannot use it any more.\n`,
    );
    const graph = readFileSync(join(STORES, `schema-${version}.jsonl`), 'utf8');
    expect(await zeren('export', '--store', folder)).toEqual({ status: 0, out: graph, err: '' });

    const paper = join(temporaryFolder(), '新来.txt');
    writeFileSync(paper, '江口市司法局2025年工作要点\n1.完善制度，建立机制。（办公室负责）\n');
    expect((await zeren('load', paper, '--store', folder)).out).toContain('新增 新来.txt 1 项任务');
    expect(await zeren('verify', '--store', folder)).toMatchObject({ status: 0, err: '' });
    const held = [...graph.matchAll(/"held":true,"id":"([^"]+)"/g)].map(([, id = '']) => id);
    expect((await zeren('remove', ...held, '新来.txt', '--store', folder)).status).toBe(0);
    expect((await zeren('export', '--store', folder)).out).toBe('');
  },
  60_000,
);
