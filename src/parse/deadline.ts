const YEAR = '(?:(?:19|20)\\d{2}\\s?年|今年|本年|当年|[二一][〇零一二三四五六七八九]{3}年)';
const DAY = '(?:\\s?(?<!\\d)\\d{1,2}\\s?月(?:份)?\\s?)';
/** 2023年6月底前, 每年12月10日前, 每季度末月25日前, 10月底前, 年底前; always a date before which something is due. */
const BEFORE = `(?:(?:(?:每年|每个?月|每个?季度|每半年)(?:末月|首月|最后一个月|第[一二三123]个月)?的?|(?:末月|首月)的?)?(?:${YEAR}(?:度)?)?(?:${DAY}(?:底|末|初|中旬|上旬|下旬|\\d{1,2}\\s?日(?:\\([^()]{1,6}\\))?)?|年?(?:底|末)|\\d{1,2}日)(?:之|以)?前|每周[一二三四五六日天](?:\\d{1,2}[时点])?前|(?:元旦|春节|元宵|清明|五一|端午|中秋|国庆)(?:节|假期)?前)`;
const OTHER = `${YEAR}?(?:(?<![\\d一二两三四五六七八九十几多半])年内|上半年|下半年|(?<![每各一])第?[一二三四]季度(?:末|内|底前)?)|到${YEAR}(?:底|末)?|印发(?:之日)?(?:起|后)(?:的)?[一二三四五六七八九十\\d]{1,3}(?:个)?(?:月|工作日|日|天)内`;
const DUE = new RegExp(`(?:到)?${BEFORE}|${OTHER}`, 'g');

/** The printed forms that a clause, label line or cell gives as a deadline: a date, a stretch of the year, or going on. */
const IN_CLAUSE = new RegExp(
  `^(?:于|在)?(?:${BEFORE}|${OTHER}|(?:${YEAR})?${DAY}(?:底|末|\\d{1,2}日|中旬|上旬|下旬)?(?:、${DAY})*|${YEAR}(?:底|末)?|年底|全年|年度|长期坚持|长期推进|持续推进|持续开展|常态化(?:推进|开展)|常年坚持|即时|按时间节点(?:推进|完成)?|贯穿全年|立即|立行立改)(?:前)?(?:基本|全面|并)?(?:完成|持续推进|推进|建成|启动|落实|实现|取得[^,]{1,8}|见成效)?$`,
);

/** Whether words in a clause are a deadline: 6月底前完成, 2024年12月底, 持续推进. */
export const isDeadline = (words: string): boolean => IN_CLAUSE.test(words);

const FIRST = new RegExp(`^(?:于|在)?(${BEFORE}|${OTHER})(?!的)(?![^,]*(?:牵头|负责|配合))[^,]{2,20}$`);

/** The due date that words of a clause begin with, before what is done by then: {3月底前}出台政策; null for other words. */
export const dueFirst = (words: string): string | null => FIRST.exec(words)?.[1] ?? null;

/** A deadline without its verb: 6月底前完成 → 6月底前; 持续推进 stays as it is. */
export const deadlineWords = (words: string): string =>
  /^(?:持续|长期|常态化|常年|按时间|立)/.test(words)
    ? words
    : words
        .replace(/^(?:于|在)/, '')
        .replace(/(?:基本|全面)?(?:完成|(?<!持续)推进|建成|启动|落实|实现|取得[^,]{1,8}|见成效)$/, '');

/**
 * The due dates in the words of a task, each once, in order (FORMATS: deadlines). Titles in 《》 are passed over; so are
 * past years of things that exist (2000年底前建成的小区) and what is no due date: validity, frequency, service standards.
 */
export function dueDates(folded: string, clean: string, year: number | null): string[] {
  const words = folded.replace(/《[^《》]{0,400}》/g, (title) => '《'.repeat(title.length));
  const found: string[] = [];
  for (const match of words.matchAll(DUE)) {
    const before = words.slice(Math.max(0, match.index - 4), match.index);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (
      /(?:截至|截止|自|从|较|比|[去上前]年)$/.test(before) ||
      /^(?:已(?:经|于|完成|全部|基本|建成)|(?!将)[一-龥]{1,3}的|(?:季报|报表|报告|数据|总结|通报))/.test(after)
    )
      continue;
    const named = /(?:19|20)\d{2}/.exec(match[0])?.[0];
    if (named !== undefined && year !== null && Number(named) < year) continue;
    const printed = clean.slice(match.index, match.index + match[0].length).trim();
    if (!found.includes(printed)) found.push(printed);
  }
  return found;
}
