// What was committed by any server of this database, as PostgreSQL tells it: one listening connection for each server.
// An audit event sends the signal in its own transaction (trigger audit_event_signals), so it arrives at COMMIT.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { withSessionSettings } from './client.ts';

/** GAP: the connection was lost and is back; changes may have been missed in between. */
export type Change =
  | { readonly kind: 'CHANGED'; readonly noun: string; readonly id: string }
  | { readonly kind: 'GAP' };

export interface ChangeFeed {
  /** Calls back for every change until the returned function is called. */
  hear(listener: (change: Change) => void): () => void;
  readonly connected: () => boolean;
  close(): Promise<void>;
}

const aliveEveryMs = 20_000;

export function openChangeFeed(url: string): ChangeFeed {
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const stopped = new AbortController();
  let client: pg.Client | null = null;
  const running = keepListening(url, stopped.signal, tell, (now) => {
    client = now;
  });
  return {
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connected: () => client !== null,
    close: async () => {
      stopped.abort();
      await client?.end().catch(() => undefined);
      await running;
    },
  };
}

async function keepListening(
  url: string,
  stopped: AbortSignal,
  tell: (change: Change) => void,
  became: (client: pg.Client | null) => void,
): Promise<void> {
  for (let attempt = 0; !stopped.aborted; attempt += 1) {
    if (attempt > 0) await pause(Math.min(100 * 2 ** attempt, 5_000), stopped);
    if (stopped.aborted) return;
    const client = new pg.Client({
      connectionString: withSessionSettings(url, { role: 'hamyari_app', idle_session_timeout: '0' }),
      application_name: 'hamyari-listen',
      connectionTimeoutMillis: 2_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    try {
      const ended = new Promise<void>((resolve) => {
        client.once('end', () => resolve());
        client.on('error', () => resolve());
      });
      client.on('notification', ({ payload }) => {
        const change = readChange(payload);
        if (change !== null) tell(change);
      });
      await client.connect();
      await client.query('LISTEN hamyari_changes');
      became(client);
      if (attempt > 0) tell({ kind: 'GAP' });
      attempt = 0;
      await Promise.race([ended, untilSilent(client, stopped)]);
    } catch {
      // the database is away: tried again after the pause
    } finally {
      became(null);
      await client.end().catch(() => undefined);
    }
  }
}

/** A connection that died without a word is found by asking it something now and then. */
async function untilSilent(client: pg.Client, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await pause(aliveEveryMs, stopped);
    if (!stopped.aborted) await client.query('SELECT 1');
  }
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);

function readChange(payload: string | undefined): Change | null {
  try {
    const { noun, id } = JSON.parse(payload ?? '') as { noun?: unknown; id?: unknown };
    return typeof noun === 'string' && typeof id === 'string' ? { kind: 'CHANGED', noun, id } : null;
  } catch {
    return null;
  }
}
