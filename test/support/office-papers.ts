import { para, wordPaper } from '../read/word-paper.ts';
import { pdfPaper, setPages } from '../read/pdf-paper.ts';
import { sheetPaper } from '../read/sheet-paper.ts';

const lines = (title: string, unit: string): string[] => [
  title,
  '一、重点任务',
  ...Array.from({ length: 12 }, (_, at) => `${at + 1}.完善第${at + 1}项制度，建立健全工作机制，推动各项任务落到实处。`),
  `13.开展第13次评估，形成专题报告，报送市人民政府。（${unit}负责）`,
];

/** Small papers of the formats of an office, each with a unit that only it names, and where in its file that stands. */
export const officePapers = async (): Promise<Readonly<Record<string, readonly [unit: string, bytes: Buffer]>>> => ({
  'a.txt': ['山林科', Buffer.from(lines('丹霞市林业局2024年工作要点', '山林科').join('\n'))],
  'b.docx': ['水文科', await wordPaper(lines('丹霞市水务局2024年工作要点', '水文科').map((line) => para(line)))],
  'c.pdf': ['路桥科', pdfPaper(setPages(lines('丹霞市交通局2024年工作要点', '路桥科')))],
  'd.xlsx': ['农机科', sheetPaper([{ name: '分工', rows: [['丹霞市农业局2024年重点任务分工表'], ['序号', '工作任务', '责任单位'], [1, '推广新机具。', '农机科']] }])],
  'e.csv': ['集市科', Buffer.from('序号,工作任务,责任单位\r\n1,整治市场秩序。,集市科\r\n')],
}); // prettier-ignore
