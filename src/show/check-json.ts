import { wording } from '../model/diagnostic.ts';
import type { BrokenBound } from './broken-bounds.ts';
import { boundedValue, type CheckedPaper, type PlacedFinding } from './checked-paper.ts';
import type { Lang } from './look.ts';

/** What `zeren check --json` prints: for each paper its figures, shares, findings with their places, and the bounds it breaks. */
export const checkJson = (papers: readonly CheckedPaper[], broken: readonly BrokenBound[], lang: Lang): object[] =>
  papers.map((paper) => ({
    uri: paper.uri,
    path: paper.path,
    coverage: paper.figures,
    shares: paper.figures && {
      withUnit: boundedValue(paper.figures, 'withUnit'),
      unaccounted: boundedValue(paper.figures, 'unaccounted'),
    },
    findings: paper.findings.map((finding) => findingJson(finding, lang)),
    broken: broken
      .filter((bound) => bound.paper === paper)
      .map(({ side, figure, limit, value }) => ({ side, figure, limit, value })),
  }));

const findingJson = ({ code, severity, detail, start, end, region }: PlacedFinding, lang: Lang): object => ({
  code,
  severity,
  message: wording(code, detail, lang),
  detail,
  start,
  end,
  line: region?.from.line ?? null,
  column: region?.from.column ?? null,
  endLine: region?.to.line ?? null,
  endColumn: region?.to.column ?? null,
  words: region?.words ?? null,
  at: region?.at ?? null,
});
