import { readFileSync } from 'node:fs';
import { buildASTSchema, isAbstractType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import { gql } from 'graphql-tag';
import type { Context } from './context.ts';
import { resolvers } from './resolvers/resolvers.ts';

const file = new URL('../../schema.graphql', import.meta.url);

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** The schema of `schema.graphql`, able to answer. */
export function loadSchema(): GraphQLSchema {
  const schema = buildASTSchema(gql(readFileSync(file, 'utf8')));
  for (const [name, fields] of Object.entries(resolvers)) attach(schema, name, fields as Record<string, Resolve>);
  return schema;
}

/** Give the fields of one type their resolvers; a resolver of a field that is not there is a mistake of ours. */
function attach(schema: GraphQLSchema, name: string, fields: Readonly<Record<string, Resolve>>): void {
  const type = schema.getType(name);
  for (const [field, resolve] of Object.entries(fields)) {
    if (isAbstractType(type) && field === '__resolveType') {
      type.resolveType = resolve as unknown as GraphQLTypeResolver<unknown, Context>;
    } else {
      const definition = isObjectType(type) ? type.getFields()[field] : undefined;
      if (definition === undefined) throw new Error(`schema.graphql has no ${name}.${field}`);
      definition.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}
