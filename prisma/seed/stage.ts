// The stage on which the sample histories are acted out: the same use cases as users, with a clock that is set to the
// day of each deed, so that every seeded thing has its ledger and its audit trail.
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

export class Stage {
  readonly deps: Deps;
  readonly database: Database;
  readonly #today: string;
  readonly #latest: Date;
  #at: Date;

  /** Nothing happens later than `now`; day 0 is its day in Iran. */
  constructor(database: Database, now: Date) {
    this.database = database;
    this.#today = dayInIran(now);
    this.#latest = now;
    this.#at = now;
    // nobody works on jobs while the world is made: the scripts say themselves when time acts
    this.deps = createDeps(database, { enqueue: async () => undefined }, () => this.#at);
  }

  /** The ISO day that lies `offset` days from the day of seeding. */
  day(offset: number): string {
    return dayOf(dayNumber(this.#today) + offset);
  }

  /** Sets the clock to half past nine of a day, or later on the same day, never back before `since` nor past now. */
  goTo(offset: number, minutes = 0): Date {
    const morning = startOfDayInIran(this.day(offset)).getTime() + 9.5 * HOUR_MS + minutes * MINUTE_MS;
    this.#at = new Date(Math.min(morning, this.#latest.getTime()));
    return this.#at;
  }

  /** Some minutes later, for the next deed of the same day. */
  later(minutes = 10): void {
    this.#at = new Date(Math.min(this.#at.getTime() + minutes * MINUTE_MS, this.#latest.getTime()));
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
