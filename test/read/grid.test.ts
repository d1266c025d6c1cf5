import { expect, test } from 'vitest';
import { writeGrid } from '../../src/read/grid.ts';
import { textWriter } from '../../src/read/text-writer.ts';

test('a table of 150,000 cells', () => {
  const numbers = Array.from({ length: 50 }, (_, i) => i);
  const rows = Array.from({ length: 3000 }, () => numbers.map((i) => ({ paragraphs: [`${i}`], at: { page: 1 } })));
  const out = textWriter();
  writeGrid(out, rows);
  expect(out.done().text.split('\n')).toHaveLength(3001);
});
