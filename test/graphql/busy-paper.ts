import type { PaperFacts } from '../../src/model/graph.ts';
import { paper } from '../support/facts.ts';

/** A paper of so many measures for each of 20 units, each with two co-units, two citations and a theme. */
export function busyPaper(each: number): PaperFacts {
  const units = Array.from({ length: 20 }, (_, at) => `单位${at}`);
  return paper({
    id: '要点',
    jurisdiction: '江市',
    issuedBy: ['单位0'],
    addressedTo: ['单位1'],
    registry: { parents: { 单位0: '局', 单位1: '局' } },
    measures: units.flatMap((unit, at) =>
      Array.from({ length: each }, (_, n) => ({
        title: `任务${at}-${n}`,
        units: [unit, units[(at + 1) % 20]!, units[(at + 7) % 20]!],
        cites: [`文件${n}`, `办法${at}`],
        themes: ['立法'],
      })),
    ),
  });
}

/** Nested questions over it, and how many statements each takes, whatever the number of rows. */
export const NESTED: Readonly<Record<string, readonly [query: string, statements: number]>> = {
  'units with measures, document, citations and co-units': [
    `{ units(first: 20) { nodes { name responsibilities(first: 20) { nodes { evidence { quote } measure {
         title text document { title } citations { document { title } } units { unit { name } } themes { name } } } } } } }`,
    3, // units, their duties, the measures
  ],
  'units with the places of the words that name them': [
    `{ units(first: 20) { nodes { name responsibilities(first: 20) { nodes { evidence { quote place { line } } measure {
         citations { evidence { place { line } } } } } } } } }`,
    4, // units, their duties, the measures, the texts with their places
  ],
  'the ranking with measures, document, citations and co-units': [
    `{ workload(first: 20) { nodes { rank unit { name } measureList(first: 20) { nodes {
         title document { title } citations { document { title } } units { unit { name } } } } } } }`,
    10, // the graph version, eight columns of the projection, the measures
  ],
  'where units belong, their load and their papers': [
    `{ units(first: 20) { nodes { partOf { name } parts { name } members { name } memberOf { name } workload { rank }
         issued { title } addressed { title } } } }`,
    12, // units, their ties, their papers, the projection
  ],
  'documents with everything behind them': [
    `{ documents(first: 20) { nodes { sha256 inferred text issuers { name } addressees { name } coverage { stated }
         citations { kind } citedBy(first: 20) { nodes { source { title } measure { title } } }
         measures(first: 20) { nodes { units { unit { name } } } } } } }`,
    8, // documents, their files, texts, ties, coverage, citers, measures, and those measures whole
  ],
  'themes with their measures': ['{ themes { measures(first: 20) { nodes { title units { role } } } } }', 3],
  'one thing asked under many names': [
    `{ ${Array.from({ length: 20 }, (_, at) => `u${at}: unit(name: "单位${at}") { name partOf { name } }`).join(' ')} }`,
    3, // the names, the units, their ties
  ],
};
