import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { FINDINGS } from '../../src/model/diagnostic.ts';
import { loadFiles } from '../../src/pipeline.ts';
import { findPapers } from '../../src/read/find-papers.ts';
import { readPaper } from '../../src/read/read-paper.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { randomNumbers } from '../support/random.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { registry } from '../support/words.ts';
import { goodFiles, hostileFiles } from './hostile-files.ts';

const HOSTILE = await hostileFiles();
const GOOD = await goodFiles();

describe('each hostile file ends in its finding within ten seconds', () => {
  test.each([...HOSTILE.keys()])('%s', async (name) => {
    const { bytes, codes } = HOSTILE.get(name) ?? { bytes: Buffer.alloc(0), codes: [] };
    const began = performance.now();
    const found = await readPaper(bytes, name);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect('code' in found ? codes : ['a finding']).toContain('code' in found ? found.code : found.text.slice(0, 100));
  });
});

test.each([...GOOD.keys()].filter((name) => !name.endsWith('zip')))(
  '%s with bytes changed here and there is read or refused, never more',
  async (name) => {
    const good = GOOD.get(name) ?? Buffer.alloc(0);
    for (let seed = 1; seed <= 12; seed++) {
      const next = randomNumbers(seed);
      const bytes = Buffer.from(good);
      for (let k = 0; k < 1 + seed / 2; k++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      const found = await readPaper(
        seed % 4 === 0 ? bytes.subarray(0, Math.floor(next() * bytes.length)) : bytes,
        name,
      );
      if ('code' in found) expect(FINDINGS[found.code][0]).toBe('error');
      else expect(found.starts).toHaveLength(found.clean.length + 1);
    }
  },
);

test('a folder with one hostile file of each kind among good ones: the good ones load, each bad one is named', async () => {
  const folder = temporaryFolder();
  const [left, place] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('TMPDIR', left);
  for (const [name, { bytes }] of HOSTILE) writeFileSync(join(folder, name), bytes);
  for (const [name, bytes] of GOOD) writeFileSync(join(folder, name), bytes);
  const store = await openGrafeo(join(place, 'store'));
  const unreadable = new Map<string, readonly string[]>();
  const report = await loadFiles(store, await findPapers([folder]), registry, {
    force: false,
    prune: false,
    clock: () => new Date(),
    onFile: (outcome) => {
      if (outcome.result === 'unreadable')
        unreadable.set(
          outcome.uri,
          outcome.findings.map((f) => f.code),
        );
    },
  });
  await store.close();
  expect(report.outcomes.map((outcome) => outcome.uri)).toEqual(['good.doc',
    'good.docx', 'good.html', 'good.ofd', 'good.pdf', 'good.txt', 'good.xls',
    'good.xlsx', 'good.zip/in/b.zip/2.txt', 'good.zip/附件/1.txt']); // prettier-ignore
  expect(report.outcomes.every((outcome) => outcome.result === 'added' && outcome.measures === 1)).toBe(true);
  expect([...HOSTILE.keys()].filter((name) => !unreadable.has(name))).toEqual([]);
  expect(unreadable.get('good.zip/·/slip.txt')).toEqual(['unsafe-path']);
  expect(unreadable.get('good.zip/in/b.zip/c.zip')).toEqual(['too-deep']);
  expect([...unreadable.values()].flat().every((code) => FINDINGS[code as keyof typeof FINDINGS][0] === 'error')).toBe(
    true,
  );
  vi.unstubAllEnvs();
  expect(readdirSync(left)).toEqual([]);
}, 200_000);
