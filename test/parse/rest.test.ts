import { expect, test } from 'vitest';
import { quote } from '../../src/model/source.ts';
import { lines } from '../../src/parse/lines.ts';
import { rest } from '../../src/parse/rest.ts';
import { readText } from '../../src/read/read-text.ts';
import { marked } from '../support/marked.ts';
import { draftOf } from '../support/reading.ts';

/** Papers of which the rest stands in ⟦⟧. */
const PAPERS: Readonly<Record<string, string>> = {
  'notice, plan, page: head, headings, measures, citations and furniture are none of it': `首页 > 政务公开 > 文件
发布时间：2023-03-01
江门市司法局关于印发《2023年法治工作要点》的通知
江司〔2023〕5号
各县(市、区)司法局：
⟦现将要点印发给你们，请认真执行。⟧

江门市司法局
2023年3月1日
2023年法治工作要点
⟦为落实⟧《法治政府建设实施纲要》⟦，制定本要点。⟧
一、总体要求
⟦坚持统筹推进，全面落实。
坚持问题导向。⟧
二、重点任务
1.完善制度。建立机制。【行政立法科】
2.深化改革。推进试点。【普法科】
⟦附件：任务表⟧
第 3 页`,
  'a task table: its headings are read, a remark below it is not': `江门市司法局2023年任务分工表
序号|任务|责任单位|完成时限
1|完善立法制度|市司法局|6月底
2|深化普法工作|市财政局|12月底
⟦注：以上任务由办公室督办。⟧`,
  'marks and white space between two citations are no characters': `江门市司法局2023年工作要点
《甲办法》、《乙办法》。
1.完善制度。【行政立法科】
2.深化改革。【普法科】`,
};

test.each(Object.entries(PAPERS))('%s', (_, notation) => {
  const { text, marks } = marked(notation);
  const draft = draftOf(text);
  expect(draft.rest.map((span) => quote(draft.source, span))).toEqual(
    marks.map(({ from, to }) => text.slice(from, to)),
  );
});

const unreadIn = (line: string): string[] => {
  const { diagnostics } = draftOf(
    `江门市司法局2023年工作要点\n${line}\n一、重点任务\n1.完善制度。【行政立法科】\n2.深化改革。【普法科】`,
  );
  return diagnostics.filter(({ code }) => code === 'unread-clause').map(({ detail }) => detail);
};

test('a clause cut off from its measure is reported; a label that closes a sentence is not', () => {
  expect(unreadIn('各项任务的责任单位：另行通知。')).toEqual(['责任单位：另行通知。']);
  expect(unreadIn('本要点提出任务，逐项明确了责任单位：')).toEqual([]);
});

const timeFor = (n: number): number => {
  const source = readText('为落实《甲办法》，现作说明。\n'.repeat(n), 'x.txt', '');
  const all = lines(source.folded);
  const spans = [...source.text.matchAll(/《[^》]+》/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const from = process.cpuUsage(); // other processes may have the cores
  const found = rest(source, all, [], spans);
  const taken = process.cpuUsage(from).user / 1000;
  expect(found).toHaveLength(n + 1);
  return taken;
};

test('linear: ten times the text takes about ten times the time, not a hundred times', () => {
  timeFor(20_000);
  expect(timeFor(200_000)).toBeLessThan(40 * Math.max(timeFor(20_000), 10));
});
