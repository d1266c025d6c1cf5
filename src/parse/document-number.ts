/** 文号 in every bracket and spacing: 云司发〔2022〕6号, 云法营办 〔 2024 〕 2 号, 国发[2015]23号. */
export const NUMBER = /([一-龥]{1,14})\s?[〔[(【]\s?((?:19|20)\d{2})\s?[〕\])】]\s?(?:第\s?)?(\d{1,5})\s?号/;

/** A document number as it is written everywhere: 云司发〔2022〕6号; null where the text holds none. */
export function numberOf(folded: string): string | null {
  const match = NUMBER.exec(folded);
  return match
    ? `${(match[1] ?? '').replace(/^(?:和|与|及|按照|根据|依据|按|见)/, '')}〔${match[2]}〕${match[3]}号`
    : null;
}

/** Whether a line holds nothing but a document number. */
export const isNumberLine = (text: string): boolean => new RegExp(`^${NUMBER.source}$`).test(text.trim());
