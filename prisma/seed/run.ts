// pnpm seed reference | small | demo | province | country
import { randomBytes } from 'node:crypto';
import { readConfig } from '../../server/src/config.ts';
import { withOwnDatabase } from '../../server/src/db/borrow.ts';
import { StartFault } from '../../server/src/faults.ts';
import { migrateUp } from '../history.ts';
import { DEMO_PASSWORD } from './data/people.ts';
import { hasPeople, seedWorld, WORLDS } from './worlds.ts';

const usage = `pnpm seed ${WORLDS.join(' | ')}`;
const world = WORLDS.find((known) => known === process.argv[2]);

try {
  if (!world) throw new StartFault(usage);
  const start = performance.now();
  const config = readConfig();
  // the demo's password is public: a database that others may reach gets one that nobody knows
  const password = config.databaseUrl === null ? DEMO_PASSWORD : randomBytes(12).toString('base64url');
  await withOwnDatabase(config, async (url) => {
    await migrateUp(url);
    await seedWorld(url, world, new Date(), showProgress(), password);
  });
  if (hasPeople(world)) console.log(`Every sample person has the password ${password}`);
  console.log(`Seeded ${world} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** One line per twentieth of the work. */
function showProgress() {
  let shown = 0;
  return (done: number, of: number, what: string) => {
    const twentieth = Math.floor((done * 20) / of);
    if (twentieth === shown) return;
    shown = twentieth;
    console.log(`  ${String(twentieth * 5).padStart(3)} %  ${what}`);
  };
}
