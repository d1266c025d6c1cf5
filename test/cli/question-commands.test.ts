import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPapers } from '../../src/load/load-papers.ts';
import { removePapers } from '../../src/load/remove-papers.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { loadContext } from '../support/loaded.ts';
import { zeren } from '../support/zeren.ts';

const folder = mkdtempSync(join(tmpdir(), 'zeren-cli-'));
const [full, emptied] = [join(folder, 'full'), join(folder, 'emptied')];

beforeAll(async () => {
  for (const place of [full, emptied]) {
    const store = await openGrafeo(place);
    await store.prepare();
    await loadPapers(store, bureauPapers, loadContext());
    if (place === emptied)
      await removePapers(
        store,
        bureauPapers.map((paper) => paper.document.id),
      );
    await store.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('answers', () => {
  it('the ranking as JSON, options as they are spelt on the command line', async () => {
    const { status, out, err } = await zeren('workload', '--store', full, '--json', '--rule', 'first-listed',
      '--collectives', 'left-out', '--roles', 'lead,responsible', '--bases', 'stated', '--citation-kinds', 'to-issue,basis',
      '--document', '《要点》', '--theme', '立法', '--unit-kind', 'section', '--first', '1'); // prettier-ignore
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      totalCount: 2,
      nodes: [{ rank: 1, unit: { name: '江市局普法科', kind: 'SECTION' }, firstListed: 1, parts: [{ role: 'RESPONSIBLE' }, { role: 'LEAD' }] }],
      collectives: [],
      settings: {
        rule: 'FIRST_LISTED', collectives: 'LEFT_OUT', roles: ['LEAD', 'RESPONSIBLE'], bases: ['STATED'],
        citationKinds: ['TO_ISSUE', 'BASIS'], filter: { document: '要点', theme: '立法', unitKind: 'SECTION' },
      },
    }); // prettier-ignore
  });

  it('in words, and on to the next page', async () => {
    const first = await zeren('workload', '--store', full, '--first', '1', '--weights', 'documents=2,first-listed=1');
    expect(first.out).toContain('按自定义得分排名');
    const cursor = /--after (\S+)/.exec(first.out)?.[1] ?? '';
    const second = await zeren(
      'workload',
      '--store',
      full,
      '--lang',
      'en',
      '--weights',
      'documents=2,first-listed=1',
      '--after',
      cursor,
    );
    expect(second.out).toMatch(/^Load of the units, ranked by score/);
    expect(second.out).not.toMatch(/^ +1 +江市局普法科/m);
  });

  it.each<[readonly string[], object]>([
    [['unit', '立法科'], { name: '江市局立法科', responsibilities: { totalCount: 2 }, workload: { rank: 1 } }],
    [['gaps', '--kind', 'not-held', '--year', '2023'], { kind: 'NOT_HELD', totalCount: 3 }],
    [['counts'], { held: 3, measures: 7 }],
  ])('%j --json', async (args, expected) => {
    const { out, err } = await zeren(...args, '--store', full, '--json');
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  it('the whole graph as JSON Lines, to a file or to standard output', async () => {
    const file = join(folder, 'graph.jsonl');
    const [printed, written] = [
      await zeren('export', '--store', full),
      await zeren('export', '--store', full, '--out', file),
    ];
    expect(written).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(printed.out);
    expect(printed.out.split('\n').filter((line) => line !== '' && 'label' in JSON.parse(line))).toHaveLength(
      7 + 7 + 10 + 2,
    );
  });
});

describe('refusals: one plain sentence and a status', () => {
  it.each<[readonly string[], number, RegExp]>([
    [['workload', '--first', '0'], 2, /1 to 100/],
    [['workload', '--colour'], 2, /--colour/],
    [['unit', '县局'], 2, /No unit is called “县局”\. Near it: 东县局; 各县局; 西县局\./],
    [['export', '--out', '/no/such/folder/x'], 3, /cannot be written/],
  ])('%j', async (args, expected, sentence) => {
    const { status, out, err } = await zeren(...args, '--store', full, '--lang', 'en');
    expect({ status, out }).toEqual({ status: expected, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^zeren: [^\n]+\n$/);
  });

  it('a store that is not there is not made by asking', async () => {
    const absent = join(folder, 'absent');
    const { status, err } = await zeren('workload', '--store', absent);
    expect({ status, err }).toEqual({
      status: 2,
      err: `zeren: ${absent} 里还没有库。先载入文件：zeren load FOLDER --store ${absent}\n`,
    });
    expect(existsSync(absent)).toBe(false);
  });

  it('an emptied store says how to fill it', async () => {
    const { status, err } = await zeren('counts', '--store', emptied, '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toContain('holds no paper. Load papers first: zeren load FOLDER');
  });
});
