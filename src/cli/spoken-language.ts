/** The language of what is told on standard error: what `--lang` asked for, wherever it stands, since the call itself may be what is wrong. */
export const spokenLanguage = (words: readonly string[] = process.argv): 'zh' | 'en' =>
  words.some((word, i) => word === '--lang=en' || (word === 'en' && words[i - 1] === '--lang')) ? 'en' : 'zh';
