const HAN_YEAR = /([二一][〇零一二三四五六七八九O0]{3})年/;
const HAN = '〇一二三四五六七八九';

/** A date in any spelling of the genre as YYYY-MM-DD, YYYY-MM or YYYY; null where there is none (FORMATS: date). */
export function dateOf(text: string): string | null {
  const folded = text.replace(/\s/g, '');
  const numeric = /((?:19|20)\d{2})(?:年|[-/.])(?:(\d{1,2})(?:月|[-/.]?)(?:(\d{1,2})日?)?)?/.exec(folded);
  if (numeric?.[1] !== undefined) return iso(Number(numeric[1]), Number(numeric[2] ?? 0), Number(numeric[3] ?? 0));
  const year = HAN_YEAR.exec(folded);
  if (year?.[1] === undefined) return null;
  const digits = [...year[1]].map((c) => (c === '零' || c === 'O' || c === '0' ? 0 : HAN.indexOf(c))).join('');
  const rest = /^([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?/.exec(
    folded.slice(year.index + year[0].length),
  );
  return iso(Number(digits), small(rest?.[1]), small(rest?.[2]));
}

const iso = (year: number, month: number, day: number): string => {
  if (month < 1 || month > 12) return String(year);
  const base = `${year}-${String(month).padStart(2, '0')}`;
  return day < 1 || day > 31 ? base : `${base}-${String(day).padStart(2, '0')}`;
};

/** 二十八 → 28. */
function small(text: string | undefined): number {
  if (text === undefined) return 0;
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const whole = text.includes('十') ? (tens === '' ? 10 : HAN.indexOf(tens) * 10) : 0;
  return whole + (ones === '' ? 0 : HAN.indexOf(ones));
}

const DATE_LINE = [
  /(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/,
  /[二一][〇零一二三四五六七八九O0]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/,
  /(?:19|20)\d{2}-\d{1,2}-\d{1,2}/,
].map((form) => new RegExp(`^\\(?\\s*${form.source}\\s*\\)?$`));

/** Whether a whole line is a date, in brackets or not: 2023年6月30日, (2024年2月28日), 二〇〇六年四月二十八日. */
export const isDateLine = (text: string): boolean => DATE_LINE.some((form) => form.test(text));
