import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

it('verify: one line and 0 for a sound store, each finding and 1 for a damaged one', async () => {
  const folder = join(temporaryFolder(), 'store');
  expect(await zeren('verify', '--store', folder)).toMatchObject({ status: 2, out: '' });
  await zeren('load', SEED_DOCUMENTS, '--store', folder);
  const sound = await zeren('verify', '--store', folder);
  expect(sound.status).toBe(0);
  expect(sound.out).toMatch(/^库完好：\d+ 个节点、\d+ 条边符合全部 \d+ 条规则。\n$/);

  const store = await openGrafeo(folder);
  await store.write((run) => run("MATCH (u:Unit {id: 'jm-lvshi-ke'})-[r:RESPONSIBLE_FOR]->() SET r.quote = '律师科'"));
  await store.close();
  const damaged = await zeren('verify', '--store', folder, '--lang', 'en');
  expect(damaged.status).toBe(1);
  expect(damaged.out).toMatch(/^duty-quote {2}The quote of a responsibility does not stand in the text/);
  expect(damaged.out.match(/^ {2}jm-lvshi-ke -RESPONSIBLE_FOR-> /gm)).toHaveLength(11);
  const json = await zeren('verify', '--store', folder, '--json');
  expect(json.status).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ sound: false, findings: [{ rule: 'duty-quote' }] });
});
