import { describe, expect, test } from 'vitest';
import { citations, titleTable } from '../../src/parse/cite.ts';
import { lexicon } from '../../src/parse/lexicon.ts';
import { readText } from '../../src/read/read-text.ts';
import { marked, otherWidth } from '../support/marked.ts';
import { words } from '../support/words.ts';

const lex = lexicon(words);

function citesOf(text: string, tense: 'task' | 'achievement'): string[] {
  const source = readText(text, 'x.txt', '');
  const found = citations(source, titleTable(source, null), lex, 0, source.folded.length, tense);
  return found.map((cite) => `${cite.kind ?? 'open'} ${cite.action ?? '-'} ${cite.start}-${cite.end}`);
}

const expected = (notation: string): string[] =>
  marked(notation).marks.map(({ label, from, to }) => `${label} ${from}-${to}`);

const TASKS = [
  '推动{to_issue 出台:《甲市若干措施》}、{to_issue 出台:《乙办法(试行)》}尽快出台。',
  '推动出台{to_issue 出台:《甲市若干措施》}{to_issue 出台:《乙办法(试行)》}等政策文件,优化体系。',
  '联合市市场监督管理局等部门制定出台{to_issue 制定出台:《甲市纠纷化解工作衔接机制》},扶持发展。',
  '积极推进{to_issue 出台:《甲条例》}{to_issue 出台:《乙条例》}出台,实现提升。',
  '加快推进{to_issue 制定:《甲条例》}等制定工作。',
  '推进{to_issue 推进:《甲条例》}{to_issue 推进:《乙办法》}等立法项目。',
  '推动{to_revise 修订出台:《甲办法》}{to_revise 修订出台:《乙细则》}修订出台。',
  '适时修订{to_revise 修订:《甲规定》},完善机制。',
  '推动{basis 全面施行:《甲办法》}全面施行。',
  '全面落实{basis 落实:《甲意见》},助力工程。',
  '贯彻落实市委{basis 贯彻落实:《关于某事的意见》}精神。',
  '落实{basis 落实:《甲市贯彻落实<乙方案>细则》},深入开展。',
  '为{mention 法律审核:《甲措施》}{mention 法律审核:《乙意见》}等政策文件提供专业法律审核。',
  '加快推进落实即将出台的{open 落实:《甲条例》}。',
  '坚持把贯彻落实{basis 贯彻落实:《甲条例》}作为大事来抓。',
  '将{to_revise 修订:《甲办法》}修订列入年度规章制定计划。',
  '贯彻{basis 贯彻:《甲条例》}(以下简称《条例》),做好对照。',
  '在《云浦日报》、市广播电视台开设专栏,办好《法治云浦》电视专栏。',
  '推广《某省综合执法标准化试点》。',
] as const;

const REPORTS = [
  '出台{issued 出台:《甲条例》},审议通过{issued 审议通过:《乙条例》},成效明显。',
  '{issued 审查批准:《甲条例》}获省人大常委会审查批准,成为首批。',
  '先后举办{basis 学习:《中华人民共和国外商投资法》}等3次专题学习讲座。',
  '组织开展{open 立法:《甲办法》}{open 立法:《乙条例》}立法工作。',
  '开展{open 清理:《民法典》}和营商环境涉及行政法规清理工作。',
  '向干部发出{issued 发出:《做学习 遵守民法典的表率——致干部的一封信》},赠送书籍。',
] as const;

describe.each([
  ['task', TASKS],
  ['achievement', REPORTS],
] as const)('citations in a %s', (tense, cases) => {
  test.each(cases)('%s', (notation) => expect(citesOf(marked(notation).text, tense)).toEqual(expected(notation)));
  test.each(cases)('in the other punctuation width: %s', (notation) =>
    expect(citesOf(otherWidth(marked(notation).text), tense)).toEqual(expected(notation)),
  );
});

test('a short form counts as its full title, and its definition as nothing', () => {
  const source = readText(
    '落实《甲市行动方案(2023—2025年)》(以下简称《行动方案》)。对照《行动方案》细化清单。',
    'x.txt',
    '',
  );
  const second = source.text.indexOf('对照');
  const table = titleTable(source, null);
  expect(citations(source, table, lex, 0, second, 'task').map((c) => c.title)).toEqual(['甲市行动方案(2023—2025年)']);
  expect(citations(source, table, lex, second, source.text.length, 'task').map((c) => [c.title, c.rule])).toEqual([
    ['甲市行动方案(2023—2025年)', 'abbreviation'],
  ]);
});

test('a document number behind a title goes with it, in every bracket and spacing', () => {
  const source = readText('落实《甲意见》( 国发 [2015] 23 号)。', 'x.txt', '');
  expect(citations(source, titleTable(source, null), lex, 0, source.text.length, 'task')[0]?.number).toBe(
    '国发〔2015〕23号',
  );
});

test('a number before a title goes with it', () => {
  const source = readText('按照云政办〔2024〕52号《基金预算管理若干规定》的要求压实责任。', 'x.txt', '');
  const found = citations(source, titleTable(source, null), lex, 0, source.text.length, 'task');
  expect(found.map((cite) => [cite.title, cite.number])).toEqual([['基金预算管理若干规定', '云政办〔2024〕52号']]);
});

test.each([
  ['落实《甲意见》（国发〔2018〕39号）和云政发〔2018〕37号文件精神。', ['云政发〔2018〕37号']],
  ['贯彻落实云府发〔2020〕1号，认真执行省委办〔2021〕4号。', ['云府发〔2020〕1号', '省委办〔2021〕4号']],
  ['按照本通知（云司发〔2022〕6号）办理。', []],
  ['文号：云办发〔2020〕3号', []],
  ['（云办发〔2020〕3号）', []],
])('documents cited by number alone: %s', (text, expected) => {
  const source = readText(text, 'x.txt', '');
  const found = citations(source, titleTable(source, '云司发〔2022〕6号'), lex, 0, source.text.length, 'task');
  const alone = found.filter((cite) => cite.rule === 'number');
  expect(alone.map((cite) => cite.number)).toEqual(expected);
  for (const cite of alone) expect(source.text.slice(cite.start, cite.end)).toBe(cite.number);
});
