import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { placeAt, quote, type Source } from '../../src/model/source.ts';
import { parse } from '../../src/parse/parse.ts';
import { readPaper } from '../../src/read/read-paper.ts';
import { words } from '../support/words.ts';
import { type DocPart, docPaper } from './doc-paper.ts';
import { ofdPaper } from './ofd-paper.ts';
import { pdfPaper, setPages } from './pdf-paper.ts';
import { sheetPaper } from './sheet-paper.ts';
import { xlsPaper } from './xls-paper.ts';
import { para, table, wordPaper } from './word-paper.ts';

const LINES = [
  '丹霞市司法局2024年工作要点',
  '一、总体要求',
  '坚持问题导向，聚焦重点难点，把各项改革任务抓实抓细，努力形成一批可复制、可推广的经验做法，为全市高质量发展提供有力保障。',
  '二、重点任务',
  '1.完善制度体系。建立健全工作机制，出台《丹霞市行政调解办法》，推动各项任务落到实处，年底前完成。（市司法局牵头，市财政局配合）',
  '2.深化改革试点。在全市选择5个镇街开展试点，及时总结经验，2024年9月底前形成报告。（市委编办、市司法局负责）',
  '3.加强督促检查。对推进不力的单位予以通报，并纳入年度考核，督促各项工作按时间节点完成，确保取得实效。（各县（市、区）人民政府）',
];
const PAGES = setPages(LINES);

const html = (title: string, body: string): Buffer =>
  Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-丹霞市政府网</title><style>p{margin:0}</style>
<script>var a = "<p>不是正文，不要读它，谢谢。</p>";</script></head><body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div>
<div class="main">${body}</div><div class="side"><h4>相关链接</h4><ul><li><a href="/b">丹霞市司法局关于开展2023年度其他检查工作的通知</a></li></ul></div>
<div class="foot">版权所有：丹霞市人民政府　网站地图</div></body></html>`);

const FILES: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  'a.txt': () => Buffer.from(LINES.join('\n')),
  'a.html': () => html(LINES[0] ?? '', `<h1>${LINES[0]}</h1><div class="x">${LINES.slice(1).map((line) => `<p>　　${line}</p>`).join('\n')}</div>`),
  'a.docx': () =>
    wordPaper(
      LINES.map((line) => {
        const match = /^([一二]、|\d\.)(.*)$/.exec(line);
        return match ? para(match[2] ?? '', match[1]?.endsWith('、') ? 0 : 2) : para(line);
      }),
    ),
  'a.doc': () =>
    docPaper(
      LINES.map((line): DocPart => {
        const match = /^([一二]、|\d\.)(.*)$/.exec(line);
        return match ? { text: match[2] ?? '', level: match[1]?.endsWith('、') ? 0 : 2 } : { text: line };
      }),
    ),
  'a.pdf': () => pdfPaper(PAGES),
  'a.ofd': () => ofdPaper(PAGES),
}; // prettier-ignore

/** Read a file that can be read. */
async function read(bytes: Uint8Array, uri: string): Promise<Source> {
  const source = await readPaper(bytes, uri);
  if ('code' in source) throw new Error(`${uri}: ${source.message}`);
  return source;
}

const number = () => para('', undefined, { numbering: { reference: 'rows', level: 0 } });

const found = (source: Source) => {
  const draft = parse(source, words);
  return {
    title: draft.document.title,
    measures: draft.measures.map((m) => ({
      ordinal: m.ordinal,
      units: m.units.map((u) => `${u.name} ${u.role}`),
      cites: m.cites.map((c) => c.title),
      deadline: m.deadline,
    })),
  };
};

test.each(Object.keys(FILES))('%s says what the plain text says', async (uri) => {
  const plain = await read(Buffer.from(LINES.join('\n')), 'a.txt');
  const source = await read((await FILES[uri]?.()) ?? Buffer.alloc(0), uri);
  expect(found(source)).toEqual(found(plain));
  expect(found(source).measures).toHaveLength(3);
  expect(source.folded).toHaveLength(source.clean.length);
});

test.each(Object.keys(FILES))('%s: spans quote the stored text, places lead into the file', async (uri) => {
  const source = await read((await FILES[uri]?.()) ?? Buffer.alloc(0), uri);
  const { measures } = parse(source, words);
  expect(measures[1] && quote(source, measures[1])).toMatch(/^2\. ?深化改革试点。.*负责）$/s);
  const at = placeAt(source, measures[1]?.start ?? 0);
  const expected = {
    txt: { line: 6 },
    html: { element: 'p[5]' },
    docx: { element: 'p[6]' },
    doc: { element: 'p[6]' },
    pdf: { page: 1 },
    ofd: { page: 1 },
  };
  expect(at).toEqual(expected[uri.slice(2) as keyof typeof expected]);
});

describe('pages', () => {
  const many = [
    LINES[0] ?? '',
    '一、任务',
    ...Array.from({ length: 40 }, (_, i) => `${i + 1}.完成第${i + 1}项工作。${LINES[2]}（市司法局负责）`),
  ];

  test.each(['a.pdf', 'a.ofd'])('%s: paragraphs go on over pages, heads and numbers are dropped', async (uri) => {
    const pages = setPages(many).map((page, i) => [
      { x: 200, y: 790, text: `丹霞市司法局文件  第${i + 1}页`, size: 10 },
      ...page,
    ]);
    const source = await read(uri === 'a.pdf' ? pdfPaper(pages) : ofdPaper(pages), uri);
    expect(source.text.trimEnd().split('\n')).toEqual(many);
    expect(placeAt(source, source.text.length - 2)).toEqual({ page: pages.length });
  });

  test('a title over two lines, a table set in columns and a water mark', async () => {
    const source = await read(
      pdfPaper([
        [
          { x: 150, y: 780, text: '丹霞市法治建设工作领导小组', size: 22 },
          { x: 190, y: 750, text: '2024年工作要点', size: 22 },
          { x: 74, y: 700, text: '序号' },
          { x: 160, y: 700, text: '工作任务' },
          { x: 400, y: 700, text: '责任单位' },
          { x: 74, y: 670, text: '1' },
          { x: 160, y: 670, text: '开展执法检查' },
          { x: 400, y: 670, text: '市司法局' },
        ],
      ]),
      'a.pdf',
    );
    expect(source.text.split('\n').slice(0, 4)).toEqual([
      '丹霞市法治建设工作领导小组',
      '2024年工作要点',
      '序号  工作任务  责任单位',
      '1  开展执法检查  市司法局',
    ]);
  });

  test('a scan, and letters that no table names, are refused with the reason', async () => {
    expect(await readPaper(pdfPaper([[], []]), 'scan.pdf')).toMatchObject({
      code: 'no-text-layer',
      detail: 'pdf, 2 页',
    });
    expect(await readPaper(ofdPaper([[], []]), 'scan.ofd')).toMatchObject({ code: 'no-text-layer' });
    const riddle = pdfPaper([[{ x: 74, y: 700, text: '\u0910\u1203\u0567\u1100'.repeat(8) }]]);
    expect(await readPaper(riddle, 'riddle.pdf')).toMatchObject({ code: 'unreadable-letters' });
  });

  test('a page without text among others is told', async () => {
    const source = await read(pdfPaper([...PAGES, [], ...PAGES]), 'a.pdf');
    expect(source.notes).toMatchObject([{ code: 'page-without-text', detail: '2' }]);
    expect(parse(source, words).diagnostics.map((finding) => finding.code)).toContain('page-without-text');
  });
});

describe('word', () => {
  test('numbers that Word writes are restored, lists start anew under their heading', async () => {
    const source = await read(
      await wordPaper([para('总体要求', 0), para('坚持改革。'), para('重点任务', 0), para('完善制度', 1), para('建立机制。', 2), para('5个项目落地。', 2), para('深化改革', 1), para('推进试点。', 2), para('细节。', 3)]),
      'a.docx',
    ); // prettier-ignore
    expect(source.text.trimEnd().split('\n')).toEqual(['一、总体要求', '坚持改革。', '二、重点任务', '（一）完善制度', '1.建立机制。', '2. 5个项目落地。', '（二）深化改革', '1.推进试点。', '①细节。']); // prettier-ignore
  });

  test('a table with merged and self-numbering cells', async () => {
    const source = await read(
      await wordPaper([
        para('任务分解表'),
        table([
          ['类别', '序号', '工作任务', '责任单位'],
          ['改革', number(), '推进“一件事”办理。', '市司法局、市财政局'],
          ['^', number(), '开展评估。', '市统计局'],
          ['', '', '', ''],
        ]),
      ]),
      'a.docx',
    );
    expect(source.text).toContain(
      '类别 | 序号 | 工作任务 | 责任单位\n改革 | 1 | 推进“一件事”办理。 | 市司法局、市财政局\n改革 | 2 | 开展评估。 | 市统计局\n',
    );
    expect(parse(source, words).measures.map((m) => m.units.map((u) => u.name))).toEqual([
      ['市司法局', '市财政局'],
      ['市统计局'],
    ]);
  });
});

const row = (cells: readonly string[], widths: readonly number[]): DocPart[] => [
  ...cells.map((text) => ({ text, cell: true })),
  { text: '', row: widths },
];

describe('old word', () => {
  test('a table with merged cells, a field by its result', () =>
    read(
      docPaper([
        { text: '\u0013HYPERLINK "x"\u0014任务\u0015分解表' },
        ...row(['类别', '序号', '工作任务', '责任单位'], [900, 900, 3000, 2000]),
        ...row(['改革', '1', '推进“一件事”办理。', '市司法局'], [900, 900, 3000, 2000]),
        ...row(['', '2', '开展评估。', '市统计局'], [-900, 900, 3000, 2000]),
        ...row(['二、保障', '市司法局'], [4800, 2000]),
      ]),
      'a.wps',
    ).then((source) =>
      expect(source.text.trim()).toBe(
        '任务分解表\n\n类别 | 序号 | 工作任务 | 责任单位\n改革 | 1 | 推进“一件事”办理。 | 市司法局\n改革 | 2 | 开展评估。 | 市统计局\n二、保障 | 二、保障 | 二、保障 | 市司法局',
      ),
    ));

  test('one with a password, and one from before 1997, are refused with the reason', async () => {
    expect(await readPaper(docPaper([{ text: '甲' }], 0x100), 'a.doc')).toMatchObject({ code: 'encrypted-file' });
    const old = docPaper([{ text: '甲' }]);
    old.writeUInt16LE(0xa5dc, old.indexOf(Buffer.from([0xec, 0xa5, 0xc1, 0x00])));
    expect(await readPaper(old, 'a.doc')).toMatchObject({ code: 'unsupported-format', detail: 'Word 6/95' });
  });
});

describe('web pages', () => {
  test('the table of metadata and the line of issuer and date are kept, navigation is not', async () => {
    const page = html(
      '通知',
      `<table><tr><td>索引号：</td><td>0070/2024-1</td><td>发文机关：</td><td>丹霞市人民政府办公室</td></tr></table><h1>关于开展检查工作的通知</h1><p>发布时间：2024-03-02 来源：丹霞市政府 <a>打印</a></p><div id="zoom"><p>各县（市、区）人民政府，市政府各部门、各直属机构：</p><p>现将有关事项通知如下，请认真贯彻<br>执行。</p></div>`,
    );
    const { text } = await read(page, 'a.htm');
    expect(text.trimEnd().split('\n')).toEqual(['索引号： | 0070/2024-1 | 发文机关： | 丹霞市人民政府办公室', '', '关于开展检查工作的通知', '发布时间：2024-03-02 来源：丹霞市政府 打印', '各县（市、区）人民政府，市政府各部门、各直属机构：', '现将有关事项通知如下，请认真贯彻', '执行。']); // prettier-ignore
  });

  test('rows and columns that span, a heading of two rows, a table that only arranges', async () => {
    const page = html(
      '表',
      '<table><tr><td><p>前言：坚持依法行政，务求取得实效，现将任务分解如下。</p><table><tr><th rowspan=2>序号<th rowspan=2>任务<th colspan=2>责任单位<tr><th>牵头单位<th>配合单位<tr><td>1<td>推进|改革。<td rowspan=2>市司法局<td>市财政局<tr><td>2<td>总结。<td></table></td></tr></table>',
    );
    expect((await read(page, 'a.html')).text.trim()).toBe('前言：坚持依法行政，务求取得实效，现将任务分解如下。\n\n序号 | 任务 | 牵头单位 | 配合单位\n1 | 推进¦改革。 | 市司法局 | 市财政局\n2 | 总结。 | 市司法局 | '.trim()); // prettier-ignore
  });

  test('GB18030 as the page says, and the title that only machines see', async () => {
    // 各镇政府：请执行。
    const body = Buffer.from('b8f7d5f2d5feb8aea3bac7ebd6b4d0d0a1a3', 'hex');
    const page = Buffer.concat([
      Buffer.from('<html><head><meta name="ArticleTitle" content="A"><meta charset="gb2312"></head><body><p>'),
      body,
      Buffer.from('</p></body></html>'),
    ]);
    expect((await read(page, 'a.html')).text).toBe('A\n各镇政府：请执行。\n');
  });
});

describe('sheets', () => {
  const SHEET = {
    name: '任务分解',
    rows: [
      ['丹霞市2024年重点任务分解表', null, null, null],
      ['序号', '工作任务', '责任单位', '完成时限'],
      [1, '完善《丹霞市调解办法》。', '市司法局', { date: 45565 }],
      [2, '开展评估\n并报告。', null, '12月底'],
    ],
    merged: ['A1:D1', 'C3:C4'],
  };

  test('a ledger as rows, merged cells in each row, dates as shown, places by sheet and cell', async () => {
    const source = await read(sheetPaper([SHEET, { name: '备注', rows: [['x']], hidden: true }]), 'a.xlsx');
    expect(source.text.trimEnd().split('\n')).toEqual(['丹霞市2024年重点任务分解表', '序号 | 工作任务 | 责任单位 | 完成时限', '1 | 完善《丹霞市调解办法》。 | 市司法局 | 2024年9月30日', '2 | 开展评估 并报告。 | 市司法局 | 12月底']); // prettier-ignore
    expect(source.notes).toMatchObject([{ code: 'hidden-sheet', detail: '备注' }]);
    const { measures, document } = parse(source, words);
    expect(document.title).toBe('丹霞市2024年重点任务分解表');
    expect(measures.map((m) => [m.units[0]?.name, m.deadline])).toEqual([
      ['市司法局', '2024年9月30日'],
      ['市司法局', '12月底'],
    ]);
    expect(placeAt(source, source.text.indexOf('开展评估'))).toEqual({ sheet: '任务分解', cell: 'B4' });
    expect(placeAt(source, source.text.lastIndexOf('市司法局'))).toEqual({ sheet: '任务分解', cell: 'C3' });
  });

  test.each(['a.xls', 'a.et'])('an old workbook says the same: %s', async (uri) => {
    const [old, fresh] = [await read(xlsPaper(SHEET), uri), await read(sheetPaper([SHEET]), 'a.xlsx')];
    expect([old.text, old.places]).toEqual([fresh.text, fresh.places]);
  });

  test('csv with quotes, and the same as .xls as offices save it', async () => {
    const csv = Buffer.from(
      '序号,工作任务,责任单位\r\n1,"推进改革,""一次办好""。",市司法局\r\n2,总结。,"市司法局\n市财政局"\r\n',
    );
    for (const uri of ['a.csv', 'a.xls']) {
      const source = await read(csv, uri);
      expect(source.text).toBe(
        '序号 | 工作任务 | 责任单位\n1 | 推进改革,"一次办好"。 | 市司法局\n2 | 总结。 | 市司法局 市财政局\n',
      );
      expect(placeAt(source, source.text.indexOf('总结'))).toEqual({ line: 3 });
    }
  });
});

describe('names and contents', () => {
  test.each([
    ['a.pdf', 'a.docx', 'wrong-ending', '.pdf ≠ docx'],
    ['a.txt', 'a.pdf', 'wrong-ending', '.txt ≠ pdf'],
    ['a.docx', 'a.txt', 'wrong-ending', '.docx ≠ txt'],
    ['a.rtf', 'a.txt', 'unsupported-format', '.rtf'],
  ])('%s with the content of %s', async (uri, content, code, detail) => {
    expect(await readPaper((await FILES[content]?.()) ?? Buffer.alloc(0), uri)).toMatchObject({ code, detail });
  });

  test.each(['a.doc', 'a.wps'])('%s may be a newer file, or a web page', async (uri) => {
    expect((await read((await FILES['a.docx']?.()) ?? Buffer.alloc(0), uri)).text).toMatch(/^丹霞市/);
    expect((await read((await FILES['a.html']?.()) ?? Buffer.alloc(0), uri)).text).toMatch(/^丹霞市/);
  });

  test('a page saved as .txt is read as a page', async () => {
    expect((await read((await FILES['a.html']?.()) ?? Buffer.alloc(0), 'a.txt')).text).not.toContain('<p>');
  });

  test('a zip is no paper by itself', async () => {
    expect(await readPaper(Buffer.from(zipSync({ 'a.txt': Buffer.from('x') })), 'a.zip')).toMatchObject({
      code: 'unsupported-format',
    });
  });
});
