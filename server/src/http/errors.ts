import { PothosValidationError } from '@pothos/core';
import { ForbiddenError } from '@pothos/plugin-scope-auth';
import type { GraphQLFormattedError } from 'graphql';
import { Unavailable } from '../faults.ts';
import { HttpFault, type PresentedError } from './fault.ts';

/** The codes a client may see, and what is said with each. A code that is not here is a bug and says nothing. */
const SAID: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'The request cannot be read.',
  GRAPHQL_PARSE_FAILED: 'The document cannot be read.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  BAD_USER_INPUT: 'A value is not acceptable.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds no such operation.',
  INTROSPECTION_DISABLED: 'The schema is read with a token that may read it.',
  DOCUMENT_NOT_ALLOWED: 'Only the documents of this site are answered. Scripts use an API token.',
  TOO_MANY_OPERATIONS: 'Send one operation in a document.',
  TOO_MANY_ROOT_FIELDS: 'Send one mutation in an operation.',
  QUERY_TOO_DEEP: 'The fields are nested too deep.',
  QUERY_TOO_WIDE: 'The document asks for too many fields.',
  QUERY_TOO_COMPLEX: 'The document asks for too much at once. Ask for fewer rows.',
  UNAUTHENTICATED: 'The token is not valid.',
  FORBIDDEN: 'Not allowed.',
  SERVER_BUSY: 'The server is busy. Try again in a moment.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side.',
};
/** Sentences of ours with nothing in them but numbers: they may be passed on. */
const OWN_WORDS = new Set(['QUERY_TOO_DEEP', 'QUERY_TOO_WIDE', 'QUERY_TOO_COMPLEX', 'TOO_MANY_ROOT_FIELDS']);

export type Failure = {
  readonly message: string;
  readonly locations?: GraphQLFormattedError['locations'] | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly originalError?: unknown;
};

/**
 * An error as the client sees it. `detailed` is for those who may read the schema anyway: graphql's own sentence about
 * a document or a variable names types and fields, so nobody else gets it.
 */
export function present(error: Failure, detailed: boolean): PresentedError {
  const code = codeOf(error);
  const own = OWN_WORDS.has(code) || (code === 'BAD_USER_INPUT' && isFromResolver(error) && !isFromLibrary(error));
  const told = own || (detailed && (code === 'BAD_USER_INPUT' || code.startsWith('GRAPHQL_')));
  const message = told ? error.message : (SAID[code] ?? '');
  return {
    message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code },
  };
}

export function codeOf(error: Failure): string {
  const cause = causeOf(error);
  if (cause instanceof Unavailable) return 'SERVER_BUSY';
  if (cause instanceof ForbiddenError) return 'FORBIDDEN';
  if (cause instanceof PothosValidationError) return 'BAD_USER_INPUT';
  if (cause instanceof HttpFault) return cause.code;
  const code = error.extensions?.code;
  return typeof code === 'string' && Object.hasOwn(SAID, code) ? code : 'INTERNAL_SERVER_ERROR';
}

/** What was thrown, below the wrapping of graphql. */
export function causeOf(error: Failure): unknown {
  return error.originalError ?? error;
}

const isFromResolver = (error: Failure) => error.path !== undefined;
const isFromLibrary = (error: Failure) => causeOf(error) instanceof PothosValidationError;
