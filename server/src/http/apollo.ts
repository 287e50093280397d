import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { Admitted, Documents } from './documents.ts';
import { causeOf, codeOf, type Failure, present } from './errors.ts';
import type { PresentedError } from './fault.ts';
import { ERRORS, TOKENS } from './limits.ts';
import { bugFacts, type Logger } from './log.ts';

/** What Apollo carries for one operation: the resolvers' context and the document that was admitted. */
export type RunningContext = Context & { readonly admitted: Admitted; readonly detailed: boolean };

type Parts = { readonly schema: GraphQLSchema; readonly documents: Documents; readonly log: Logger };

/** Apollo Server as the middle of the road: documents arrive admitted and weighed, results leave masked. */
export function createApollo(parts: Parts): ApolloServer<RunningContext> {
  return new ApolloServer<RunningContext>({
    schema: parts.schema,
    documentStore: storeOf(parts.documents),
    // documents are validated before they come here, with the same limits: this is the second lock on the same door
    parseOptions: { maxTokens: TOKENS },
    validationOptions: { maxErrors: ERRORS },
    executionOptions: { maxCoercionErrors: ERRORS },
    hideSchemaDetailsFromClientErrors: true,
    introspection: true, // refused in graphql.ts for those who may not: the answer depends on the viewer
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: false, // csrf.ts refuses more
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: JSON.stringify,
    formatError: (_, error) => ({ ...present(asFailure(error), false) }),
    logger: quietLogger(parts.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), runOperations(parts)],
  });
}

/** No plugin may bring a `willResolveField`: it would wrap every resolver of the schema. */
function runOperations({ documents, log }: Parts): ApolloServerPlugin<RunningContext> {
  const listener: GraphQLRequestListener<RunningContext> = {
    // an operation that graphql-jit compiled runs there; null leaves it to the ordinary executor
    responseForOperation: async ({ contextValue, request }) => {
      const { admitted } = contextValue;
      const compiled = documents.compiled(admitted);
      if (compiled === null) return null;
      // graphql-jit does not apply every default (a list's, for one)
      const variables = { ...admitted.defaults, ...request.variables };
      const result = await compiled.query(undefined, contextValue, variables);
      const errors = result.errors?.map((error) => tell(log, contextValue, asFailure(error)));
      const singleResult = { ...(errors ? { errors } : {}), data: result.data ?? null };
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
    },
    didEncounterErrors: async ({ contextValue, errors }) => {
      for (const error of errors) tell(log, contextValue, asFailure(error));
    },
    willSendResponse: async (context) => nameRequest(context),
  };
  return { requestDidStart: async () => listener };
}

function tell(log: Logger, context: RunningContext, error: Failure): PresentedError {
  if (codeOf(error) === 'INTERNAL_SERVER_ERROR') {
    const operation = context.admitted.operation.name?.value;
    const at = { requestId: context.requestId, operation, path: error.path?.join('.') };
    log.error({ ...at, ...bugFacts(causeOf(error)) }, 'bug');
  }
  return present(error, context.detailed);
}

function nameRequest({ response, contextValue }: GraphQLRequestContext<RunningContext>): void {
  if (response.body?.kind !== 'single') return;
  const { errors } = response.body.singleResult;
  if (errors === undefined || response.http === undefined) return;
  for (const error of errors) Object.assign(error.extensions ?? {}, { requestId: contextValue.requestId });
  if (errors.some((error) => error.extensions?.code === 'SERVER_BUSY')) {
    response.http.status = 503;
    response.http.headers.set('retry-after', '2');
  }
}

function storeOf(documents: Documents) {
  return {
    get: async (key: string) => documents.parsed(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => undefined,
    delete: async () => undefined,
  };
}

/** Errors of graphql and of graphql-jit have one shape and two classes. */
function asFailure(error: unknown): Failure {
  if (typeof error === 'object' && error !== null && 'message' in error) return error as Failure;
  return { message: String(error) };
}

function quietLogger(log: Logger) {
  const say = (level: 'warn' | 'error') => (message?: unknown) => log[level](bugFacts(message), 'apollo');
  return { debug: () => undefined, info: () => undefined, warn: say('warn'), error: say('error') };
}
