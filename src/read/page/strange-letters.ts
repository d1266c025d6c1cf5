// what a Chinese or an English text has; other letters mean that the file does not tell what they are
const STRANGE =
  /[^\s\u0021-\u007e\u00b0-\u00b7\u00d7\u2010-\u266f\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef\ud800-\udfff]/g;

/** Letters that cannot be told stand as U+FFFD, which is reported. */
export const told = (text: string): string => text.replace(STRANGE, '\ufffd');

/** How much of a text is letters that cannot be told, from 0 to 1. */
export const strangeShare = (text: string): number => (text.match(STRANGE)?.length ?? 0) / Math.max(1, text.length);
