const HOUR = 3_600_000;

/** The day it is in China at an instant, or so many days later: YYYY-MM-DD. */
export const dayInChina = (instant: Date, later = 0): string =>
  new Date(instant.getTime() + (8 + 24 * later) * HOUR).toISOString().slice(0, 10);
