import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from '#domain/password.ts';
import { Unavailable } from '../../../faults.ts';

// argon2id with 19 MiB and two passes: the minimum of the OWASP Password Storage Cheat Sheet
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const WAITING = 100;

let running = 0;
const queue: (() => void)[] = [];

export const passwordQueue = { running: () => running, waiting: () => queue.length };

/** At most two hashes at once: signing in must not take the machine from everybody else. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new Unavailable('Too many people are signing in; try again in a moment.');
    await new Promise<void>((turn) => queue.push(turn));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = queue.shift();
    // the place passes to the next in line without becoming free in between
    if (next === undefined) running -= 1;
    else next();
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalPassword(password), COST));
}

let decoy: Promise<string> | null = null;

/** Compares with the hash; without one it does the same work, so that nobody can tell whether an account exists. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash(randomBytes(24).toString('hex'), COST);
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, normalPassword(password)));
  return stored !== null && matches;
}
