import { wording } from '../model/diagnostic.ts';
import type { PlacedFinding } from './checked-paper.ts';
import type { Lang } from './look.ts';
import { placeWords } from './place-words.ts';

/**
 * A finding as a compiler prints it, line and column from 1; where the file is no plain text, with its place in it.
 *
 *     通知.txt:12:3 warning unknown-unit  名录中没有…
 *     通知.pdf:40:1 warning unread-clause  像责任分工但没有读懂：… [第 2 页]
 */
export function findingLine(path: string, finding: PlacedFinding, lang: Lang): string {
  const { region, severity, code, detail } = finding;
  const place = region === null ? path : `${path}:${region.from.line}:${region.from.column}`;
  const at = region?.at ? ` [${placeWords(region.at, lang)}]` : '';
  return `${place} ${severity} ${code}  ${oneLine(wording(code, detail, lang))}${at}`;
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? ' ' : gap));
