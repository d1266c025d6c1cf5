import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../src/parse/parse.ts';
import { readPaper } from '../src/read/read-paper.ts';
import { readRegistry } from '../src/resolve/registry.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { draftJson } from '../src/show/draft-json.ts';

/** Floors of the five seed papers; below them the build fails. */
const SEEDS =
  'measures=1,spans=1,fields=1,units=1,roles=1,canonical=1,implied=1,cites=1,doccites=1,quotes=1,meta=1,kinds=0.97,themes=0.80';

/** Floors of all other annotated papers. */
const OTHERS =
  'measures=0.99,spans=0.99,fields=0.98,units=0.99,roles=0.99,cites=0.99,doccites=0.99,quotes=0.99,deadline=0.95,meta=0.95';

const root = join(import.meta.dirname, '..');
const registry = await readRegistry(join(root, 'seeds/registry'));
const work = mkdtempSync(join(tmpdir(), 'zeren-eval-'));
const errors = process.argv.includes('--errors') ? ['--errors'] : [];
let failed = false;
try {
  failed = (await score('seeds', seedTexts(), SEEDS)) || failed;
  failed = (await score('other papers', otherTexts(), OTHERS)) || failed;
} finally {
  rmSync(work, { recursive: true });
}
process.exitCode = failed ? 1 : 0;

function seedTexts(): [string, string][] {
  return readdirSync(join(root, 'seeds/documents')).map((file) => [
    file.slice(0, 3),
    join(root, 'seeds/documents', file),
  ]);
}

function otherTexts(): [string, string][] {
  return readdirSync(join(root, 'test/eval/texts')).map((file) => [
    file.slice(0, 3),
    join(root, 'test/eval/texts', file),
  ]);
}

/** Print the figures of some papers against their annotations; true where one falls below its floor. */
async function score(name: string, papers: readonly [string, string][], floors: string): Promise<boolean> {
  const folder = join(work, name.slice(0, 5));
  for (const part of ['gold', 'pred', 'texts']) mkdirSync(join(folder, part), { recursive: true });
  for (const [id, path] of papers) {
    const source = await readPaper(readFileSync(path), `${id}.txt`);
    if ('code' in source) throw new Error(`${path}: ${source.message}`);
    const draft = parse(source, registry.words);
    writeFileSync(join(folder, 'pred', `${id}.json`), JSON.stringify(draftJson(draft, resolve(draft, registry).names)));
    copyFileSync(path, join(folder, 'texts', `${id}.txt`));
    copyFileSync(join(root, 'test/eval/gold', `${id}.json`), join(folder, 'gold', `${id}.json`));
  }
  console.log(`\n${name}`);
  const args = [
    'scripts/score.mjs',
    '--gold',
    join(folder, 'gold'),
    '--pred',
    join(folder, 'pred'),
    '--texts',
    join(folder, 'texts'),
    '--min',
    floors,
    ...errors,
  ];
  try {
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    return false;
  } catch {
    return true;
  }
}
