import type { Diagnostic } from '../model/diagnostic.ts';
import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Store } from '../store/store.ts';
import { mapOf, mapsOf, numberOf, textOf, textOrNull, unitRef } from './from-row.ts';
import type { UnitRef } from './refs.ts';

/** Where a name was printed. */
export interface PrintedAt {
  /** Title of the paper, else its id. */
  readonly document: string;
  /** Null where it is the issuer or an addressee. */
  readonly measure: string | null;
  readonly words: string | null;
}

/** A name that nobody has registered, or that several units may bear. */
export interface OpenName {
  readonly unit: UnitRef;
  readonly printed: readonly PrintedAt[];
  /** Full names of the registered units among which the papers leave it open. */
  readonly ambiguous: readonly string[];
}

/** The names that wait for a person's decision: most printed first, then by name. */
export const openNames = (store: Store): Promise<OpenName[]> =>
  store.read(async (run) => {
    const left = new Map<string, Set<string>>();
    for (const row of await run(statement('ask/findings-of-documents'))) {
      for (const { code, detail } of JSON.parse(textOrNull(row.diagnostics) ?? '[]') as Diagnostic[]) {
        const [, name = '', choice = ''] = /^(.*)（([^（]*)）$/.exec(detail) ?? [];
        if (code === 'ambiguous-unit') left.set(`${textOf(row.id)}\n${name}`, new Set(choice.split('、')));
      }
    }
    const names = (await run(statement('ask/open-names'))).map((row) => openName(row, left));
    return names
      .filter(({ printed }) => printed.length > 0)
      .sort((a, b) => b.printed.length - a.printed.length || byCodePoint(a.unit.id, b.unit.id));
  });

function openName(row: Row, left: ReadonlyMap<string, ReadonlySet<string>>): OpenName {
  const unit = unitRef(mapOf(row.unit));
  const places = [...mapsOf(row.duties), ...mapsOf(row.issued), ...mapsOf(row.addressed)].sort(
    (a, b) => byCodePoint(textOf(a.id), textOf(b.id)) || numberOf(a.position) - numberOf(b.position),
  );
  const papers = new Set(places.map((place) => textOf(place.id)));
  const ambiguous = [...papers].flatMap((id) => [...(left.get(`${id}\n${unit.shortName}`) ?? [])]);
  return {
    unit,
    printed: places.map((place) => ({
      document: textOrNull(place.document) ?? textOf(place.id),
      measure: textOrNull(place.measure),
      words: textOrNull(place.words),
    })),
    ambiguous: [...new Set(ambiguous)].sort(byCodePoint),
  };
}
