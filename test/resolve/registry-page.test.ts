import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegistryWith } from '../support/registry-with.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/registry.md'), 'utf8');

test('the entries the page of the registry shows can be used as they stand', async () => {
  const [units = '', documents = '', corrections = ''] = [...PAGE.matchAll(/```yaml\n([^`]+)```/g)].map(
    (m) => m[1] ?? '',
  );
  const registry = await readRegistryWith({
    'units.yaml': units,
    'documents.yaml': documents,
    'corrections.yaml': corrections,
  });
  expect(registry.byId.get('jm-fagui-ke')?.formerly).toMatchObject([{ name: '江门市司法局法制科', until: '2018-12' }]);
  expect(registry.byId.get('jm-fzb')).toMatchObject({ until: '2018', mergedInto: 'jm-sfj' });
  expect(registry.documents).toMatchObject([{ id: 'jm-qiaodu-plan', year: 2023 }]);
  expect(registry.corrections).toMatchObject([
    { id: 'c-2024-01', drop: 'jm-lifa-ke', on: '【行政立法科、市律师协会】' },
  ]);
});
