import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from '../../src/ask/coverage.ts';
import { document } from '../../src/ask/document.ts';
import { gaps } from '../../src/ask/gaps.ts';
import { passages } from '../../src/ask/passages.ts';
import { project } from '../../src/ask/project.ts';
import type { DocumentRef } from '../../src/ask/refs.ts';
import { unit } from '../../src/ask/unit.ts';
import { withPlaces } from '../../src/ask/with-places.ts';
import { workload } from '../../src/ask/workload.ts';
import type { Place } from '../../src/model/source.ts';
import { documentLabel, measureLabel } from '../../src/show/label.ts';
import { look } from '../../src/show/look.ts';
import { placeWords } from '../../src/show/place-words.ts';
import { showCoverage } from '../../src/show/show-coverage.ts';
import { showDocument } from '../../src/show/show-document.ts';
import { showGaps } from '../../src/show/show-gaps.ts';
import { showUnit } from '../../src/show/show-unit.ts';
import { showWorkload } from '../../src/show/show-workload.ts';
import { table } from '../../src/show/table.ts';
import type { Store } from '../../src/store/store.ts';
import { bureauPapers } from '../ask/bureau-papers.ts';
import { storeOf } from '../support/loaded.ts';

const [zh, en] = [look('zh', false), look('en', false)];
let store: Store;
beforeAll(async () => {
  store = await storeOf(bureauPapers);
});
afterAll(() => store.close());

describe('a ranking', () => {
  it('has the rule above, the coverage and the words behind it below', async () => {
    const answer = workload(await project(store), { first: 3 });
    const text = showWorkload(answer, await passages(store, answer.nodes[0]!, 2), zh);
    expect(text.replace(/--after \S+/, '--after …').split('\n')).toEqual([
      '各单位负荷，按文件数排名',
      `规则：${answer.definition.text}`,
      '',
      '名次  单位          文件▼  落实项  任务  牵头  首列  分摊  来源  引用  主题  协同',
      '   1  江市局普法科      4       5     2     1     1  0.83     1     4     2     2',
      '   1  江市局立法科      4       5     2     0     1  0.83     1     4     2     2',
      '   3  东县局            2       2     1     0     0  0.33     1     1     0     2',
      '',
      '首位：江市局普法科（文件数 4）（另有 1 个单位并列）',
      '共 5 项，本页 3 项。下一页：--after …',
      '',
      '集合单位（单列，不参加排名）',
      '单位    文件▼  落实项  任务  牵头  首列  分摊  来源  引用  主题  协同',
      '各县局      4       6     3     0     2  1.67     2     2     1     4',
      '',
      '换一条规则，首位是谁',
      '规则        数值  单位',
      '文件数         4  江市局普法科（另有 1 个单位并列）',
      '落实项数       5  江市局普法科（另有 1 个单位并列）',
      '任务数         2  江市局普法科（另有 1 个单位并列）',
      '牵头数         1  江市局普法科',
      '首列数         1  江市局普法科（另有 2 个单位并列）',
      '分摊数         1  律师协会',
      '来源文件数     1  江市局普法科（另有 4 个单位并列）',
      '引用文件数     4  江市局普法科（另有 1 个单位并列）',
      '主题数         2  江市局普法科（另有 1 个单位并列）',
      '协同单位数     2  江市局普法科（另有 3 个单位并列）',
      '',
      '统计范围：3 份文件的 7 项任务。其中文中写明责任单位的 4 项，按文件约定的 1 项，推定为发文机关的 1 项，没有单位的 1 项；本表计入 5 项。',
      '推定的责任未计入；要计入请加 --bases stated,convention,implied。',
      '',
      '原文依据（江市局普法科）',
      '  【江市局普法科】',
      '    —— 《要点》 第 1 项，原文第 2 行',
      '  《规划》《要点》【江市局普法科】',
      '    —— 《要点》 第 2 项，原文第 3 行',
      '',
    ]);
  });

  it('says so where nobody leads, and where nobody counts', async () => {
    const graph = await project(store);
    const none = showWorkload(workload(graph, { rule: 'LED', filter: { document: '方案' } }), [], zh);
    expect(none).toContain('没有首位');
    expect(showWorkload(workload(graph, { filter: { year: 1999 } }), [], zh)).toContain('没有计入任何单位。');
  });

  it('is there in English', async () => {
    const text = showWorkload(workload(await project(store), { rule: 'SHARE' }), [], en);
    expect(text).toMatch(/^Load of the units, ranked by share\nRule: Each measure is divided/);
    expect(text).toContain('rank  unit            share▼  docs');
  });

  it('shows a score where the caller gave weights', async () => {
    const text = showWorkload(workload(await project(store), { weights: { led: 2 }, first: 1 }), [], zh);
    expect(text).toContain('按自定义得分排名');
    expect(text).toContain('首位：江市局普法科（自定义得分 2）');
  });
});

it.each<[Place, string, string]>([
  [{ line: 3 }, '第 3 行', 'line 3'],
  [{ page: 2 }, '第 2 页', 'page 2'],
  [{ sheet: '分工', cell: 'B3' }, '工作表“分工”单元格 B3', 'sheet “分工”, cell B3'],
  [{ element: 'p[12]' }, '元素 p[12]', 'element p[12]'],
])('the place %o is %s or %s', (at, inChinese, inEnglish) => {
  expect([placeWords(at, 'zh'), placeWords(at, 'en')]).toEqual([inChinese, inEnglish]);
});

describe('other answers', () => {
  it('a unit, with where it belongs and the words behind each responsibility', async () => {
    const text = showUnit(await withPlaces(store, await unit(store, '律师协会')), null, zh);
    expect(text.split('\n').slice(0, -2)).toEqual([
      '律师协会  律师协会',
      '类别  协会',
      '地区  未知',
      '名录  已登记',
      '',
      '负责的任务',
      '  第 2 项 同上  [责任·按文件约定]  方案#2',
      '    《方案》  时限：年底前',
      '    原文第 3 行：“律师协会”',
    ]);
  });

  it('a document, held or only cited', async () => {
    expect(showDocument(await document(store, '要点'), zh)).toContain('  第 2 项 普法  [普法科、立法科]  要点#2');
    expect(showDocument(await document(store, '条例'), zh)).toMatch(
      /^《条例》 {2}\S+\n\n只被引用，尚未载入。\n\n被引用\n/,
    );
  });

  it('gaps under their definition', async () => {
    const text = showGaps([await gaps(store, { kind: 'NO_UNIT' })], zh);
    expect(text).toBe('没有责任单位的任务\n没有任何单位对其负责的任务。\n  第 4 项 无主  《要点》\n共 1 项。\n');
  });

  it('coverage with the sum below', async () => {
    expect(
      showCoverage(await coverage(store), zh)
        .split('\n')
        .slice(3, -1),
    ).toEqual([
      '任务  写明  约定  推定  无单位  仅集合  覆盖率  文件',
      '   1     0     0     1       0       0    0.0%  《总结》',
      '   2     1     1     0       0       0  100.0%  《方案》',
      '   4     3     0     0       1       1   75.0%  《要点》',
      '   7     4     1     1       1       1   71.4%  合计',
    ]);
  });
});

describe('labels', () => {
  const untitled: DocumentRef = {
    id: 'a/002.txt', title: null, kind: '工作总结', number: null, issuer: '江门市司法局', jurisdiction: '江门市', date: '2022', year: 2022, held: true, uri: 'a/002.txt',
  }; // prettier-ignore
  it.each<[Partial<DocumentRef>, string]>([
    [{ title: '工作要点' }, '《工作要点》'],
    [{ title: '关于印发《工作要点》的通知' }, '关于印发《工作要点》的通知'],
    [{}, '工作总结（江门市司法局，2022，a/002.txt）'],
    [{ kind: null, issuer: null, year: null }, '文件（江门市，a/002.txt）'],
    [{ held: false, uri: null, issuer: null, jurisdiction: null, year: null, number: '国发〔2020〕1号', id: 'cited:x' }, '工作总结（国发〔2020〕1号，cited:x）'],
  ])('%o is called %s', (more, expected) => {
    expect(documentLabel({ ...untitled, ...more }, 'zh')).toBe(expected);
  }); // prettier-ignore

  it.each([
    ['8', '第 8 项 培训'],
    ['十二', '第 十二 项 培训'],
    ['一是', '一是 培训'],
    [null, '培训'],
  ])('measure %s', (ordinal, expected) => {
    expect(
      measureLabel(
        {
          id: 'm',
          ordinal,
          position: 1,
          title: '培训',
          tense: 'TASK',
          deadline: null,
          deadlineStart: null,
          deadlineEnd: null,
        },
        'zh',
      ),
    ).toBe(expected);
  });
});

/** Columns a line takes on a terminal. */
const width = (line: string): number =>
  Array.from(line).reduce((sum, character) => sum + (/[⺀-鿿＀-￯、]/.test(character) ? 2 : 1), 0);

it('columns line up by the width of terminals, numbers at the right', () => {
  const text = table([{ head: '单位' }, { head: 'n', number: true }], [['甲科', 5], ['ab', 10], ['各县(市、区)司法局', 123]]); // prettier-ignore
  expect(text.split('\n').map(width)).toEqual([23, 23, 23, 23]);
});

it('colour is off unless asked for', () => {
  expect(look('zh', false).bold('x')).toBe('x');
  expect(look('zh', true).bold('x')).not.toBe('x');
});
