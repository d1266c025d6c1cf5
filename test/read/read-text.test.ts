import { expect, test } from 'vitest';
import { quote, storedSpan } from '../../src/model/source.ts';
import { readText } from '../../src/read/read-text.ts';

const read = (text: string) => readText(text, 'x.txt', '');

test('pinyin glosses go, other brackets stay, and spans lead back with the gloss', () => {
  const text = '現將領(lǐng)導(dǎo)小組(組長)工作報告村(社區(qū))建設(shè)(試行)';
  const source = read(text);
  expect(source.clean).toBe('现将领导小组(组长)工作报告村(社区)建设(试行)');
  const at = source.clean.indexOf('领导小组');
  expect(quote(source, storedSpan(source, at, at + 2))).toBe('領(lǐng)導(dǎo)');
});

test('a gloss that lost its opening bracket goes too and is reported', () => {
  const source = read('領(lǐng)導(dǎo)會(huì)議,組織開展?fàn)I造環境');
  expect(source.clean).toBe('领导会议,组织开展I造环境');
  expect(source.garbled.map((span) => quote(source, span))).toEqual(['?fàn)I']);
});

test('what looks like a gloss in a paper without glosses stays', () => {
  expect(read('开展政府采购(app)和社会资本(de)合作').clean).toBe('开展政府采购(app)和社会资本(de)合作');
});

test('traditional script: 著力 is 着力 and 著作權 is 著作权, 臺山 is 台山; single old characters in a simplified paper stay', () => {
  expect(read('臺山市著力推進縣區責任單位關於負責的會議').clean).toBe('台山市着力推进县区责任单位关于负责的会议');
  expect(read('各縣區責任單位著力加強著作權保護,關於負責的會議成效顯著').clean).toBe(
    '各县区责任单位着力加强著作权保护,关于负责的会议成效显著',
  );
  expect(read('着力推进工作，由陳某某同志负责会议与责任单位').clean).toBe(
    '着力推进工作，由陳某某同志负责会议与责任单位',
  );
});

test('width is folded for the rules only, one character for one', () => {
  const source = read('（一）责任单位：１２．５％　〈办法〉');
  expect(source.folded).toBe('(一)责任单位:12.5% <办法>');
  expect(source.clean).toHaveLength(source.folded.length);
});
