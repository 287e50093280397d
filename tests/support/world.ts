import { createDeps } from '../../server/src/app.ts';
import type { Deps } from '../../server/src/deps.ts';
import { skeleton } from '../../server/src/domain/look-alike.ts';
import { compact, norm } from '../../server/src/domain/persian-text.ts';
import { type MemberViewer, VISITOR, type Viewer } from '../../server/src/domain/viewer.ts';
import { type ActorName, actorRows, viewerOf } from './actors.ts';
import { copyDatabase, type TestDatabase } from './database.ts';
import { insert } from './insert.ts';
import { type QueuedJobs, queuedJobs } from './jobs.ts';
import * as rows from './world-data.ts';

export { COMMODITIES, COUNTIES, DOMAINS, GROUPS, ORGANIZATIONS, PROGRAMS, PROVINCES } from './world-data.ts';
export type { ActorName };

/** When every test begins: 10 Aban 1405, half past eleven in Tehran. */
export const START = new Date('2026-11-01T08:00:00.000Z');
/** That day. */
export const TODAY = '2026-11-01';
const DAY = 86_400_000;

export class Clock {
  #now = START.getTime();
  readonly now = () => new Date(this.#now);
  passDays(days: number): void {
    this.#now += days * DAY;
  }
  passSeconds(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

export type World = {
  readonly db: TestDatabase;
  readonly deps: Deps;
  /** Where jobs are put in line; nobody works on them. */
  readonly jobs: QueuedJobs;
  /** What `deps.now` says; stands still until a test moves it. */
  readonly clock: Clock;
  /** An actor, or nobody signed in. */
  viewer(name: ActorName): MemberViewer;
  viewer(name: ActorName | 'visitor'): Viewer;
  /** A text that was not used as a key before. */
  key(): string;
  /** In `afterAll`. */
  end(): Promise<void>;
};

/**
 * A small world on its own database: two provinces, an organization of every kind, a person for every role.
 * `const world = await makeWorld()` in `beforeAll`, `world.end()` in `afterAll`.
 */
export async function makeWorld(on?: TestDatabase): Promise<World> {
  const db = on ?? (await copyDatabase());
  const clock = new Clock();
  const jobs = queuedJobs();
  await fill(db);
  const viewer = (name: ActorName | 'visitor') => (name === 'visitor' ? VISITOR : viewerOf(name));
  let keys = 0;
  return {
    db,
    jobs,
    deps: createDeps(db, jobs, clock.now),
    clock,
    viewer: viewer as World['viewer'],
    key: () => `test-key-${String(++keys).padStart(6, '0')}`,
    end: () => db.drop(),
  };
}

async function fill(db: TestDatabase): Promise<void> {
  await insert(db, 'province', rows.provinceRows);
  await insert(db, 'county', rows.countyRows);
  await insert(db, 'target_group', rows.groupRows);
  await insert(db, 'domain', rows.domainRows);
  await insert(db, 'eligible_people', rows.eligibleRows);
  await insert(db, 'commodity', rows.commodityRows);
  await insert(db, 'commodity_price', rows.priceRows);
  await insert(db, 'commodity_substitute', rows.substituteRows);
  await insert(
    db,
    'organization',
    rows.organizationRows.map((row) => ({
      ...row,
      skeleton: skeleton(row.name_fa),
      norm: norm(row.name_fa),
      compact: compact(row.name_fa),
    })),
  );
  await insert(
    db,
    'program',
    rows.programRows.map((row) => ({ ...row, compact: compact(row.name_fa) })),
  );
  const { persons, memberships } = actorRows();
  await insert(db, 'person', persons);
  await insert(db, 'membership', memberships);
}
