import { z } from 'zod';
import { placeIndex } from '../model/place-index.ts';
import type { Words } from '../model/words.ts';
import { numberKey, titleKeys } from './title-key.ts';

const text = z.string().trim().min(1);

/** An entry of `documents.yaml`: a person's word on what a document is called. */
export const registeredDocument = z
  .strictObject({
    id: text.regex(/^[a-z0-9-]+$/),
    title: text.optional(),
    number: text.optional(),
    /** Other forms in print. */
    titles: z.array(text).readonly().default([]),
    /** Place in whose papers forms without a place mean it; none: in all papers. */
    jurisdiction: text.optional(),
    /** Only the paper of this year, where one comes every year under the same title. */
    year: z.int().min(1900).max(2999).optional(),
  })
  .refine((entry) => entry.title !== undefined || entry.number !== undefined || entry.titles.length > 0, {
    message: 'needs a title, a number or titles',
  });
export type RegisteredDocument = z.output<typeof registeredDocument>;

/** Scope of title keys that hold in the papers of every place. */
const EVERYWHERE = '*';

/** Key of a document a person has registered; its citations are looked up by it first. */
export const registeredKey = (entry: RegisteredDocument): string => `id:${entry.id}`;

/** Every key a registered document is known by, the most exact first. */
export function keysOfRegistered(entry: RegisteredDocument, words: Words): string[] {
  const index = placeIndex(words.places);
  const forms = [entry.title ?? [], entry.titles].flat();
  const keys = forms.flatMap((form) => titleKeys(form, entry.jurisdiction ?? null, EVERYWHERE, words, index).keys);
  return [...new Set([...(entry.number === undefined ? [] : [numberKey(entry.number)]), ...keys])];
}

/** The key under which a registered document is kept while it is not held: the one it had before it was registered. */
export function placeholderOfRegistered(entry: RegisteredDocument, words: Words): string {
  const index = placeIndex(words.places);
  if (entry.title !== undefined)
    return titleKeys(entry.title, entry.jurisdiction ?? null, EVERYWHERE, words, index).main;
  return entry.number === undefined ? registeredKey(entry) : numberKey(entry.number);
}

/** A title's key as it reads where it holds in papers of every place; null for numbers and titles with a place. */
export const everywhere = (key: string): string | null =>
  key.startsWith('title:') && key.includes('@') ? `${key.slice(0, key.lastIndexOf('@'))}@${EVERYWHERE}` : null;
