/** 文号 in every bracket and spacing: 云司发〔2022〕6号, 云法营办 〔 2024 〕 2 号, 国发[2015]23号. */
export const NUMBER = /([一-龥]{1,14})\s?[〔[(【]\s?((?:19|20)\d{2})\s?[〕\])】]\s?(?:第\s?)?(\d{1,5})\s?号/;

/** A document number as it is written everywhere: 云司发〔2022〕6号; null where the text holds none. */
export function numberOf(folded: string): string | null {
  const match = NUMBER.exec(folded);
  return match
    ? `${(match[1] ?? '').replace(/^(?:和|与|及|按照|根据|依据|按|见)/, '')}〔${match[2]}〕${match[3]}号`
    : null;
}

/** The words before a number that are not its 代字: 贯彻落实{云府发}, 根据{云司办函}. */
const BEFORE =
  /^.*(?:根据|按照|依据|落实|贯彻|执行|印发|转发|参照|遵照|文件|通知|意见|[和与及按见以的对在、])(?=.{2,})/;

/** 代字 of a number without the words before it. */
export const signOf = (words: string): string => words.replace(BEFORE, '');

const NUMBER_AT_END = new RegExp(`${NUMBER.source}\\s?$`);
const NUMBER_ALONE = new RegExp(`^${NUMBER.source}(?:\\s+\\d{4}-\\d{1,2}-\\d{1,2})?$`);

/** The number right before a title: 按照云政办〔2024〕52号《…规定》. */
export function numberBefore(folded: string, at: number): string | null {
  const match = NUMBER_AT_END.exec(folded.slice(Math.max(0, at - 40), at));
  return match === null ? null : `${signOf(match[1] ?? '')}〔${match[2]}〕${match[3]}号`;
}

/** Whether a line holds nothing but a document number. */
export const isNumberLine = (text: string): boolean => text.includes('号') && NUMBER_ALONE.test(text.trim());
