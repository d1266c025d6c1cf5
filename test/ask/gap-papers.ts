import type { PaperFacts } from '../../src/model/graph.ts';
import { paper } from '../support/facts.ts';

/**
 * Two papers of what may be wrong with a measure.
 *
 *     清单 2024 海市  1 含糊 【各有关单位、海市相关部门】          时限 2024-06-30
 *                   2 半明 【各有关单位、海市局】               时限 2024-03-31
 *                   3 双头 【牵头 海市局、海市委办；配合 海市所】  时限 2024-03-01
 *                   4 单头 【牵头 海市局】                    时限：年底前（无日期）
 *                   5 成效 【海市局】                        时限 2024-01-31（成效，不算）
 *     要点 2025      1 推定                                 时限 2025-12-31
 */
export const gapPapers: readonly PaperFacts[] = [
  paper({
    id: '清单',
    date: '2024-01-10',
    jurisdiction: '海市',
    measures: [
      { title: '含糊', units: ['各有关单位', '海市相关部门'], deadline: '6月底前', deadlineEnd: '2024-06-30' },
      { title: '半明', units: ['各有关单位', '海市局'], deadline: '3月底前', deadlineEnd: '2024-03-31' },
      { title: '双头', units: [{ unit: '海市局', role: 'lead' }, { unit: '海市委办', role: 'lead' }, { unit: '海市所', role: 'support' }], deadline: '3月1日前', deadlineEnd: '2024-03-01' },
      { title: '单头', units: [{ unit: '海市局', role: 'lead' }], deadline: '年底前' },
      { title: '成效', units: ['海市局'], tense: 'achievement', deadlineEnd: '2024-01-31' },
    ],
  }),
  paper({
    id: '海要点',
    date: '2025',
    issuedBy: ['海市局'],
    measures: [{ title: '推定', units: [{ unit: '海市局', basis: 'implied' }], deadlineEnd: '2025-12-31' }],
  }),
]; // prettier-ignore
