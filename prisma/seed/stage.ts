// The stage on which the sample histories are acted out: the same use cases as users, with a clock that is set to the
// day of each deed, so that every seeded thing has its ledger and its audit trail. All stories are played beside one
// another, each deed when its day has come: on any day the world is as it was on that day.
import { randomUUID } from 'node:crypto';
import { createDeps } from '../../server/src/app.ts';
import type { Database } from '../../server/src/db/client.ts';
import type { Deps } from '../../server/src/deps.ts';
import { dayNumber, dayOf } from '../../server/src/domain/day.ts';
import { Refusal } from '../../server/src/domain/refusals.ts';
import { dayInIran, startOfDayInIran } from '../../server/src/domain/tehran-time.ts';
import type { MemberViewer } from '../../server/src/domain/viewer.ts';
import { membershipId, organizationId, personId } from './cast.ts';
import { ORGANIZATIONS } from './data/organizations.ts';
import { PEOPLE } from './data/people.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Somebody who waits for an hour, and how to let them act. */
type Waiting = { readonly at: number; readonly go: () => void };

export class Stage {
  readonly deps: Deps;
  readonly database: Database;
  readonly #today: string;
  readonly #latest: Date;
  readonly #waiting: Waiting[] = [];
  #at = new Date(0);
  #rests: () => void = () => undefined;

  /** Nothing happens later than `now`; day 0 is its day in Iran. */
  constructor(database: Database, now: Date) {
    this.database = database;
    this.#today = dayInIran(now);
    this.#latest = now;
    // nobody works on jobs while the world is made: the scripts say themselves when time acts
    this.deps = createDeps(database, { enqueue: async () => undefined }, () => this.#at);
  }

  /** The ISO day that lies `offset` days from the day of seeding. */
  day(offset: number): string {
    return dayOf(dayNumber(this.#today) + offset);
  }

  /** Plays stories in the order of time. One acts at a time: it does until it waits for a later hour, and then the one whose hour is next. */
  async play(stories: readonly (() => Promise<unknown>)[]): Promise<void> {
    const faults: unknown[] = [];
    const act = (go: () => void) =>
      new Promise<void>((rests) => {
        this.#rests = rests;
        go();
      });
    for (const story of stories)
      await act(() => {
        void story()
          .catch((fault: unknown) => faults.push(fault))
          .finally(() => this.#rests());
      });
    for (let next = this.#next(); next !== undefined && faults.length === 0; next = this.#next()) {
      this.#at = new Date(next.at);
      await act(next.go);
    }
    if (faults.length > 0) throw faults[0];
  }

  /** Whose hour comes first; of one hour, who has waited longest. */
  #next(): Waiting | undefined {
    const first = Math.min(...this.#waiting.map(({ at }) => at));
    const place = this.#waiting.findIndex(({ at }) => at === first);
    return place === -1 ? undefined : this.#waiting.splice(place, 1)[0];
  }

  /** Waits for half past nine of a day, or for later on the same day; never for what is past, nor past now. */
  goTo(offset: number, minutes = 0): Promise<void> {
    return this.#waitFor(startOfDayInIran(this.day(offset)).getTime() + 9.5 * HOUR_MS + minutes * MINUTE_MS);
  }

  /** Some minutes later, for the next deed of the same day. */
  later(minutes = 10): Promise<void> {
    return this.#waitFor(this.#at.getTime() + minutes * MINUTE_MS);
  }

  #waitFor(moment: number): Promise<void> {
    const at = Math.min(Math.max(moment, this.#at.getTime()), this.#latest.getTime());
    return new Promise((go) => {
      this.#waiting.push({ at, go });
      this.#rests();
    });
  }

  /** A person of the cast, in the first membership of that organization or at all. */
  as(email: string, organization?: string): MemberViewer {
    const person = PEOPLE.find((each) => each.email === email);
    const membership = person?.memberships.find(
      (each) => organization === undefined || each.organization === organization,
    );
    const kind = ORGANIZATIONS.find((each) => each.slug === membership?.organization)?.kind;
    if (!membership || !kind)
      throw new Error(`nobody in the cast is ${email} of ${organization ?? 'any organization'}`);
    return {
      kind: 'member',
      personId: personId(email),
      membershipId: membershipId(email, membership.organization, membership.role),
      organizationId: organizationId(membership.organization),
      organizationKind: kind,
      role: membership.role,
      provinceId: membership.provinceCode,
      countyId: membership.countyCode,
    };
  }

  /** A password proven a moment ago, for signing. */
  provenUntil(): Date {
    return new Date(this.#at.getTime() + 10 * MINUTE_MS);
  }
}

/** In a script nothing may be refused that the script does not expect to be. */
export function done<T>(answer: T, what: string): Exclude<T, Refusal> {
  if (answer instanceof Refusal) throw new Error(`${what}: ${answer.name}: ${answer.message}`);
  return answer as Exclude<T, Refusal>;
}

/** A deed of the script is done once, so its key need not be kept. */
export const newKey = (): string => `seed-${randomUUID()}`;

const ITEM = { name: 'seed/item', text: 'SELECT id FROM need_item WHERE need_id = $1 AND position = $2' };

export async function itemOf(stage: Stage, needId: string, position: number): Promise<string> {
  const [row] = await stage.database.primary.rows<{ id: string }>(ITEM, [needId, position]);
  if (!row) throw new Error(`need ${needId} has no item ${position}`);
  return row.id;
}
