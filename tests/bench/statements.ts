import type { Contender } from './contender.ts';
import { type Ask, send } from './load.ts';
import type { World } from './worlds.ts';

/** SQL statements that reach the database for one request, BEGIN and COMMIT among them, counted by the database. */
export async function statementsPerRequest(world: World, contender: Contender, asks: readonly Ask[]): Promise<number> {
  const [first, ...rest] = asks;
  if (first === undefined) throw new Error('there is nothing to ask');
  await send(contender, first); // what is asked once for the process (places, codelists) is not this request's
  await world.pool.query('SELECT pg_stat_statements_reset()');
  for (const ask of rest) await send(contender, ask);
  // the job queue, the live signals and the facets' look for changes go on meanwhile; triggers' own are not sent by anybody
  const { rows } = await world.pool.query(`SELECT coalesce(sum(calls), 0)::float AS calls FROM pg_stat_statements
    WHERE query !~* 'jobs\\.|pg_stat_statements|updated_at > \\$|AS at$|^\\s*EXISTS|^(SET|LISTEN|SHOW)'`);
  return rows[0].calls / rest.length;
}
