/** Number formats that Excel knows by id only and that show dates, in a Chinese setting. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%', 10: '0.00%', 14: 'yyyy-m-d', 15: 'yyyy-m-d', 16: 'm月d日', 17: 'yyyy年m月', 18: 'h:mm', 19: 'h:mm', 20: 'h:mm', 21: 'h:mm',
  22: 'yyyy-m-d', 27: 'yyyy年m月', 28: 'm月d日', 29: 'm月d日', 30: 'yyyy-m-d', 31: 'yyyy年m月d日', 32: 'h:mm', 33: 'h:mm', 34: 'h:mm',
  35: 'h:mm', 36: 'yyyy年m月', 50: 'yyyy年m月', 51: 'm月d日', 52: 'yyyy年m月', 53: 'm月d日', 54: 'm月d日', 55: 'h:mm', 56: 'h:mm',
  57: 'yyyy年m月', 58: 'm月d日',
}; // prettier-ignore

/** The format code of an id, with the codes that a workbook defines. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string => own.get(id) ?? BUILT_IN[id] ?? '';

const DAY = 86_400_000;

/** A number as a sheet shows it: dates by their parts (2023年6月30日, 2023-6-30, 6月), percentages, else plain. */
export function shownNumber(value: number, code: string, since1904 = false): string {
  const [first = ''] = code.slice(0, 200).split(';');
  const bare = first
    .replace(/\[[^[\]]{0,40}\]|\\./g, '')
    .replace(/"([^"]{0,40})"/g, (_, words: string) => (/[年月日]/.test(words) ? words : ''));
  const parts = bare.toLowerCase().replace('general', '');
  const [year, day, clock] = [parts.includes('y') || parts.includes('e'), parts.includes('d'), /[hs]/.test(parts)];
  const month = parts.includes('m') && (!clock || year || day);
  if ((year || month || day) && /^[^#0?]*$/.test(parts) && value > 0 && value < 3_000_000) {
    // day 60 of 1900 is a 29 February that never was
    const days = since1904 ? value + 1462 : value < 60 ? value + 1 : value;
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * DAY);
    const shown = [year && date.getUTCFullYear(), month && date.getUTCMonth() + 1, day && date.getUTCDate()];
    if (!/[年月日]/.test(bare)) return shown.filter((part) => part !== false).join('-');
    return ['年', '月', '日'].map((unit, i) => (shown[i] === false ? '' : `${shown[i]}${unit}`)).join('');
  }
  if (clock && /^[^#0?]*$/.test(parts)) {
    const minutes = Math.round((value % 1) * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  return bare.includes('%') ? `${figures(value * 100)}%` : figures(value);
}

/** Without the last digits, which are only noise of the arithmetic. */
const figures = (value: number): string => String(Number(value.toPrecision(15)));
