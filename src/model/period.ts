/** A stretch of time as a person writes it: both ends count, and may be left open. */
export interface Period {
  /** First day, or the month or year it begins with. */
  readonly from?: string | null | undefined;
  /** Last day, or the month or year it ends with. */
  readonly until?: string | null | undefined;
}

/** A date as a person writes it: 2019, 2019-03 or 2019-03-25. */
export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** The first and the last day that a date may mean. */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`;
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? isoDay(Date.UTC(year, month, 0)) : date;
}

/** The day after a date is over. */
export const dayAfter = (date: string): string => isoDay(Date.parse(lastDay(date)) + 24 * 60 * 60 * 1000);

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a day lies in a period; of a paper without a date (null) whether the period lasts until today. */
export function holdsOn(day: string | null, { from, until }: Period): boolean {
  if (day === null) return (until ?? null) === null;
  return (from == null || day >= firstDay(from)) && (until == null || day <= lastDay(until));
}

/** Whether two periods share a day. */
export const overlap = (a: Period, b: Period): boolean => beginsBy(a, b.until) && beginsBy(b, a.until);

const beginsBy = ({ from }: Period, until: Period['until']): boolean =>
  from == null || until == null || firstDay(from) <= lastDay(until);
