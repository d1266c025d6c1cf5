import type { NameDraft } from '../model/draft.ts';
import type { Source } from '../model/source.ts';
import type { Layout } from './layout.ts';
import { isPerson } from './sign-off.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { innerPlaceOf } from '../model/place-index.ts';
import { dominantPlace } from './dominant-place.ts';
import { inferredName, printedName } from './name-draft.ts';
import { isCollective, looksLikeUnit } from './unit-name.ts';

/** Who speaks and for which place; `inferred` names what no sign-off, title, number or page says. */
export interface Speaker {
  readonly issuers: readonly NameDraft[];
  readonly jurisdiction: string | null;
  readonly inferred: readonly ('issuer' | 'jurisdiction')[];
}

/** Issuers and place of a paper: sign-off, title, page, else the place the text speaks of (DESIGN, section 2, rule 2). */
export function speaker(source: Source, plan: Layout, lex: Lexicon): Speaker {
  const signed = signers(source, plan.notice?.signers ?? [], lex);
  const printed = signed.length > 0 ? signed : signers(source, plan.paper.signers, lex);
  const named =
    printed.length > 0
      ? printed
      : (fromDecree(plan, lex) ??
        fromLetterhead(source, plan, lex) ??
        fromTitles(source, plan, lex) ??
        fromPage(plan, lex) ??
        fromLead(source, plan, lex));
  const place =
    named.map((n) => innerPlaceOf(n.name, lex.places)).find((p) => p !== null) ?? placeOfTitle(source, plan, lex);
  if (named.length > 0) {
    const where = place ?? byNumber(source, plan, lex) ?? dominantPlace(source.folded, lex);
    return { issuers: named, jurisdiction: where, inferred: place === null && where !== null ? ['jurisdiction'] : [] };
  }
  const where = place ?? byNumber(source, plan, lex) ?? dominantPlace(source.folded, lex);
  const guess = where === null ? null : (fromRelativeTitle(plan, where) ?? inferred(plan, where, lex));
  return {
    issuers: guess === null ? [] : [inferredName(lex, guess)],
    jurisdiction: where,
    inferred: [
      ...(guess === null ? [] : ['issuer' as const]),
      ...(place === null && where !== null ? ['jurisdiction' as const] : []),
    ],
  };
}

/** Sign-off lines: several on a line, or one name broken over two lines (the second does not begin with a place). */
function signers(source: Source, lines: readonly Line[], lex: Lexicon): NameDraft[] {
  const names: NameDraft[] = [];
  for (const line of lines.filter((l) => !/代章/.test(l.text) && !isPerson(l.text))) {
    const pieces = spelt(line.text);
    for (const { from, to } of pieces) {
      const printed = printedName(source, lex, line.from + from, line.from + to);
      const last = names.at(-1);
      const goesOn =
        last?.span &&
        pieces.length === 1 &&
        /小组|办公室$/.test(printed.name) &&
        !/^(?:中共|[一-龥]{2,6}?[省市县区])/.test(printed.name);
      if (!goesOn || !last?.span) names.push(printed);
      else
        names[names.length - 1] = {
          ...printed,
          name: last.name + printed.name,
          surface: last.surface,
          span: { start: last.span.start, end: printed.span.end },
        };
    }
  }
  return names;
}

/** The names in a line: words between spaces, but 科     技     部 is one name spaced out. */
function spelt(text: string): { from: number; to: number }[] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const spaced = words.length > 1 && words.every(({ from, to }) => to - from === 1);
  return spaced ? [{ from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 }] : words;
}

/** Issuers in columns above the title. */
function fromLetterhead(source: Source, plan: Layout, lex: Lexicon): NameDraft[] | null {
  const names = signers(source, plan.notice?.issuers ?? plan.paper.issuers, lex);
  return names.length === 0 ? null : names;
}

/** 云澜市人民政府令第41号 is issued by 云澜市人民政府. */
function fromDecree(plan: Layout, lex: Lexicon): NameDraft[] | null {
  const issuer = /^(.+)令第/.exec(plan.number ?? '')?.[1];
  return issuer === undefined ? null : [inferredName(lex, issuer)];
}

/** A关于… and A印发…: the notice first, since it is signed, then the paper. */
function fromTitles(source: Source, plan: Layout, lex: Lexicon): NameDraft[] | null {
  for (const title of [plan.notice?.title ?? [], plan.paper.title]) {
    const [first] = title;
    if (!first) continue;
    const words = title.map((l) => l.text).join('');
    // 2024年青岚市司法局工作要点
    const lead = /^\d{4}年度?/.exec(words)?.[0].length ?? 0;
    const match =
      /^([^《,。!?]{3,60}?)(?=关于|印发|转发|批转|\s?\d{4}\s?年|工作(?:要点|总结|计划|报告|方案)|重点工作)/.exec(
        words.slice(lead),
      );
    if (match?.[1] === undefined || !looksLikeUnit(match[1], lex)) continue;
    // 全县组织工作要点 is of no body
    // nor 某县2023年政府, of 政府工作报告任务分解
    if (/^(?:市|省|区|县)|\d{4}年/.test(match[1]) || isCollective(match[1], lex)) continue;
    // 云浦市2024年工作要点 may be of its government or of any office
    if (/^[一-龥]{2,8}?(?:省|市|县|区|州|盟|旗|镇|乡|街道)$/.test(match[1])) continue;
    return [...match[1].matchAll(/\S+/g)].map((name) => {
      const from = first.from + lead + name.index;
      return printedName(source, lex, from, Math.min(first.to, from + name[0].length), name[0]);
    });
  }
  return null;
}

function fromPage(plan: Layout, lex: Lexicon): NameDraft[] | null {
  const value = lex.words.furniture.metadata.issuer
    .map((label) => plan.metadata.get(label))
    .find((v) => v !== undefined);
  return value !== undefined && looksLikeUnit(value, lex) ? [inferredName(lex, value)] : null;
}

/** A page that tells of a paper: 2月22日,中山市司法局印发《…》. */
function fromLead(source: Source, plan: Layout, lex: Lexicon): NameDraft[] {
  for (const line of [...(plan.notice?.body ?? []), ...plan.paper.body].slice(0, 3)) {
    const match = /(?:^|[,。;!\s])([一-龥]{2,6}[省市县区][^,。;《》]{2,24}?)(?:联合)?(?:正式)?印发(?:了)?《/.exec(
      line.text,
    );
    if (match?.[1] === undefined || !looksLikeUnit(match[1], lex)) continue;
    const from = line.from + match.index + match[0].indexOf(match[1]);
    const names = [...match[1].matchAll(/\S+/g)].map(({ 0: words, index }) => ({ words, at: from + index }));
    const several = names.every(({ words }) => looksLikeUnit(words, lex));
    return several
      ? names.map(({ words, at }) => printedName(source, lex, at, at + words.length))
      : [printedName(source, lex, from, from + match[1].length)];
  }
  return [];
}

/**
 * The province whose abbreviation a number begins with (鄂政发〔2020〕1号), in a paper that speaks of its province more
 * than of a city: a city's number may begin with the same character.
 */
function byNumber(source: Source, plan: Layout, lex: Lexicon): string | null {
  const province = lex.words.provinces[/^(.)(?:政|府)/.exec(plan.number ?? '')?.[1] ?? ''];
  const count = (words: RegExp): number => source.folded.match(words)?.length ?? 0;
  const provincial =
    count(/全省|省(?:人民)?政府|省级|全区|自治区/g) > count(/全市|市(?:人民)?政府|全县|县(?:人民)?政府/g);
  if (province !== undefined && provincial) return province;
  return placeOfSign(source, plan, lex);
}

/** 徐政发〔2010〕29号 in a paper that names 徐州, and no other known place that begins so. */
function placeOfSign(source: Source, plan: Layout, lex: Lexicon): string | null {
  const sign = /^([一-龥])(?:政|府|委|市|县|区)/.exec(plan.number ?? '')?.[1];
  if (sign === undefined) return null;
  const found = [...lex.places.stems].filter(([stem]) => stem.startsWith(sign) && source.folded.includes(stem));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

const placeOfTitle = (source: Source, plan: Layout, lex: Lexicon): string | null => {
  for (const title of [plan.paper.title, plan.notice?.title ?? []]) {
    const [first] = title;
    const place = first ? innerPlaceOf(source.folded.slice(first.from, first.to), lex.places) : null;
    if (place !== null) return place;
  }
  return null;
};

/** 省人民政府关于… and 市政府印发…, in a paper of a known province or city: the title leaves the place out. */
function fromRelativeTitle(plan: Layout, place: string): string | null {
  for (const title of [plan.notice?.title ?? [], plan.paper.title]) {
    const words = title.map((line) => line.text).join('');
    const match =
      /^(省|自治区|市|州|区|县)(?:人民)?(政府(?:办公[室厅])?|[一-龥]{2,10}?(?:局|厅|委|办公室))(?=关于|印发|转发)/.exec(
        words,
      );
    if (match?.[1] === undefined || match[2] === undefined || !place.endsWith(match[1])) continue;
    return place + (match[2].startsWith('政府') ? `人民${match[2]}` : match[2]);
  }
  return null;
}

/** 市司法局奋力扛起…现将情况报告如下, or 全市司法行政工作的总体思路: the bureau of that field in that place. */
function inferred(plan: Layout, place: string, lex: Lexicon): string | null {
  const lead = plan.paper.body
    .slice(0, 3)
    .map((l) => l.text)
    .join('\n');
  const subject = /(?:^|[,。;])(?:市|县|区|省)([一-龥]{2,12}?(?:局|委|办公室|厅))(?![一-龥]{0,3}(?:会议|领导))/.exec(
    lead,
  );
  if (/报告如下|汇报如下|总结如下/.test(lead) && subject?.[1] !== undefined) return place + subject[1];
  const field = /全[市县区省]([一-龥]{2,8}?)工作(?:的)?总体/.exec(lead)?.[1];
  const bureau = field === undefined ? undefined : lex.words.fields[field];
  return bureau === undefined ? null : place + bureau;
}
