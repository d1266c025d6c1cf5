import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { words } from '../support/words.ts';

const read = (body: string) =>
  parse(readText(`云浦市行动方案\n为做好工作,制定本方案。\n${body}`, 'x.txt', ''), words).measures.map((m) =>
    m.units.map((u) => `${u.role} ${u.basis} ${u.name}`),
  );

test.each([
  '列第一位者为牵头单位,下同', '列首位的为牵头单位,下同', '排名第一的为牵头单位,下同', '列第一位的责任单位为牵头单位或汇总单位,下同',
])('%s', (words) => {
  const found = read(`一、任务\n1.完善制度。建立机制。(责任单位:市司法局、财政局。${words})\n2.深化改革。推进试点。(责任单位:市财政局、公安局)\n3.加强监督。(市教育局牵头,市公安局配合)`);
  expect(found).toEqual([
    ['lead stated 市司法局', 'responsible stated 市财政局'],
    ['lead stated 市财政局', 'responsible stated 市公安局'],
    ['lead stated 市教育局', 'support stated 市公安局'],
  ]);
}); // prettier-ignore

test('bodies that take part in all that follows', () => {
  const found = read(
    '一、任务\n1.完善制度。建立机制。(市司法局负责)\n2.严把准入。清理项目。(市发展改革委牵头,县(市、区)政府落实;以下均需县(市、区)政府、市级各开发区管委会落实,不再列出)\n3.加强监督。开展检查。(市公安局负责)\n4.保障资金。',
  );
  expect(found).toEqual([
    ['responsible stated 市司法局'],
    ['lead stated 市发展改革委', 'responsible stated 县(市、区)政府', 'responsible convention 市级各开发区管委会'],
    [
      'responsible stated 市公安局',
      'responsible convention 县(市、区)政府',
      'responsible convention 市级各开发区管委会',
    ],
    ['responsible convention 县(市、区)政府', 'responsible convention 市级各开发区管委会'],
  ]);
});

test('bodies that take part in each project, not in the measures without a clause', () => {
  const found = read(
    '各项目均需各镇人民政府、街道办事处配合,不再逐项列出。\n一、增加学位\n新增学位2400个。\n牵头单位:区教育局\n二、落实机制。实行清单管理。',
  );
  expect(found).toEqual([['lead stated 区教育局', 'support convention 各镇人民政府、街道办事处'], []]);
});

test('a sentence names who is responsible only where no clause does, never a person, never an attribute', () => {
  const found = read(
    '一、任务\n1.建立平台。平台由市司法局会同市财政局负责建设。\n2.加强统筹。建立由市长牵头的联席会议制度,由分管领导负责。\n3.优化环境。由市商务局负责落实。(市司法局负责)\n4.解释权。本方案由市司法局负责解释。',
  );
  expect(found).toEqual([
    ['responsible stated 市司法局', 'responsible stated 市财政局'],
    [],
    ['responsible stated 市司法局'],
    [],
  ]);
});

const plan = (clause: string): string =>
  `云浦市司法局2023年工作要点\n一、任务\n1.完善制度。建立机制。${clause}\n2.深化改革。推进试点。`;
const bases = (text: string): string[][] =>
  parse(readText(text, 'x.txt', ''), words).measures.map((m) =>
    m.units.map((u) => `${u.basis} ${u.name} ${u.span === null}`),
  );

test('one clause anywhere, and measures without one are gaps; none anywhere, and the issuer answers for all', () => {
  expect(bases(plan('(立法科负责)'))).toEqual([['stated 立法科 false'], []]);
  expect(bases(plan(''))).toEqual([['implied 云浦市司法局 true'], ['implied 云浦市司法局 true']]);
});

test.each([
  ['以下均需各县区人民政府,青岚经开区、合岸园区管委会负责落实,不再列出', ['各县区人民政府', '青岚经开区', '合岸园区管委会']],
  ['以下均需各县(市)区政府落实,区政府无相关职能的,由市直部门负责,不再列出', ['各县(市)区政府']],
  ['各县政府均为责任单位,不再逐一列出', ['各县政府']],
])('%s', (sentence, names) => {
  expect(read(`${sentence}。\n一、任务\n1.完善制度。建立机制。(市司法局负责)\n2.深化改革。推进。(市公安局负责)`)).toEqual([
    ['responsible stated 市司法局', ...names.map((name) => `responsible convention ${name}`)],
    ['responsible stated 市公安局', ...names.map((name) => `responsible convention ${name}`)],
  ]);
}); // prettier-ignore

test.each([
  ['a star marks the lead where the paper says so', '(标★的为牵头单位,下同)', 'lead'],
  ['elsewhere it says nothing, and the name is read without it', '', 'responsible'],
])('%s', (_, words, role) => {
  expect(read(`一、任务\n1.修堤。加固。责任单位:市水务局★、市财政局${words}\n2.种草。补种。(市林业局*、市城管局)`)).toEqual([
    [`${role} stated 市水务局`, 'responsible stated 市财政局'],
    [`${role} stated 市林业局`, 'responsible stated 市城管局'],
  ]);
}); // prettier-ignore

const notice = (words: string): string =>
  `青岚县人民政府关于分解落实政府工作报告目标任务的通知\n各乡镇人民政府,县政府各部门:\n${words}\n一、细化任务。各部门要建立台账。\n二、明确责任。各单位要靠前指挥。\n青岚县人民政府\n2024年1月5日`;

test('nobody is implied for the requirements of a notice: it asks those it is addressed to, or its plan is in its annex', () => {
  expect(bases(notice('现将2024年工作任务予以分解印发。')).flat()).toEqual([]);
  expect(bases(notice('为做好工作,通知如下。')).flat()).toEqual([]);
});
