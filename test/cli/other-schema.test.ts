import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/model/version.ts';
import { setSchemaVersion } from '../support/schema-version.ts';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

it('a store of a newer schema version is refused by every command with one sentence, and its graph left as it is', async () => {
  const folder = join(temporaryFolder(), 'store');
  await zeren('load', join(SEED_DOCUMENTS, readdirSync(SEED_DOCUMENTS).sort()[0] ?? ''), '--store', folder);
  const { out: graph } = await zeren('export', '--store', folder);
  await setSchemaVersion(folder, 999);
  for (const words of [['load', SEED_DOCUMENTS], ['workload'], ['verify'], ['export'], ['remove', 'x']]) {
    const { status, out, err } = await zeren(...words, '--store', folder);
    expect({ words, status, out }).toEqual({ words, status: 3, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(
      `${join(folder, 'graph.grafeo')} 中的图是第 999 版结构，比本程序的第 ${SCHEMA_VERSION} 版新。请更新 zeren，或把文件载入新库：zeren load PATH --store NEW_FOLDER`,
    );
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
  }
  await setSchemaVersion(folder, SCHEMA_VERSION);
  expect(await zeren('export', '--store', folder)).toEqual({ status: 0, out: graph, err: '' });
}, 60_000);
