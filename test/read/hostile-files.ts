import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { randomNumbers } from '../support/random.ts';
import { docPaper } from './doc-paper.ts';
import { ofdPaper } from './ofd-paper.ts';
import { pdfFile, pdfPaper, setPages } from './pdf-paper.ts';
import { sheetPaper } from './sheet-paper.ts';
import { para, wordPaper } from './word-paper.ts';
import { xlsPaper } from './xls-paper.ts';

const MB = 1024 * 1024;
const text = (words: string): Buffer => Buffer.from(words);
const RELS = text('<R><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></R>');

const docx = (document: Uint8Array, more: Record<string, Uint8Array> = {}): Buffer =>
  Buffer.from(
    zipSync(
      { '[Content_Types].xml': text('<T/>'), '_rels/.rels': RELS, 'word/document.xml': document, ...more },
      { level: 9 },
    ),
  );

const random = (length: number, seed: number): Buffer => {
  const next = randomNumbers(seed);
  return Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)));
};

const stream = (dictionary: string, body: Uint8Array): string =>
  `<< ${dictionary} /Length ${body.length} >>\nstream\n${Buffer.from(body).toString('latin1')}\nendstream`;

/** One bytes, written as each of the sizes of an entry's header: a size that is a lie. */
function lying(file: Buffer, size: number): Buffer {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4))
    copy.writeUInt32LE(size, at + 24);
  return copy;
}

const pdfOf = (objects: readonly (readonly [number, string])[]): Buffer => {
  const file = pdfFile(new Map(objects));
  return Buffer.from(file.toString('utf8'), 'latin1');
};

const CATALOGUE = [1, '<< /Type /Catalog /Pages 2 0 R >>'] as const;

/** A file of each hostile kind by its name, with the codes of the findings it may end in. */
export async function hostileFiles(): Promise<ReadonlyMap<string, { bytes: Buffer; codes: readonly string[] }>> {
  const good = await wordPaper([para('甲市工作要点'), para('建立机制。')]);
  const pdf = pdfPaper(setPages(['建立健全工作机制，推动各项任务落实落细。'.repeat(40)]));
  const damaged = [
    'damaged-file',
    'no-text-layer',
    'empty-file',
    'wrong-ending',
    'unsupported-format',
    'encrypted-file',
  ];
  const files: [string, Buffer, ...string[]][] = [
    ['bomb.docx', docx(new Uint8Array(200 * MB)), 'too-large'],
    ['quiet-bomb.docx', docx(Buffer.concat([text('<d>'), Buffer.from('<p><r><t>x</t></r></p>'.repeat(2_000_000))])), 'too-large', 'damaged-file', 'too-much-memory', 'too-slow'],
    ['deep.docx', docx(text('<p>'.repeat(100_000))), 'too-deep', 'too-large'],
    ['entities.docx', docx(text('<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]><d>&a;</d>')), 'damaged-file'],
    ['long-tag.docx', docx(text(`<d ${'a'.repeat(3 * MB)}`)), 'damaged-file', 'too-large'],
    ['cut.docx', good.subarray(0, good.length / 2), ...damaged],
    ['lying-small.docx', lying(good, 1), 'damaged-file'],
    ['lying-large.docx', lying(good, 0xfffffff0), 'too-large'],
    ['many.docx', Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`word/${i}`, text('')])))), 'too-large'],
    ['deep.html', text(`<html>${'<div>'.repeat(200_000)}`), 'too-deep'],
    ['deep-font.html', text(`<html>${'<b><p><i>'.repeat(3000)}`), 'too-deep', 'too-slow', 'empty-file'],
    ['spans.html', text(`<html><table><tr><td>x</td></tr>${'<tr><td rowspan=65534 colspan=1000>a</td></tr>'.repeat(9000)}</table>`), 'too-large'],
    ['blank.html', text(`<html><body>${' '.repeat(2 * MB)}</body>`), 'empty-file'],
    ['comment.html', text(`<html><body><!--${'-'.repeat(MB)}`), 'empty-file'],
    ['cycle.pdf', pdfOf([CATALOGUE, [2, '<< /Type /Pages /Kids [3 0 R] /Count 99999 >>'], [3, '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 99999 /Parent 2 0 R >>']]), 'damaged-file', 'too-large', 'too-slow', 'too-much-memory'],
    ['cut.pdf', pdf.subarray(0, 700), ...damaged, 'too-slow'],
    ['bomb.pdf', pdfOf([CATALOGUE, [2, '<< /Type /Pages /Kids [10 0 R] /Count 1 >>'], [10, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 11 0 R >>'], [11, stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(new Uint8Array(900 * MB).fill(32))))]]), 'too-much-memory', 'too-slow', 'no-text-layer'],
    ['loop.pdf', pdfOf([CATALOGUE, [2, '<< /Type /Pages /Kids [10 0 R] /Count 1 >>'], [10, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 12 0 R >> >> /Contents 11 0 R >>'], [11, stream('', text('/X Do '.repeat(50)))], [12, stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 12 0 R >> >>', text('/X Do '.repeat(50)))]]), 'too-slow', 'too-much-memory', 'no-text-layer', 'damaged-file'],
    ['many-pages.pdf', pdfOf([CATALOGUE, [2, `<< /Type /Pages /Kids [${'10 0 R '.repeat(50_000)}] /Count 50000 >>`], [10, '<< /Type /Page /Parent 2 0 R >>']]), 'too-large'],
    ['wide.xlsx', sheetPaper([{ name: 'a', rows: Array.from({ length: 900 }, (_, y) => Array.from({ length: 600 }, (_, x) => (x === y ? 1 : null))) }]), 'too-large', 'damaged-file'],
    ['nothing.xlsx', sheetPaper([{ name: 'a', rows: [], dimension: 'A1:XFD1048576', merged: ['A1:XFD1048576'] }]), 'empty-file'],
    ['lost-pages.ofd', Buffer.from(zipSync({ 'OFD.xml': text('<O><DocRoot>../../etc/passwd</DocRoot></O>') })), 'damaged-file'],
    ['random.docx', Buffer.concat([text('PK\u0003\u0004'), random(5000, 1)]), ...damaged],
    ['random.pdf', Buffer.concat([text('%PDF-1.7\n'), random(5000, 2)]), ...damaged, 'too-slow'],
    ['random.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), random(5000, 3)]), ...damaged],
    ['random.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), random(50_000, 4)]), ...damaged],
    ['random.ofd', random(5000, 5), 'wrong-ending'],
    ['random.zip', Buffer.concat([text('PK\u0003\u0004'), random(5000, 6)]), ...damaged],
  ]; // prettier-ignore
  for (const end of ['txt', 'md', 'html', 'docx', 'doc', 'wps', 'pdf', 'ofd', 'xlsx', 'xls', 'et', 'csv', 'zip'])
    files.push([`zero.${end}`, Buffer.alloc(0), 'empty-file']);
  return new Map(files.map(([name, bytes, ...codes]) => [name, { bytes, codes }]));
}

/** Good papers of each format, by name. */
export async function goodFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const lines = [
    '甲市司法局2024年工作要点',
    '一、重点任务',
    '1.完善制度。建立健全工作机制，推动各项任务落实落细。（立法科负责）',
  ];
  const named = (place: string): string[] => lines.map((line) => line.replace('甲市', place));
  return new Map([
    ['good.txt', text(named('甲市').join('\n'))],
    ['good.docx', await wordPaper(named('乙市').map((line) => para(line)))],
    ['good.doc', docPaper(named('壬市').map((line) => ({ text: line })))],
    ['good.xls', xlsPaper({ name: 'a', rows: [['癸市重点任务分解表'], ['序号', '任务', '责任单位'], [1, '完善制度。', '市司法局']] })],
    ['good.html', text(`<html><body>${named('丙市').map((line) => `<p>${line}</p>`).join('')}</body></html>`)],
    ['good.pdf', pdfPaper(setPages(named('丁市')))],
    ['good.ofd', ofdPaper(setPages(named('戊市')))],
    ['good.xlsx', sheetPaper([{ name: 'a', rows: [['己市重点任务分解表'], ['序号', '任务', '责任单位'], [1, '完善制度。', '市司法局']] }])],
    ['good.zip', Buffer.from(zipSync({ '附件/1.txt': text(named('庚市').join('\n')), '../slip.txt': text('x'), 'a.png': text('x'), 'in/b.zip': zipSync({ '2.txt': text(named('辛市').join('\n')), 'c.zip': zipSync({ '3.txt': text('x') }) }) }))],
  ]); // prettier-ignore
}
