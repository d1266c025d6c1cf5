import type { NameDraft } from '../model/draft.ts';
import type { Source } from '../model/source.ts';
import { isPerson, type Layout } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { innerPlaceOf } from '../model/place-index.ts';
import { dominantPlace } from './dominant-place.ts';
import { inferredName, printedName } from './name-draft.ts';
import { looksLikeUnit } from './unit-name.ts';

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
    const where = place ?? dominantPlace(source.folded, lex);
    return { issuers: named, jurisdiction: where, inferred: place === null && where !== null ? ['jurisdiction'] : [] };
  }
  const where = place ?? dominantPlace(source.folded, lex);
  const guess = where === null ? null : inferred(plan, where, lex);
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
    const pieces = [...line.text.matchAll(/\S+/g)];
    for (const piece of pieces) {
      const from = line.from + piece.index;
      const to = from + piece[0].length;
      const last = names.at(-1);
      const broken =
        last?.span !== undefined &&
        last.span !== null &&
        pieces.length === 1 &&
        /小组|办公室$/.test(piece[0]) &&
        !/^(?:中共|[一-龥]{2,6}?[省市县区])/.test(piece[0]);
      if (broken && last?.span) {
        const whole = printedName(source, lex, from, to, last.name + source.clean.slice(from, to));
        names[names.length - 1] = {
          ...whole,
          surface: last.surface,
          span: { start: last.span.start, end: whole.span.end },
        };
      } else names.push(printedName(source, lex, from, to));
    }
  }
  return names;
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
    const match = /^([^《,。!?]{3,60}?)(?=关于|印发|\d{4}年)/.exec(words);
    if (match?.[1] === undefined || !looksLikeUnit(match[1], lex) || /^(?:市|省|区|县)/.test(match[1])) continue;
    return [...match[1].matchAll(/\S+/g)].map((name) => {
      const from = first.from + name.index;
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
    return [printedName(source, lex, from, from + match[1].length)];
  }
  return [];
}

const placeOfTitle = (source: Source, plan: Layout, lex: Lexicon): string | null => {
  for (const title of [plan.paper.title, plan.notice?.title ?? []]) {
    const [first] = title;
    const place = first ? innerPlaceOf(source.folded.slice(first.from, first.to), lex.places) : null;
    if (place !== null) return place;
  }
  return null;
};

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
