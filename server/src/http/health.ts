import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpFault, sendJson } from './fault.ts';
import type { Metrics } from './metrics.ts';

export type Readiness = {
  readonly database: () => Promise<void>;
  /** Null: every migration of this release is in the database; else what is wrong. */
  readonly migrations: () => Promise<string | null>;
  readonly draining: () => boolean;
};

/** /livez: this process answers. */
export function answerLivez(response: ServerResponse): void {
  sendJson(response, 200, { live: true });
}

/** /readyz: requests may come here. Says which part is not ready, never why: that is in the log. */
export async function answerReadyz(response: ServerResponse, readiness: Readiness): Promise<void> {
  const works = async (part: () => Promise<unknown>) => {
    try {
      return await part();
    } catch {
      return false;
    }
  };
  const [database, migrations] = await Promise.all([
    works(async () => readiness.database().then(() => true)),
    works(async () => (await readiness.migrations()) === null),
  ]);
  const accepting = !readiness.draining();
  const ready = database === true && migrations === true && accepting;
  sendJson(response, ready ? 200 : 503, { ready, database, migrations, accepting });
}

/** /metrics: for this machine, or for who brings the token. A proxy on this machine does not make the world local. */
export async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  metrics: Metrics,
  token: string | null,
): Promise<void> {
  if (!mayReadMetrics(request, token)) throw new HttpFault(404, 'NOT_FOUND', 'There is nothing here.');
  const text = await metrics.registry.metrics();
  response.writeHead(200, { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' }).end(text);
}

function mayReadMetrics({ headers, socket }: IncomingMessage, token: string | null): boolean {
  const brought = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (brought !== undefined) return token !== null && sameText(brought, token);
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  const local = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  return local && !forwarded;
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
