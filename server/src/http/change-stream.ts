import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeSignal, Changes, Context } from '#graphql/context.ts';
import { findSignedIn } from '#modules/identity/index.ts';
import { createLoaders, type Loaders } from '../loaders.ts';
import type { Caller, Surroundings } from './context.ts';
import { HttpFault } from './fault.ts';
import { IDS_PER_STREAM } from './limits.ts';

type Change = { readonly kind: 'GAP' } | { readonly kind: 'CHANGED'; readonly noun: string; readonly id: string };

/** Where changes are heard (db/change-feed.ts). GAP: some may have been missed. */
export type ChangeSource = { hear(listener: (change: Change) => void): () => void };

type Thing = { readonly noun: string; readonly id: string };

/** Changes that come close together are told together, each thing once. */
const GATHER_MS = 250;
/** The work queue is told of changes at most this often. */
const QUEUE_GATHER_MS = 2_000;
const RECOGNISE_MS = 15_000;
const QUEUE_NOUNS = new Set(['Need', 'Offer', 'Commitment', 'Tranche', 'Verification', 'Match', 'AllocationRound']);

/**
 * One viewer's stream. It holds no row: at each signal the viewer is recognised again and asks with fresh loaders what
 * they may see, so a revoked session ends the stream and a thing that became hidden stays silent.
 */
export function changesFor(caller: Caller, around: Surroundings, closed: AbortSignal): Changes {
  return { watch: (context, things) => signals(caller, around, closed, context, things) };
}

async function* signals(
  caller: Caller,
  around: Surroundings,
  closed: AbortSignal,
  context: Context,
  things: readonly Thing[] | null,
): AsyncGenerator<ChangeSignal, void> {
  if (things !== null && things.length > IDS_PER_STREAM) {
    throw new HttpFault(400, 'BAD_USER_INPUT', `Watch ${IDS_PER_STREAM} things at most.`);
  }
  const gathered = new Gathered(things, context);
  const stopHearing = around.changes.hear((change) => gathered.add(change));
  try {
    while (!closed.aborted) {
      await gathered.wait(closed);
      if (closed.aborted || !(await isStillThere(caller, around, context))) return;
      const changed = gathered.take();
      if (changed.length === 0) continue;
      const loaders = createLoaders(around.read, context.viewer);
      const seen = await Promise.all(changed.map((thing) => isSeen(loaders, thing)));
      const at = around.deps.now();
      const visible = changed.filter((_, index) => seen[index]);
      if (things !== null) yield* visible.map((thing) => ({ ...thing, at }));
      else if (visible.length > 0 && context.viewer.kind === 'member') {
        yield { noun: 'WorkQueue', id: context.viewer.membershipId, at };
      }
    }
  } finally {
    stopHearing();
  }
}

/** The same person in the same role, with a session that lives. */
async function isStillThere({ credential }: Caller, { deps }: Surroundings, { viewer }: Context): Promise<boolean> {
  if (viewer.kind === 'visitor' || credential === null) return true;
  const now = (await findSignedIn(deps.read, credential, deps.now()))?.viewer;
  return (
    now?.membershipId === viewer.membershipId &&
    now.role === viewer.role &&
    now.provinceId === viewer.provinceId &&
    now.countyId === viewer.countyId
  );
}

type ById = { load(id: string): Promise<unknown> };

/** Each noun's loader carries the noun's name: Need is seen through `need`. A noun without one is never told of. */
async function isSeen(loaders: Loaders, { noun, id }: Thing): Promise<boolean> {
  const name = `${noun.slice(0, 1).toLowerCase()}${noun.slice(1)}`;
  const loader = (loaders as unknown as Readonly<Record<string, ById | undefined>>)[name];
  return loader !== undefined && (await loader.load(id)) !== null;
}

/** What was heard and not yet told. */
class Gathered {
  readonly #wanted: ReadonlyMap<string, Thing> | null;
  readonly #own: ReadonlySet<string>;
  readonly #heard = new Map<string, Thing>();
  #wake: () => void = () => undefined;
  #urgent = false;

  constructor(things: readonly Thing[] | null, { session, viewer }: Context) {
    this.#wanted = things && new Map(things.map((thing) => [keyOf(thing), thing]));
    const own = viewer.kind === 'member' ? [`Person:${viewer.personId}`, `Membership:${viewer.membershipId}`] : [];
    this.#own = new Set([...own, ...(session ? [`Session:${session.id}`] : [])]);
  }

  add(change: Change): void {
    if (change.kind === 'GAP') {
      // nobody knows what was missed: everything that is watched is to be read again
      for (const [key, thing] of this.#wanted ?? []) this.#heard.set(key, thing);
    } else {
      const key = keyOf(change);
      if (this.#own.has(key)) this.#urgent = true;
      const wanted = this.#wanted === null ? QUEUE_NOUNS.has(change.noun) : this.#wanted.has(key);
      if (wanted) this.#heard.set(key, { noun: change.noun, id: change.id });
    }
    if (this.#heard.size > 0 || this.#urgent) this.#wake();
  }

  /** Until something was heard and a moment has passed, the viewer is to be recognised again, or the stream closes. */
  async wait(closed: AbortSignal): Promise<void> {
    const over = new AbortController();
    const signal = AbortSignal.any([closed, over.signal]);
    const heard = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (this.#heard.size === 0 && !this.#urgent) await Promise.race([heard, pause(RECOGNISE_MS, signal)]);
    over.abort();
    if (this.#heard.size > 0 && !this.#urgent) {
      await pause(this.#wanted === null ? QUEUE_GATHER_MS : GATHER_MS, closed);
    }
    this.#urgent = false;
  }

  take(): Thing[] {
    const things = [...this.#heard.values()].slice(0, 500);
    this.#heard.clear();
    return things;
  }
}

const keyOf = ({ noun, id }: Thing) => `${noun}:${id}`;
const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
