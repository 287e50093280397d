import { createHash } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { migrateUp } from '../../prisma/history.ts';
import { seedWorld } from '../../prisma/seed/worlds.ts';
import { findRunningEmbedded, startEmbedded } from '../../server/src/db/embedded.ts';
import { formatPublicCode } from '../../server/src/domain/public-code.ts';
import { PLEDGE } from './by-hand/pledge.ts';

/** A seeded database of the bench; `stop` leaves it on disk for the next run. */
export type World = { readonly name: string; readonly url: string; readonly pool: pg.Pool; stop(): Promise<void> };

const SAYS: Readonly<Record<string, string>> = { province: 'some seconds', country: 'about five minutes' };

/** Opens `.data/bench-<world>` (or DATA_DIR), seeding it when it is empty. A running database there is used as it is. */
export async function openWorld(name: 'province' | 'country'): Promise<World> {
  const folder = path.resolve(process.env.DATA_DIR ?? '.data', `bench-${name}`);
  const running = await findRunningEmbedded(folder);
  const embedded = running === null ? await startEmbedded(folder) : null;
  const url = running ?? embedded?.ownerUrl ?? '';
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    await migrateUp(url);
    const { rows } = await pool.query('SELECT EXISTS (SELECT 1 FROM need) AS seeded');
    if (!rows[0].seeded) {
      console.log(`Seeding the ${name} world in ${folder}: this takes ${SAYS[name]}, once.`);
      const start = performance.now();
      let shown = 0;
      await seedWorld(url, name, new Date(), (done, of, what) => {
        const tenth = Math.floor((done * 10) / of);
        if (tenth > shown) console.log(`  ${tenth * 10} %  ${what}`);
        shown = Math.max(shown, tenth);
      });
      await pool.query('VACUUM ANALYZE');
      console.log(`Seeded in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
    }
    await prepare(pool);
  } catch (error) {
    await pool.end();
    await embedded?.stop();
    throw error;
  }
  return {
    name,
    url,
    pool,
    stop: async () => {
      await pool.end();
      await embedded?.stop();
    },
  };
}

const provinces = Array.from({ length: 31 }, (_, number) => `IR-${String(number).padStart(2, '0')}`);

/** What the other contenders need: letters of the public codes, the pledge as a function, and foreign keys PostGraphile can follow. */
async function prepare(pool: pg.Pool): Promise<void> {
  const letters = provinces.map((provinceId) => formatPublicCode({ provinceId, year: 1405, number: 1 }).slice(0, 2));
  await pool.query(`CREATE EXTENSION IF NOT EXISTS pg_stat_statements; CREATE SCHEMA IF NOT EXISTS bench;
    DROP TABLE IF EXISTS bench.letters CASCADE; CREATE TABLE bench.letters (province_id text PRIMARY KEY, letters text NOT NULL);
    COMMENT ON TABLE bench.letters IS '@behavior -*';
    COMMENT ON TABLE need IS E'@foreignKey (county_id) references county (id)\\n@foreignKey (target_group_id) references target_group (id)\\n@foreignKey (organization_id) references organization (id)';
    COMMENT ON TABLE need_item IS '@foreignKey (commodity_id) references commodity (id)';
    COMMENT ON TABLE commitment IS E'@foreignKey (provider_organization_id) references organization (id)|@fieldName provider\\n@foreignKey (commodity_id) references commodity (id)';
    COMMENT ON TABLE ledger_entry IS E'@foreignKey (need_id) references need (id)|@foreignFieldName ledger\\n@foreignKey (need_item_id) references need_item (id)\\n@foreignKey (commitment_id) references commitment (id)'`);
  await pool.query('INSERT INTO bench.letters SELECT * FROM unnest($1::text[], $2::text[])', [provinces, letters]);
  const body = PLEDGE.replaceAll('$1,', '$1,');
  await pool.query(`DROP FUNCTION IF EXISTS bench.pledge_by_function; DROP TYPE IF EXISTS bench.made;
    CREATE TYPE bench.made AS (code text, hold_until timestamptz);
    CREATE FUNCTION bench.pledge_by_function(token bytea, need_item_id uuid, offer_item_id uuid, quantity bigint, deliver_from date, deliver_by date,
      key text, request_hash bytea, id uuid, entry_id uuid, event_id uuid) RETURNS bench.made LANGUAGE sql VOLATILE AS $$ ${body} $$`);
}

/** The SHA-256 of a session's token, as the database keeps it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest();
