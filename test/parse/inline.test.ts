import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { words } from '../support/words.ts';

const read = (body: string) =>
  parse(readText(`云浦市若干措施\n为做好工作,制定本措施。\n一、任务\n${body}`, 'x.txt', ''), words).measures.map(
    (m) => [m.ordinal, m.title, m.units.map((u) => `${u.role} ${u.name}`).join(' ')],
  );

test('labels without brackets, the next item right behind them', () => {
  expect(
    read(
      '1.支持修堤,给予补助。责任单位:市水务局、市财政局。2.支持种草,给予奖励。责任单位:市林业局。3.支持打捞。责任单位:市城管局。',
    ),
  ).toEqual([
    ['1', '支持修堤,给予补助', 'responsible 市水务局 responsible 市财政局'],
    ['2', '支持种草,给予奖励', 'responsible 市林业局'],
    ['3', '支持打捞', 'responsible 市城管局'],
  ]);
});

test('(1) and (2) with clauses of their own in one paragraph', () => {
  expect(
    read('1.修好堤岸。(1)加固。全线加固。(市水务局牵头负责)(2)巡查。按月巡查。(市公安局牵头负责)\n2.种草。补种。(市林业局负责)'),
  ).toEqual([
    ['(1)', '加固', 'lead 市水务局'],
    ['(2)', '巡查', 'lead 市公安局'],
    ['2', '种草', 'responsible 市林业局'],
  ]);
}); // prettier-ignore

test('a heading with its first item right behind it', () => {
  expect(
    read('1.定标准。(市司法局负责)\n二、工作措施(一)修堤。加固。(市水务局负责)(二)种草。补种。(市林业局负责)\n三、保障措施(一)加强领导。各单位要重视。'),
  ).toEqual([
    ['1', '定标准', 'responsible 市司法局'],
    ['(一)', '修堤', 'responsible 市水务局'],
    ['(二)', '种草', 'responsible 市林业局'],
    ['(一)', '加强领导', ''],
  ]);
}); // prettier-ignore

test('a title ends before the clause behind it', () => {
  expect(read('1.修堤(市水务局负责);\n2.清淤(市水务局牵头,市财政局配合)。')).toEqual([
    ['1', '修堤', 'responsible 市水务局'],
    ['2', '清淤', 'lead 市水务局 support 市财政局'],
  ]);
});

test.each([
  ['a clause goes on over a blank line', '1.修堤。加固。(责任单位:市水务局、\n\n市财政局)\n2.种草。补种。(市林业局负责)'],
  ['责任主体。 for 责任主体:', '1.修堤。加固。责任主体。市水务局、市财政局。\n2.种草。补种。责任主体:市林业局。'],
  ['a page number between', '1.修堤。加固。(市水务局、市财政局负责)\n- 3 -\n2.种草。补种。(市林业局负责)'],
])('%s', (_, body) => {
  expect(read(body)).toEqual([
    ['1', '修堤', 'responsible 市水务局 responsible 市财政局'],
    ['2', '种草', 'responsible 市林业局'],
  ]);
}); // prettier-ignore

test.each([
  ['a list in brackets on a line of its own', '1.修堤。加固。\n(市水务局、市财政局)\n2.种草。补种。\n(市林业局)'],
  ['the same under headings', '1.修堤\n加固堤岸5公里,完善制度。\n(市水务局、市财政局)\n2.种草\n补种草地。\n(市林业局)'],
  ['a sentence of names and a verb', '1.修堤。加固。市水务局、市财政局负责。\n2.种草。补种。市林业局负责。'],
])('%s', (_, body) => {
  expect(read(body)).toEqual([
    ['1', '修堤', 'responsible 市水务局 responsible 市财政局'],
    ['2', '种草', 'responsible 市林业局'],
  ]);
}); // prettier-ignore

test('no bare list in brackets: a remark, ordinals, what is to be done', () => {
  expect(read('1.修堤。加固。\n(市政府常务会议通过)\n2.种草。各单位要认真负责。\n3.巡查。坚持谁主管谁负责。(市公安局负责)')).toEqual([
    ['1', '修堤', ''],
    ['2', '种草', ''],
    ['3', '巡查', 'responsible 市公安局'],
  ]);
}); // prettier-ignore

test('a heading names who leads its section: below it nobody is implied', () => {
  const text =
    '云浦市政府2024年工作要点\n一、修堤(市水务局牵头)\n(一)加固。加固堤岸。\n二、种草(市林业局牵头)\n(一)补种。补种草地。';
  expect(parse(readText(text, 'x.txt', ''), words).measures.map((m) => m.units)).toEqual([[], []]);
});

test('who acts together in a sentence', () => {
  expect(read('1.定办法。由市发展改革委会同市司法局制定《云浦市堤岸办法》。\n2.评估。每年由市统计局会同有关部门组织评估。')).toEqual([
    ['1', '定办法', 'responsible 市发展改革委 responsible 市司法局'],
    ['2', '评估', 'responsible 市统计局 responsible 有关部门'],
  ]);
}); // prettier-ignore

test('ordinals that lost a byte between whole ones', () => {
  expect(
    read('(一)加固堤段。(牵头单位:市水务局)\n?。ǘ┩草,补种。(牵头单位:市林业局)\n?。ㄈ┲建站。(牵头单位:市城管局)\n(四)巡查。(牵头单位:市公安局)'),
  ).toEqual([
    ['(一)', '加固堤段', 'lead 市水务局'],
    [null, 'ǘ┩草,补种', 'lead 市林业局'],
    [null, 'ㄈ┲建站', 'lead 市城管局'],
    ['(四)', '巡查', 'lead 市公安局'],
  ]);
}); // prettier-ignore

test('a chain of duties in one sentence', () => {
  expect(read('1.公开。办公室牵头,水质公开由监测站负责,执法公开由环监局负责。\n2.巡查。由市水务局和市公安局一同负责。')).toEqual([
    ['1', '公开', 'lead 办公室 responsible 监测站 responsible 环监局'],
    ['2', '巡查', 'responsible 市水务局 responsible 市公安局'],
  ]);
}); // prettier-ignore

test('half a name at the cut end of a paper is no unit, and is reported', () => {
  const body = '1.修堤。加固。(市财政局负责)\n2.种草。补种。(市水务局负责,各县(市、区)人';
  expect(read(body).map(([, , units]) => units)).toEqual(['responsible 市财政局', 'responsible 市水务局']);
});

test.each([
  '按职责分别负责', '按照各自职责分别负责', '依据部门职责共同负责', '根据职责分工负责', '结合工作职责负责',
])('{市财政局}、{市林业局}%s', (verb) => {
  expect(read(`1.修堤。加固。(市财政局、市林业局${verb})`)).toEqual([['1', '修堤', 'responsible 市财政局 responsible 市林业局']]);
}); // prettier-ignore

test('a person first in a line of labels', () => {
  expect(read('1.加强督查。责任领导:张三 责任单位:县委督查室\n2.修堤。责任单位:水务局')).toEqual([
    ['1', '加强督查', 'responsible 县委督查室'],
    ['2', '修堤', 'responsible 水务局'],
  ]);
});

test('items right behind the last name of a label', () => {
  expect(
    read('1.修堤。责任部门:市水务局、市财政局 配合部门:各街道2.种草10.5亩。责任部门:市林业局 配合部门:各街道3.打捞。责任部门:市城管局'),
  ).toEqual([
    ['1', '修堤', 'responsible 市水务局 responsible 市财政局 support 各街道'],
    ['2', '种草10.5亩', 'responsible 市林业局 support 各街道'],
    ['3', '打捞', 'responsible 市城管局'],
  ]);
}); // prettier-ignore

test.each([
  ['相关市、县政府', 'responsible 相关市、县政府'],
  ['市公安局、有关县、市、区政府', 'responsible 市公安局 responsible 有关县、市、区政府'],
  ['市商务局、市妇联等部门单位', 'responsible 市商务局 responsible 市妇联'],
  ['市商务局、铁路办', 'responsible 市商务局 responsible 市铁路办'],
  ['云浦、黑河、绥芬河市政府', 'responsible 云浦市政府 responsible 黑河市政府 responsible 绥芬河市政府'],
  ['市商务局等数字经济工作领导小组成员单位', 'responsible 市商务局 responsible 数字经济工作领导小组成员单位'],
  ['各乡、街办、管理处', 'responsible 各乡、街办、管理处'],
  ['市“两新”组织党工委、国资委', 'responsible 市“两新”组织党工委 responsible 市国资委'],
  ['市财政局、魏武国控集团、云浦水务有限公司', 'responsible 市财政局 responsible 魏武国控集团 responsible 云浦水务有限公司'],
  ['市发展改革委会同有关部门和各县区组织推进', 'responsible 市发展改革委 responsible 有关部门 responsible 各县区'],
])('(%s)', (names, units) => {
  const verb = names.includes('组织') && names.includes('推进') ? '' : '负责';
  expect(read(`1.修堤。加固。(${names}${verb})`)).toEqual([['1', '修堤', units]]);
}); // prettier-ignore

test('items behind bullets in one line, also where the sign of the bullet was lost', () => {
  for (const sign of ['? ', '● ', '■ '])
    expect(
      read(
        `国务院印发分工意见,内容如下。\n??? 提升能力 ${sign}实施规划,加强支持。(科技部、财政部按职责分工负责) ${sign}推进科普。(科技部牵头,教育部配合)`,
      ).slice(1),
    ).toEqual([
      [null, '实施规划,加强支持', 'responsible 科技部 responsible 财政部'],
      [null, '推进科普', 'lead 科技部 support 教育部'],
    ]);
});
