import { groups, splitOutside } from './brackets.ts';
import type { Habits } from './habits.ts';
import type { Lexicon } from './lexicon.ts';
import { fillStem, isCollective, looksLikeUnit, prefixOf, standsAlone } from './unit-name.ts';
import { withoutPerson } from './without-person.ts';

/** A name in a list of units; `name` has its ellipsis filled in, `from` and `to` are where its printed part stands. */
export interface ListedName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The two texts of a paper and what the names of a clause share: the prefix they stand under. */
export interface NameScope {
  readonly clean: string;
  readonly folded: string;
  readonly lex: Lexicon;
  /** 江门 of 江门市: a name that begins with it brings its own place. */
  readonly stem: string | null;
  readonly habits: Habits;
  prefix: string;
  party: string;
  previous: string | undefined;
}

const NO_HABITS: Habits = { starLeads: false, bareLists: false, beforeStops: false };

export const nameScope = (text: { clean: string; folded: string }, lex: Lexicon, place: string | null, habits: Habits = NO_HABITS): NameScope => ({
  clean: text.clean, folded: text.folded, lex, habits, stem: place?.replace(/(?:自治)?(?:省|市|区|县|州|盟|旗)$/, '') ?? null, prefix: '', party: '', previous: undefined,
}); // prettier-ignore

/** 各县(市)党委、政府: the second half of a pair. */
const PAIR = /^(?:人民)?政府(?:\([^()]*\))?$|^党(?:工)?委$|^部门$|^单位$/;

/** What follows 各县 or 各镇人民政府 and still belongs to that one collective: 街道办事处, 县市区人民政府. */
const TERRITORY =
  /^(?:市州|州市|县市区|市县区|县区|县|区|乡镇|镇|乡|街道|街镇|旗县|旗|市|特区|自治县|市辖区|县级市|自治旗|苏木|功能区|开发区|园区|民族乡|管委会|街办|街道办|管理处|办事处|管理区|农场|林场)(?:\([^()]*\))?(?:人民政府|政府|办事处|行政公署|党委|党工委|管委会|管理委员会|司法局)?(?:\([^()]*\))?$/;

/**
 * The units of one stretch of a clause, ellipses filled (FORMATS: separators and grammar of the list):
 *
 *     行政复议{一科}、{二科}                 → 行政复议一科, 行政复议二科
 *     {市司法局}、{财政局}，{各县(市、区)司法局} → 市司法局, 市财政局, 各县(市、区)司法局
 *     {各镇人民政府、街道办事处}              → one collective
 */
export function nameList(scope: NameScope, from: number, to: number): ListedName[] {
  const names: ListedName[] = [];
  const all = parts(scope, from, to);
  for (const [i, part] of all.entries()) {
    const text = scope.folded.slice(part.from, part.to);
    const end = sharedEnd(all, i, scope);
    const last = names.at(-1);
    const lastText = last === undefined ? '' : scope.folded.slice(last.from, last.to);
    if (last !== undefined && joins(lastText, text, scope.folded.slice(last.to, part.from))) {
      names[names.length - 1] = { name: scope.clean.slice(last.from, part.to), from: last.from, to: part.to };
      continue;
    }
    const name = fill(scope, text + end, scope.clean.slice(part.from, part.to) + end);
    names.push({ name, from: part.from, to: part.to });
  }
  return names;
}

const SHARED =
  /^[一-龥]{2,4}?((?:(?:市|县|区|镇|乡)(?:人民)?政府|街道(?:办事处)?|(?:经济|高新)?(?:技术)?(?:产业)?(?:开发区|园区)(?:党工委|管委会|管理委员会)?))$/;

/** 政府 of 哈尔滨、黑河、绥芬河市政府: what a bare place shares with the last of its run; nothing for other names. */
function sharedEnd(names: readonly Part[], at: number, { folded, lex }: NameScope): string {
  const printed = (name: Part): string => folded.slice(name.from, name.to);
  const isBare = (name: Part): boolean => /^[一-龥]{2,3}$/.test(printed(name)) && !looksLikeUnit(printed(name), lex);
  if (!isBare(names[at] as Part)) return '';
  const last = names.slice(at).find((name) => !isBare(name));
  return SHARED.exec(last === undefined ? '' : printed(last))?.[1] ?? '';
}

/**
 * Whether the next piece still belongs to the collective before it: one 各 over both (各镇人民政府、街道办事处; 各区、市政府,
 * where 各区 alone is no body yet), a pair (党委、政府), or a tail (市直有关部门、单位). 各县政府、各管委会 are two.
 */
function joins(last: string, next: string, between: string): boolean {
  if (!/^[、和及与]$/.test(between.trim())) return false;
  if (/(?:部门|单位|机构)$/.test(last) && /^(?:部门|单位|机构)$/.test(next)) return true;
  if (/^各?(?:相关|有关)(?:市|县|区|镇|乡)(?:、(?:市|县|区|镇|乡))*$/.test(last)) return TERRITORY.test(next);
  if (!/^(?:各|县\(|县区|\d{1,3}个)/.test(last)) return false;
  if (PAIR.test(next)) return true;
  const unfinished = /^各(?:地级以上|地|县级)?(?:[省市县区州旗盟镇乡]|特区|自治县|街道)(?:[、(].*)?$/.test(last);
  return (
    TERRITORY.test(next) &&
    (!next.startsWith('市') || unfinished || /^各(?:盟|州|地|市)/.test(last) || /^市(?:州|县|\()/.test(next))
  );
}

function fill(scope: NameScope, folded: string, printed: string): string {
  const { lex } = scope;
  const stem = fillStem(folded, scope.previous);
  const own = prefixOf(folded, lex);
  let name = printed;
  if (stem !== null) name = stem;
  else if (own !== null) {
    scope.prefix = own;
    scope.party = folded.startsWith(`${own}委`) && !/^.委(?:办公|员)/.test(folded) ? `${own}委` : '';
  } else if (/^党委(?!办?$|会)/.test(folded)) scope.party = '党委';
  else if (scope.party === '党委' && lex.party.includes(folded)) name = scope.party + printed;
  else if (scope.prefix !== '' && !standsAlone(folded, lex, scope.stem)) {
    const party = scope.party !== '' && lex.party.some((p) => folded === p || folded.startsWith(`${p}(`));
    name = (party ? scope.party : scope.prefix) + printed;
  }
  scope.previous = name;
  return name;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The stretch cut at its separators, at 和/及/与 between whole names, and at 等. */
function parts(scope: NameScope, from: number, to: number): Part[] {
  const text = scope.folded.slice(from, to);
  return splitOutside(text, '、,;/')
    .flatMap((piece) => conjuncts(scope, from + piece.from, from + piece.to))
    .flatMap((part) => openList(scope, part))
    .map((part) => trim(scope, part))
    .filter((part) => part.to > part.from && !/^[—－\-/无]+$/.test(scope.folded.slice(part.from, part.to)));
}

const trim = ({ folded: text, lex }: NameScope, part: Part): Part => {
  let { from, to } = part;
  while (from < to && /[\s★☆▲△※]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s。.]/.test(text[to - 1] ?? '')) to--;
  // 市财政局(第一责任单位为牵头单位,下同): a remark about the whole paper
  const remark = /\((?=[^()]*(?:下同|不再|牵头单位,|为牵头))[^()]*\)$/.exec(text.slice(from, to));
  if (remark) return { from, to: from + remark.index };
  return { from, to: from + withoutPerson(text.slice(from, to), lex).length };
};

/** No two names with a word between them are longer than this, in characters. */
const LONGEST = 120;

/** Cut at 和, 与, 及 where both sides are names of bodies: 市发展改革局和市财政局, but not 市人力资源和社会保障局. */
function conjuncts(scope: NameScope, from: number, to: number): Part[] {
  const text = scope.folded.slice(from, to);
  if (text.length > LONGEST) return [{ from, to }];
  const inside = groups(text, '(〔[“');
  for (const match of text.matchAll(/以及|和|与|及|\s{1,4}/g)) {
    if (inside.some((g) => match.index > g.open && match.index < g.close)) continue;
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).trim();
    if (left === '' || right === '' || left.endsWith('实验室')) continue;
    const whole =
      (looksLikeUnit(left.replace(/等(?:单位|部门)?$/, ''), scope.lex) || /等[^等]{0,8}$/.test(left)) &&
      rightIsUnit(right, scope);
    const collective =
      isCollective(left, scope.lex) &&
      !right.startsWith('各') &&
      /政府|党委/.test(right) &&
      !looksLikeUnit(left, scope.lex);
    if (whole && !collective && !/^各.{0,12}(?:党委|委)$/.test(left)) {
      return [{ from, to: from + match.index }, ...conjuncts(scope, from + match.index + match[0].length, to)];
    }
  }
  return [{ from, to }];
}

/** The right side of 和 must itself be the name of a body; 社会保障局 after 人力资源 is not one that begins with a level. */
const rightIsUnit = (right: string, scope: NameScope): boolean =>
  !/^(?:管委会|管理委员会|(?:人民)?政府|党委|党工委|办事处)$/.test(right) &&
  (looksLikeUnit(right, scope.lex) || /^各[^。]{1,12}$/.test(right) || prefixOf(right, scope.lex) !== null);

/** A等省有关部门 is A and 省有关部门; a 等 at the end only says that the list is open. */
function openList(scope: NameScope, part: Part): Part[] {
  const text = scope.folded.slice(part.from, part.to);
  const match = /等(?=$|省|市|区|县|国务院|有关|相关|各|部门|单位|\d*个?(?:部门|单位)|[^等]{2,24}成员单位$)/.exec(text);
  if (!match || match.index === 0 || groups(text, '(〔[').some((g) => match.index > g.open && match.index < g.close))
    return [part];
  const rest = text.slice(match.index + 1);
  const before = { from: part.from, to: part.from + match.index };
  if (
    /^(?:\d*个?(?:部门(?:和|、)?单位|部门|单位|科室|机构)|有关部门|相关部门|有关单位|相关单位)?$/.test(rest) &&
    !/^(?:有关|相关)/.test(rest)
  )
    return [before];
  return [before, { from: part.from + match.index + 1, to: part.to }];
}
