import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RESOLVER_TYPES, resolverTypes } from '../../scripts/generate-resolver-types.ts';
import { GAP_KIND_NAMES } from '../../src/ask/gap-kinds.ts';
import { LOAD_RULE_NAMES } from '../../src/ask/load-rules.ts';
import { spell } from '../../src/ask/spelling.ts';
import { UNIT_ORDERS } from '../../src/ask/units.ts';
import { COLLECTIVES } from '../../src/ask/workload-arguments.ts';
import { loadSchema } from '../../src/graphql/schema.ts';
import { BASES, CITATION_KINDS, ROLES, TENSES, UNIT_KINDS } from '../../src/model/vocabulary.ts';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const look = (name: string, { description }: { readonly description?: string | null | undefined }): void => {
      if (!description) bare.push(name);
    };
    for (const type of types) {
      look(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
    expect(bare).toEqual([]);
  });

  it('cannot change anything', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it.each<[string, readonly string[]]>([
    ['LoadRule', LOAD_RULE_NAMES],
    ['RankedBy', [...LOAD_RULE_NAMES, 'SCORE']],
    ['Collectives', COLLECTIVES],
    ['Role', ROLES.map(spell)],
    ['Basis', BASES.map(spell)],
    ['CitationKind', CITATION_KINDS.map(spell)],
    ['Tense', TENSES.map(spell)],
    ['UnitKind', UNIT_KINDS.map(spell)],
    ['GapKind', GAP_KIND_NAMES],
    ['UnitOrder', UNIT_ORDERS],
  ])('%s has the values of the model', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it('pages are connections after the Relay specification', () => {
    for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
      const fields = isObjectType(type) ? type.getFields() : {};
      expect([type.name, String(fields['pageInfo']?.type), String(fields['totalCount']?.type)]).toEqual([
        type.name,
        'PageInfo!',
        'Int!',
      ]);
      expect(String(fields['edges']?.type)).toBe(`[${type.name.replace('Connection', 'Edge')}!]!`);
      expect(String(fields['nodes']?.type)).toMatch(/^\[\w+!\]!$/);
    }
  });

  it('has its resolver types made anew with it: npx tsx scripts/generate-resolver-types.ts', async () => {
    const committed = readFileSync(join(import.meta.dirname, '../..', RESOLVER_TYPES), 'utf8');
    expect(committed === (await resolverTypes())).toBe(true);
  });
});
