import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPapers } from '../../src/load/load-papers.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { loadContext } from '../support/loaded.ts';
import { zeren } from '../support/zeren.ts';

const folder = mkdtempSync(join(tmpdir(), 'zeren-query-'));
beforeAll(async () => {
  const store = await openGrafeo(folder);
  await store.prepare();
  await loadPapers(store, bureauPapers, loadContext());
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('zeren query', () => {
  it('lists the questions', async () => {
    const { status, out } = await zeren('query');
    expect([status, out.trim().split('\n').length]).toEqual([0, 10]);
    expect(out).toContain('busiest-sections          哪些科室的跨文件负荷最重？');
  });

  it('answers a question by its name, a file and a text with variables', async () => {
    const file = join(folder, 'q.graphql');
    writeFileSync(file, 'query ($name: String!) { unit(name: $name) { shortName } }');
    const vars = ['--vars', '{"name": "江市局立法科"}'];
    const [named, filed, written] = [
      await zeren('query', 'coverage-of-papers', '--store', folder),
      await zeren('query', file, '--store', folder, ...vars),
      await zeren('query', '{ counts { held } }', '--store', folder),
    ];
    expect(JSON.parse(named.out)).toMatchObject({ data: { counts: { held: 3, measures: 7 } } });
    expect(JSON.parse(filed.out)).toEqual({ data: { unit: { shortName: '立法科' } } });
    expect(written).toEqual({
      status: 0,
      err: '',
      out: '{\n  "data": {\n    "counts": {\n      "held": 3\n    }\n  }\n}\n',
    });
  });

  it.each<[readonly string[], number, string]>([
    [['{ nothing }'], 2, 'GRAPHQL_VALIDATION_FAILED'],
    [['{ counts {'], 2, 'GRAPHQL_PARSE_FAILED'],
    [['{ unit(name: "没有") { id } }'], 2, 'NOT_FOUND'],
    [['query ($n: Int!) { units(first: $n) { totalCount } }', '--vars', '{"n": "x"}'], 2, 'BAD_USER_INPUT'],
    [['query a { graphVersion } query b { graphVersion }'], 2, 'BAD_USER_INPUT'],
  ])('%j has status %i and code %s', async (words, status, code) => {
    const outcome = await zeren('query', ...words, '--store', folder);
    expect(outcome.status).toBe(status);
    expect(JSON.parse(outcome.out)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each<[readonly string[], RegExp]>([
    [['nobody-asks-this'], /There is no question or file “nobody-asks-this”/],
    [['{ graphVersion }', '--vars', '[1]'], /--vars must be a JSON object/],
    [['{ graphVersion }', '--vars', '{'], /--vars must be a JSON object/],
  ])('%j is refused in one sentence', async (words, sentence) => {
    const { status, out, err } = await zeren('query', ...words, '--store', folder, '--lang', 'en');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});
