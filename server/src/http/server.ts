import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Unavailable } from '../faults.ts';
import { createStreams, type Streams } from './events.ts';
import type { Exchange } from './exchange.ts';
import { HttpFault, sendFault } from './fault.ts';
import type { Files } from './files.ts';
import { type Api, answerGraphql } from './graphql.ts';
import { answerLivez, answerMetrics, answerReadyz, type Readiness } from './health.ts';
import { HEADERS_MS, REQUEST_MS, REQUESTS_IN_FLIGHT } from './limits.ts';
import { bugFacts, type Logger } from './log.ts';
import { createMetrics, type Metrics, type Watched, watch } from './metrics.ts';
import { securityHeaders } from './security-headers.ts';
import { silentSockets } from './silent-sockets.ts';

export type HttpParts = {
  readonly api: Api;
  readonly files: Files;
  readonly readiness: Omit<Readiness, 'draining'>;
  readonly passwords: Watched['passwords'];
  readonly publicUrl: string;
  readonly metricsToken: string | null;
  readonly log: Logger;
};

export type HttpServer = {
  readonly server: Server;
  /** Not ready any more, what runs is finished, streams end; then every connection is closed. */
  drain(patience: { readonly graceMs: number; readonly deadlineMs: number }): Promise<void>;
};

type House = HttpParts & { readonly metrics: Metrics; readonly streams: Streams; readonly stopping: AbortController };

export function createHttpServer(parts: HttpParts): HttpServer {
  const metrics = createMetrics();
  const house: House = { ...parts, metrics, streams: createStreams(parts.api), stopping: new AbortController() };
  const protect = securityHeaders(parts.publicUrl);
  let inFlight = 0;
  watch(metrics, { streams: house.streams.open, inFlight: () => inFlight, passwords: parts.passwords });
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    const exchange = exchangeOf(request, response, house.stopping.signal);
    protect(request, response);
    response.setHeader('x-request-id', exchange.requestId);
    if (house.stopping.signal.aborted) response.setHeader('connection', 'close');
    inFlight += 1;
    const crowded = inFlight - house.streams.open() > REQUESTS_IN_FLIGHT;
    void answer(house, exchange, crowded).finally(() => {
      inFlight -= 1;
    });
  });
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = 65_000; // longer than the minute most proxies keep theirs
  server.maxRequestsPerSocket = 10_000;
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
  const silent = silentSockets(server);
  return { server, drain: (patience) => drain(server, silent, house, patience) };
}

function exchangeOf(request: IncomingMessage, response: ServerResponse, stopping: AbortSignal): Exchange {
  const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const closed = pathname === '/events' ? AbortSignal.any([goneWith(response), stopping]) : stopping;
  return { request, response, pathname, requestId: randomUUID(), closed };
}

function goneWith(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}

async function answer(house: House, exchange: Exchange, crowded: boolean): Promise<void> {
  const { request, response, requestId } = exchange;
  const start = performance.now();
  const route = routeOf(exchange.pathname);
  let operation: string | null = null;
  try {
    if (crowded && route !== 'health') throw busy(2);
    operation = await runRoute(house, exchange, route);
  } catch (error) {
    sendFault(response, requestId, asFault(house, error, requestId));
  }
  const seconds = (performance.now() - start) / 1000;
  const status = String(response.statusCode);
  house.metrics.requests.observe({ route, status }, seconds);
  if (operation !== null) house.metrics.operations.observe({ operation }, seconds);
  if (route === 'health' || route === 'files') return;
  const ms = Math.round(seconds * 1000);
  house.log.info({ requestId, route, method: request.method, status: response.statusCode, ms, operation }, 'request');
}

type Route = 'graphql' | 'events' | 'health' | 'files';

function routeOf(pathname: string): Route {
  if (pathname === '/graphql') return 'graphql';
  if (pathname === '/events') return 'events';
  return ['/livez', '/readyz', '/metrics'].includes(pathname) ? 'health' : 'files';
}

async function runRoute(house: House, exchange: Exchange, route: Route): Promise<string | null> {
  const { request, response, pathname } = exchange;
  if (route === 'graphql' || route === 'events') {
    if (request.method !== 'POST') throw new HttpFault(405, 'METHOD_NOT_ALLOWED', 'Send a POST.', { allow: 'POST' });
    if (route === 'graphql') return answerGraphql(house.api, exchange);
    await house.streams.answer(exchange);
    return null;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new HttpFault(405, 'METHOD_NOT_ALLOWED', 'Send a GET.', { allow: 'GET, HEAD' });
  }
  if (route === 'health') await answerHealth(house, exchange);
  else if (!house.files(request, response, pathname)) throw new HttpFault(404, 'NOT_FOUND', 'There is nothing here.');
  return null;
}

async function answerHealth(house: House, { request, response, pathname }: Exchange): Promise<void> {
  if (pathname === '/livez') answerLivez(response);
  else if (pathname === '/metrics') await answerMetrics(request, response, house.metrics, house.metricsToken);
  else await answerReadyz(response, { ...house.readiness, draining: () => house.stopping.signal.aborted });
}

const busy = (seconds: number) =>
  new HttpFault(503, 'SERVER_BUSY', 'The server is busy. Try again in a moment.', { 'retry-after': String(seconds) });

/** What the client is told; a bug is written down and masked. */
function asFault({ log, metrics }: House, error: unknown, requestId: string): HttpFault {
  if (error instanceof HttpFault) return error;
  if (error instanceof Unavailable) return busy(error.retryAfterSeconds);
  metrics.bugs.inc();
  log.error({ requestId, ...bugFacts(error) }, 'bug');
  return new HttpFault(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}

async function drain(
  server: Server,
  silent: ReadonlySet<Socket>,
  { stopping }: House,
  { graceMs, deadlineMs }: Parameters<HttpServer['drain']>[0],
) {
  stopping.abort();
  // a balancer that just asked /readyz may still send a request or two: they are answered
  await new Promise((resolve) => setTimeout(resolve, graceMs));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  for (const socket of silent) socket.destroy();
  const late = setTimeout(() => server.closeAllConnections(), deadlineMs);
  await closed;
  clearTimeout(late);
}
