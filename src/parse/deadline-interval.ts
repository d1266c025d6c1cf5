import type { DeadlineDraft } from '../model/draft.ts';

type Day = readonly [year: number, month: number, day: number];

const HAN = '〇一二三四五六七八九';
// the feasts of the sun calendar; the others move
const FEASTS: Readonly<Record<string, readonly [number, number]>> = { 元旦: [1, 1], 五一: [5, 1], 国庆: [10, 1] };

/**
 * A printed deadline as days, both ends included (FORMATS: deadlines). Years the words leave out come from the title of
 * the paper, else from its date (`exact` becomes `inferred`); 印发后 counts from the date, working days Monday to Friday.
 * Recurring dates, moving feasts and 长期坚持 have no interval: `open`. The start is null where only an end is named.
 *
 * @param words As printed, width folded: 2023年6月底前.
 * @param date Of the paper, YYYY-MM-DD or shorter; null where unknown.
 */
export function deadlineInterval(words: string, date: string | null, titleYear: number | null): DeadlineDraft {
  const text = words.replace(/\s/g, '');
  const open: DeadlineDraft = { words, start: null, end: null, certainty: 'open' };
  if (text.includes('每')) return open;
  if (text.startsWith('印发')) return after(text, date, open);
  const named = yearIn(text);
  const base = named ?? titleYear ?? (date === null ? null : Number(date.slice(0, 4)));
  if (base === null) return open;
  const span = within(text, base);
  if (span === null) return open;
  const [start, end] = span;
  if (named !== null) return { words, start: start && iso(start), end: iso(end), certainty: 'exact' };
  // 6月底前 in a paper of December is the June after
  const late = titleYear === null && date !== null && date.length === 10 && iso(end) < date;
  const shift = (day: Day): string => iso(late ? [day[0] + 1, day[1], day[2]] : day);
  return { words, start: start && shift(start), end: shift(end), certainty: 'inferred' };
}

function yearIn(text: string): number | null {
  const digits = /(?:19|20)\d{2}(?=年)/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const han = /([二一][〇零一二三四五六七八九]{3})年/.exec(text)?.[1];
  return han === undefined ? null : Number([...han.replaceAll('零', '〇')].map((c) => HAN.indexOf(c)).join(''));
}

/** First and last day of what the words name in a year; null where they name no days. */
function within(text: string, year: number): readonly [Day | null, Day] | null {
  const before = text.endsWith('前') || text.startsWith('到');
  const from = (day: Day): Day | null => (before ? null : day);
  const months = [...text.matchAll(/(\d{1,2})月/g)].map((m) => Number(m[1])).filter((m) => m >= 1 && m <= 12);
  const last = months.at(-1);
  if (last !== undefined) {
    const day = /月(?:份)?(\d{1,2})日/.exec(text)?.[1];
    if (day !== undefined) return [from([year, last, Number(day)]), [year, last, Number(day)]];
    const part = /月(?:份)?(初|上旬|中旬|下旬|底|末)/.exec(text)?.[1] ?? '';
    const [first, end] = PARTS[part] ?? [1, 31];
    return [from([year, months[0] ?? last, first]), [year, last, Math.min(end, daysOf(year, last))]];
  }
  const feast = Object.entries(FEASTS).find(([name]) => text.includes(name))?.[1];
  if (feast !== undefined) return [null, [year, ...feast]];
  const quarter = /([一二三四])季度/.exec(text)?.[1];
  if (quarter !== undefined) {
    const month = HAN.indexOf(quarter) * 3;
    return [from([year, month - 2, 1]), [year, month, daysOf(year, month)]];
  }
  if (text.includes('上半年')) return [from([year, 1, 1]), [year, 6, 30]];
  if (text.includes('下半年')) return [from([year, 7, 1]), [year, 12, 31]];
  if (
    /^(?:到)?(?:\d{4}年|[二一]\S{3}年|今年|本年|当年)(?:度)?(?:底|末)?(?:之|以)?前?$|年内|年底|年末|全年|年度/.test(
      text,
    )
  )
    return [before || /底|末/.test(text) ? null : [year, 1, 1], [year, 12, 31]];
  return null;
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [1, 31],
  末: [1, 31],
};

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const iso = ([year, month, day]: Day): string =>
  new Date(Date.UTC(year, month - 1, Math.min(day, daysOf(year, month)))).toISOString().slice(0, 10);

/** 印发后10个工作日内, 印发之日起一个月内. */
function after(text: string, date: string | null, open: DeadlineDraft): DeadlineDraft {
  const match = /([一二两三四五六七八九十]{1,3}|\d{1,3})(?:个)?(月|工作日|日|天)内/.exec(text);
  if (match?.[1] === undefined || date?.length !== 10) return open;
  const count = /\d/.test(match[1]) ? Number(match[1]) : han(match[1]);
  const day = new Date(`${date}T00:00:00Z`);
  if (match[2] === '月') {
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1 + count];
    return { ...open, start: date, end: iso([year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, day.getUTCDate()]), certainty: 'inferred' }; // prettier-ignore
  }
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (match[2] !== '工作日' || (day.getUTCDay() !== 0 && day.getUTCDay() !== 6)) left--;
  }
  return { ...open, start: date, end: day.toISOString().slice(0, 10), certainty: 'inferred' };
}

const digit = (c: string): number => (c === '两' ? 2 : HAN.indexOf(c));

/** 十五 → 15. */
function han(text: string): number {
  if (!text.includes('十')) return digit(text);
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
