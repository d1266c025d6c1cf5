import type { LabelKind, Lexicon } from './lexicon.ts';

export interface Label {
  readonly kind: LabelKind;
  /** Length of all that stands before its list. */
  readonly length: number;
}

/** 责任单位。A, a slip for 责任单位:A; 责任部门为A. */
const STATED =
  /^((?:责任|牵头|配合|主办|协办)(?:单位|部门|主体|科室|处室|股室))()(?:。(?=.)|[为是](?![排列各该本第前首谁]|承担|落实|直接|工作))/;

/**
 * The label a folded text begins with: 责任单位:, spaced (责 任 单 位:), in brackets of its own (【责任单位】), behind a
 * dash or bullet, with a remark (责任单位(牵头单位):); 责任单位。 is a slip for 责任单位:.
 */
export function labelOf(text: string, lex: Lexicon): Label | null {
  const match =
    /^(?:[—\-*•·●◆]{1,3}\s{0,3})?(?:【([^】:]{2,14})】:?|([^:,;。、()《》【】]{2,16})(?:\([^():]{1,12}\)([单部科处主][位门室体])?)?:)\s{0,4}/.exec(
      text,
    ) ?? STATED.exec(text);
  // 牵头(责任)单位:
  const words = match?.[1] ?? (match?.[2] === undefined ? undefined : match[2] + (match[3] ?? ''));
  const bare = words?.replace(/\s/g, '');
  const kind = bare === undefined ? undefined : (lex.label.get(bare) ?? kindByWords(bare));
  return match === null || kind === undefined ? null : { kind, length: match[0].length };
}

const BODY = '(?:单位|部门|科室|处室|股室|机构|站所|办所|院系|处所|区域)';
const BY_WORDS: readonly (readonly [RegExp, 'lead' | 'responsible' | 'support'])[] = [
  [new RegExp(`^(?!各|有关|相关|上述).{0,4}(?:牵头|主办|主责).{0,4}${BODY}$`), 'lead'],
  [new RegExp(`^(?!各|有关|相关|上述).{0,4}(?:配合|协办|协同|协助|协作|参与|参加).{0,4}${BODY}$`), 'support'],
  [new RegExp(`^(?!各|有关|相关|上述).{0,4}(?:责任|承办|落实).{0,4}${BODY}$`), 'responsible'],
];

/** A label that no list has: 主要协作单位, 共同牵头部门. */
const kindByWords = (words: string): LabelKind | undefined => BY_WORDS.find(([form]) => form.test(words))?.[1];

/** Where a label begins inside a text that has several without separators: 牵头单位:A 配合单位:B, 【责任单位】A【完成时限】…. */
export function labelStarts(text: string, lex: Lexicon): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(?<=\s)(?=[^\s:]{2,14}:)|(?<!^)(?=【[^】]{2,14}】)/g)) {
    if (labelOf(text.slice(match.index, match.index + 40), lex) !== null) starts.push(match.index);
  }
  return starts;
}

/** Kinds of label whose lists are units. */
export const isUnitLabel = (kind: LabelKind): kind is 'lead' | 'responsible' | 'support' =>
  kind === 'lead' || kind === 'responsible' || kind === 'support';
