import type { Draft } from '../model/draft.ts';
import { spell } from '../ask/spelling.ts';
import type { Look } from './look.ts';
import { pairs, table } from './table.ts';
import { say } from './texts.ts';

/** One parsed paper as a person reads it: its data, then a line a measure with its units. */
export function showDraft(draft: Draft, look: Look): string {
  const { lang } = look;
  const { document } = draft;
  const unknown = say(lang, 'unknown');
  const head = pairs([
    [say(lang, 'document.untitled'), document.title ?? unknown],
    [say(lang, 'document.kind'), document.kind ?? unknown],
    [say(lang, 'document.number'), document.number ?? unknown],
    [
      say(lang, 'document.issuer'),
      (document.issuer ?? unknown) + (document.inferred.includes('issuer') ? say(lang, 'document.inferred') : ''),
    ],
    [say(lang, 'document.jurisdiction'), document.jurisdiction ?? unknown],
    [say(lang, 'document.date'), document.date ?? unknown],
  ]);
  const rows = draft.measures.map((measure) => [
    measure.ordinal ?? '',
    measure.title.length > 24 ? `${measure.title.slice(0, 24)}…` : measure.title,
    measure.units
      .map((unit) => (unit.role === 'responsible' ? unit.name : `${unit.name}(${spell(unit.role).toLowerCase()})`))
      .join('、'),
    measure.cites.length,
  ]);
  const list = table(
    [
      { head: '' },
      { head: say(lang, 'measures') },
      { head: say(lang, 'measure.units') },
      { head: say(lang, 'citedDocuments'), number: true },
    ],
    rows,
  );
  return `${head}\n\n${say(lang, 'parse.measures', draft.measures.length, draft.sections.length, draft.cites.length)}\n\n${list}\n`;
}
