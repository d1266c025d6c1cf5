import { z } from 'zod';
import { UNIT_KINDS } from '../model/vocabulary.ts';
import { DATE } from '../model/period.ts';

const text = z.string().trim().min(1);
const id = text.regex(/^[a-z0-9-]+$/);
const date = z.coerce.string().regex(DATE, 'is no date such as 2019, 2019-03 or 2019-03-25');
const dated = z.strictObject({ id, from: date.optional(), until: date.optional() });

/** Another unit, and when it was so: `jm-sfj`, or `{ id: jm-sfj, from: 2019-03 }`. */
export type DatedUnit = z.output<typeof dated>;
const related = z.union([id.transform((other): DatedUnit => ({ id: other })), dated], {
  error: 'is neither an id nor { id, from, until }',
});

/** An entry of `units.yaml`. */
export const registeredUnit = z.strictObject({
  id,
  name: text,
  short: text.optional(),
  aliases: z.array(text).readonly().default([]),
  kind: z.enum(UNIT_KINDS),
  jurisdiction: text.optional(),
  /** What it was called before, oldest first; each name holds until its date, the next from the day after. */
  formerly: z
    .array(
      z.strictObject({
        name: text,
        short: text.optional(),
        aliases: z.array(text).readonly().default([]),
        until: date,
      }),
    )
    .readonly()
    .default([]),
  /** First and last day of the body itself. */
  from: date.optional(),
  until: date.optional(),
  /** Who took over its work where it was split, or merged into another. Told to people; nothing is moved to them. */
  successors: z.array(id).readonly().optional(),
  mergedInto: id.optional(),
  partOf: z.union([related.transform((one) => [one]), z.array(related)]).optional().transform((all) => all ?? []),
  members: z.array(related).readonly().optional(),
  source: text.optional(),
  /** Ids it had in the graph before it was registered. */
  was: z.union([text.transform((one) => [one]), z.array(text)]).optional().transform((all) => all ?? []),
}); // prettier-ignore

/** All of `units.yaml`. */
export const registeredUnits = z.array(registeredUnit).readonly();
export type RegisteredUnit = z.output<typeof registeredUnit>;
