import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { marked, otherWidth } from '../support/marked.ts';
import { words } from '../support/words.ts';

/** Papers of which each measure stands in ⟦⟧; children of a measure in their own. */
const PAPERS: Readonly<Record<string, string>> = {
  'numbers that run on through the sections; frame sections hold none': `甲市司法局2023年工作要点

为做好工作,制定本要点。
一、总体要求
坚持统筹推进,全面落实。
二、重点任务
⟦1.完善制度。建立机制,12.4公里管网达标。【行政立法科】⟧
⟦2.深化改革。推进试点。【普法科】⟧
三、保障措施
⟦3.加强领导。各单位要落实责任。⟧`,
  'unnumbered paragraphs under numbered headings, images between': `甲市司法局2023年工作要点
一、突出政治建设

⟦深入学习贯彻。组织开展轮训,制定计划。⟧
1.jpg
⟦健全工作机制。完善制度。⟧

二、突出服务大局
⟦优化环境。落实清单。⟧`,
  'items 一是 under a bare heading; inside a titled paragraph they are part of it': `甲市司法局2023年工作总结
一、主要成效
(一)健全制度
⟦一是完善立法。新建联系点6个。⟧⟦二是加强审核。审核文件146件。⟧
(二)改进执法
⟦改进执法工作。一是开展评查。二是组织培训。⟧
二、存在的不足和原因
工作还有差距,需要加强。
三、下一步工作安排
⟦一是推进立法。制定计划。⟧
⟦二是提升质量。修订制度。⟧`,
  'headlines without number, broken over two lines': `坚持公平正义
强化监督彰显公正
⟦打造协作平台,建立工作机制,累计办案20宗。⟧
践行法治为民
⟦建立协作机制,截至今年11月办理20宗,入选试点,累计服务300人次。⟧
展望新一年
⟦我市将坚持统筹,努力构建格局。⟧`,
  'a parent with a clause of its own, and its children': `全省深化改革重点任务分工方案

为落实精神,制定方案。

⟦(一)坚持牵引,优化流程。(省大数据中心牵头,省公安厅等按职责分工负责)⟧
具体措施:
⟦1.2023年底前完成再造。(省公安厅负责)⟧
⟦2.推行改革。(省司法厅牵头,省财政厅配合)⟧
⟦(二)降低成本。(省发展改革委牵头)⟧
具体措施:
⟦1.清理规定。(省市场监管局负责)⟧
各市州要制定具体措施,每年12月10日前报送。`,
  'label lines under an item, with parts that have no clause of their own': `甲区为民办实事项目实施方案
各项目按期完成。
⟦一、增加学位供给
新增学位2400个。其中:
(1)建成东校区;
(2)新建幼儿园2所。
责任领导:孙 立
牵头单位:区教育体育局
责任单位:区财政局
完成时限:2024年8月底前⟧
⟦二、提升服务水平
配备设备4台。
牵头单位:区卫生健康委⟧`,
  'a heading that names a lead for its section, several clauses in a measure': `甲市行动方案
一、打好蓝天保卫战(市生态环境局总牵头)
⟦1.推进治理。完成改造。〔市生态环境局牵头,市工业和信息化局参与〕开展整治。(市生态环境局牵头,市市场监管局参与)⟧
⟦2.管控扬尘。执行标准。(市城市管理局负责)⟧`,
  'articles of a 办法 are no measures': `甲市文件管理办法

第一章 总则
第一条 为了规范管理,制定本办法。
第二条 市司法局负责审核工作。
第三条 送审应当提交下列材料:
(一)函和草案;
(二)起草说明。
第四条 本办法自2023年1月1日起施行。`,
  'requirement paragraphs of a forwarding notice, then the plan': `甲市司法局关于印发2022年工作要点的通知
甲司发〔2022〕6号
各县(市、区)司法局,局机关各科室:
现将《甲市司法局2022年工作要点》印发给你们,请抓好落实。
⟦一、压实责任。各责任科室要列出清单。⟧
⟦二、跟踪问效。局办公室实行台账管理。⟧
甲市司法局
2022年2月21日
甲市司法局2022年工作要点
一、坚持政治统领
⟦1.加强建设。制定计划。(政治处负责)⟧
责任编辑:办公室`,
};

const bare = (text: string): string => text.replace(/\s+/g, ' ');

test.each(Object.entries(PAPERS))('%s', (_, notation) => {
  const { text, marks } = marked(notation);
  for (const paper of [text, otherWidth(text)]) {
    const found = parse(readText(paper, 'x.txt', ''), words).measures.map((m) => bare(paper.slice(m.start, m.end)));
    expect(found).toEqual(marks.map((m) => bare(paper.slice(m.from, m.to))));
  }
});

test('every span quotes the words it claims', () => {
  for (const notation of Object.values(PAPERS)) {
    const { text } = marked(notation);
    for (const measure of parse(readText(text, 'x.txt', ''), words).measures) {
      for (const unit of measure.units)
        if (unit.span) expect(text.slice(unit.span.start, unit.span.end)).toBe(unit.surface);
      for (const cite of measure.cites) expect(text.slice(cite.start, cite.end)).toMatch(/^《.*》$/s);
    }
  }
});

test('a measure keeps its ordinal as printed, and its heading as title', () => {
  const [first] = parse(
    readText('甲市行动方案\n一、任务\n1.完善制度。建立机制。【行政立法科】', 'x.txt', ''),
    words,
  ).measures;
  expect(first).toMatchObject({ ordinal: '1', title: '完善制度', tense: 'task', section: 0 });
});

test('a frame heading that lost its line end, and the principles of a division of tasks, are no measures', () => {
  const text =
    '甲市关于落实纲要的分工通知\n一、总体要求 今年是关键之年,要统筹推进。\n二、分工原则\n(一)明确政府职责。充分发挥作用。\n(二)落实主体。分解到部门。\n三、任务\n(一)修堤。加固。(市水务局负责)';
  expect(parse(readText(text, 'x.txt', ''), words).measures.map((m) => m.title)).toEqual(['修堤']);
});

test('labels without a colon, each in a line of its own above what it labels', () => {
  const text = `云浦市2024年重点任务分工
1.修复堤岸。加固堤岸3公里。
牵头单位
市水务局
配合单位
市应急局、财政局
完成时限
2024年6月底
2.补种水草。
责任单位
市林业局
完成时限
长期坚持`;
  const { measures: found } = parse(readText(text, 'x.txt', ''), words);
  expect(found.map((m) => [m.ordinal, m.deadline, m.units.map((u) => `${u.role} ${u.name}`).join(' ')])).toEqual([
    ['1', '2024年6月底', 'lead 市水务局 support 市应急局 support 市财政局'],
    ['2', '长期坚持', 'responsible 市林业局'],
  ]);
});

test('问题1, 问题2: items of a list of what is to be mended', () => {
  const text = `青岚县2024年整改清单
问题1:窗口效率不高。
整改措施:推行“一窗受理”。
责任单位:县政务服务局
整改时限:2024年6月30日
问题2:收费不透明。
责任单位:县市场监管局、县发改局
整改时限:2024年7月底前公布目录,以后每季度核对`;
  const { measures: found } = parse(readText(text, 'x.txt', ''), words);
  expect(found.map((m) => [m.ordinal, m.title, m.deadline, m.units.map((u) => u.name).join(' ')])).toEqual([
    ['问题1', '窗口效率不高', '2024年6月30日', '县政务服务局'],
    ['问题2', '收费不透明', '2024年7月底前公布目录,以后每季度核对', '县市场监管局 县发改局'],
  ]);
});

test('due dates between the units of a clause, before what is done by then', () => {
  const text = '国务院2024年工作要点\n(一)减税。(财政部牵头,3月底前出台政策,年内持续推进)';
  expect(parse(readText(text, 'x.txt', ''), words).measures.map((m) => m.deadline)).toEqual(['3月底前;年内持续推进']);
});

const bareUnits = (first: string): string[] => {
  const text = `云岭市教育局2024年任务清单\n1.开展教育。${first}\n2.推进建设。(机关党委)\n3.建成联合体1个(职业教育科)\n4.报市住建局(人防办)`;
  return parse(readText(text, 'x.txt', ''), words).measures.map((m) =>
    m.units.filter(({ basis }) => basis === 'stated').map((u) => u.name).join(' '),
  ); // prettier-ignore
};

test('one name in brackets is a clause where the paper ends its measures so', () => {
  expect(bareUnits('(办公室)')).toEqual(['办公室', '机关党委', '职业教育科', '']);
  expect(bareUnits('学习。')).toEqual(['', '机关党委', '', '']);
});

const titlesWith = (extra: string): string[] => {
  const text = `云浦市治理方案\n一、工作情况\n去年各项工作取得进展。\n二、任务\n1.修堤。加固。\n2.种草。补种。\n3.巡查。按月巡查。\n三、保障\n${extra}`;
  return parse(readText(text, 'x.txt', ''), words).measures.map(({ title }) => title);
};

test('in a paper that numbers its tasks a paragraph that names nobody is none; 一是 items and clauses stay', () => {
  expect(titlesWith('各单位要高度重视。')).toEqual(['修堤', '种草', '巡查']);
  expect(titlesWith('一是加强领导。二是强化督查。')).toEqual(['修堤', '种草', '巡查', '加强领导', '强化督查']);
  expect(titlesWith('加强领导。(市水务局负责)')).toEqual(['去年各项工作取得进展', '修堤', '种草', '巡查', '保障']);
});

test('numbered headings with one paragraph each are the measures', () => {
  const text =
    '云浦市工作方案\n一、工作要求\n(一)建立台账制度\n各科室要记录推进情况。\n(二)建立监测制度\n各科室要按月报送进展。';
  const { measures: found } = parse(readText(text, 'x.txt', ''), words);
  expect(found.map(({ ordinal, title, start, end }) => [ordinal, title, text.slice(start, end)])).toEqual([
    ['(一)', '建立台账制度', '(一)建立台账制度\n各科室要记录推进情况。'],
    ['(二)', '建立监测制度', '(二)建立监测制度\n各科室要按月报送进展。'],
  ]);
});
