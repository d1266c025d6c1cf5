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
  'a store of one paper that was written under schema version %i is read as it was',
  async (version) => {
    const kept = join(STORES, `schema-${version}.grafeo.gz`);
    expect(existsSync(kept), `keep a small store of version ${version}`).toBe(true);
    const folder = join(temporaryFolder(), 'store');
    mkdirSync(folder);
    writeFileSync(join(folder, 'graph.grafeo'), gunzipSync(readFileSync(kept)));
    expect((await zeren('verify', '--store', folder)).status).toBe(0);
    const { status, out } = await zeren('export', '--store', folder);
    expect([status, out]).toEqual([0, readFileSync(join(STORES, `schema-${version}.jsonl`), 'utf8')]);
    expect((await zeren('remove', '云浦市司法局2024年工作要点', '--store', folder)).status).toBe(0);
    expect((await zeren('export', '--store', folder)).out).toBe('');
  },
  30_000,
);
