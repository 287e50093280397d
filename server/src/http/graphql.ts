import { type ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { RunningContext } from './apollo.ts';
import { isObject, type JsonObject, readJsonBody } from './body.ts';
import { type Caller, callerOf, onPrimary, recognise, type Surroundings } from './context.ts';
import { refuseForeignSite } from './csrf.ts';
import type { Admitted, Documents } from './documents.ts';
import { present } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { HttpFault, sendErrors } from './fault.ts';
import { chooseDocument } from './trusted-documents.ts';
import { weigh } from './weigh.ts';

export type Api = {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly apollo: ApolloServer<RunningContext>;
  readonly around: Surroundings;
  /** NODE_ENV=development: everybody may send any document and read the schema. */
  readonly development: boolean;
};

export type Operation = {
  readonly admitted: Admitted;
  readonly variables: JsonObject;
  readonly context: Context;
  readonly detailed: boolean;
};

/** Mistakes in what was asked; nothing has run. */
export class Refused {
  readonly errors: readonly GraphQLError[];
  readonly detailed: boolean;
  constructor(errors: readonly GraphQLError[], detailed: boolean) {
    this.errors = errors;
    this.detailed = detailed;
  }
}

/** POST /graphql. Returns the name of one of our own operations, for the log and the metrics. */
export async function answerGraphql(api: Api, exchange: Exchange): Promise<string | null> {
  const { request, response, requestId } = exchange;
  const caller = callerOf(request, requestId, api.around.publicUrl, exchange.closed);
  const operation = await admitRequest(api, caller);
  if (operation instanceof Refused) {
    sendErrors(
      response,
      requestId,
      400,
      operation.errors.map((error) => present(error, operation.detailed)),
    );
    return null;
  }
  const { admitted, variables, context, detailed } = operation;
  if (admitted.operation.operation === 'subscription') {
    throw new HttpFault(400, 'BAD_REQUEST', 'A subscription is opened at /events.');
  }
  const answer = await api.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      search: '',
      // answers are JSON whatever else the client would take
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', 'application/json'],
      ]),
      body: { query: admitted.text, variables },
    },
    context: async () => ({ ...context, admitted, detailed }),
  });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  for (const [name, value] of caller.replyHeaders) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.statusCode = answer.status ?? 200;
  response.end(answer.body.kind === 'complete' ? answer.body.string : undefined);
  return admitted.trusted ? (admitted.operation.name?.value ?? null) : null;
}

/** From bytes to an operation that may run: whose it is first, then what it asks. */
export async function admitRequest(api: Api, caller: Caller): Promise<Operation | Refused> {
  const { request, credential } = caller;
  refuseForeignSite(request.headers, api.around.publicUrl, credential?.kind === 'SESSION');
  const body = await readJsonBody(request);
  const freeFormAllowed = api.development || credential?.kind === 'API_TOKEN';
  const asked = chooseDocument(body, api.documents, freeFormAllowed);
  const variables = variablesOf(body);
  const { context, signedIn } = await recognise(caller, api.around);
  const readsSchema = api.development || signedIn?.readsSchema === true;
  const admitted = api.documents.admit(asked.text, asked.trusted);
  if (!('document' in admitted)) return new Refused(admitted, readsSchema);
  if (admitted.introspects && !readsSchema) return new Refused([introspectionDisabled()], false);
  const mistakes = weigh(api.schema, admitted, variables, context);
  if (mistakes.length > 0) return new Refused(mistakes, readsSchema);
  const writes = admitted.operation.operation === 'mutation' && api.around.read !== api.around.deps.read;
  const running = writes ? await onPrimary(context, caller, api.around) : context;
  return { admitted, variables, context: running, detailed: readsSchema };
}

function variablesOf(body: JsonObject): JsonObject {
  const { variables } = body;
  if (variables === undefined || variables === null) return {};
  if (!isObject(variables)) throw new HttpFault(400, 'BAD_REQUEST', 'The variables have to be a JSON object.');
  return variables;
}

const introspectionDisabled = () => new GraphQLError('', { extensions: { code: 'INTROSPECTION_DISABLED' } });
