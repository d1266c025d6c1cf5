import { execute, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Store } from '../store/store.ts';
import { openContext } from './context.ts';
import { publicError } from './errors.ts';
import type { Report } from './errors.ts';
import { limitRule, LIMITS } from './limits.ts';

/** Times a query is begun that writes come between. */
const ATTEMPTS = 3;

/** A query with its variables. */
export interface Asking {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** An answer as it goes over HTTP. */
export interface Answered {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: ExecutionResult['data'];
}

/** Ask without a server: the same schema, limits and errors. */
export async function askSchema(
  schema: GraphQLSchema,
  store: Store,
  asking: Asking,
  report: Report,
): Promise<Answered> {
  const told = (errors: readonly GraphQLError[], code?: string): GraphQLFormattedError[] =>
    errors.map((error) => {
      const thrown = code === undefined ? error : coded(error, code);
      return publicError(thrown.toJSON(), thrown, report);
    });
  const document = read(asking.query);
  if (document instanceof GraphQLError) return { errors: told([document], 'GRAPHQL_PARSE_FAILED') };
  const wrong = validate(schema, document, [...specifiedRules, limitRule], { maxErrors: LIMITS.errors });
  if (wrong.length > 0) return { errors: told(wrong, 'GRAPHQL_VALIDATION_FAILED') };
  for (let left = ATTEMPTS; ; left--) {
    const context = openContext(store);
    try {
      const { data, errors } = await execute({
        schema,
        document,
        contextValue: context,
        ...(asking.variables === undefined ? {} : { variableValues: asking.variables }),
      });
      if (context.overtaken() && left > 1) continue;
      // Without data nothing was run: the variables or the operation are at fault.
      const failed =
        errors === undefined ? {} : { errors: told(errors, data === undefined ? 'BAD_USER_INPUT' : undefined) };
      return { ...failed, ...(data === undefined ? {} : { data }) };
    } finally {
      await context.close();
    }
  }
}

function read(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const coded = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.source === undefined ? {} : { source: error.source }),
    ...(error.positions === undefined ? {} : { positions: error.positions }),
    originalError: error,
    extensions: { code },
  });
