import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
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
  const complexity = complexityOf(schema, admitted, variables, context);
  if (complexity instanceof GraphQLError) return [refusal('BAD_USER_INPUT', complexity.message, complexity)];
  if (complexity <= COMPLEXITY) return [];
  const said = `This asks for about ${complexity} values; ${COMPLEXITY} at most. Ask for fewer rows.`;
  return [refusal('QUERY_TOO_COMPLEX', said)];
}

const known = new WeakMap<DocumentNode, Map<string, number>>();
const KNOWN_MOST = 64;

/** What a field costs may depend on numbers (`first`) and on how many things a list names, so the same ones weigh the same. */
function complexityOf(
  schema: GraphQLSchema,
  { document, operation }: Admitted,
  variables: Variables,
  context: Context,
): number | GraphQLError {
  const sizes = (operation.variableDefinitions ?? []).map(({ variable }) => sizeOf(variables[variable.name.value]));
  const key = sizes.join();
  const weights = known.get(document) ?? new Map<string, number>();
  const before = weights.get(key);
  if (before !== undefined) return before;
  try {
    const { complexity } = complexityFromQuery(document, { schema, ctx: context, variables: { ...variables } });
    if (weights.size < KNOWN_MOST) known.set(document, weights.set(key, complexity));
    return complexity;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  // left out is not null: a default steps in
  return typeof value === 'number' || value === null || value === undefined ? String(value) : 'given';
}

function refusal(code: string, message: string, from?: GraphQLError): GraphQLError {
  const http = { status: 400 };
  return new GraphQLError(message, { nodes: from?.nodes ?? null, extensions: { code, http } });
}
