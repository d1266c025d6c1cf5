import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { registry } from '../support/words.ts';

const facts = (text: string) => resolve(parse(readText(text, 'x.txt', ''), registry.words), registry).facts;

test('a paper brings its units with the collectives they are in, whole rosters and all bureaus above', () => {
  const { units, memberOf, partOf } = facts(
    '江门市司法局2023年工作要点\n一、任务\n1.完善制度。建立机制。(台山市司法局、行政立法科负责)',
  );
  const ids = units.map((unit) => unit.id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'ts-sfj',
      'jm-xianqu-sfj',
      'kp-sfj',
      'jm-lifa-ke',
      'jm-sfj',
      'jm-sfj-keshi',
      'jm-zhengzhi-chu',
    ]),
  );
  expect(memberOf.filter((edge) => edge.collective === 'jm-xianqu-sfj')).toHaveLength(7);
  expect(memberOf.every((edge) => edge.source !== '')).toBe(true);
  for (const { unit, parent } of partOf) expect([ids.includes(unit), ids.includes(parent)]).toEqual([true, true]);
});

const measureIds = (text: string) => facts(text).measures.map((m) => m.id.replace(/^.*#/, ''));
const report = (first: string) =>
  `甲市司法局2023年工作总结\n一、成效\n${first}(二)改进\n一是评查。完成评查。一是再评。完成再评。`;

test('ids of measures survive an insertion elsewhere, and a repeated path is counted', () => {
  expect(measureIds(report('(一)健全\n一是立法。完成立法。\n'))).toEqual([
    '一/(一)/一是',
    '一/(二)/一是',
    '一/(二)/一是~2',
  ]);
  expect(measureIds(report('(一)健全\n一是立法。完成立法。二是审核。完成审核。\n')).slice(2)).toEqual([
    '一/(二)/一是',
    '一/(二)/一是~2',
  ]);
});
