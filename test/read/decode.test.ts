import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const TEXT = '各县（市、区）司法局，现将方案印发给你们，请认真贯彻执行。';
const UTF16 = Buffer.from(TEXT, 'utf16le');
const swapped = Buffer.from(UTF16).swap16();
// 现将方案印发给你们。 in GB18030; 縣政府關於印發的通知。 in Big5
const GB = Buffer.from('cfd6bdabb7bdb0b8d3a1b7a2b8f8c4e3c3c7a1a3', 'hex');
const BIG5 = Buffer.from('bfa4ac46a9b2c3f6a9f3a64cb56fb2baa571aabac171aabea143', 'hex');

test.each([
  ['utf-8', Buffer.from(TEXT), TEXT],
  ['utf-8 with mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), TEXT],
  ['utf-16le with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), UTF16]), TEXT],
  ['utf-16be with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), TEXT],
  ['utf-16le without mark', UTF16, TEXT],
  ['gb18030', GB, '现将方案印发给你们。'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toMatchObject({ text }));

test('big5 is told from gb18030 by the characters in use', () => {
  expect(decode(BIG5)).toMatchObject({ encoding: 'big5' });
});

test('line ends are kept, the mark is not', () => {
  expect(decode(Buffer.from('\ufeff一\r\n二\n'))).toMatchObject({ text: '一\r\n二\n' });
});

test.each([
  ['an empty file', Buffer.alloc(0), 'empty'],
  ['white space only', Buffer.from(' \n\t\n'), 'empty'],
  ['a png', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), 'binary'],
  ['zeros', Buffer.alloc(2000), 'binary'],
  ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256)), 'binary'],
])('%s is no text', (_, bytes, problem) => expect(decode(bytes)).toEqual({ problem }));
