import { z } from 'zod';
import { CITATION_KINDS } from '../model/vocabulary.ts';
import type { Words } from '../model/words.ts';
import { readYaml } from './read-yaml.ts';

const list = z.array(z.string().min(1)).readonly();
const lists = <K extends string>(...keys: K[]) =>
  z.strictObject(Object.fromEntries(keys.map((k) => [k, list])) as Record<K, typeof list>);

const vocabulary = z.strictObject({
  labels: lists('lead', 'responsible', 'support', 'deadline', 'person', 'task', 'number', 'category'),
  verbs: lists('lead', 'responsible', 'support'),
  joint: list,
  conventions: lists('firstIsLead', 'noLeadMeansLead'),
  bodies: lists('section', 'office', 'party', 'standalone', 'whole', 'prefixes'),
  collectives: list,
  documentKinds: list,
  kindsWithClausesOnly: list,
  kindsWithoutMeasures: list,
  provinces: z.record(z.string(), z.string()),
  fields: z.record(z.string(), z.string()),
  headings: lists('frame', 'problems', 'outlook', 'report'),
  tense: lists('achievement', 'task'),
  furniture: z.strictObject({
    voice: list,
    starts: list,
    contains: list,
    metadata: lists('issuer', 'date', 'number', 'pageDate'),
  }),
  titles: lists('notDocuments', 'contextNotDocuments', 'nationalStarts'),
  laws: list,
  citationVerbs: lists(...CITATION_KINDS, 'open', 'deliverable', 'push', 'pending'),
});
const places = z.record(z.string(), z.array(z.string()).nullable());

/** The words of the rules from `vocabulary.yaml` and `places.yaml` of a registry folder. Throws REGISTRY. */
export async function readWords(folder: string): Promise<Words> {
  const { value: words } = await readYaml(folder, 'vocabulary.yaml', vocabulary);
  const { value: map } = await readYaml(folder, 'places.yaml', places);
  return { ...words, places: Object.fromEntries(Object.entries(map).map(([place, within]) => [place, within ?? []])) };
}
