import { complexityFromQuery } from '@pothos/plugin-complexity';
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { COMPLEXITY } from '#graphql/limits.ts';
import type { Admitted } from './documents.ts';
import { ERRORS } from './limits.ts';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * Reads the variables and weighs what the operation asks for with them: `first: $n` costs what `$n` says. Returns the
 * client's mistakes; nothing has run yet.
 */
export function weigh(
  schema: GraphQLSchema,
  admitted: Admitted,
  variables: Variables,
  context: Context,
): readonly GraphQLError[] {
  const definitions = admitted.operation.variableDefinitions ?? [];
  const read = getVariableValues(schema, definitions, { ...variables }, { maxErrors: ERRORS - 1 });
  if (read.errors !== undefined) return read.errors.map((error) => refusal('BAD_USER_INPUT', error.message, error));
  const options = { schema, ctx: context, variables: { ...variables } };
  let complexity: number;
  try {
    complexity = complexityFromQuery(admitted.document, options).complexity;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [refusal('BAD_USER_INPUT', error.message, error)];
  }
  if (complexity <= COMPLEXITY) return [];
  const said = `This asks for about ${complexity} values; ${COMPLEXITY} at most. Ask for fewer rows.`;
  return [refusal('QUERY_TOO_COMPLEX', said)];
}

function refusal(code: string, message: string, from?: GraphQLError): GraphQLError {
  const http = { status: 400 };
  return new GraphQLError(message, { nodes: from?.nodes ?? null, extensions: { code, http } });
}
