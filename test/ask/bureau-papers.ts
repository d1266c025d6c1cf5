import type { PaperFacts } from '../../src/model/graph.ts';
import { paper } from '../support/facts.ts';
import type { RegistrySpec } from '../support/facts.ts';

const registry: RegistrySpec = {
  parents: { 江市局立法科: '江市局', 江市局普法科: '江市局', 江市局法制科: '江市局', 各科室: '江市局' },
  rosters: { 各县局: ['东县局', '西县局'] },
  kinds: { 律师协会: 'association' },
};

/**
 * Three papers of one bureau.
 *
 *     要点 2023  1 立法 《条例》《办法》  【立法科、普法科、各县局】     主题 立法
 *               2 普法 《规划》《要点》  【牵头 普法科；配合 立法科】   主题 普法、立法
 *               3 覆盖                  【各县局】
 *               4 无主 《条例》
 *     方案 2024  1 复议 《条例》（待出台） 【各县局、法制科、东县局】
 *               2 同上               【律师协会】（按约定）
 *     总结 2024  1 成效 《通报》         （推定 江市局）
 */
export const bureauPapers: readonly PaperFacts[] = [
  paper({
    id: '要点',
    date: '2023-01-05',
    kind: '工作要点',
    number: '江司〔2023〕1号',
    issuer: '江市局',
    jurisdiction: '江市',
    issuedBy: ['江市局'],
    addressedTo: ['各县局', '江市局', '公证协会'],
    registry,
    measures: [
      { title: '立法', units: ['江市局立法科', '江市局普法科', '各县局'], cites: [{ title: '条例', kind: 'basis' }, { title: '办法', kind: null }], themes: ['立法'] },
      { title: '普法', units: [{ unit: '江市局普法科', role: 'lead' }, { unit: '江市局立法科', role: 'support' }], cites: [{ title: '规划', kind: 'to_issue' }, '要点'], themes: ['普法', '立法'] },
      { title: '覆盖', units: ['各县局'] },
      { title: '无主', cites: ['条例'] },
    ],
  }),
  paper({
    id: '方案',
    date: '2024',
    jurisdiction: '河市',
    addressedTo: ['各科室', '东县局', '西县局'],
    registry,
    measures: [
      { title: '复议', units: ['各县局', '江市局法制科', { unit: '东县局', role: 'support' }], cites: [{ title: '条例', kind: 'to_issue' }] },
      { title: '同上', units: [{ unit: '律师协会', basis: 'convention' }], deadline: '年底前' },
    ],
  }),
  paper({
    id: '总结',
    date: '2024',
    uri: 'a/总结.txt',
    measures: [{ title: '成效', units: [{ unit: '江市局', basis: 'implied' }], cites: ['通报'], tense: 'achievement' }],
  }),
]; // prettier-ignore
