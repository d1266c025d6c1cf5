import { expect, test } from 'vitest';
import { project } from '../../src/ask/project.ts';
import { unit } from '../../src/ask/unit.ts';
import { workload } from '../../src/ask/workload.ts';
import type { NameDraft } from '../../src/model/draft.ts';
import { resolveUnit } from '../../src/resolve/resolve-unit.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { storeOf } from '../support/loaded.ts';
import { readRegistryWith } from '../support/registry-with.ts';

// 甲科 was renamed twice; 信访办 was split; 法制办 went into 司法局; 综合科 is the name of two sections, one after the other.
const UNITS = `
- id: yp-sfj
  name: 云浦市司法局
  aliases: [市司法局]
  kind: bureau
  jurisdiction: 云浦市
- id: yp-jia
  name: 云浦市司法局法治调研科
  aliases: [法治调研科]
  formerly:
    - { name: 云浦市司法局法制科, aliases: [法制科], until: 2015 }
    - { name: 云浦市司法局政策科, aliases: [政策科], until: 2020-06 }
  kind: section
  jurisdiction: 云浦市
  partOf: [{ id: yp-fzb, until: 2018 }, { id: yp-sfj, from: 2019 }]
- id: yp-fzb
  name: 云浦市法制办公室
  aliases: [市法制办]
  kind: bureau
  jurisdiction: 云浦市
  until: 2018-12
  mergedInto: yp-sfj
- id: yp-xinfang
  name: 云浦市信访办公室
  aliases: [市信访办]
  kind: bureau
  jurisdiction: 云浦市
  until: 2021-03-15
  successors: [yp-xinfang-ju, yp-jiedai]
- id: yp-xinfang-ju
  name: 云浦市信访局
  aliases: [市信访办]
  kind: bureau
  jurisdiction: 云浦市
  from: 2021-03-16
- id: yp-jiedai
  name: 云浦市群众接待中心
  kind: institution
  jurisdiction: 云浦市
- id: yp-zonghe-old
  name: 云浦市司法局综合科
  aliases: [综合科]
  kind: section
  jurisdiction: 云浦市
  partOf: yp-sfj
  until: 2019
- id: yp-zonghe-new
  name: 云浦市司法局综合科
  aliases: [综合科]
  kind: section
  jurisdiction: 云浦市
  partOf: yp-sfj
  from: 2021
- id: yp-quanshi
  name: 云浦市各县(市、区)信访局
  kind: collective
  jurisdiction: 云浦市
  members: [yp-xinfang-ju, { id: yp-xinfang, until: 2021-03-15 }]
  source: 测试
`;
const registry = await readRegistryWith({ 'units.yaml': UNITS });
const name = (text: string): NameDraft => ({
  name: text,
  form: text.endsWith('科') ? 'section' : 'body',
  surface: null,
  span: null,
});
const at = (printed: string, day: string | null, issuer = '云浦市司法局') =>
  resolveUnit(name(printed), { registry, jurisdiction: '云浦市', issuer, day, scope: 'path:a' });

test.each([
  ['法治调研科', '2024-05-01', 'yp-jia'],
  ['云浦市司法局政策科', '2018-01-01', 'yp-jia'],
  ['政策科', '2020-06-30', 'yp-jia'],
  ['法制科', '2015-12-31', 'yp-jia'],
  ['市法制办', '2018-12-31', 'yp-fzb'],
  ['市信访办', '2021-03-15', 'yp-xinfang'],
  ['市信访办', '2021-03-16', 'yp-xinfang-ju'],
  ['市信访办', null, 'yp-xinfang-ju'],
  ['综合科', '2019-12-31', 'yp-zonghe-old'],
  ['综合科', '2021-01-01', 'yp-zonghe-new'],
])('%s in a paper of %s is %s, by the names of its time', (printed, day, id) => {
  const issuer = id === 'yp-jia' && day !== null && day < '2019' ? '云浦市法制办公室' : '云浦市司法局';
  expect(at(printed, day, issuer)).toEqual({ unit: expect.objectContaining({ id, confirmed: true }) });
});

test.each([
  ['an old name printed after its end', '政策科', '2022-01-01', 'yp-jia'],
  ['an old name in a paper without a date', '政策科', null, 'yp-jia'],
  ['a new name printed too early', '市信访局', '2019-05-01', 'yp-xinfang-ju'],
  ['a body that was merged', '市法制办', '2023-01-01', 'yp-fzb'],
])('%s: only one unit was ever called so, which is said', (_, printed, day, id) => {
  expect(at(printed, day)).toMatchObject({ unit: { id }, problem: 'outdated' });
});

test('a name that two units bore at other times stays open, and none of both is taken', () => {
  const open = at('综合科', '2020-07-01');
  expect(open).toMatchObject({ problem: 'ambiguous', unit: { confirmed: false } });
  expect(open.candidates).toHaveLength(2);
});

test('names that only look alike are never taken for each other, at any date', () => {
  for (const day of ['2014-01-01', '2018-01-01', null])
    for (const printed of ['法制一科', '政策二科', '法治调研处', '市信访中心', '市法制局'])
      expect([printed, at(printed, day).unit.confirmed]).toEqual([printed, false]);
});

test('an old name of one city means nothing in another', () => {
  const there = resolveUnit(name('市法制办'), {
    registry,
    jurisdiction: '江门市',
    issuer: null,
    day: '2018-01-01',
    scope: 'path:a',
  });
  expect(there).toMatchObject({ problem: 'unknown', unit: { name: '江门市法制办', confirmed: false } });
});

test('a section belongs to the bureau of its time', () => {
  expect(at('政策科', '2017-01-01', '云浦市法制办公室').unit.id).toBe('yp-jia');
  expect(at('政策科', '2020-01-01', '云浦市法制办公室').unit.id).not.toBe('yp-jia');
});

const paper = (date: string): string =>
  `云浦市司法局工作要点\n一、任务\n1.完善制度。建立机制。(政策科负责)\n2.接访。每周接访。(各县(市、区)信访局负责)\n云浦市司法局\n${date}`;
const facts = (date: string) =>
  resolve(parse(readText(paper(date), `${date}.txt`, ''), registry.words), registry).facts;

const ids = (date: string) => facts(date).responsibilities.map(({ unit }) => unit);
const outdated = (date: string) => facts(date).diagnostics.filter(({ code }) => code === 'outdated-name');

test('a paper of a year is read by the names of its end, and says where a name is out of date', () => {
  expect(ids('2019年3月1日')[0]).toBe('yp-jia');
  expect(outdated('2019年3月1日')).toEqual([]);
  expect(outdated('2023年3月1日')).toMatchObject([{ severity: 'info', detail: '政策科（云浦市司法局法治调研科）' }]);
});

test('dated parents and rosters keep their dates on the edges, the node its names and the id it had before', () => {
  const { partOf, memberOf, units } = facts('2019年3月1日');
  expect(partOf.filter(({ unit }) => unit === 'yp-jia')).toEqual([
    { unit: 'yp-jia', parent: 'yp-fzb', until: '2018' },
    { unit: 'yp-jia', parent: 'yp-sfj', from: '2019' },
  ]);
  expect(memberOf.filter(({ collective }) => collective === 'yp-quanshi')).toMatchObject([
    { unit: 'yp-xinfang-ju' },
    { unit: 'yp-xinfang', until: '2021-03-15' },
  ]);
  expect(units.find(({ id }) => id === 'yp-jia')).toMatchObject({
    formerNames: ['云浦市司法局法制科', '云浦市司法局政策科'],
    was: expect.arrayContaining(['unit:云浦市:云浦市司法局法治调研科', 'unit:云浦市:云浦市司法局政策科']),
  });
  expect(units.find(({ id }) => id === 'yp-xinfang')).toMatchObject({
    until: '2021-03-15',
    successors: ['yp-xinfang-ju', 'yp-jiedai'],
  });
});

test('in the graph a roster counts as it was at the date of each paper, and an old id still finds its unit', async () => {
  const store = await storeOf([facts('2019年3月1日'), facts('2023年3月1日')]);
  const { nodes } = workload(await project(store), { rule: 'MEASURES', collectives: 'EXPANDED' });
  const counted = nodes.map((row) => [row.unit.id, row.measures]);
  expect(counted).toContainEqual(['yp-xinfang', 1]);
  expect(counted).toContainEqual(['yp-xinfang-ju', 2]);
  const found = await unit(store, 'unit:云浦市:云浦市信访局');
  expect(found).toMatchObject({ id: 'yp-xinfang-ju', from: '2021-03-16', until: null });
  await store.close();
});

test.each([
  ['one name of two units at one time', 'from: 2021\n', 'from: 2019\n', /“云浦市司法局综合科” stands twice/],
  ['names that run backwards', 'until: 2020-06 }', 'until: 2014 }', /dates run backwards/],
  ['a successor that is not there', '[yp-xinfang-ju, yp-jiedai]', '[yp-nobody]', /no unit with the id “yp-nobody”/],
  ['a date that is none', 'until: 2018-12\n', 'until: 2018-13\n', /no date such as/],
  ['a member twice', 'members: [yp-xinfang-ju,', 'members: [yp-xinfang,', /“yp-xinfang” stands twice/],
])('%s is told with file and line', async (_, from, to, message) => {
  const yaml = UNITS.replace(from, to);
  expect(yaml).not.toBe(UNITS);
  await expect(readRegistryWith({ 'units.yaml': yaml })).rejects.toMatchObject({
    code: 'REGISTRY',
    message: expect.stringMatching(message),
  });
});
