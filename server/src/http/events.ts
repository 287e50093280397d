import type { IncomingMessage } from 'node:http';
import { createHandler } from 'graphql-sse';
import { callerOf } from './context.ts';
import { present } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { HttpFault, sendErrors } from './fault.ts';
import { type Api, admitRequest, type Operation, Refused } from './graphql.ts';
import { STREAMS, STREAMS_PER_VIEWER } from './limits.ts';

export type Streams = {
  /** POST /events: a subscription, answered as server-sent events, one stream for each. */
  readonly answer: (exchange: Exchange) => Promise<void>;
  readonly open: () => number;
};

/** Visitors behind one office's address share their count. */
const STREAMS_PER_ADDRESS = 200;

export function createStreams(api: Api): Streams {
  const counts = new Map<string, number>();
  let open = 0;
  // an empty line every 12 s keeps proxies from closing a silent stream
  const handle = createHandler<IncomingMessage, Operation>({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: ({ context: { admitted, variables, context } }) => ({
      schema: api.schema,
      document: admitted.document,
      variableValues: { ...variables },
      contextValue: context as never,
    }),
    onNext: (_, { context: { detailed } }, result) => {
      if (result.errors === undefined) return result;
      return { ...result, errors: result.errors.map((error) => present(error, detailed)) as never };
    },
  });
  const answer = async (exchange: Exchange) => {
    const { request, response, requestId } = exchange;
    if (!request.headers.accept?.includes('text/event-stream')) {
      throw new HttpFault(406, 'BAD_REQUEST', 'Accept text/event-stream.');
    }
    const caller = callerOf(request, requestId, api.around.publicUrl, exchange.closed);
    const operation = await admitRequest(api, caller);
    if (operation instanceof Refused) {
      const errors = operation.errors.map((error) => present(error, operation.detailed));
      return sendErrors(response, requestId, 400, errors);
    }
    if (operation.admitted.operation.operation !== 'subscription') {
      throw new HttpFault(400, 'BAD_REQUEST', 'Only subscriptions are answered here.');
    }
    const { viewer } = operation.context;
    const key = viewer.kind === 'member' ? viewer.personId : `address:${request.socket.remoteAddress ?? ''}`;
    const most = viewer.kind === 'member' ? STREAMS_PER_VIEWER : STREAMS_PER_ADDRESS;
    const mine = counts.get(key) ?? 0;
    if (mine >= most || open >= STREAMS) {
      throw new HttpFault(429, 'TOO_MANY_STREAMS', `Keep ${most} streams open at most.`, { 'retry-after': '30' });
    }
    counts.set(key, mine + 1);
    open += 1;
    try {
      await stream(exchange, operation);
    } finally {
      open -= 1;
      const left = (counts.get(key) ?? 1) - 1;
      if (left === 0) counts.delete(key);
      else counts.set(key, left);
    }
  };
  const stream = async ({ request, response, closed }: Exchange, operation: Operation) => {
    const headers = new Map([
      ['accept', 'text/event-stream'],
      ['content-type', 'application/json'],
    ]);
    const [body, init] = await handle({
      method: 'POST',
      url: '/events',
      headers,
      body: { query: operation.admitted.text, variables: { ...operation.variables } },
      raw: request,
      context: operation,
    });
    response.writeHead(init.status, { ...init.headers, 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    if (body === null || typeof body === 'string') {
      response.end(body ?? undefined);
      return;
    }
    const stop = () => void body.return();
    closed.addEventListener('abort', stop, { once: true });
    try {
      for await (const part of body) {
        if (!response.write(part)) await drained(response, closed);
        if (closed.aborted) break;
      }
    } finally {
      closed.removeEventListener('abort', stop);
      response.end();
    }
  };
  return { answer, open: () => open };
}

function drained(response: Exchange['response'], closed: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', () => resolve());
    closed.addEventListener('abort', () => resolve(), { once: true });
  });
}
