import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FINDINGS, type FindingCode, type Severity, wording } from '../model/diagnostic.ts';
import { type BrokenBound, brokenBoundSentence } from './broken-bounds.ts';
import type { CheckedPaper, PlacedFinding } from './checked-paper.ts';
import { placeWords } from './place-words.ts';
import type { Lang } from './look.ts';

const LEVELS: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };
const CODES = Object.keys(FINDINGS) as FindingCode[];

/** What checking found as SARIF 2.1.0 (OASIS): findings are results, broken bounds notifications, figures properties. */
export function checkSarif(
  papers: readonly CheckedPaper[],
  broken: readonly BrokenBound[],
  lang: Lang,
  version: string,
): object {
  const artifact = (paper: CheckedPaper): object => ({ uri: uriOf(paper.path), index: papers.indexOf(paper) });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zeren', version, rules: CODES.map((code) => ruleOf(code, lang)) } },
        language: lang === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: broken.map((bound) => ({
              level: 'error',
              message: { text: brokenBoundSentence(bound, lang) },
              locations: [{ physicalLocation: { artifactLocation: artifact(bound.paper) } }],
            })),
          },
        ],
        artifacts: papers.map(({ path, figures }) => ({
          location: { uri: uriOf(path) },
          ...(figures === null ? {} : { properties: { coverage: figures } }),
        })),
        results: papers.flatMap((paper) => paper.findings.map((finding) => resultOf(finding, artifact(paper), lang))),
      },
    ],
  };
}

const ruleOf = (code: FindingCode, lang: Lang): object => ({
  id: code,
  shortDescription: { text: wording(code, '…', lang) },
  defaultConfiguration: { level: LEVELS[FINDINGS[code][0]] },
});

const resultOf = (finding: PlacedFinding, artifactLocation: object, lang: Lang): object => ({
  ruleId: finding.code,
  ruleIndex: CODES.indexOf(finding.code),
  level: LEVELS[finding.severity],
  message: { text: wording(finding.code, finding.detail, lang) },
  locations: [locationOf(finding, artifactLocation, lang)],
});

function locationOf({ region }: PlacedFinding, artifactLocation: object, lang: Lang): object {
  if (region === null) return { physicalLocation: { artifactLocation } };
  const { from, to, words, at } = region;
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        snippet: { text: words },
      },
    },
    ...(at === null ? {} : { logicalLocations: [{ name: placeWords(at, lang) }] }),
  };
}

/** A path as the reference SARIF wants: percent-encoded, relative where the path is. */
const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
