import { describe, expect, test } from 'vitest';
import { quote, storedSpan } from '../../src/model/source.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { randomNumbers } from '../support/random.ts';
import { words } from '../support/words.ts';

const read = (text: string) => readText(text, 'x.txt', '');
const clean = (text: string): string => read(text).clean;

const PAPER = `关于印发《云岭市优化营商环境2024年行动方案》的通知
云府办〔2024〕8号
各县（市、区）人民政府，市政府各部门：
《云岭市优化营商环境2024年行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。
云岭市人民政府办公室
2024年3月5日

云岭市优化营商环境2024年行动方案
为深入贯彻落实《优化营商环境条例》，持续提升政务服务水平，制定本方案。
一、总体要求
坚持问题导向，聚焦企业关切，把各项改革任务抓实抓细，力争到2025年主要指标进入全省前列。
二、重点任务
（一）提升审批效率
1.推行一窗受理。整合各部门窗口，实行前台综合受理、后台分类审批、统一窗口出件，2024年9月底前覆盖所有镇街。（市政务服务局牵头，市自然资源局、市住房城乡建设局配合）
2.压减办理时限。修订《云岭市行政审批事项目录》，工程建设项目全流程审批时间压缩到60个工作日以内。（市住房城乡建设局、市发展改革委负责）
3.扩大电子证照应用。推进身份证、营业执照、经营许可证等电子证照在线核验，减少纸质材料提交。〔市公安局、市市场监管局，各县（市、区）人民政府〕
（二）加强法治保障
4.规范涉企执法。落实《云岭市行政执法监督办法》，推行“综合查一次”，对同一企业的检查一年内原则上不超过两次。（市司法局牵头，各行政执法部门配合；2024年12月底前完成）
5.健全多元解纷机制。依托综治中心设立商事调解室，引导企业通过调解、仲裁等方式化解纠纷。【行政复议一科、二科，公共法律服务管理科】
6.完善信用修复制度。出台《云岭市企业信用修复指引》，明确修复条件、程序和时限。（市发展改革委牵头，市税务局、人民银行云岭市分行按职责分工负责）
三、保障措施
（一）加强组织领导。各责任单位要细化措施，压实责任，确保各项任务落到实处。（市府办负责）
（二）强化督查考核。把营商环境工作纳入年度绩效考核，对工作不力的予以通报。（市委督查室、市府办负责）`;

const bare = (text: string): string => text.replace(/\s/g, '');

/** What a paper says, white space apart. */
function said(text: string) {
  const source = read(text);
  const draft = parse(source, words);
  for (const measure of draft.measures)
    for (const unit of measure.units)
      if (unit.span) expect(bare(quote(source, unit.span))).toContain(bare(unit.surface ?? ''));
  return draft.measures.map((measure) => ({
    ordinal: measure.ordinal,
    text: bare(measure.text),
    units: measure.units.map((unit) => `${unit.name} ${unit.role} ${unit.position}`),
    cites: measure.cites.map((cite) => `${bare(cite.title ?? '')} ${cite.kind}`),
    deadline: measure.deadline === null ? null : bare(measure.deadline),
  }));
}

const isProse = (line: string): boolean => /[。】〕）]$/.test(line) && line.length > 20;

/** Break the sentences of a text at random places, so that about one in `every` characters is followed by a line end. */
function broken(text: string, every: number, seed: number): string {
  const next = randomNumbers(seed);
  return text
    .split('\n')
    .map((line) => {
      if (!isProse(line)) return line;
      return [...line]
        .map((c, i) => (i > 4 && i < line.length - 2 && !/[。；：]/.test(c) && next() < 1 / every ? `${c}\n` : c))
        .join('');
    })
    .join('\n');
}

/** Set a text in lines of a width, the first of a paragraph indented, with page numbers and running heads. */
function set(text: string, width: number, rows: number): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const words = isProse(paragraph) || paragraph.length > width ? `　　${paragraph}` : paragraph;
    return Array.from({ length: Math.ceil(words.length / width) || 1 }, (_, i) =>
      words.slice(i * width, (i + 1) * width),
    );
  });
  const pages: string[] = [];
  for (let i = 0; i < lines.length; i += rows)
    pages.push(
      `${lines.slice(i, i + rows).join('\n')}\n\n- ${pages.length + 1} -\n云岭市人民政府公报 2024年第${pages.length + 1}期\n`,
    );
  return pages.join('\n');
}

describe('a wrapped paper says what the paper says', () => {
  const plain = said(PAPER);

  test('it has its eight measures', () => {
    expect(plain.map((measure) => measure.ordinal)).toEqual(['1', '2', '3', '4', '5', '6', '(一)', '(二)']);
  });

  test.each([8, 15, 25, 40])('with a line end after about one in %i characters of its sentences', (every) => {
    for (let seed = 1; seed <= 60; seed++) expect(said(broken(PAPER, every, seed)), `seed ${seed}`).toEqual(plain);
  });

  test.each([24, 28, 33, 40])('set in lines of %i characters, on pages', (width) => {
    for (const rows of [12, 20, 33]) expect(said(set(PAPER, width, rows)), `rows ${rows}`).toEqual(plain);
  });
});

test('a heading is not joined to its paragraph, nor anything to an ordinal, a label or a cell', () => {
  const text = [
    '一、提高认识，加强领导',
    '各部门要充分认识此项工作的重要意义，加强组织领导',
    '，压实工作责任，确保取得',
    '实效。',
    '（一）任务',
    '1.完善制度。建立机制，明确',
    '职责。',
    '责任单位：市司法局、',
    '市财政局',
    '完成时限：年底前',
    '2.总结经验。',
  ];
  expect(clean(text.join('\n')).split('\n')).toEqual([
    '一、提高认识，加强领导',
    '各部门要充分认识此项工作的重要意义，加强组织领导，压实工作责任，确保取得实效。',
    '（一）任务',
    '1.完善制度。建立机制，明确职责。',
    '责任单位：市司法局、市财政局',
    '完成时限：年底前',
    '2.总结经验。',
  ]);
  const cells = '序号\n工作任务\n责任单位\n1\n完善制度。建立机制\n市司法局、\n市财政局\n2';
  expect(clean(cells)).toBe(cells);
  expect(clean('1 | 建立机制，明确\n职责，推进')).toBe('1 | 建立机制，明确\n职责，推进');
});

test('a span over a wrap quotes it, one that ends or begins beside it does not', () => {
  const source = read('完善制度。建立健全机制，由市司法\r\n　　局牵头，市财\r\n政局配合。\n完成。');
  const span = (part: string) => {
    const at = source.clean.indexOf(part);
    return quote(source, storedSpan(source, at, at + part.length));
  };
  expect([span('市司法局'), span('市司法'), span('局牵头，市财'), span('政局')]).toEqual([
    '市司法\r\n　　局',
    '市司法',
    '局牵头，市财',
    '政局',
  ]);
  expect(source.starts).toHaveLength(source.clean.length + 1);
});

test('page numbers that count up go, with the heads beside them; a number alone stays', () => {
  expect(clean('甲市工作要点\n建立机制，\n- 1 -\n甲市公报\n明确职责。\n- 2 -\n甲市公报\n完成。\n- 3 -')).toBe(
    '甲市工作要点\n建立机制，明确职责。\n完成。',
  );
  expect(clean('共有\n- 7 -\n项。')).toBe('共有\n- 7 -\n项。');
});

const withWords = (words: string) =>
  `云岭市2024年工作要点\n1.学法。${words}，分三个阶段进行。（市司法局负责）\n2.修堤。加固。（市水务局负责）`;

test.each([
  ['a year cut before its last digit is no ordinal', '落实《普法规划(2021—202\n5)》要求', '落实《普法规划(2021—2025)》要求'],
  ['a gloss on the next line', '领导\n(dǎo)小组', '领导小组'],
])('%s', (_, broken, whole) => {
  expect(said(withWords(broken))).toEqual(said(withWords(whole)));
}); // prettier-ignore
