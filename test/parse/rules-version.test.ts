import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/model/version.ts';
import { annotatedPapers } from '../support/annotated.ts';
import { readingLines } from '../support/reading-lines.ts';
import { draftOf } from '../support/reading.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const kept: { rulesVersion: number; readings: string } = JSON.parse(
  readFileSync(join(FIXTURES, 'rules-version.json'), 'utf8'),
);

test('rules that read papers differently have another version, so that a reload reads them anew', () => {
  const patterns = readFileSync(join(FIXTURES, 'patterns/found.txt'), 'utf8');
  const papers = annotatedPapers.map(({ text }) => readingLines(draftOf(text)).join('\n'));
  const readings = createHash('sha256')
    .update([...papers, patterns].join('\n\n'))
    .digest('hex')
    .slice(0, 16);
  // changed: raise RULES_VERSION, and keep both in test/fixtures/rules-version.json
  expect({ rulesVersion: RULES_VERSION, readings }).toEqual(kept);
});
