import { expect, test } from 'vitest';
import { placeIndex } from '../../src/model/place-index.ts';
import { titleKeys } from '../../src/resolve/title-key.ts';
import { words } from '../support/words.ts';

const keys = (title: string, place: string | null = '江门市') =>
  titleKeys(title, place, 'path:a.txt', words, placeIndex(words.places));

test.each([
  [
    '《江门市建筑垃圾管理办法（试行）》 in both widths',
    '江门市建筑垃圾管理办法（试行）',
    '江门市建筑垃圾管理办法(试行)',
  ],
  ['spaces inside', '关于全力参与 高水平人才高地建设', '关于全力参与高水平人才高地建设'],
  ['dashes', '甲规划(2021—2025年)', '甲规划(2021-2025年)'],
  ['a short form of a law', '社区矫正法', '中华人民共和国社区矫正法'],
  [
    '我市 is the place of the paper',
    '关于推进我市律师行业高质量发展的实施方案',
    '关于推进江门市律师行业高质量发展的实施方案',
  ],
  ['quotes', '江门市“侨都英才计划”管理办法', '江门市侨都英才计划管理办法'],
])('one document: %s', (_, a, b) => expect(keys(a).main.replace(/@.*/, '')).toBe(keys(b).main.replace(/@.*/, '')));

test.each([
  ['look-alikes of two cities and of the state', '广州市优化营商环境条例', '中山市优化营商环境条例'],
  ['a city one and the national one', '江门市优化营商环境条例', '优化营商环境条例'],
  ['试行 is kept', '江门市重大行政决策程序规定(试行)', '江门市重大行政决策程序规定'],
])('two documents: %s', (_, a, b) => expect(keys(a).main).not.toBe(keys(b).main));

test('a title without a place belongs to the place of the citing paper', () => {
  expect(keys('侨青人才汇聚行动实施方案', '江门市').main).not.toBe(keys('侨青人才汇聚行动实施方案', '云浦市').main);
  expect(keys('侨青人才汇聚行动实施方案').jurisdiction).toBe('江门市');
  expect(keys('民法典').jurisdiction).toBeNull();
});

test('notice and plan are one document', () => {
  const notice = keys('云浦市人民政府关于印发〈云浦市提升质量行动方案〉的通知');
  expect(notice.main).toBe(keys('云浦市提升质量行动方案').main);
  expect(notice.keys).toHaveLength(2);
});
