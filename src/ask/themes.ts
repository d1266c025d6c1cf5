import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { oneRowEach } from './batch.ts';
import { findByName } from './find-by-name.ts';
import { mapOf, themeRef } from './from-row.ts';
import type { ThemeRef } from './refs.ts';

/** Every theme, in the order of their ids. */
export async function themes(store: Store): Promise<ThemeRef[]> {
  const rows = await store.read((run) => run(statement('ask/themes')));
  return rows.map((row) => themeRef(mapOf(row.theme))).sort((a, b) => byCodePoint(a.id, b.id));
}

/** Themes by their ids. */
export const themesById = oneRowEach('ask/themes-by-id', (row) => themeRef(mapOf(row.theme)));

/** The id of the theme with this id or name. */
export const findTheme = (all: readonly ThemeRef[], wanted: string): string =>
  findByName(
    wanted,
    all.map(({ id, name, nameEn }) => ({ id, label: name, names: [[name], [nameEn]] })),
    'theme',
  );
