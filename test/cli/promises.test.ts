import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

it('promises, missing and concentration: for people, and as the GraphQL field of the same name gives them', async () => {
  const store = ['--store', join(temporaryFolder(), 'store')];
  await zeren('load', SEED_DOCUMENTS, ...store);
  expect((await zeren('promises', ...store)).out).toContain('未兑现 38 项，已兑现 0 项。');
  expect((await zeren('promises', '--kept', ...store)).out).toContain('共 0 项。');
  expect((await zeren('missing', '--lang', 'en', ...store)).out).toMatch(/^Cited but not held\n/);
  expect((await zeren('concentration', ...store)).out).toMatch(/江门市\n/);

  const asked = [
    ['promises', '(unit: "jm-lifa-ke", first: 3) { open kept totalCount nodes { citation { kind document { id } } came { how } } }', ['--unit', 'jm-lifa-ke', '--first', '3']],
    ['missing', '(first: 4) { totalCount nodes { document { id } units { id } measures { id } citedBy { id } } }', ['--first', '4']],
    ['concentration', '{ documents { document { id } topShare gini top { measures unit { id } } } jurisdictions { jurisdiction units responsibilities } }', []],
  ] as const; // prettier-ignore
  for (const [name, query, words] of asked) {
    // one after the other: the embedded store is held by one process at a time
    const command = await zeren(name, '--json', ...words, ...store);
    const field = await zeren('query', `{ ${name}${query} }`, ...store);
    const { data } = JSON.parse(field.out) as { data: Record<string, object> };
    expect(JSON.parse(command.out), name).toMatchObject(data[name]!);
  }
}, 60_000);
