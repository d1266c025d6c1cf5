const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,4}[、.．]|[(（][一二三四五六七八九十\d]{1,4}[)）]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百]{1,5}[条章节]|[①-⑳])/;

/** Whether a line begins a new item after one that ended: 2.加强督查。 after 年底前完成。 */
export const beginsItem = (before: string, line: string): boolean =>
  ORDINAL.test(line) && /[。；：！？;:】〕)）]$/.test(before);

/** What stands between two lines that are joined: a space between words of Latin letters, else nothing. */
export const joint = (before: string, after: string): string =>
  /[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
