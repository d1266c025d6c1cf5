import { describe, expect, it } from 'vitest';
import { deadlineInterval } from '../../src/parse/deadline-interval.ts';

const DATE = '2023-02-24';

describe('deadlines as intervals', () => {
  it.each([
    ['2023年6月底前', null, '2023-06-30', 'exact'],
    ['2024年2月底前', null, '2024-02-29', 'exact'],
    ['2023年12月', '2023-12-01', '2023-12-31', 'exact'],
    ['到2025年', null, '2025-12-31', 'exact'],
    ['2025年底前', null, '2025-12-31', 'exact'],
    ['2025年', '2025-01-01', '2025-12-31', 'exact'],
    ['二〇二五年底', null, '2025-12-31', 'exact'],
    ['2023年上半年', '2023-01-01', '2023-06-30', 'exact'],
    ['2023年第三季度', '2023-07-01', '2023-09-30', 'exact'],
    ['11月30日前', null, '2023-11-30', 'inferred'],
    ['5月中旬前', null, '2023-05-20', 'inferred'],
    ['5月下旬', '2023-05-21', '2023-05-31', 'inferred'],
    ['年底前', null, '2023-12-31', 'inferred'],
    ['年内', '2023-01-01', '2023-12-31', 'inferred'],
    ['全年', '2023-01-01', '2023-12-31', 'inferred'],
    ['国庆前', null, '2023-10-01', 'inferred'],
    ['1月底前', null, '2024-01-31', 'inferred'],
    ['印发后10个工作日内', DATE, '2023-03-10', 'inferred'],
    ['印发之日起三个月内', DATE, '2023-05-24', 'inferred'],
    ['印发后一个月内', DATE, '2023-03-24', 'inferred'],
  ])('%s', (words, start, end, certainty) => {
    expect(deadlineInterval(words, DATE, null)).toEqual({ words, start, end, certainty });
  });

  it.each(['每年9月底前', '每月25日前', '春节前', '长期坚持', '持续推进', '25日前', '按时间节点推进'])(
    '%s is open',
    (words) => {
      expect(deadlineInterval(words, DATE, null)).toEqual({ words, start: null, end: null, certainty: 'open' });
    },
  );

  it('completes the year from the title before the date', () => {
    expect(deadlineInterval('1月底前', '2022-12-28', 2023).end).toBe('2023-01-31');
    expect(deadlineInterval('6月底前', '2022-12-28', null).end).toBe('2023-06-30');
  });

  it('keeps to the last day of a month that is shorter', () => {
    expect(deadlineInterval('印发后一个月内', '2023-01-31', null).end).toBe('2023-02-28');
  });

  it('is open where the paper has no year and no date', () => {
    expect(deadlineInterval('6月底前', null, null).certainty).toBe('open');
    expect(deadlineInterval('印发后一个月内', '2023', null).certainty).toBe('open');
  });
});
