import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and its answer. */
export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pathname: string;
  /** In every error and every log line of this request. */
  readonly requestId: string;
  /** Aborted when the server stops; for a stream, also when the client is gone. */
  readonly closed: AbortSignal;
};
