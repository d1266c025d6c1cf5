import { expect, test } from 'vitest';
import { writeGrid } from '../../src/read/grid.ts';
import { textWriter } from '../../src/read/text-writer.ts';

test('a table of 150,000 cells', () => {
  const cell = (i: number) => ({ paragraphs: [`${i % 1000}`], at: { page: 1 } });
  const out = textWriter();
  writeGrid(
    out,
    Array.from({ length: 3000 }, (_, y) => Array.from({ length: 50 }, (__, x) => cell(50 * y + x))),
  );
  expect(out.done().text.split('\n')).toHaveLength(3001);
});
