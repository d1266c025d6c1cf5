import { expect, test } from 'vitest';
import { candidates } from '../../src/resolve/candidates.ts';
import { registry } from '../support/words.ts';

const offered = (name: string, shortName = name, jurisdiction: string | null = '江门市', ambiguous: string[] = []) =>
  candidates({ name, shortName, jurisdiction, ambiguous }, registry.units).map(({ id, reason }) => `${id} ${reason}`);

test.each([
  ['江门市司法局行政复议三科', 'jm-fuyi-1-ke same-stem'],
  ['江门市市监局', 'jm-scjgj short-form'],
  ['江门市台城公证处', 'jm-wuyi-gongzheng-chu same-ending'],
  ['江门市公安局政治处', 'jm-zhengzhi-chu alias'],
])('for %s %s is offered', (name, offer) => {
  const short = name === '江门市公安局政治处' ? '政治处' : name;
  expect(offered(name, short)).toContain(offer);
});

test('a unit of the same name in another place is offered as such, behind those of the own place', () => {
  expect(offered('云浮市律师协会', '市律师协会', '云浮市')).toContain('jm-lvshi-xiehui other-place');
});

test('what the papers leave open comes first, and no more than five are offered', () => {
  const [first, ...rest] = offered('江门市公证处', '公证处', '江门市', ['江门市五邑公证处']);
  expect(first).toBe('jm-wuyi-gongzheng-chu ambiguous');
  expect(rest.length).toBeLessThan(5);
});

test('names that share nothing are not offered', () => expect(offered('江门市水利局')).toEqual([]));
