import { posix } from 'node:path';
import { Refusal } from './extracted.ts';
import { scanXml } from './scan-xml.ts';
import { openZip } from './zip.ts';

/** The parts of an office file (OOXML). */
export interface OfficeParts {
  /** Name of the part that holds the document or the workbook. */
  readonly main: string;
  /** A part by its name; null where there is none. */
  part(name: string): Uint8Array | null;
  /** Names of the parts that a part refers to, by the id of the reference. */
  targets(name: string): ReadonlyMap<string, string>;
}

/** Open an office file; refuses one without its main part. */
export function officeParts(bytes: Uint8Array): OfficeParts {
  const entries = new Map(openZip(bytes).map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]));
  const part = (name: string): Uint8Array | null => entries.get(name.toLowerCase())?.bytes() ?? null;
  const relations = (name: string): { id: string; type: string; target: string }[] => {
    const found: { id: string; type: string; target: string }[] = [];
    const xml = part(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));
    if (xml !== null)
      scanXml(xml, {
        open(tag, at) {
          const target = at.get('Target') ?? '';
          if (tag === 'Relationship' && at.get('TargetMode') !== 'External')
            found.push({
              id: at.get('Id') ?? '',
              type: at.get('Type') ?? '',
              target: target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(name), target),
            });
        },
      });
    return found;
  };
  const main = relations('').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (main === undefined || !entries.has(main.toLowerCase())) throw new Refusal('damaged-file', 'officeDocument');
  return {
    main,
    part,
    targets: (name) =>
      new Map(
        relations(name).flatMap(({ id, target, type }) => [
          [id, target] as const,
          [type.slice(type.lastIndexOf('/') + 1), target] as const,
        ]),
      ),
  };
}
