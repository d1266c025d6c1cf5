import { paper, type RegistrySpec } from '../support/facts.ts';

const registry: RegistrySpec = {
  parents: {
    江门市司法局普法科: '江门市司法局',
    江门市司法局行政立法科: '江门市司法局',
    江门市司法局: '江门市人民政府',
    蓬江区司法局: '蓬江区人民政府',
    新会区司法局: '新会区人民政府',
  },
  rosters: { '各县(市、区)司法局': ['蓬江区司法局', '新会区司法局'] },
};

/** Five papers that share units, cite each other and themselves, and bear one key twice. */
export const fivePapers = [
  paper({
    id: 'plan',
    keys: ['江府〔2023〕1号', '法治建设实施方案'],
    registry,
    issuedBy: ['江门市司法局'],
    addressedTo: ['各县(市、区)司法局'],
    cites: ['法治建设实施方案', '民法典'],
    measures: [
      { title: '普法', units: ['江门市司法局普法科', '各县(市、区)司法局'], cites: ['民法典', '普法规划'], themes: ['普法'] },
      { title: '立法', units: [{ unit: '江门市司法局行政立法科', role: 'lead' }], cites: ['立法计划'], themes: ['立法'] },
      { title: '自查', cites: ['法治建设实施方案'] },
    ],
  }),
  paper({
    id: 'programme',
    keys: ['普法规划', '中发〔2021〕1号'],
    registry,
    issuedBy: ['江门市人民政府'],
    cites: [{ title: '法治建设实施方案', number: '江府〔2023〕1号', kind: 'basis' }],
    measures: [{ title: '宣传', units: ['江门市司法局普法科'], themes: ['普法'], cites: ['总结', '民法典'] }],
  }),
  paper({
    id: 'namesake',
    keys: ['法治建设实施方案'],
    registry,
    measures: [{ title: '督促', units: ['新会区司法局'], cites: ['普法规划', '法治建设实施方案'] }],
  }),
  paper({
    id: 'code',
    keys: ['民法典', '主席令第45号'],
    cites: ['民法典'],
    measures: [],
  }),
  paper({
    id: 'summary',
    keys: ['总结'],
    registry,
    cites: ['法治建设实施方案'],
    measures: [
      { title: '回顾', units: [{ unit: '江门市人民政府', basis: 'implied' }], cites: ['立法计划', { title: '立法计划（草案）', placeholder: '立法计划', keys: ['主席令第45号', '立法计划'] }] },
      { title: '无人', themes: ['立法', '普法'] },
    ],
  }),
]; // prettier-ignore
