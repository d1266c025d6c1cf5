import * as fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { annotatedPapers } from '../support/annotated.ts';
import { otherWidth } from '../support/marked.ts';
import { draftOf, readingOf } from '../support/reading.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

const readings = new Map<string, string[]>(annotatedPapers.map(({ id, text }) => [id, readingOf(draftOf(text))]));

describe.each(annotatedPapers)('$id says the same', ({ id, text }) => {
  const before = readings.get(id) ?? [];
  test('in the other punctuation width', () => expect(readingOf(draftOf(otherWidth(text)))).toEqual(before));
  test('in traditional script', () =>
    expect(readingOf(draftOf(toTraditional(text))).map(toSimplified)).toEqual(before.map(toSimplified)));
});

const GLOSSES = ['(fā)', '（fā）', '( zhǎn )', '(jiàn)(jian)', '(lǜ shī)'];

test('a gloss in brackets behind any character changes nothing', () => {
  const place = fc.record({
    paper: fc.constantFrom(...annotatedPapers),
    gloss: fc.constantFrom(...GLOSSES),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  });
  fc.assert(
    fc.property(place, ({ paper, gloss, at }) => {
      const behind = placesOf(paper.text, /[一-龥]/g, at);
      if (behind === null) return;
      const text = paper.text.slice(0, behind + 1) + gloss + paper.text.slice(behind + 1);
      expect(readingOf(draftOf(text))).toEqual(readings.get(paper.id));
    }),
    { numRuns: 120 },
  );
});

/** Papers with numbered measures and clauses in brackets, one line a paragraph. */
const clausedPapers = annotatedPapers.filter(
  ({ text }) =>
    /^\s*(?:[(（]?[一二三四五六七八九十]+[)）、]|\d+[.．、])/m.test(text) &&
    /[。；;][【(（〔[][^】)）〕\]]*[局科处室厅委府][^】)）〕\]]*[】)）〕\]]/.test(text) &&
    !isSet(text),
);

/** Whether a paper is already in lines of the width of its page: a break at another place is then a paragraph's end. */
function isSet(text: string): boolean {
  const inside = text.match(/[^。；;：:！\s》）)】〕]\r?\n(?=[一-龥])/g) ?? [];
  return inside.length > 5;
}

/**
 * Places inside sentences behind the first 。 of their paragraph. Before it a break cannot be told from the end of a
 * heading: (二)健全职⏎工工资增长机制。
 */
const INSIDE = /(?<=。[^\n]{0,400}[一-龥，、])[一-龥](?=[^\n]{3})/g;

test('a line break inside a sentence changes nothing', () => {
  expect(clausedPapers.length).toBeGreaterThan(9);
  const place = fc.record({
    paper: fc.constantFrom(...clausedPapers),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    by: fc.constantFrom('\n', '\r\n', '\n　　', ' \n'),
  });
  fc.assert(
    fc.property(place, ({ paper, at, by }) => {
      const before = placesOf(paper.text, INSIDE, at);
      if (before === null) return;
      const text = paper.text.slice(0, before) + by + paper.text.slice(before);
      expect(readingOf(draftOf(text))).toEqual(readings.get(paper.id));
    }),
    { numRuns: 120 },
  );
});

const found = new Map<string, number[]>();

/** One of the places where a form stands, the one at the given part of them all. */
function placesOf(text: string, form: RegExp, part: number): number | null {
  const key = `${form.source} ${text}`;
  const places = found.get(key) ?? [...text.matchAll(form)].map((match) => match.index);
  found.set(key, places);
  return places[Math.floor(part * places.length)] ?? null;
}
