import type { NameDraft } from '../model/draft.ts';
import { foldWidth } from '../model/fold-width.ts';
import type { Lexicon } from './lexicon.ts';

const NUMBERED = /^[一二三四五六七八九十]{1,2}(?:科室|科|处室|处|股|室|部|组|庭|队|支队|大队|所)$/;
const BRACKET = /[(〔[][^()〔〕[\]]*(?:[(〔[][^()〔〕[\]]*[)〕\]][^()〔〕[\]]*)*[)〕\]]$/;

/** A name without the bracket at its end: 市交通运输局(市地方铁路办) → 市交通运输局. */
export const withoutBracket = (name: string): string => name.replace(BRACKET, '').trim();

/** Whether a folded name ends as names of bodies end. */
export function looksLikeUnit(name: string, lex: Lexicon): boolean {
  // 市“两新”组织党工委
  const bare = withoutBracket(name).replace(/^([^“”]{0,8})“([^“”]{1,10})”(?=.)/, '$1$2');
  if (bare.length < 2 || bare.length > 40 || /[。;!?:《》“”]/.test(bare)) return false;
  return lex.ending(bare) !== undefined;
}

/** Whether it is a section inside a bureau (行政立法科, 规划股), which takes no prefix of its neighbour. */
export const isSection = (name: string, lex: Lexicon): boolean => {
  const bare = withoutBracket(name);
  return (
    lex.sectionEnding(bare) !== undefined || /^(?:政治处|办公室|机关党委(?:办公室)?|人事处|财务处|法规处)$/.test(bare)
  );
};

/** Whether it names several bodies: 各县(市、区)司法局, 市直有关部门. */
export const isCollective = (name: string, lex: Lexicon): boolean =>
  lex.collectiveStart(name) !== undefined ||
  /^\d{1,3}个(?:省|市|县|区|旗|镇|乡|街道|部门|单位)/.test(name) ||
  isAllOfAKind(name.slice(name.lastIndexOf('(') + 1)) ||
  name.endsWith('成员单位');

const isAllOfAKind = (tail: string): boolean =>
  /(?:部门|单位|机关|政府|机构|科室|处室)$/.test(tail) && /各|有关|相关/.test(tail.slice(0, -2));

export const formOf = (name: string, lex: Lexicon): NameDraft['form'] => {
  const folded = foldWidth(name);
  if (isCollective(folded, lex)) return 'collective';
  return isSection(folded, lex) ? 'section' : 'body';
};

/** Whether a piece is the rest of an ellipsis with a shared stem: 二科 after 行政复议一科. */
export function fillStem(piece: string, previous: string | undefined): string | null {
  if (previous === undefined || !NUMBERED.test(piece)) return null;
  const tail = piece.replace(/^[一二三四五六七八九十]{1,2}/, '');
  const stem = new RegExp(`^(.+?)[一二三四五六七八九十]{1,2}${tail}$`).exec(previous);
  return stem?.[1] === undefined ? null : stem[1] + piece;
}

/** The level word a relative name begins with: 市 of 市司法局, but not of 市场监管局. */
export function prefixOf(name: string, lex: Lexicon): string | null {
  if (/^(?:市场|市民(?!政|族|宗|防)|市容|市政(?!府|协|务|法|数)|区域|区块|县域|州县|镇街|省域|市(?:、|\())/.test(name))
    return null;
  if (/^(?:市|县|区|镇|州)(?:直|级|属)?各/.test(name)) return null;
  return lex.words.bodies.prefixes.find((p) => name.startsWith(p) && name.length > p.length + 1) ?? null;
}

const ZONE =
  /(?:开发区|高新区|园区|新区|景区|保税区|示范区|功能区|产业园|度假区|试验区)(?:党工委|管委会|管理委员会|管理局)?$/;

/** A company brings its own name; 城投集团 after 市水务集团 shares its level. */
const COMPANY = /(?:有限(?:责任)?|股份|集团)公司$|^.{4,}集团$|^.{3,}管委会$|^.{2,}实验室$/;

/** Whether a name stands by itself and takes no prefix from its neighbours. */
export function standsAlone(name: string, lex: Lexicon, stem: string | null): boolean {
  const { whole, standalone } = lex.words.bodies;
  if (prefixOf(name, lex) !== null || isSection(name, lex) || isCollective(name, lex)) return true;
  // 国家安全厅 is a provincial body, whatever it begins with
  if (
    whole.some(
      (w) =>
        name.startsWith(w) &&
        !(w === '国家' && name.endsWith('厅')) &&
        !(w === '铁路' && /^铁路(?:建设)?(?:办|办公室|中心)$/.test(name)),
    )
  )
    return true;
  if (stem !== null && name.startsWith(stem)) return true;
  if (lex.placeStart(name) !== undefined) return true;
  // zones and branches bring their own place: 云岸经济开发区, 国网某供电公司; 地方金融监管局 does not
  if (ZONE.test(withoutBracket(name)) || COMPANY.test(name)) return true;
  return (
    (!name.startsWith('地方') && standalone.some((s) => name.endsWith(s) && name.length > s.length + 1)) ||
    /^[^市]{2,4}(?:市|县|区|省)/.test(withoutBracket(name).slice(0, 5))
  );
}
