import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { words } from '../support/words.ts';

const head = (text: string) => parse(readText(text, 'x.txt', ''), words).document;
const BODY = '\n一、任务\n1.完善制度。建立机制。';

test('notice and plan told apart; number, issuer, date, addressees from the notice', () => {
  const text = `宣河市人民政府
关于印发宣河市污染防治
行动方案(2022—2025年)的通知
宣政 [2022] 31 号

各县(市、区)人民政府,市政府各部门:
现将《宣河市污染防治行动方案(2022—2025年)》印发给你们,请认真执行。
宣河市人民政府
2022年6月8日
(此件公开发布)

宣河市污染防治
行动方案(2022—2025年)

为改善质量,制定本方案。${BODY}`;
  expect(head(text)).toMatchObject({
    title: '宣河市污染防治行动方案(2022—2025年)',
    noticeTitle: '宣河市人民政府关于印发宣河市污染防治行动方案(2022—2025年)的通知',
    kind: '行动方案',
    number: '宣政〔2022〕31号',
    issuer: '宣河市人民政府',
    jurisdiction: '宣河市',
    date: '2022-06-08',
    inferred: [],
  });
  expect(head(text).addressees.map((a) => a.name)).toEqual(['各县(市、区)人民政府', '市政府各部门']);
});

test('the date of the page is not the date of the paper where one stands under the title', () => {
  const text = `首页>新闻中心
云浦市司法局印发2024年重点工作安排 十七项任务明确到科室
来源:云浦市司法局  时间:2024-03-01 09:12

近日,云浦市司法局印发《云浦市司法局2024年重点工作安排》(云司发〔2024〕5号)。全文如下。

云浦市司法局2024年重点工作安排
(2024年2月28日)
${BODY}`;
  expect(head(text)).toMatchObject({
    title: '云浦市司法局2024年重点工作安排',
    number: '云司发〔2024〕5号',
    date: '2024-02-28',
    issuer: '云浦市司法局',
  });
});

test('a metadata table in alternating lines', () => {
  const text = `索 引 号
YP014-0201-2023-0017
发文机关
云浦市人民政府办公室
成文日期
2023年03月28日
发文字号
云政办发〔2023〕9号
云浦市优化环境行动方案
${BODY}`;
  expect(head(text)).toMatchObject({
    title: '云浦市优化环境行动方案',
    issuer: '云浦市人民政府办公室',
    number: '云政办发〔2023〕9号',
    date: '2023-03-28',
  });
});

test('nothing is invented: no issuer where the voice is only 我市', () => {
  expect(head('坚持公平正义\n打造平台,累计办案20宗。\n展望新一年\n我市将坚持统筹。')).toMatchObject({
    title: null,
    issuer: null,
    jurisdiction: null,
    number: null,
    date: null,
  });
});

test('the bureau of a field in the one place the text speaks of, marked as inferred', () => {
  const text = `2020年是收官之年。全市司法行政工作的总体思路是:为广州发展提供保障,建设法治广州,服务广州。${BODY}`;
  expect(head(text)).toMatchObject({
    issuer: '广州市司法局',
    jurisdiction: '广州市',
    inferred: ['issuer', 'jurisdiction', 'date'],
  });
});

test.each([
  ['二○○六年四月二十八日', '2006-04-28'],
  ['二〇二四年十二月十日', '2024-12-10'],
  ['2018-03-27', '2018-03-27'],
])('date %s', (printed, iso) => {
  expect(
    head(
      `甲市人民政府关于印发甲市方案的通知\n各区人民政府:\n现将《甲市方案》印发给你们。\n甲市人民政府\n${printed}\n甲市方案\n为此,制定本方案。${BODY}`,
    ).date,
  ).toBe(iso);
});

const PAPER = '各区人民政府:\n为做好工作,提出如下意见。\n一、修复堤岸\n(一)加固堤段。全线加固。(市水务局负责)\n';

test.each([
  ['navigation, the site and the title a first time above it', '返回首页\n青岚市人民政府关于修堤的意见\n中国水网\n青岚市人民政府关于修堤的意见\n'],
  ['the column of the page before it', '【重点工作】青岚市人民政府关于修堤的意见\n'],
  ['number and marks around it', '青政发〔2023〕1号《青岚市人民政府关于修堤的意见》\n'],
  ['what the page says of its validity', '时效性现行有效\n青岚市人民政府关于修堤的意见\n'],
])('a title with %s', (_, above) => {
  const { document } = parse(readText(above + PAPER, 'x.txt', ''), words);
  expect(document.title).toBe('青岚市人民政府关于修堤的意见');
  expect(document.issuers.map(({ name }) => name)).toEqual(['青岚市人民政府']);
  expect(document.number).toBe(above.includes('〔') ? '青政发〔2023〕1号' : null);
}); // prettier-ignore

test.each(['2024年青岚市司法局工作要点', '青岚市司法局2024年工作要点', '青岚市司法局工作总结'])('%s', (title) => {
  const { document } = parse(readText(`${title}\n一、任务\n1.完善制度。建立机制。`, 'x.txt', ''), words);
  expect(document.issuers.map(({ name }) => name)).toEqual(['青岚市司法局']);
  expect(document.issuers[0]?.span).toEqual({ start: title.indexOf('青'), end: title.indexOf('局') + 1 });
});

test.each([
  ['a title printed twice', '云浦市2024年普法工作要点\n云浦市2024年普法工作要点\n1.学法。学习。(市司法局负责)', '云浦市2024年普法工作要点', null],
  ['a title with the date of the page', '云浦市司法局关于做好普法工作的通知2024-02-15\n各县司法局:\n1.学法。学习。(市司法局负责)', '云浦市司法局关于做好普法工作的通知', null],
  ['a remark that it no longer holds', '关于落实云浦市第十二个五年\n规划纲要主要目标任务工作分工的通知(已废止)\n各镇人民政府:\n1.学法。学习。(市司法局负责)', '关于落实云浦市第十二个五年规划纲要主要目标任务工作分工的通知(已废止)', null],
  ['a number with the date of the page', '云浦市司法局关于做好普法工作的通知\n云司发〔2024〕5号      2024-02-15\n各县司法局:\n1.学法。学习。(市司法局负责)', '云浦市司法局关于做好普法工作的通知', '云司发〔2024〕5号'],
  ['a label with blanks inside and no colon', '云浦市司法局关于做好普法工作的通知\n索 引 号 MB15/2024-05 发文日期 2024-01-03\n发布机构 云浦市司法局 文    号 云司发〔2024〕5号\n各县司法局:\n1.学法。学习。(市司法局负责)', '云浦市司法局关于做好普法工作的通知', '云司发〔2024〕5号'],
])('%s', (_, text, title, number) => {
  const { document } = parse(readText(text, 'x.txt', ''), words);
  expect([document.title, document.number]).toEqual([title, number]);
}); // prettier-ignore

test('a place at the beginning of a title is no issuer, and nobody is implied', () => {
  const draft = parse(
    readText('云浦市2024年法治工作要点\n一、任务\n1.学法。学习。\n2.普法。宣讲。', 'x.txt', ''),
    words,
  );
  expect([draft.document.issuer, draft.document.jurisdiction]).toEqual([null, '云浦市']);
  expect(draft.measures.map((m) => m.units)).toEqual([[], []]);
});

test.each([
  ['a plan is not younger than its year', '云浦市2023年河湖治理工作要点', '2023'],
  ['a plan of the coming year', '云浦市2024年河湖治理工作要点', '2024-01-15'],
  ['a report comes after its year', '云浦市2023年河湖治理工作总结', '2024-01-15'],
])('the date of the page where no other is printed: %s', (_, title, date) => {
  const text = `首页 > 政务公开 > 规划计划\n${title}\n发布时间:2024-01-15 10:20 来源:市水务局\n一、修堤。加固堤岸。`;
  expect(head(text)).toMatchObject({ title, date });
});

test('a sign-off above the annexes', () => {
  const text = `云浦市2024年河湖治理方案
一、修堤。加固堤岸。(市水务局负责)
附件:项目清单
云浦市人民政府办公室
2024年3月5日
(此件公开发布)
附件
项目清单
序号 | 项目名称 | 责任单位
1 | 城北堤岸 | 市水务局`;
  expect(head(text)).toMatchObject({ issuer: '云浦市人民政府办公室', date: '2024-03-05' });
});

test.each([
  ['a button of the page', '朗读\n云府办〔2024〕31号\n云浦市人民政府办公室\n关于修堤的通知\n各镇人民政府:\n1.修堤。(市水务局负责)', '云浦市人民政府办公室关于修堤的通知', '云浦市人民政府办公室'],
  ['a validity', '发文机关: 云浦市司法局\n时  效: 失效\n\n时  效:\n\n失效\n\n云浦市司法局关于普法\n有关分工的通知\n各县司法局:\n1.学法。(市司法局负责)', '云浦市司法局关于普法有关分工的通知', '云浦市司法局'],
  ['the time of the page', '2024-03-10 08:00:00\n云浦市司法局关于普法的通知\n各县司法局:\n1.学法。(市司法局负责)', '云浦市司法局关于普法的通知', '云浦市司法局'],
  ['the last words of a notice', '云府办〔2024〕18号\n各镇人民政府:\n现将任务印发给你们。\n特此通知\n2024年修堤任务分解\n1.修堤。(市水务局负责)', '2024年修堤任务分解', null],
  ['a list of annexes', '区政府各部门:\n现将任务进行分解。\n附件:1. 2024年任务分解表\n2. 2024年实事分解表\n云浦市东岭区人民政府办公室\n2024年2月15日\n附件1\n2024年任务分解表\n(注:A类为责任目标)\n序号 | 任务 | 责任单位\n1 | 修堤 | 区水务局', '2024年任务分解表', '云浦市东岭区人民政府办公室'],
  ['an issuer broken over two lines', '云浦市应对气候变化领导小组\n办公室关于印发节水方案的通知\n各县人民政府:\n现将《云浦市节水方案》印发给你们。\n云浦市应对气候变化领导小组办公室(代)\n2024年3月2日\n云浦市节水方案\n1.节水。(市水务局负责)', '云浦市节水方案', '云浦市应对气候变化领导小组办公室'],
  ['a title in the sentence that sends it', '云府办〔2024〕1号\n各县人民政府:\n现将《云浦市绿色发展分工方案》印发给你们。\n1.修堤。(市水务局负责)', '云浦市绿色发展分工方案', null],
  ['an issuer without its province', '省人民政府关于\n优化环境的若干意见\n鄂政发〔2018〕26号\n各市、州人民政府,省政府各部门:\n(一)开放。(省发展改革委负责)', '省人民政府关于优化环境的若干意见', '湖北省人民政府'],
  ['an issuer without its city', '市政府关于印发2010年任务的通知\n徐政发〔2010〕29号\n各县人民政府,徐州经济开发区管委会:\n1.修堤。(市水务局负责)', '市政府关于印发2010年任务的通知', '徐州市人民政府'],
])('title and issuer beside %s', (_, text, title, issuer) => expect(head(text)).toMatchObject({ title, issuer })); // prettier-ignore

test('a title that goes on behind its 、', () => {
  const text =
    '云浦市深入打好柴油货车污染治理、\n臭氧污染防治攻坚战实施方案\n为改善质量,制定本方案。\n一、治理。(市生态环境局负责)';
  expect(head(text).title).toBe('云浦市深入打好柴油货车污染治理、臭氧污染防治攻坚战实施方案');
});
