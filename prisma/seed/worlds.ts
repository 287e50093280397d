// The worlds `pnpm seed` knows. `reference` may be run at any time; the others only fill a database without needs.
import pg from 'pg';
import { StartFault } from '../../server/src/faults.ts';
import { DEMO_PASSWORD } from './data/people.ts';
import { DEMO, type Progress, SMALL, seedDemo } from './demo.ts';
import { seedReference } from './reference.ts';

export const WORLDS = ['reference', 'small', 'demo', 'province', 'country'] as const;
export type World = (typeof WORLDS)[number];

/** Worlds with people who can sign in. */
export const hasPeople = (world: World) => world === 'demo' || world === 'small';

/** Fills a migrated database; `now` is the day the histories lead up to, `password` that of every sample person. */
export async function seedWorld(
  url: string,
  world: World,
  now: Date,
  progress: Progress,
  password = DEMO_PASSWORD,
): Promise<void> {
  const owner = new pg.Client({ connectionString: url, application_name: 'hamyari-seed' });
  await owner.connect();
  try {
    if (world === 'reference') return await seedReference(owner);
    if (!(await isEmptyOfNeeds(owner)))
      throw new StartFault(
        `This database has needs already; "${world}" is only made in an empty one. Use another DATA_DIR or database.`,
      );
    if (world === 'demo' || world === 'small')
      return await seedDemo(owner, url, world === 'demo' ? DEMO : SMALL, now, progress, password);
    const { seedBulk } = await import('./bulk/bulk.ts');
    return await seedBulk(owner, url, world, now, progress);
  } finally {
    await owner.end();
  }
}

export async function isEmptyOfNeeds(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ empty: boolean }>(
    'SELECT NOT EXISTS (SELECT 1 FROM need) AND NOT EXISTS (SELECT 1 FROM organization) AS empty',
  );
  return rows[0]?.empty === true;
}
