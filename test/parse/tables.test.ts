import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { words } from '../support/words.ts';

const HEAD = '云浦市2024年度重点任务分工\n';
const rows = (table: string) =>
  parse(readText(HEAD + table, 'x.txt', ''), words).measures.map((m) => [
    m.ordinal, m.title, m.units.map((u) => `${u.role} ${u.name}`).join(' '), m.deadline,
  ]); // prettier-ignore

const EXPECTED = [
  ['1', '开展评估,形成意见', 'lead 市司法局 support 市发展改革委 support 市财政局', '2024年9月底'],
  ['2', '编制指引', 'lead 市市场监管局 support 各县(市、区)人民政府', '持续推进'],
];

const cell = (text: string): string => `${text}\n|\n`;

test('one cell a line, each closed by a bar', () => {
  expect(
    rows(
      '序号 |\n工作任务 |\n牵头单位 |\n配合单位 |\n完成时限 |\n1 |\n开展评估,形成意见。 |\n市司法局 |\n市发展改革委、财政局 |\n2024年9月底 |\n2 |\n编制指引。 |\n市市场监管局 |\n各县(市、区)人民政府 |\n持续推进',
    ),
  ).toEqual(EXPECTED);
});

test('bare bars between, a category cell over several rows, the heading again at a page break', () => {
  const head = ['类别', '序号', '工作任务', '牵头单位', '配合单位', '完成时限'].map(cell).join('');
  const table =
    head +
    ['完善制度', '1', '开展评估,形成意见。', '市司法局', '市发展改革委、财政局', '2024年9月底'].map(cell).join('') +
    head +
    ['2', '编制指引。', '市市场监管局', '各县(市、区)人民政府', '持续推进'].map(cell).join('');
  expect(rows(table)).toEqual(EXPECTED);
  expect(parse(readText(HEAD + table, 'x.txt', ''), words).sections.map((s) => s.heading)).toEqual(['完善制度']);
});

test('one cell a paragraph without bars', () => {
  expect(
    rows(
      '序号\n\n工作任务\n\n牵头单位\n\n配合单位\n\n完成时限\n\n1\n\n开展评估,形成意见。\n\n市司法局\n\n市发展改革委、财政局\n\n2024年9月底\n\n2\n\n编制指引。\n\n市市场监管局\n\n各县(市、区)人民政府\n\n持续推进',
    ),
  ).toEqual(EXPECTED);
});

test('one row a line between bars', () => {
  expect(
    rows(
      '| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |\n| 1 | 开展评估,形成意见。 | 市司法局 | 市发展改革委、财政局 | 2024年9月底 |\n| 2 | 编制指引。 | 市市场监管局 | 各县(市、区)人民政府 | 持续推进 |',
    ),
  ).toEqual(EXPECTED);
});

test('persons are no units, an empty cell is none', () => {
  expect(rows('序号\n重点任务\n责任领导\n牵头单位\n配合单位\n1\n开展评估。\n孙 立\n市司法局\n—')).toEqual([
    ['1', '开展评估', 'lead 市司法局', null],
  ]);
});

test('each row is quoted whole', () => {
  const text = `${HEAD}序号 |\n工作任务 |\n牵头单位 |\n1 |\n开展评估。 |\n市司法局 |\n2 |\n编制指引。 |\n市财政局 |\n`;
  const measures = parse(readText(text, 'x.txt', ''), words).measures;
  expect(measures.map((m) => text.slice(m.start, m.end))).toEqual([
    '1 |\n开展评估。 |\n市司法局',
    '2 |\n编制指引。 |\n市财政局',
  ]);
});

const UNITS = [
  ['1', '修复堤岸', 'lead 区水务局 support 区财政局', null],
  ['2', '补种水草', 'lead 区林业局', null],
  ['3', '巡查', '', null],
];

test('an empty cell between bars keeps its column', () => {
  expect(
    rows(
      '序号 | 工作任务 | 牵头单位 | 配合单位 |\n1 | 修复堤岸 | 区水务局 | 区财政局 |\n2 | 补种水草 | 区林业局 | |\n3 | 巡查 | | |',
    ),
  ).toEqual(UNITS);
});

test('numbers that the heading has no column for, a group cell on the first of its rows', () => {
  const table =
    '重点任务 | 具体要求 | 责任科室 | 完成时限\n强化巡查 | 1 | 按月巡查。 | 办公室 | 年底前\n2 | 按周巡查。 | 各科室 | 6月底前\n修堤 | 3 | 加固。 | 水利科 | 年底前';
  expect(rows(table)).toEqual([
    ['1', '按月巡查', 'responsible 办公室', '年底前'],
    ['2', '按周巡查', 'responsible 各科室', '6月底前'],
    ['3', '加固', 'responsible 水利科', '年底前'],
  ]);
});

test('the number in the cell of the task, a category that stands once, persons last', () => {
  const table =
    '类别 | 工作任务 | 目标 | 牵头单位 | 责任人 |\n四、堤岸 | 14.修复堤岸 | 完成修复。 | 区水务局 | 王大河 |\n15.补种水草 | 完成补种。 | 区林业局 | 李小草 |';
  expect(rows(table)).toEqual([
    ['14', '修复堤岸', 'lead 区水务局', null],
    ['15', '补种水草', 'lead 区林业局', null],
  ]);
});

test('a row that begins like site furniture', () => {
  expect(
    rows('工作任务 | 具体内容 | 责任科室 |\n政策解读 | 解读重大政策。 | 办公室 |\n公开平台 | 建平台。 | 宣传科 |'),
  ).toEqual([
    [null, '政策解读', 'responsible 办公室', null],
    [null, '公开平台', 'responsible 宣传科', null],
  ]);
});

test('headings of parts between the rows, the last cells of a paper', () => {
  const table =
    '序号\n\n工作任务\n\n牵头单位\n\n责任单位\n\n一、主要目标\n\n1\n\n修复堤岸\n\n区水务局\n\n区财政局、区住建局\n\n二、重点任务\n\n2\n\n补种水草\n\n区林业局\n\n区财政局、区住建局';
  expect(rows(table)).toEqual([
    ['1', '修复堤岸', 'lead 区水务局 responsible 区财政局 responsible 区住建局', null],
    ['2', '补种水草', 'lead 区林业局 responsible 区财政局 responsible 区住建局', null],
  ]);
  const draft = parse(readText(HEAD + table, 'x.txt', ''), words);
  expect(draft.sections.map((s) => s.heading)).toEqual(['一、主要目标', '二、重点任务']);
  expect(draft.document.issuers).toEqual([]); // not the last cells, nor the bare place in the title
});

test('cells between single spaces under a spaced heading', () => {
  expect(rows('序号 工 作 任 务 牵头负责部门\n1 堤岸增长3%左右 水利局\n2 新增就业20万人 人力资源社会保障局')).toEqual([
    ['1', '堤岸增长3%左右', 'lead 水利局', null],
    ['2', '新增就业20万人', 'lead 人力资源社会保障局', null],
  ]);
});

test('what cannot be a unit under a column of units is none, and is reported', () => {
  const draft = parse(
    readText(`${HEAD}序号 | 工作任务 | 责任单位 | 完成时限\n1 | 修复堤岸 | 按月巡查堤岸。 | 年底前`, 'x.txt', ''),
    words,
  );
  expect(draft.measures.map((m) => m.units)).toEqual([[]]);
  expect(draft.diagnostics.map((d) => d.code)).toContain('unread-name');
});

test('the ruler under a heading of Markdown is no row', () => {
  expect(
    rows('| 序号 | 重点任务 | 牵头单位 | 完成时限 |\n|---|:---:|---|---|\n| 1 | 修复堤岸 | 区水务局 | 年底前 |'),
  ).toEqual([['1', '修复堤岸', 'lead 区水务局', '年底前']]);
});

test('a drawn table with a line for each row', () => {
  const table = `┌──┬────┬─────┬─────┬────┐
│序号│工作任务│牵头单位│配合单位│完成时限│
├──┼────┼─────┼─────┼────┤
│1│开展评估,形成意见。│市司法局│市发展改革委、财政局│2024年9月底│
├──┼────┼─────┼─────┼────┤
│2│编制指引。│市市场监管局│各县(市、区)人民政府│持续推进│
└──┴────┴─────┴─────┴────┘`;
  expect(rows(table)).toEqual(EXPECTED);
});

test('a drawn table whose cells go over lines is reported and not read', () => {
  const table = `┌────┬─────┐
│工作任务│牵头单位│
├────┼─────┤
│开展评估,│市司法局、│
│形成意见。│市财政局│
└────┴─────┘`;
  const { measures, diagnostics } = parse(readText(HEAD + table, 'x.txt', ''), words);
  expect(measures).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain('drawn-table');
});

test('part headings with a comma between rows, a full stop behind units', () => {
  const cells = ['序号', '工作任务', '牵头单位', '配合单位', '一、全力扩投资,优服务', '1', '修堤。', '市水务局', '市财政局,魏武国控集团。', '二、全力惠民生,增福祉', '2', '种草。', '市林业局', '市城管局。']; // prettier-ignore
  expect(rows(cells.join('\n\n'))).toEqual([
    ['1', '修堤', 'lead 市水务局 support 市财政局 support 魏武国控集团', null],
    ['2', '种草', 'lead 市林业局 support 市城管局', null],
  ]);
});

test('two tables with words before, between and after them', () => {
  const text = `云浦市2024年重点任务分工方案
一、重点任务

序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限
1 | 修复堤岸，落实《防洪办法》。 | 市水务局 | 市财政局、林业局 | 2024年6月底前
2 | 补种水草。 | 市林业局 | 各县(市、区)人民政府 | 年底前

二、保障措施
(一)加强组织领导。各单位要高度重视。(责任单位:市水务局)
(二)强化督查考核。每季度通报一次。(市政府督查室牵头，市财政局配合)

三、需要整改的事项和责任单位

序号 | 整改事项 | 责任单位
1 | 台账不全 | 市水务局

云浦市人民政府办公室
2024年3月5日
`;
  const { measures, sections, document } = parse(readText(text, 'x.txt', ''), words);
  expect(
    measures.map(({ section, ordinal, title, units }) => [
      sections[section ?? -1]?.heading, ordinal, title, units.map((u) => `${u.role} ${u.name}`).join(' '),
    ]),
  ).toEqual([
    ['重点任务', '1', '修复堤岸，落实《防洪办法》', 'lead 市水务局 support 市财政局 support 市林业局'],
    ['重点任务', '2', '补种水草', 'lead 市林业局 support 各县(市、区)人民政府'],
    ['保障措施', '(一)', '加强组织领导', 'responsible 市水务局'],
    ['保障措施', '(二)', '强化督查考核', 'lead 市政府督查室 support 市财政局'],
    ['需要整改的事项和责任单位', '1', '台账不全', 'responsible 市水务局'],
  ]); // prettier-ignore
  expect([document.issuer, document.date]).toEqual(['云浦市人民政府办公室', '2024-03-05']);
});

test.each([
  ['two columns', '工作任务 | 责任单位\n修复堤岸。 | 市水务局、应急局\n补种水草。 | 市林业局',
    [[null, '修复堤岸', 'responsible 市水务局 responsible 市应急局', null], [null, '补种水草', 'responsible 市林业局', null]]],
  ['a heading in two rows', '序号 | 工作任务 | 责任分工 | | 完成时限\n | | 牵头单位 | 配合单位 |\n1 | 修复堤岸。 | 市水务局 | 市应急局 | 6月底',
    [['1', '修复堤岸', 'lead 市水务局 support 市应急局', '6月底']]],
  ['a heading in two rows, the group once', '序号 | 工作任务 | 责任分工 | 完成时限\n牵头单位 | 配合单位\n1 | 修复堤岸。 | 市水务局 | 市应急局 | 6月底',
    [['1', '修复堤岸', 'lead 市水务局 support 市应急局', '6月底']]],
  ['a heading in two rows, one cell a line', '序号\n工作任务\n责任分工\n完成时限\n牵头单位\n配合单位\n1\n修复堤岸。\n市水务局\n市应急局\n6月底\n2\n补种水草。\n市林业局\n市财政局\n年底',
    [['1', '修复堤岸', 'lead 市水务局 support 市应急局', '6月底'], ['2', '补种水草', 'lead 市林业局 support 市财政局', '年底']]],
  ['short labels in a cell', '序号 | 工作任务 | 责任单位 | 完成时限\n1 | 补种水草。 | 牵头:市林业局;配合:各县(市、区)人民政府 | 年底',
    [['1', '补种水草', 'lead 市林业局 support 各县(市、区)人民政府', '年底']]],
  ['persons behind the units', '序号 | 工作任务 | 责任单位及责任人 | 备注\n1 | 修复堤岸。 | 市水务局 张大山 | 重点\n2 | 补种水草。 | 市林业局(王一川) |\n3 | 巡查。 | 市住建局(人防办) |',
    [['1', '修复堤岸', 'responsible 市水务局', null], ['2', '补种水草', 'responsible 市林业局', null], ['3', '巡查', 'responsible 市住建局(人防办)', null]]],
  ['groups behind 一, merged over the columns or alone', '序号 | 任务 | 牵头单位 | 配合单位\n一 | 水利工程 | 水利工程 | 水利工程\n1 | 修复堤岸 | 市水务局 | 市财政局\n二 | 生态 | |\n2 | 补种水草 | 市林业局 |',
    [['1', '修复堤岸', 'lead 市水务局 support 市财政局', null], ['2', '补种水草', 'lead 市林业局', null]]],
  ['numbers without a heading, one cell a line', '工作任务\n|\n具体要求\n|\n责任科室\n|\n时限要求\n|\n加强公开\n|\n1\n|\n编制目录。\n|\n办公室\n|\n年底前\n|\n2\n|\n加强解读。\n|\n各科室\n|\n持续推进\n|',
    [['1', '编制目录', 'responsible 办公室', '年底前'], ['2', '加强解读', 'responsible 各科室', '持续推进']]],
  ['headings broken over two lines', '序号\n项目\n具 体 内 容\n牵头\n部门\n责任部门\n完成\n时间\n108\n推进教育\n教育局\n民政局、残联\n2010年\n109\n扩建学校\n机管局\n规划局\n2010年',
    [['108', '推进教育', 'lead 教育局 responsible 民政局 responsible 残联', '2010年'], ['109', '扩建学校', 'lead 机管局 responsible 规划局', '2010年']]],
  ['a heading with blanks between its characters', '序号\n目   标   与   任   务\n牵头责任单位\n责任单位\n1\n增林地。\n市林业局\n各县区政府\n2\n增绿地。\n市林业局\n各县区政府',
    [['1', '增林地', 'lead 市林业局 responsible 各县区政府', null], ['2', '增绿地', 'lead 市林业局 responsible 各县区政府', null]]],
  ['a line of a section among the cells', '工作任务\n牵头科室\n责任科室\n工作要求\n(一)推进清单公开\n公开清单\n法规科\n各科室\n及时更新。\n取消事项\n行政科\n法规科\n公开目录。',
    [[null, '公开清单', 'lead 法规科 responsible 各科室', null], [null, '取消事项', 'lead 行政科 responsible 法规科', null]]],
  ['a clause in a cell', '序号\n工作任务\n落实处室\n完成时限\n1\n预算公开\n装财处牵头,办公室配合,科监处技术保障。\n7月底前\n2\n培训\n各业务处室。\n11月底前',
    [['1', '预算公开', 'lead 装财处 support 办公室 support 科监处', '7月底前'], ['2', '培训', 'responsible 各业务处室', '11月底前']]],
  ['wide gaps, a column of figures', '序号  指标名称  2023年目标  牵头单位  配合单位\n1  生产总值  6%左右  市发展改革委  市统计局\n2  固定资产投资  10%  市发展改革委  市住建局、市交通局',
    [['1', '生产总值', 'lead 市发展改革委 support 市统计局', null], ['2', '固定资产投资', 'lead 市发展改革委 support 市住建局 support 市交通局', null]]],
  ['two bodies apart in one column', '序号 工作任务 责任单位 完成时限\n1 修复堤岸3公里 市水务局 6月底前\n2 建成智慧水务平台 市水务局 市大数据局 10月底前',
    [['1', '修复堤岸3公里', 'responsible 市水务局', '6月底前'], ['2', '建成智慧水务平台', 'responsible 市水务局 responsible 市大数据局', '10月底前']]],
  ['columns of remarks', '| 序号 | 议定事项 | 纪要位置 | 责任单位 | 配合单位 | 完成时限 | 办理状态 | 备注 |\n|---|---|---|---|---|---|---|---|\n| 1 | 修订制度 | 一、(一) | 办公室 | | 9月30日前 | 推进中 | |\n| 2 | 完成自查 | 一、(二) | 办公室 | 各科室 | 10月15日前 | 待办理 | |',
    [['1', '修订制度', 'responsible 办公室', '9月30日前'], ['2', '完成自查', 'responsible 办公室 support 各科室', '10月15日前']]],
  ['the same as above', '序号 | 任务 | 责任单位 | 完成时限\n1 | 修堤 | 市水务局 | 6月底\n2 | 清淤 | 同上 | 〃\n3 | 种草 | 市林业局 | 同上',
    [['1', '修堤', 'responsible 市水务局', '6月底'], ['2', '清淤', 'responsible 市水务局', '6月底'], ['3', '种草', 'responsible 市林业局', '6月底']]],
])('%s', (_, table, expected) => expect(rows(table)).toEqual(expected)); // prettier-ignore

test('a group of one table is not the section of the next one', () => {
  const text = `${HEAD}序号 | 任务 | 责任单位\n一 | 水利 |\n1 | 修堤 | 市水务局\n\n序号 | 任务 | 责任单位 | 完成时限\n1 | 巡查 | 市公安局 | 年底前`;
  const { measures, sections } = parse(readText(text, 'x.txt', ''), words);
  expect(measures.map(({ section, title }) => [sections[section ?? -1]?.heading, title])).toEqual([
    ['水利', '修堤'],
    [undefined, '巡查'],
  ]);
});

test('what is annexed stands in no section of the paper', () => {
  const text = `云浦市治理方案\n一、任务\n1.修堤。(市水务局负责)\n二、保障\n1.督查。(市政府督查室负责)\n附件1\n项目清单\n序号 | 项目名称 | 责任单位\n1 | 城北堤岸 | 市水务局\n附件2\n1.种草。(市林业局负责)`;
  const { measures, sections } = parse(readText(text, 'x.txt', ''), words);
  expect(measures.map(({ section, title }) => `${sections[section ?? -1]?.heading ?? '-'} ${title}`)).toEqual([
    '任务 修堤', '保障 督查', '- 城北堤岸', '- 种草',
  ]); // prettier-ignore
});
