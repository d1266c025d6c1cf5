import { describe, expect, test } from 'vitest';
import { placeAt, type Source } from '../../src/model/source.ts';
import { parse } from '../../src/parse/parse.ts';
import { readPaper } from '../../src/read/read-paper.ts';
import { words } from '../support/words.ts';
import { ofdPaper } from './ofd-paper.ts';
import { pdfFile, type PdfMark, pdfPaper } from './pdf-paper.ts';
import { setTable, type TableSetting } from './set-table.ts';

async function read(bytes: Uint8Array, uri: string): Promise<Source> {
  const source = await readPaper(bytes, uri);
  if ('code' in source) throw new Error(`${uri}: ${source.message}`);
  return source;
}

const rowsOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const bars = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(' | ').trimEnd());

const HEADING = ['序号', '工作任务', '牵头单位', '配合单位'];
const ROWS = [
  HEADING,
  ['1', '修复堤岸3公里，加固险工险段，确保汛期安全，并于2024年6月底前形成经验总结。', '市水务局', '市财政局、市应急管理局、各县（市、区）人民政府'],
  ['2', '补种水草100亩。', '市林业局', '市住房和城乡建设局'],
]; // prettier-ignore
const WIDTHS = [30, 180, 90, 120];

const title = { x: 150, y: 780, text: '云浦市任务分解表', size: 22 };
const below = (y: number): PdfMark => ({ x: 106, y, text: '请各单位抓好落实，并报送进展情况。' });

const formats = [
  ['a.pdf', pdfPaper],
  ['a.ofd', ofdPaper],
] as const;

describe.each(formats)('%s: a table drawn with', (uri, paper) => {
  const ways: [string, Partial<TableSetting>][] = [
    ['strokes', {}],
    ['filled rectangles', { filled: true }],
    ['filled rectangles that leave out the crossings', { filled: true, broken: true }],
    ['double lines', { double: true }],
  ];
  test.each(ways)('%s', async (_, how) => {
    const { marks, bottom } = setTable(ROWS, { top: 750, widths: WIDTHS, ...how });
    const source = await read(paper([[title, ...marks, below(bottom - 40)]]), uri);
    expect(rowsOf(source.text)).toEqual(['云浦市任务分解表', ...bars(ROWS), '请各单位抓好落实，并报送进展情况。']);
    expect(placeAt(source, source.text.indexOf('市林业局'))).toEqual({ page: 1 });
  });

  test('merged cells and a heading of two rows', async () => {
    const { marks } = setTable(
      [
        ['类别', '序号', '工作任务', '责任单位', '<'],
        ['^', '^', '^', '牵头单位', '配合单位'],
        ['水利工程', '1', '修复堤岸3公里，加固险工险段，确保汛期安全。', '市水务局', '市财政局'],
        ['^', '2', '清理河道。', '市水务局', ''],
      ],
      { top: 750, widths: [40, 30, 150, 90, 90] },
    );
    expect(rowsOf((await read(paper([[title, ...marks]]), uri)).text).slice(1)).toEqual([
      '类别 | 序号 | 工作任务 | 牵头单位 | 配合单位',
      '水利工程 | 1 | 修复堤岸3公里，加固险工险段，确保汛期安全。 | 市水务局 | 市财政局',
      '水利工程 | 2 | 清理河道。 | 市水务局 | ',
    ]);
  });
});

const imprint = (number: number): PdfMark => ({ x: 74, y: 70, text: `云浦市水务局编 第${number}页`, size: 10 });
const caption = (number: number): PdfMark => ({ x: 74, y: 810, text: `表${number} 云浦市任务分解` });
const foot = (number: number): PdfMark => ({ x: 280, y: 60, text: `- ${number} -`, size: 14 });

const pagesOf = (above: string[][], under: string[][]) =>
  pdfPaper([
    [title, ...setTable(above, { top: 750, widths: WIDTHS, align: 'top' }).marks, foot(1)],
    [...setTable(under, { top: 780, widths: WIDTHS, align: 'top' }).marks, foot(2)],
  ]);

describe('a table over two pages', () => {
  const long = Array.from({ length: 6 }, (_, i) => [
    `${i + 1}`,
    `完成第${i + 1}项工程，${ROWS[1]?.[1]}`,
    '市水务局',
    '',
  ]);
  const [first, second] = [long.slice(0, 3), long.slice(3)];

  test.each([
    ['its heading printed again', [HEADING, ...first], [HEADING, ...second]],
    ['without a heading on the second page', [HEADING, ...first], second],
    ['a row cut by the end of the page', [HEADING, ...first, ['4', '完成第4项工程，修复堤岸3公里，加', '市水务局', '']], [['', '固险工险段，确保汛期安全，并于2024年6月底前形成经验总结。', '', ''], ...second.slice(1)]],
    ['a cut row with its number on the second page', [HEADING, ...first, ['', '完成第4项工程，修复堤岸3公里，加', '', '']], [['4', '固险工险段，确保汛期安全，并于2024年6月底前形成经验总结。', '市水务局', ''], ...second.slice(1)]],
  ])('%s', async (_, above, under) => {
    const source = await read(pagesOf(above, under), 'a.pdf');
    expect(rowsOf(source.text).slice(1).map((row) => row.trimEnd())).toEqual(bars([HEADING, ...long]));
    expect(placeAt(source, source.text.indexOf('完成第3项'))).toEqual({ page: 1 });
    expect(placeAt(source, source.text.indexOf('完成第5项'))).toEqual({ page: 2 });
    expect(parse(source, words).measures).toHaveLength(6);
  }); // prettier-ignore

  test('head and foot of a paper of two pages do not part it', async () => {
    const head: PdfMark = { x: 74, y: 810, text: '云浦市任务分解表（2024年）', size: 10 };
    const parts = [[HEADING, ...first], second].map((rows) => setTable(rows, { top: 750, widths: WIDTHS }).marks);
    const source = await read(pdfPaper(parts.map((marks, i) => [head, ...marks, imprint(i + 1)])), 'a.pdf');
    expect(rowsOf(source.text).map((row) => row.trimEnd())).toEqual([
      '云浦市任务分解表（2024年）',
      ...bars([HEADING, ...long]),
      '云浦市水务局编 第2页',
    ]);
  });

  test('titles of two tables do', async () => {
    const parts = [[HEADING, ...first], [HEADING, ...second]].map((rows) => setTable(rows, { top: 750, widths: WIDTHS }).marks); // prettier-ignore
    const rows = rowsOf((await read(pdfPaper(parts.map((marks, i) => [caption(i + 1), ...marks])), 'a.pdf')).text);
    expect([rows[0], rows[1], rows[5], rows[6]]).toEqual(['表1 云浦市任务分解', bars([HEADING])[0], '表2 云浦市任务分解', bars([HEADING])[0]]); // prettier-ignore
  });

  test('a row without a number that is no rest of another stays', async () => {
    const rows = rowsOf((await read(pagesOf([HEADING, ...first], [['', '另行通知。', '市水务局', ''], ...second]), 'a.pdf')).text); // prettier-ignore
    expect(rows).toContain(' | 另行通知。 | 市水务局 | ');
  });
});

/** How the last cell of a row reads. */
const cell = async (text: string, width = 120): Promise<string | undefined> => {
  const { marks } = setTable([HEADING, ['1', '修复堤岸。', '市水务局', text]], { top: 750, widths: [30, 180, 90, width] });
  return rowsOf((await read(pdfPaper([[title, ...marks]]), 'a.pdf')).text)[2]?.split(' | ')[3];
}; // prettier-ignore

describe('cells', () => {
  test.each([
    ['市财政局\n市应急管理局', '市财政局 市应急管理局'],
    ['市财政局、\n市应急管理局', '市财政局、市应急管理局'],
    ['1.加固堤岸并确保安全度汛。\n2.清理河道。', '1.加固堤岸并确保安全度汛。 2.清理河道。'],
    ['市住房和城乡建设局，市自然资源局', '市住房和城乡建设局，市自然资源局'],
    ['甲|乙', '甲¦乙'],
  ])('%s', async (text, expected) => {
    expect(await cell(text)).toBe(expected);
  });

  test('lines that end below each other are one paragraph, though more would stand in them', async () => {
    expect(await cell('加固险工险段确保汛\n期安全并及时总结推\n广经验。', 200)).toBe(
      '加固险工险段确保汛期安全并及时总结推广经验。',
    );
  });

  test('letters one below the other are a word', async () => {
    expect(await cell('备\n注', 60)).toBe('备注');
  });
});

const lines = async (marks: readonly PdfMark[]): Promise<string> => (await read(pdfPaper([marks]), 'a.pdf')).text;
const box = (left: number, bottom: number, right: number, top: number): PdfMark[] => [
  { from: [left, bottom], to: [right, bottom] },
  { from: [left, top], to: [right, top] },
  { from: [left, bottom], to: [left, top] },
  { from: [right, bottom], to: [right, top] },
];

describe('what is no table', () => {
  const text = Array.from({ length: 20 }, (_, i): PdfMark => ({ x: 106, y: 700 - 28 * i, text: `${i + 1}.完成第${i + 1}项工作，确保取得实效。` })); // prettier-ignore
  const chart: PdfMark[] = [
    [100, 600],
    [300, 600],
    [100, 500],
    [300, 500],
  ].flatMap(([x = 0, y = 0], i) => [...box(x, y, x + 120, y + 40), { x: x + 20, y: y + 15, text: `步骤${i + 1}` }]);

  test.each([
    ['a frame around the page', [...text, ...box(50, 50, 545, 750)]],
    ['a frame with a head and a margin', [...text, ...['密级', '文件', '装订'].map((words, i) => ({ x: [52, 300, 52][i] ?? 0, y: [736, 736, 400][i] ?? 0, text: words, size: 10 })), ...box(50, 50, 545, 750), { from: [50, 730], to: [545, 730] }, { from: [90, 50], to: [90, 750] }]],
    ['lines below words', [...text, { from: [106, 696], to: [300, 696] }, { from: [106, 668], to: [300, 668] }]],
    ['boxes with arrows', [title, ...chart, { from: [220, 620], to: [300, 620] }, { from: [360, 600], to: [360, 540] }, { from: [300, 520], to: [220, 520] }]],
  ] as [string, PdfMark[]][])('%s', async (_, marks) => {
    expect(await lines(marks)).toBe(await lines(marks.filter((mark) => 'text' in mark)));
  }); // prettier-ignore
});

test('a table in a box that is none', async () => {
  const { marks, bottom } = setTable(ROWS, { top: 750, widths: WIDTHS });
  const source = await read(pdfPaper([[title, ...marks, ...box(70, bottom - 3, 500, 820)]]), 'a.pdf');
  expect(rowsOf(source.text)).toEqual(['云浦市任务分解表', ...bars(ROWS)]);
});

const isSide = (mark: PdfMark): boolean => 'from' in mark && mark.from[0] === mark.to[0] && [74, 494].includes(mark.from[0]); // prettier-ignore

test('a table without lines at its left and right', async () => {
  const { marks } = setTable(ROWS, { top: 750, widths: WIDTHS });
  const source = await read(pdfPaper([[title, ...marks.filter((mark) => !isSide(mark))]]), 'a.pdf');
  expect(rowsOf(source.text)).toEqual(['云浦市任务分解表', ...bars(ROWS)]);
});

test('lines drawn askew and not quite to their ends', async () => {
  const { marks } = setTable(ROWS, { top: 750, widths: WIDTHS });
  const askew = marks.map((mark, i): PdfMark => {
    if ('text' in mark) return mark;
    const [dx, dy] = [(i % 3) - 1, ((i % 5) - 2) / 2];
    return { from: [mark.from[0] + dx, mark.from[1] + dy], to: [mark.to[0] + dx, mark.to[1] + dy] };
  });
  const source = await read(pdfPaper([[title, ...askew]]), 'a.pdf');
  expect(rowsOf(source.text)).toEqual(['云浦市任务分解表', ...bars(ROWS)]);
});

test('a landscape page, turned when it is shown', async () => {
  const { marks } = setTable(ROWS, { top: 480, widths: [30, 280, 120, 180] });
  const source = await read(pdfPaper([[{ x: 300, y: 520, text: '云浦市任务分解表' }, ...marks]], { rotated: true }), 'a.pdf');
  expect(rowsOf(source.text)).toEqual(['云浦市任务分解表', ...bars(ROWS)]);
}); // prettier-ignore

test('words of two cells that the file sets in one go are parted', async () => {
  const { marks } = setTable([HEADING, ['1', '', '', '市财政局']], { top: 750, widths: WIDTHS });
  const run = { x: 231, y: 705, text: '修复堤岸。 市水务局', size: 10 };
  const source = await read(pdfPaper([[title, ...marks, run]]), 'a.pdf');
  expect(rowsOf(source.text).at(-1)).toBe('1 | 修复堤岸。 | 市水务局 | 市财政局');
});

const sentence = 'BT /F 12 Tf 72 800 Td (Words that can be read, and some more of them.) Tj ET\n';
const stream = (body: string, dictionary = ''): string =>
  `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`;
const pageOf = (body: string, more: [number, string][] = []): Buffer =>
  pdfFile(
    new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
      [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> /XObject << /X 10 0 R >> >> /Contents 5 0 R >>'],
      [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
      [5, stream(sentence + body)],
      ...more,
    ]),
  ); // prettier-ignore
const lineOf = (i: number): string =>
  i % 2 === 0 ? `${i % 500} ${i % 700} m 595 ${i % 700} l S\n` : `${i % 500} ${i % 700} m ${i % 500} 842 l S\n`;

describe('pages that draw too much are read by their lines', () => {
  test.each([
    ['150,000 lines', pageOf(Array.from({ length: 150_000 }, (_, i) => lineOf(i)).join(''))],
    ['a path of 300,000 corners', pageOf(`0 0 m ${Array.from({ length: 300_000 }, (_, i) => `${i % 595} ${(7 * i) % 842} l`).join(' ')} S`)],
    ['forms that draw ten others each', pageOf('/X Do', Array.from({ length: 8 }, (_, i) => [10 + i, stream(i === 7 ? '0 0 m 9 0 l S' : '/X Do '.repeat(10), `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /X ${11 + i} 0 R >> >>`)]))],
  ])('%s', async (_, bytes) => {
    expect((await read(bytes, 'a.pdf')).text).toBe('Words that can be read, and some more of them.\n');
  }); // prettier-ignore
});
