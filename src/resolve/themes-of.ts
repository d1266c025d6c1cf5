import type { RegisteredTheme } from './registry.ts';

/** A theme of a measure: how strongly, and the words that say so. */
export interface ThemeHit {
  readonly id: string;
  readonly score: number;
  readonly terms: readonly string[];
}

// The five figures below were chosen on the annotated papers: any within a third of them change F1 by less than 0.02.

/** Most themes a measure is given. */
const MOST = 3;
/** A term in the title counts this many times one in the text. */
const TITLE_WEIGHT = 3;
/** Repeated terms count less and less: at most this often each. */
const REPEATS = 2;
/** A theme weaker than this share of the strongest is dropped. */
const SHARE = 0.25;
/** A theme below this score is dropped. */
const LEAST = 0.9;

/**
 * The themes of a measure, strongest first: each term of a theme counts by its length, more in the title; at most
 * three, none much weaker than the first (docs/rules.md, themes).
 */
export function themesOf(
  title: string,
  text: string,
  headings: readonly string[],
  themes: readonly RegisteredTheme[],
): ThemeHit[] {
  const above = headings.join('\n');
  const hits = themes.map((theme) => hit(theme, title, text, above)).filter((h) => h.score >= LEAST);
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = hits[0]?.score ?? 0;
  return hits.filter((h) => h.score >= best * SHARE).slice(0, MOST);
}

function hit(theme: RegisteredTheme, title: string, text: string, above: string): ThemeHit {
  let score = 0;
  const terms: string[] = [];
  const longer = [...theme.terms].sort((a, b) => b.length - a.length);
  const rest = { title, text, above };
  for (const term of longer) {
    const inTitle = take(rest, 'title', term);
    const inText = Math.min(take(rest, 'text', term), REPEATS);
    const inAbove = Math.min(take(rest, 'above', term), 1);
    if (inTitle + inText + inAbove === 0) continue;
    score += weight(term) * (inTitle * TITLE_WEIGHT + inText + inAbove);
    if (inTitle + inText > 0) terms.push(term);
  }
  return { id: theme.id, score: Math.round(score * 100) / 100, terms };
}

/** How often a term stands in a text; found ones are taken out, so that 行政执法监督 does not count 行政执法 again. */
function take(
  rest: Record<'title' | 'text' | 'above', string>,
  where: 'title' | 'text' | 'above',
  term: string,
): number {
  if (!rest[where].includes(term)) return 0;
  const pieces = rest[where].split(term);
  rest[where] = pieces.join('\u0000');
  return pieces.length - 1;
}

const weight = (term: string): number => Math.min(1.2, 0.5 + term.length * 0.1);
