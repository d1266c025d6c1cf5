import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { FINDINGS } from '../../src/model/diagnostic.ts';
import { sheetPaper } from '../read/sheet-paper.ts';
import { zeren } from '../support/zeren.ts';

/** What the schema of SARIF 2.1.0 requires and allows of the parts that are written; nothing else may stand in them. */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const position = z.int().min(1);
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[\w%.~:/()!'*-]+$/), index: z.int().min(0) });
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation,
    region: z
      .strictObject({
        startLine: position,
        startColumn: position,
        endLine: position,
        endColumn: position,
        snippet: z.strictObject({ text: z.string() }),
      })
      .optional(),
  }),
  logicalLocations: z.tuple([z.strictObject({ name: z.string().min(1) })]).optional(),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('zeren'),
          version: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z.array(
            z.strictObject({
              id: z.string().min(1),
              shortDescription: message,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, message, locations: z.array(location) })),
        }),
      ]),
      artifacts: z.array(
        z.strictObject({
          location: z.strictObject({ uri: z.string() }),
          properties: z.strictObject({ coverage: z.record(z.string(), z.number()) }).optional(),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message,
          locations: z.tuple([location]),
        }),
      ),
    }),
  ]),
});

const folder = mkdtempSync(join(tmpdir(), 'zeren-sarif-'));
const papers = join(folder, '来 文');
const PLAN =
  '江门市司法局2023年工作要点\r\n一、重点任务\r\n1.完善制度。【甲乙丙科】\r\n2.深化改革。责任单位：另行\r\n确定。\r\n';
let run: z.output<typeof sarif>['runs'][0];

beforeAll(async () => {
  mkdirSync(papers);
  writeFileSync(join(papers, 'a.txt'), '');
  writeFileSync(join(papers, '要点#1.txt'), PLAN);
  writeFileSync(
    join(papers, '附表.xlsx'),
    sheetPaper([
      {
        name: '分工',
        rows: [
          ['序号', '任务', '责任单位'],
          [1, '完善制度。', '甲乙丙科'],
          [2, '深化改革。', '甲乙丁科'],
        ],
      },
    ]),
  );
  const { status, out, err } = await zeren('check', papers, '--format', 'sarif', '--min', 'with-unit=0.9');
  expect(status).toBe(1);
  expect(err).toContain('（with-unit）为 0.5（1/2），低于下限 0.9。');
  [run] = sarif.parse(JSON.parse(out)).runs;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every finding is a rule, and each result names its own by id and index, with its level', () => {
  const { rules } = run.tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(FINDINGS));
  for (const result of run.results) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(rules[result.ruleIndex]?.defaultConfiguration.level).toBe(result.level);
  }
  const inText = run.results.filter(({ locations }) => locations[0].physicalLocation.artifactLocation.index < 2);
  expect(inText.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['empty-file', 'error'],
    ['unknown-unit', 'warning'],
    ['unread-clause', 'warning'],
  ]);
});

test('a place in the text is a region whose snippet stands there; what is about the file has none', () => {
  const [empty, unit, clause] = run.results.map(({ locations }) => locations[0].physicalLocation);
  expect(empty?.region).toBeUndefined();
  expect(unit?.region).toEqual({
    startLine: 3,
    startColumn: 9,
    endLine: 3,
    endColumn: 13,
    snippet: { text: '甲乙丙科' },
  });
  expect(clause?.region).toMatchObject({ startLine: 4, startColumn: 8 });
  const lines = PLAN.split('\n');
  for (const { region } of [unit, clause].flatMap((place) => place ?? [])) {
    if (region === undefined) throw new Error('no region');
    const [first, last] = [region.startLine - 1, region.endLine - 1];
    const words = lines
      .slice(first, last + 1)
      .map((line, i) =>
        line.slice(i === 0 ? region.startColumn - 1 : 0, first + i === last ? region.endColumn - 1 : undefined),
      )
      .join('\n');
    expect(words).toBe(region.snippet.text);
  }
});

test('where a file is no text, the place in it is told too', () => {
  const found = run.results.filter(({ ruleId }) => ruleId === 'unknown-unit').slice(1);
  expect(
    found.map(({ locations }) => [locations[0].physicalLocation.region?.snippet.text, locations[0].logicalLocations]),
  ).toEqual([
    ['甲乙丙科', [{ name: '工作表“分工”单元格 C2' }]],
    ['甲乙丁科', [{ name: '工作表“分工”单元格 C3' }]],
  ]);
});

test('each artifact is a file that is there, by an encoded address, with its figures', () => {
  expect(run.artifacts.map(({ location }) => fileURLToPath(location.uri))).toEqual([
    join(papers, 'a.txt'),
    join(papers, '要点#1.txt'),
    join(papers, '附表.xlsx'),
  ]);
  expect(run.artifacts.map(({ properties }) => properties?.coverage['measures'])).toEqual([undefined, 2, 2]);
  for (const { locations } of run.results) {
    const { uri, index } = locations[0].physicalLocation.artifactLocation;
    expect(run.artifacts[index]?.location.uri).toBe(uri);
  }
});

test('a broken bound is a notification about its paper', () => {
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { level: 'error', locations: [{ physicalLocation: { artifactLocation: { index: 1 } } }] },
  ]);
});
