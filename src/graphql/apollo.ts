import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'; // prettier-ignore
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { publicError } from './errors.ts';
import type { Report } from './errors.ts';
import { limitRule, LIMITS } from './limits.ts';
import { statusPlugin } from './status-plugin.ts';

/** The GraphQL server behind `/graphql`. It calls nobody, whatever the environment says. */
export const apollo = (schema: GraphQLSchema, report: Report): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitRule],
    validationOptions: { maxErrors: LIMITS.errors },
    formatError: (formatted, thrown) => publicError(formatted, thrown, report),
    logger: { debug() {}, info() {}, warn() {}, error: (message) => report('-', message) },
    plugins: [
      statusPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
