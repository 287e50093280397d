import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = {
  readonly registry: Registry;
  readonly requests: Histogram<'route' | 'status'>;
  readonly operations: Histogram<'operation'>;
  readonly bugs: Counter;
};

export type Watched = {
  /** Open live streams. */
  readonly streams: () => number;
  /** Requests being answered. */
  readonly inFlight: () => number;
  /** Passwords being hashed, and those that wait. */
  readonly passwords: { readonly running: () => number; readonly waiting: () => number };
};

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Numbers of this process, for Prometheus. One registry for each server: tests start many. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'hamyari_http_request_seconds',
      help: 'Time to answer a request',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'hamyari_operation_seconds',
      help: "Time to answer one of our own documents, by the operation's name",
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    }),
    bugs: new Counter({ name: 'hamyari_bugs_total', help: 'Errors that were masked', registers }),
  };
}

export function watch({ registry }: Metrics, { streams, inFlight, passwords }: Watched): void {
  const gauge = (name: string, help: string, value: () => number) => {
    const options = {
      name,
      help,
      registers: [registry],
      collect(this: Gauge) {
        this.set(value());
      },
    };
    return new Gauge(options);
  };
  gauge('hamyari_streams', 'Open live streams', streams);
  gauge('hamyari_requests_in_flight', 'Requests being answered', inFlight);
  gauge('hamyari_password_hashes_running', 'Passwords being hashed, two at most', passwords.running);
  gauge('hamyari_password_hashes_waiting', 'Passwords that wait to be hashed', passwords.waiting);
}
