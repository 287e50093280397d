// What a failed statement means, whatever layer reports it. PostgreSQL's five-letter code arrives as `code` of pg's own
// error, as `originalCode` in the cause of a DriverAdapterError, and deep in the meta of Prisma's P2010 and P2034.
import { Unavailable } from '../faults.ts';

export type Failure = 'RETRY' | 'BUSY' | 'OTHER';

// serialization failure, deadlock; P2034 and the kind are Prisma's words for both
const retry = new Set(['40001', '40P01', 'P2034', 'TransactionWriteConflict']);
// lock and statement timeout, idle in transaction, too many connections, server stopping or starting, connection lost,
// full disk; P2024 and P2028: no connection within the wait, or the transaction outlived its time
const busy = new Set(
  (
    '55P03 57014 25P03 53300 53100 53200 57P01 57P02 57P03 08000 08003 08006 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT P1001 P1002 ' +
    'P1008 P1017 P2024 P2028 DatabaseNotReachable ConnectionClosed SocketTimeout TooManyConnections'
  ).split(' '),
);
const busyWords =
  /timeout exceeded when trying to connect|Connection terminated|connection (?:is )?closed|Client has encountered a connection error/i;

export function classify(error: unknown): Failure {
  const words = wordsOf(error);
  if (words.some((word) => retry.has(word))) return 'RETRY';
  if (error instanceof Unavailable || words.some((word) => busy.has(word) || busyWords.test(word))) return 'BUSY';
  return 'OTHER';
}

/** The error itself, or Unavailable when the database is only busy, unreachable or out of connections for now. */
export function asAnswerable(error: unknown): unknown {
  if (error instanceof Unavailable || classify(error) === 'OTHER') return error;
  return new Unavailable('The database is busy; try again in a moment.', { cause: error });
}

/** PostgreSQL's own code (23505, 23514 ...) and the constraint it names, when a statement broke a rule of the schema. */
export function brokenConstraint(error: unknown): { code: string; constraint: string | null } | null {
  for (const part of partsOf(error)) {
    const code = [part.code, part.originalCode].find(
      (value) => typeof value === 'string' && /^23[0-9A-Z]{3}$/.test(value),
    );
    if (typeof code === 'string') return { code, constraint: constraintOf(part) };
  }
  return null;
}

function constraintOf(part: Readonly<Record<string, unknown>>): string | null {
  const named = part.constraint;
  if (typeof named === 'string') return named;
  if (typeof named === 'object' && named !== null && 'index' in named && typeof named.index === 'string')
    return named.index;
  // adapter-pg drops the field for check constraints; the message still names them
  const message = [part.originalMessage, part.message].find((value) => typeof value === 'string');
  return typeof message === 'string' ? (/constraint "([^"]+)"/.exec(message)?.[1] ?? null) : null;
}

function wordsOf(error: unknown): string[] {
  return partsOf(error).flatMap((part) =>
    [part.code, part.originalCode, part.kind, part.message].filter((word) => typeof word === 'string'),
  );
}

/** The error and everything it wraps, five layers deep. */
function partsOf(error: unknown, depth = 0): Readonly<Record<string, unknown>>[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const part = error as Readonly<Record<string, unknown>>;
  return [part, ...[part.cause, part.meta, part.driverAdapterError].flatMap((inner) => partsOf(inner, depth + 1))];
}
