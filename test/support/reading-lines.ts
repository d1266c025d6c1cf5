import type { Draft } from '../../src/model/draft.ts';

/** What a paper says, as short lines: its data, then each measure with deadline, units and citations. */
export function readingLines({ document, measures }: Draft): string[] {
  const data = { title: document.title, issuer: document.issuer, date: document.date, number: document.number };
  const head = Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return [
    ...head,
    ...measures.map((measure) =>
      [
        `${measure.ordinal ?? '-'} ${measure.title}`,
        measure.deadline === null ? '' : `by ${measure.deadline}`,
        measure.units.map((unit) => `${unit.role} ${unit.name}`).join(', '),
        measure.cites.map((cite) => `${cite.kind ?? 'open'} 《${cite.title ?? cite.number}》`).join(', '),
      ]
        .filter((part) => part !== '')
        .join(' | '),
    ),
  ];
}
