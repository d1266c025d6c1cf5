import { createColors } from 'picocolors';

export type Lang = 'zh' | 'en';

/** How an answer is to look: the language of its labels, and whether it may use colour. */
export interface Look {
  readonly lang: Lang;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** A look with colours, or plain for pipes and files. */
export function look(lang: Lang, colours: boolean): Look {
  const { bold, dim } = createColors(colours);
  return { lang, bold, dim };
}
