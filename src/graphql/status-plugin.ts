import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';
import { isLimitCode } from './limits.ts';

/**
 * The status of answers with errors, after the GraphQL-over-HTTP specification: a client that takes only plain JSON
 * gets 200 for a query that cannot be read or is not valid. What asks for too much is 400 for everybody.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response, errors }) {
      if (response.body.kind !== 'single' || errors === undefined) return;
      const codes = (response.body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']);
      if (codes.some(isLimitCode)) {
        response.http.status = 400;
        delete response.body.singleResult.data;
      } else if (codes.some((code) => PLAIN.has(code)) && !speaksGraphQL(request.http?.headers.get('accept'))) {
        response.http.status = 200;
      }
    },
  }),
};

const PLAIN = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

const speaksGraphQL = (accept: string | undefined): boolean =>
  accept?.includes('application/graphql-response+json') ?? false;
