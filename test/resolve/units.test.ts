import { expect, test } from 'vitest';
import type { NameDraft } from '../../src/model/draft.ts';
import { resolveUnit } from '../../src/resolve/resolve-unit.ts';
import { registry } from '../support/words.ts';

const name = (text: string, form: NameDraft['form'] = 'body'): NameDraft => ({
  name: text,
  form,
  surface: null,
  span: null,
});
const paper = (jurisdiction: string | null, issuer: string | null = null) => ({
  registry,
  jurisdiction,
  issuer,
  day: null,
  scope: 'path:a.txt',
});
const JIANGMEN = paper('江门市', '江门市司法局');

test.each([
  ['市公证协会', 'body', '江门市公证协会'],
  ['行政立法科', 'section', '江门市司法局行政立法科'],
  ['政治处', 'section', '江门市司法局政治处'],
  ['市委依法治市办秘书科', 'section', '江门市委依法治市办秘书科'],
  ['各县(市、区)司法局', 'collective', '江门市各县(市、区)司法局'],
  ['各县（市、区）司法局', 'collective', '江门市各县(市、区)司法局'],
  ['深圳国际仲裁院江门中心(江门仲裁委)', 'body', '深圳国际仲裁院江门中心'],
  ['江门公证处', 'body', '江门市江门公证处'],
  ['台山市公证处', 'body', '台山市公证处'],
  ['省司法厅', 'body', '广东省司法厅'],
] as const)('%s in a paper of Jiangmen is %s %s', (printed, form, full) => {
  expect(resolveUnit(name(printed, form), JIANGMEN)).toEqual({
    unit: expect.objectContaining({ name: full, confirmed: true }),
  });
});

test('the same relative name is another body in another city', () => {
  expect(resolveUnit(name('市司法局'), paper('广州市')).unit.id).toBe('gz-sfj');
  expect(resolveUnit(name('市司法局'), paper('中山市')).unit.id).toBe('zs-sfj');
  expect(resolveUnit(name('市司法局'), paper('台山市'))).toMatchObject({ unit: { id: 'ts-sfj' } });
});

test('a section is only known where its bureau speaks', () => {
  const other = resolveUnit(name('政治处', 'section'), paper('江门市', '江门市公安局'));
  expect(other).toMatchObject({
    problem: 'unknown',
    unit: { name: '江门市公安局政治处', confirmed: false, jurisdiction: '江门市' },
  });
});

test('one and two, and look-alike names, stay apart', () => {
  const ids = ['行政复议一科', '行政复议二科'].map((n) => resolveUnit(name(n, 'section'), JIANGMEN).unit.id);
  expect(new Set(ids).size).toBe(2);
  expect(resolveUnit(name('五邑公证处'), JIANGMEN).unit.id).not.toBe(resolveUnit(name('江门公证处'), JIANGMEN).unit.id);
  expect(resolveUnit(name('行政立法处', 'section'), JIANGMEN)).toMatchObject({ problem: 'unknown' });
});

test('an unregistered name becomes an unconfirmed unit of its place, never shared across places', () => {
  const here = resolveUnit(name('市气象局'), paper('江门市'));
  const there = resolveUnit(name('市气象局'), paper('云浦市'));
  expect(here.unit).toMatchObject({ name: '江门市气象局', shortName: '市气象局', confirmed: false, kind: 'bureau' });
  expect(there.unit.name).toBe('云浦市气象局');
  expect(here.unit.id).not.toBe(there.unit.id);
});

test('where the place is unknown a relative name belongs to its paper alone', () => {
  const one = resolveUnit(name('市气象局'), { ...paper(null), scope: 'path:a.txt' });
  const two = resolveUnit(name('市气象局'), { ...paper(null), scope: 'path:b.txt' });
  expect(one.unit).toMatchObject({ name: '市气象局', jurisdiction: null });
  expect(one.unit.id).not.toBe(two.unit.id);
});

test('a second name in brackets does not make a second body', () => {
  const long = resolveUnit(name('市交通运输局（市地方铁路办）'), paper('宣河市')).unit.id;
  expect(resolveUnit(name('市交通运输局'), paper('宣河市')).unit.id).toBe(long);
});
