import { Client, cacheExchange, fetchExchange, mapExchange, type Operation, subscriptionExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { sha256 } from '../sha256.ts';
import { operationText } from './operation-text.ts';
import { subscribeBySse } from './sse.ts';

// One document cache, and one rule that is always right: an act makes everything stale, and what is on the screen is
// read again. An operation that touches less says so in its own `additionalTypenames` (drafts, codelists).
const EVERYTHING = ['Everything'];

const stale = mapExchange({
  onOperation: (operation) => ({
    ...operation,
    context: {
      ...operation.context,
      additionalTypenames: operation.context.additionalTypenames ?? EVERYTHING,
    },
  }),
});

/** A lost answer may be asked for again when asking twice changes nothing: a query, or an act with its own key. */
function safeToRepeat(operation: Operation): boolean {
  const variables = operation.variables as Record<string, unknown> | undefined;
  return operation.kind === 'query' || (operation.kind === 'mutation' && variables?.idempotencyKey !== undefined);
}

const retry = retryExchange({
  initialDelayMs: 800,
  maxDelayMs: 8000,
  maxNumberAttempts: 3,
  retryIf: (error, operation) => error.networkError !== undefined && safeToRepeat(operation),
});

/** Documents go out as hashes; the server knows the texts (schema/operations.json), in development too. */
const trusted = persistedExchange({
  enforcePersistedQueries: true,
  enableForMutation: true,
  enableForSubscriptions: true,
  preferGetForPersistedQueries: false,
  generateHash: (_text, document) => Promise.resolve(sha256(operationText(document))),
});

export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      stale,
      cacheExchange,
      retry,
      trusted,
      subscriptionExchange({ forwardSubscription: subscribeBySse }),
      fetchExchange,
    ],
  });
}
