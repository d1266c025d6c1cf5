/** Words, marks and signs of the rules, and what no paper should hold. */
const ALPHABET = [
  ...'一二三四五六七八九十、。，；：:,;.!?()（）【】〔〕[]《》〈〉<>“”‘’|-—/\\#*~ 　\t\n\r\f 0123456789①②年月日号第条章是各市县区局科处室厅委办和与及等的由在責務漢',
  '责任单位：', '牵头单位', '配合', '牵头', '负责', '完成时限', '6月底前', '2023年', '国办发〔2015〕42号', '关于印发', '的通知', '以下简称', '下同',
  '市司法局', '行政复议一科', '二科', '各县（市、区）司法局', '市委', '人民政府', '办公室', '任务', '序号', '附件1', '一、', '（一）', '1.', '一是', '第一条',
  '出台', '修订', '贯彻落实', '(fā)', '發(zhǎn)', '<p>', '</div>', '| a | b |', '首页 > 文件', '\n\n', '\r\n', '\u2028', '\u0001', '\ufeff', '\ufffd', '\ud800', '\udc00', '𠀀', '\u0000', '\u200b',
]; // prettier-ignore

/** What a text is repeated of to make the rules slow. */
export const hostilePieces: readonly string[] = [
  '（', '【', '《', '》', '《〈', '（）', '、', '，', '。', '。 ', '：', ';', '“', '—', '?', '<', '<p>', '|', '|\n', 'a | b | c\n', '\t。', ' 。', '　。', '\n。', '\r\n。',
  '1', '1.', '1.\n', '一', '一、', '一、\n', '（一）', '（一）\n', '一是', '第一条 ', '局', '市司法局、', '市司法局和', '由市司法局', '市司法局牵头，', '牵头', '等', '各县（',
  '责任单位：', '责任单位：\n', '责任单位：市司法局、', '责任单位\n', '序号\n任务\n', '序号 | 任务 | 责任单位\n', '序号 | 任务 | 责任单位\n1 | 修堤 | 市水务局\n', '【市司法局】', '完善台账。【行政立法科】\n', '2023年', '6月底前', '〔', '〔2023〕1号', '（国办发〔2015〕42号）',
  '《关于印发〈', '关于印发《a》的通知\n', '（以下简称《', '以下均需', '第一位', '首', '附件1\n', '發(fā)', '（fā', '責', '\ud800', '在', '的', '印发《', '有关', '(通过',
]; // prettier-ignore

const whole = (random: () => number, below: number): number => Math.floor(random() * below);

/** A short string of the alphabet. */
export function randomText(random: () => number): string {
  let text = '';
  for (let left = 1 + whole(random, 40); left > 0; left--) text += ALPHABET[whole(random, ALPHABET.length)] ?? '';
  return text;
}

/** A paper in which up to five stretches are deleted, doubled, swapped or put in. */
export function mutated(paper: string, random: () => number): string {
  let text = paper;
  for (let left = 1 + whole(random, 5); left > 0; left--) {
    const at = whole(random, text.length);
    const piece = text.slice(at, at + 1 + whole(random, 200));
    const [before, after] = [text.slice(0, at), text.slice(at + piece.length)];
    const to = whole(random, before.length + 1);
    const kinds = [
      () => before + after,
      () => before + piece + piece + after,
      () => before.slice(0, to) + piece + before.slice(to) + after,
      () => before + randomText(random) + piece + after,
    ];
    text = (kinds[whole(random, kinds.length)] as () => string)();
  }
  return text;
}
