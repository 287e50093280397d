import type { ServerResponse } from 'node:http';
import type { SourceLocation } from 'graphql';

/** A request that cannot be answered as asked: the client's mistake, or a server that is busy. Never a bug. */
export class HttpFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Every error the API answers has this shape, also where GraphQL was never reached. */
export type PresentedError = {
  readonly message: string;
  readonly locations?: readonly SourceLocation[];
  readonly path?: readonly (string | number)[];
  readonly extensions: Record<string, unknown> & { readonly code: string };
};

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  if (response.headersSent || response.destroyed) return;
  const text = Buffer.from(`${JSON.stringify(body)}\n`);
  const kind = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, { ...kind, ...headers, 'content-length': String(text.length) });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

export function sendErrors(
  response: ServerResponse,
  requestId: string,
  status: number,
  errors: readonly PresentedError[],
  headers: Record<string, string> = {},
) {
  const named = errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  sendJson(response, status, { errors: named }, headers);
}

export function sendFault(response: ServerResponse, requestId: string, fault: HttpFault) {
  // what was not read of a refused body must not be taken for the next request on this connection
  const close: Record<string, string> = response.req.complete ? {} : { connection: 'close' };
  const error = { message: fault.message, extensions: { code: fault.code } };
  sendErrors(response, requestId, fault.status, [error], { ...close, ...fault.headers });
}
