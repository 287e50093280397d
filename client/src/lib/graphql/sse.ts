import type { SubscriptionForwarder } from '@urql/core';
import type { Client } from 'graphql-sse';

let client: Promise<Client> | undefined;

/** graphql-sse comes with the first page that listens; a proxy or filter that breaks streams leaves polling (use-live). */
function connect(): Promise<Client> {
  client ??= import('graphql-sse').then(({ createClient }) => createClient({ url: '/events', retryAttempts: 3 }));
  return client;
}

export const subscribeBySse: SubscriptionForwarder = (body) => ({
  subscribe(sink) {
    let stop: (() => void) | undefined;
    let stopped = false;
    // A trusted subscription travels as its hash in `extensions`, with no text.
    const { query = '', variables, extensions, operationName } = body;
    const payload = { query, operationName, variables: variables as Record<string, unknown> | undefined, extensions };
    const listen = (connected: Client) => {
      if (stopped) return;
      stop = connected.subscribe(payload, {
        next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
        error: (error) => sink.error(error instanceof Error ? error : new Error(String(error))),
        complete: () => sink.complete(),
      });
    };
    connect().then(listen, (error) => sink.error(error));
    return {
      unsubscribe() {
        stopped = true;
        stop?.();
      },
    };
  },
});
