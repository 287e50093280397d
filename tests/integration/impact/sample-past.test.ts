// The sample world has a past: its stories are played in the order of time, so that what is kept of an evening is what the
// ledger said on that evening, added up here by hand.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedWorld } from '../../../prisma/seed/worlds.ts';
import { copyDatabase, type TestDatabase } from '../../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await copyDatabase();
  await seedWorld(db.ownerUrl, 'small', new Date(), () => undefined);
});
afterAll(() => db.drop());

test('no deed comes before the one it follows', async () => {
  const early = await db.sql(`SELECT code FROM need WHERE submitted_at < created_at OR published_at < submitted_at`);
  expect(early).toEqual([]);
  const back = await db.sql(`SELECT e.chain_id FROM ledger_entry e JOIN ledger_entry before
    ON before.chain_id = e.chain_id AND before.chain_position = e.chain_position - 1 WHERE before.at > e.at`);
  expect(back).toEqual([]);
});

test('a kept triangle says what had been published and given by its evening', async () => {
  const kept = await db.sql<{ day: string; covered: string; required: string }>(`SELECT day::text,
    figures->'shown'->'adequacy'->>'numerator' AS covered, figures->'shown'->'adequacy'->>'denominator' AS required
    FROM triangle_snapshot WHERE scope = 'COUNTRY' AND stage = 'COUNTED' ORDER BY day`);
  expect(kept).toHaveLength(2);
  const [then, today] = await Promise.all(kept.map(({ day }) => sumsUpTo(day)));
  expect(kept[0]).toMatchObject(then ?? {});
  expect(kept[1]).toMatchObject(today ?? {});
  expect(BigInt(kept[0]?.covered ?? 0)).toBeGreaterThan(0n);
  expect(BigInt(kept[1]?.covered ?? 0)).toBeGreaterThan(BigInt(kept[0]?.covered ?? 0));
});

/** Rial asked for and counted by the end of a day in Iran, from publications and postings alone. */
async function sumsUpTo(day: string): Promise<{ covered: string; required: string } | undefined> {
  const [sums] = await db.sql<{ covered: string; required: string }>(
    `WITH till AS (SELECT ($1::date + 1)::timestamp AT TIME ZONE 'Asia/Tehran' AS at)
     SELECT sum(i.required * i.unit_price)::text AS required,
       sum(least(i.required, coalesce(given.quantity, 0)) * i.unit_price)::text AS covered
     FROM till, need n JOIN need_item i ON i.need_id = n.id
     LEFT JOIN LATERAL (SELECT sum(p.delta) AS quantity FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry_id, till
       WHERE p.side = 'NEED' AND p.item_id = i.id AND p.account IN ('committed', 'delivered', 'verified') AND e.at < till.at) given ON true
     WHERE n.published_at < till.at AND n.state IN ('PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED')`,
    [day],
  );
  return sums;
}
