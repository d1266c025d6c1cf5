import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Which folder may import from which; `store/store.ts` and `store/statement.ts` are the port. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  parse: ['model'],
  resolve: ['model'],
  store: ['model'],
  load: ['model', 'port'],
  ask: ['model', 'port'],
  show: ['model', 'ask'],
  graphql: ['model', 'ask', 'port'],
  facts: ['model', 'read', 'parse', 'resolve'],
  'pipeline.ts': ['model', 'read', 'parse', 'resolve', 'facts', 'load', 'port'],
  cli: ['model', 'read', 'parse', 'resolve', 'store', 'port', 'load', 'ask', 'show', 'graphql', 'pipeline.ts'],
};
const PORT = new Set(['store/store.ts', 'store/statement.ts']);

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)(?:\s+|\()'(\.[^']+)'/g)].map((m) =>
    relative(SRC, join(SRC, dirname(file), m[1] ?? ''))
      .split(sep)
      .join('/'),
  );

test.each(files)('%s imports only what its layer may', (file) => {
  const layer = file.split('/')[0] ?? '';
  const allowed = ALLOWED[layer] ?? [];
  const wrong = importsOf(file).filter((target) => {
    const folder = target.split('/')[0] ?? '';
    return (
      folder !== layer &&
      !allowed.includes(PORT.has(target) ? 'port' : folder) &&
      !(PORT.has(target) && allowed.includes('store'))
    );
  });
  expect(wrong).toEqual([]);
});

test('no ring among the files', () => {
  const seen = new Map<string, 'open' | 'done'>();
  const visit = (file: string, path: readonly string[]): void => {
    if (seen.get(file) === 'open') throw new Error([...path, file].join(' → '));
    if (seen.has(file)) return;
    seen.set(file, 'open');
    for (const next of importsOf(file)) visit(next, [...path, file]);
    seen.set(file, 'done');
  };
  for (const file of files) visit(file, []);
});

test('only the command line and the drivers name a driver', () => {
  const naming = files.filter(
    (file) =>
      /store\/(?:grafeo|neo4j)\.ts'/.test(readFileSync(join(SRC, file), 'utf8')) ||
      /from '(?:@grafeo-db\/js|neo4j-driver)'/.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(
    naming.filter((file) => !file.startsWith('cli/') && !file.startsWith('store/') && file !== 'index.ts'),
  ).toEqual([]);
});

test('every file is named after what it exports, and none is a default export', () => {
  for (const file of files) expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(/^export default/m);
});
