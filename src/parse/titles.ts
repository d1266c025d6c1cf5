import { closings } from './brackets.ts';

/** A title in 《》 with its marks: a range of the clean text. */
export interface TitleMark {
  readonly from: number;
  readonly to: number;
  /** What stands between 《 and 》. */
  readonly title: string;
  /** Titles inside it, outermost first. */
  readonly nested: readonly string[];
  readonly closed: boolean;
}

/** Longest title that is read as one, in characters with its marks. */
const LONGEST = 400;

/** All outermost 《》 of a stretch, nested ones within them (FORMATS: citations). An unclosed mark reaches nowhere. */
export function titles(clean: string, folded: string, from: number, to: number): TitleMark[] {
  const close = closings(folded.slice(from, to));
  const found: TitleMark[] = [];
  for (let i = folded.indexOf('《', from); i >= 0 && i < to; i = folded.indexOf('《', i + 1)) {
    const end = from + (close[i - from] ?? -1);
    if (end <= i || end - i > LONGEST) {
      found.push({ from: i, to: i + 1, title: '', nested: [], closed: false });
      continue;
    }
    const title = clean
      .slice(i + 1, end)
      .split('\n')
      .map((part) => part.trim())
      .join('');
    found.push({ from: i, to: end + 1, title, nested: nestedIn(title), closed: true });
    i = end;
  }
  return found;
}

/** 关于印发〈B〉的通知 holds B. */
function nestedIn(title: string): string[] {
  const found: string[] = [];
  for (const match of title.matchAll(/[〈<《]([^〈〉<>《》]{2,})[〉>》]/g)) found.push((match[1] ?? '').trim());
  return found;
}

/** A short form and the full title it stands for, as the paper defines it: 《T》(以下简称《S》). */
export function abbreviations(
  folded: string,
  marks: readonly TitleMark[],
): { short: ReadonlyMap<string, string>; definitions: ReadonlySet<number> } {
  const short = new Map<string, string>();
  const definitions = new Set<number>();
  for (const mark of marks) {
    const after =
      /^(?:\([^()]{0,30}\d{4}[^()]{0,20}号\))?\s?[(,]?\s?(?:以下)?(?:简称|统称|称)(?:为)?\s?[:：]?\s?([《“"])([^》”"]{1,30})[》”"]/.exec(
        folded.slice(mark.to, mark.to + 80),
      );
    if (!after) continue;
    const at = mark.to + after[0].lastIndexOf(after[1] ?? '');
    short.set(after[2] ?? '', mark.title);
    if (after[1] === '《') definitions.add(at);
  }
  return { short, definitions };
}
