import type { CitationKind, Tense } from '../model/vocabulary.ts';
import { type Lexicon, longestFirst } from './lexicon.ts';

/** What is done with a document, and the word that says so; kind null where the text leaves it open. */
export interface CitationUse {
  readonly kind: CitationKind | null;
  readonly action: string | null;
}

interface Found {
  readonly word: string;
  readonly kind: CitationKind | 'open' | 'push';
  readonly at: number;
}

function afterLastStop(text: string): string {
  let from = text.length;
  while (from > 0 && !',。;!?:\n'.includes(text[from - 1] ?? '')) from--;
  return text.slice(from);
}

/**
 * What is done with a run of titles, from the words before it and behind it in the same stretch of its sentence. The
 * word right behind wins (推进《A》《B》出台), then the nearest before it (贯彻落实《A》), then what follows later.
 */
export function citationUse(before: string, after: string, tense: Tense, lex: Lexicon): CitationUse {
  const pre = afterLastStop(before);
  const post = (/^[^,。;!?\n]*/.exec(after)?.[0] ?? '').replace(/^\([^()]*\)/, '');
  const near = behind(post, pre, lex);
  if (near) return done(near, tense);
  if (pre.endsWith('完善') && /^(?:等?[^的配]|$)/.test(post)) return { kind: 'to_revise', action: '完善' };
  const words = verbs(pre, lex);
  const governing = words.findLast(
    (found) => !pre.startsWith('的', found.at + found.word.length) && found.kind !== 'push',
  );
  if (governing) {
    // 已印发《…》, 印发了《…》
    const came = pre[governing.at - 1] === '已' || pre.startsWith('了', governing.at + governing.word.length);
    if (came && governing.kind === 'to_issue') return { kind: 'issued', action: governing.word };
    const pending = lex.words.citationVerbs.pending.some((word) => pre.includes(word));
    return pending && governing.kind === 'basis' ? { kind: null, action: governing.word } : done(governing, tense);
  }
  const later = verbs(post, lex).find(
    (found) => found.kind === 'open' || found.kind === 'basis' || found.kind === 'mention',
  );
  if (later) return done(later, tense);
  const push = words.findLast((found) => found.kind === 'push');
  return { kind: null, action: push?.word ?? null };
}

/** The use that the words right behind a run tell. */
function behind(post: string, pre: string, lex: Lexicon): Found | null {
  const { mention, deliverable, push } = lex.words.citationVerbs;
  const review = mention.find((word) => post.includes(word));
  if (review !== undefined && /(?:为|对)[^为对]{0,6}$/.test(pre)) return { word: review, kind: 'mention', at: 0 };
  const rest = post.replace(
    /^(?:等(?:\d+[部个项件份])?(?:政策文件|政策措施|政策|文件|法规规章|法规|规章|地方性法规)?)/,
    '',
  );
  const project = deliverable.find((word) => rest.slice(0, 8).includes(word));
  if (project !== undefined) {
    const word = longestFirst(push).find((w) => pre.includes(w));
    if (project.startsWith('制定')) return { word: '制定', kind: 'to_issue', at: 0 };
    return word === undefined || project === '立法工作'
      ? { word: '立法', kind: 'open', at: 0 }
      : { word: shortPush(word), kind: 'to_issue', at: 0 };
  }
  if (/^(?:已?经|获|由)/.test(rest)) {
    const passed = verbs(rest, lex).find((found) => found.kind === 'issued');
    if (passed) return passed;
  }
  if (/(?:以|按|依)$/.test(pre) && /^为(?:基准|依据|指导|准绳|准|遵循|标准)/.test(rest))
    return { word: '为', kind: 'basis', at: 0 };
  if (/^(?:确定|明确|提出|部署|规定|要求)的?/.test(rest) && /完成|落实|按照/.test(pre))
    return { word: '落实', kind: 'basis', at: 0 };
  const adverbs =
    /^(?:要|应|须|应当|抓紧|尽快|全面|及时|年内|于?在?[^,]{0,10}(?:前|内)|[一-龥]{0,2}完成|的)*/.exec(rest)?.[0] ?? '';
  const first = verbs(rest.slice(0, adverbs.length + 8), lex).find((found) => found.at <= adverbs.length + 2);
  return first &&
    first.kind !== 'push' &&
    first.kind !== 'mention' &&
    !/^(?:的|,)/.test(rest.slice(first.at + first.word.length))
    ? first
    : null;
}

const shortPush = (word: string): string => word.slice(-2);

/** All verbs in a stretch, in order, longer words first where they overlap. */
function verbs(text: string, lex: Lexicon): Found[] {
  const table = lex.words.citationVerbs;
  const found: Found[] = [];
  for (const kind of ['to_revise', 'to_issue', 'basis', 'issued', 'mention', 'open', 'push'] as const) {
    for (const word of table[kind]) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push({ word, kind, at });
    }
  }
  found.sort((a, b) => b.word.length - a.word.length || a.at - b.at);
  const kept: Found[] = [];
  for (const one of found)
    if (!kept.some((k) => one.at < k.at + k.word.length && k.at < one.at + one.word.length)) kept.push(one);
  return kept.sort((a, b) => a.at - b.at);
}

/** In a report, what was brought out is issued and no longer promised. */
function done(found: Found, tense: Tense): CitationUse {
  if (found.kind === 'open' || found.kind === 'push') return { kind: null, action: found.word };
  return { kind: found.kind === 'to_issue' && tense === 'achievement' ? 'issued' : found.kind, action: found.word };
}
