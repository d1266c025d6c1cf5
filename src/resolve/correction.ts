import { z } from 'zod';
import { CITATION_KINDS, ROLES } from '../model/vocabulary.ts';

const text = z.string().trim().min(1);

/**
 * An entry of `corrections.yaml`: what a person says instead of what was read, on which words, who, when and why.
 *
 *     drop: UNIT                     the unit is not responsible
 *     add: UNIT, role: support       it is (role responsible unless given)
 *     unit: UNIT, role: lead         its role is another
 *     target: DOCUMENT               the citation on the words means this document (its id, number or title)
 *     kind: basis                    what is done with it
 */
export const correction = z
  .strictObject({
    id: text,
    /** Id in `documents.yaml`, number, title with its place, path, or id in the graph. */
    document: text,
    /** Id of the measure, or what follows the # in it; without it, wherever the words stand. */
    measure: text.optional(),
    on: text,
    author: text,
    date: text.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is no date such as 2024-03-01'),
    reason: text,
    drop: text.optional(),
    add: text.optional(),
    unit: text.optional(),
    role: z.enum(ROLES).optional(),
    target: text.optional(),
    kind: z.enum(CITATION_KINDS).optional(),
  })
  .superRefine((entry, context) => {
    if (!isOneChange(entry))
      context.addIssue({
        code: 'custom',
        message: 'needs one of: drop; add (and role); unit and role; target and/or kind',
      });
  });
export type Correction = z.output<typeof correction>;

/** Whether an entry says one thing: nothing is guessed of one that says several. */
function isOneChange({ drop, add, unit, role, target, kind }: Partial<Record<string, unknown>>): boolean {
  const given = [drop, add, unit, target ?? kind].filter((part) => part !== undefined).length;
  if (given !== 1) return false;
  if (unit !== undefined) return role !== undefined;
  return role === undefined || add !== undefined;
}
