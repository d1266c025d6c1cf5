/** The first word of a list that a text begins or ends with. */
export type WordFinder = (text: string) => string | undefined;

/** Finders over a list of words that try only those that share the character at their edge with the text. */
export const wordFinder = {
  atStart: (words: Iterable<string>): WordFinder => {
    const byFirst = grouped(words, (word) => word.charAt(0));
    return (text) => byFirst.get(text.charAt(0))?.find((word) => text.startsWith(word));
  },
  atEnd: (words: Iterable<string>): WordFinder => {
    const byLast = grouped(words, (word) => word.charAt(word.length - 1));
    return (text) => byLast.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word));
  },
};

function grouped(words: Iterable<string>, edge: (word: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const group = found.get(edge(word));
    if (group === undefined) found.set(edge(word), [word]);
    else group.push(word);
  }
  return found;
}
