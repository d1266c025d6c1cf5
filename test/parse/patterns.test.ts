import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingLines } from '../support/reading-lines.ts';
import { draftOf } from '../support/reading.ts';

/** Papers of patterns met in real ones, each with what it says: a name, the text, what is read. */
const papers = readFileSync(join(import.meta.dirname, '../fixtures/patterns/found.txt'), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((block): [string, string, string[]] => {
    const [text = '', read = ''] = block.slice(block.indexOf('\n') + 1).split('\n--- read\n');
    return [block.slice(0, block.indexOf('\n')), text, read.trim().split('\n')];
  });

test.each(papers)('%s', (_, text, read) => expect(readingLines(draftOf(text))).toEqual(read));
