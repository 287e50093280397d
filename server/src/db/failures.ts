// What a failed statement means, by PostgreSQL's five-letter code or the words of Node and pg about a connection.
import { Unavailable } from '../faults.ts';

export type Failure = 'RETRY' | 'BUSY' | 'OTHER';

// serialization failure, deadlock
const retry = new Set(['40001', '40P01']);
// lock and statement timeout, idle in transaction, too many connections, server stopping or starting, connection lost,
// full disk
const busy = new Set(
  '55P03 57014 25P03 53300 53100 53200 57P01 57P02 57P03 08000 08003 08006 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT'.split(
    ' ',
  ),
);
const busyWords =
  /timeout exceeded when trying to connect|Connection terminated|connection (?:is )?closed|Client has encountered a connection error/i;

export function classify(error: unknown): Failure {
  if (error instanceof Unavailable) return 'BUSY';
  if (!(error instanceof Error)) return 'OTHER';
  const code = 'code' in error ? String(error.code) : '';
  if (retry.has(code)) return 'RETRY';
  return busy.has(code) || busyWords.test(error.message) ? 'BUSY' : 'OTHER';
}

/** The error itself, or Unavailable when the database is only busy, unreachable or out of connections for now. */
export function asAnswerable(error: unknown): unknown {
  if (error instanceof Unavailable || classify(error) === 'OTHER') return error;
  return new Unavailable('The database is busy; try again in a moment.', { cause: error });
}
