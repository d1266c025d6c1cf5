/**
 * A title without the remarks in brackets and the single marks at its end: 《T》的(试行)(2023年修订) without
 * what follows T.
 */
export function withoutTail(text: string, opening: string, closing: string, marks: string): string {
  let end = text.length;
  for (;;) {
    const last = text[end - 1] ?? '';
    if (last === '') return '';
    if (marks.includes(last)) end--;
    else if (closing.includes(last)) {
      let open = end - 2;
      while (open >= 0 && !(opening + closing).includes(text[open] ?? '')) open--;
      if (open < 0 || !opening.includes(text[open] ?? '')) return text.slice(0, end);
      end = open;
    } else return text.slice(0, end);
  }
}
