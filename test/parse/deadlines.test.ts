import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { otherWidth } from '../support/marked.ts';
import { words } from '../support/words.ts';

const deadline = (measure: string, year = 2023): string | null => {
  const text = `甲市司法局${year}年工作要点\n${year}年要做好工作。\n一、任务\n${measure}`;
  return parse(readText(text, 'x.txt', ''), words).measures[0]?.deadline ?? null;
};

test.each([
  ['1.抓好整改。建立台账。(立法科负责,6月底前完成)', '6月底前'],
  ['1.抓好整改。建立台账。(牵头单位:立法科;完成时限:2023年11月底前,以后持续推进)', '2023年11月底前,以后持续推进'],
  ['1.抓好整改。建立台账。(立法科负责,持续推进)', '持续推进'],
  ['1.抓好整改。3月底前建立台账,12月底前全部办结。', '3月底前;12月底前'],
  ['1.抓好整改。每年9月底前完成清单更新。', '每年9月底前'],
  ['1.抓好整改。每季度末月25日前报送进展。', '每季度末月25日前'],
  ['1.抓好整改。调解和解率到2025年达到40%。', '到2025年'],
  ['1.抓好整改。上半年完成改造,三季度提请审议。', '上半年;三季度'],
  ['1.抓好整改。年内新建示范司法所8个。', '年内'],
  ['1.抓好整改。方案印发后一个月内制定清单。', '印发后一个月内'],
  ['1.抓好整改。6月底前完成自查。(立法科负责,9月底前完成)', '9月底前'],
])('%s → %s', (measure, expected) => {
  expect(deadline(measure)).toBe(expected);
  expect(deadline(otherWidth(measure))?.replaceAll('，', ',')).toBe(expected);
});

test.each([
  '1.改造小区。改造2000年底前建成的小区21个。',
  '1.落实规划。落实《甲市规划(2021—2025年)》和2022年工作要点。',
  '1.压缩时限。简易案件办理期限压缩至30日以内,5个工作日内答复。',
  '1.开展会商。每季度通报一次,每月召开会议,2024年起全面推行。',
  '1.总结成效。截至11月底前累计办理20宗。',
  '1.兑现政策。本措施有效期三年,5年内免征。',
])('no deadline: %s', (measure) => expect(deadline(measure)).toBeNull());

test('what was achieved has no due date', () => {
  const text = '甲市司法局2023年工作总结\n一、主要成效\n(一)改进执法\n一是加强监督。6月底前完成评查。';
  expect(parse(readText(text, 'x.txt', ''), words).measures[0]).toMatchObject({ tense: 'achievement', deadline: null });
});
