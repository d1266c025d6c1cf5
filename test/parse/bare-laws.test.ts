import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { words } from '../support/words.ts';

test('laws named without 《》 are told once, with their place, and are no citations', () => {
  const source = readText(
    '甲市司法局2023年工作要点\n一、任务\n1.学习宣传。认真学习行政处罚法、民法典和《行政许可法》,落实行政处罚法。\n2.开展宪法宣传周活动。',
    'x.txt',
    '',
  );
  const draft = parse(source, words);
  const found = draft.diagnostics.filter((d) => d.code === 'law-without-marks');
  expect(found.map((d) => source.text.slice(d.start ?? 0, d.end ?? 0))).toEqual(['行政处罚法', '民法典']);
  expect(draft.measures.flatMap((m) => m.cites.map((cite) => cite.title))).toEqual(['行政许可法']);
});
