import { type Diagnostic, wording } from '../model/diagnostic.ts';
import type { Lang } from './look.ts';

/** A finding as a compiler prints it: 通知.txt:12:3 warning unknown-unit  名录中没有…; line and column from 1. */
export function findingLine(uri: string, text: string | null, finding: Diagnostic, lang: Lang): string {
  const place = finding.start === null || text === null ? uri : `${uri}:${lineAndColumn(text, finding.start)}`;
  return `${place} ${finding.severity} ${finding.code}  ${wording(finding.code, finding.detail, lang)}`;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
