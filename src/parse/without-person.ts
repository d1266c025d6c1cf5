import type { Lexicon } from './lexicon.ts';
import { looksLikeUnit } from './unit-name.ts';

/** The surnames of nine in ten people. */
const SURNAME =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马石罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武贺赖龚文';
const ALONE = new RegExp(`^[${SURNAME}][一-龥]{1,2}$`);
const PERSON = new RegExp(`(?:\\s{1,4}|\\((?:责任人:)?)([${SURNAME}][一-龥]{0,2}(?:\\s[一-龥])?)\\)?$`);

/** Whether a name is that of a person: 王一平. */
export const isPersonName = (name: string, lex: Lexicon): boolean => ALONE.test(name) && !looksLikeUnit(name, lex);

const OFFICE = new RegExp(
  `(?:(?:主要|分管)?(?:负责人|负责同志|领导)|(?:局长|主任|科长|处长|书记|院长|校长|镇长|乡长|部长|站长|所长|股长|会长|行长|经理)(?:[${SURNAME}][一-龥]{1,2})?)$`,
);

/** A name of a body without the person printed behind it: 市水务局 张大山, 市林业局(王一川), 市水务局主要领导; 市住建局(人防办) stays. */
export function withoutPerson(name: string, lex: Lexicon): string {
  const office = OFFICE.exec(name);
  if (office !== null && looksLikeUnit(name.slice(0, office.index), lex)) return name.slice(0, office.index);
  const match = PERSON.exec(name);
  if (match === null || looksLikeUnit(match[1] ?? '', lex)) return name;
  const body = name.slice(0, match.index);
  return looksLikeUnit(body, lex) ? body : name;
}
