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
