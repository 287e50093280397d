import autocannon, { type Sent } from 'autocannon';
import type { Contender } from './contender.ts';

export const CONNECTIONS = 32;

/** One request of an operation: the body, and the session it is sent with. */
export type Ask = { readonly body: string; readonly token: string | null };

export type Window = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU of the server for one request, in milliseconds. */
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly requests: number;
};

export function headersOf(contender: Contender, token: string | null): Record<string, string> {
  const cookie = token === null ? {} : { cookie: `hamyari-session=${token}` };
  const ours = { origin: contender.url, 'sec-fetch-site': 'same-origin' };
  return { 'content-type': 'application/json', accept: 'application/json', ...ours, ...cookie };
}

export async function send(contender: Contender, ask: Ask): Promise<unknown> {
  const { body, token } = ask;
  const answer = await fetch(`${contender.url}/graphql`, {
    method: 'POST',
    headers: headersOf(contender, token),
    body,
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${contender.name} answered ${answer.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

/** Sends one request after another over 32 connections. `sound` is asked of every answer; one that fails stops the bench. */
export async function runWindow(
  contender: Contender,
  asks: Iterator<Ask>,
  seconds: number,
  sound: (body: string) => boolean,
): Promise<Window> {
  let unsound: string | null = null;
  let stop = () => {};
  const request: Sent = {
    method: 'POST',
    path: '/graphql',
    setupRequest: (sent) => {
      const next = asks.next();
      if (next.done) {
        stop();
        return sent;
      }
      return { ...sent, headers: headersOf(contender, next.value.token), body: next.value.body };
    },
    onResponse: (status, body) => {
      if (status !== 200 || !sound(body)) unsound ??= `${status} ${body.slice(0, 500)}`;
    },
  };
  const before = await contender.usage();
  const start = performance.now();
  const running = autocannon({
    url: contender.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [request],
  });
  stop = () => running.stop?.();
  const result = await running;
  const took = (performance.now() - start) / 1000;
  const after = await contender.usage();
  if (unsound !== null) throw new Error(`${contender.name}: an answer is not what was asked for: ${unsound}`);
  const requests = result.requests.total;
  return {
    requests,
    perSecond: requests / Math.min(took, seconds),
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (after.cpuMs - before.cpuMs) / requests,
    rssMb: after.rssMb,
  };
}
