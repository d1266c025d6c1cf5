/** A text with the answer written into it, taken apart: the bare text and each marked range with its label. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly label: string; readonly from: number; readonly to: number }[];
}

/**
 * Take marks out of a text: `{label:words}` or `{words}`, and `⟦words⟧` for a stretch over several lines.
 *
 *     完善台账。【{行政复议一科}、{行政复议二科=:二科}】
 */
export function marked(notation: string): Marked {
  let text = '';
  const marks: { label: string; from: number; to: number }[] = [];
  const open: { label: string; from: number }[] = [];
  for (let i = 0; i < notation.length; i++) {
    const c = notation[i] ?? '';
    if (c === '{' || c === '⟦') {
      const label = c === '{' ? (/^\{([^{}:⟦⟧]*):/.exec(notation.slice(i, i + 60))?.[1] ?? '') : '';
      open.push({ label, from: text.length });
      if (label !== '') i += label.length + 1;
    } else if (c === '}' || c === '⟧') {
      const last = open.pop();
      if (last) marks.push({ ...last, to: text.length });
    } else text += c;
  }
  return { text, marks: marks.sort((a, b) => a.from - b.from || b.to - a.to) };
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};
const NARROW: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(WIDE).map(([a, b]) => [b, a]));

/** The same text in the other punctuation width, where a rule must hold as well. */
export const otherWidth = (text: string): string => [...text].map((c) => WIDE[c] ?? NARROW[c] ?? c).join('');
