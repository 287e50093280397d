// An explanation is worth what can be checked of it: on the small world, which people acted out, each fact of every suggestion and of
// every proposal of a round is found again in the rows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedWorld } from '../../../prisma/seed/worlds.ts';
import { createDeps } from '../../../server/src/app.ts';
import type { Deps } from '../../../server/src/deps.ts';
import { todayInIran } from '../../../server/src/domain/calendar.ts';
import type { MemberViewer } from '../../../server/src/domain/viewer.ts';
import type { Explanation } from '../../../server/src/modules/matching/data/explanation.ts';
import { suggestForViewer } from '../../../server/src/modules/matching/data/suggestion.report.ts';
import { listMatchingPolicies } from '../../../server/src/modules/matching/use-cases/list-matching-policies.ts';
import { openRound } from '../../../server/src/modules/matching/use-cases/open-round.ts';
import { performRound } from '../../../server/src/modules/matching/use-cases/perform-round.ts';
import { runRound } from '../../../server/src/modules/matching/use-cases/run-round.ts';
import { copyDatabase, type TestDatabase } from '../../support/database.ts';
import { queuedJobs } from '../../support/jobs.ts';
import { done } from '../../support/things.ts';
import { type Told, truthOf, untraceable } from './pair-truth.fixture.ts';

let db: TestDatabase;
let deps: Deps;
const now = new Date();
const today = todayInIran(now);
beforeAll(async () => {
  db = await copyDatabase();
  await seedWorld(db.ownerUrl, 'small', now, () => undefined);
  deps = createDeps(db, queuedJobs(), () => now);
});
afterAll(() => db.drop());

const viewers = (role: string) =>
  db.sql<MemberViewer>(
    `SELECT 'member' AS kind, m.person_id AS "personId", m.id AS "membershipId", m.organization_id AS "organizationId", o.kind AS "organizationKind",
       m.role, m.province_id AS "provinceId", m.county_id AS "countyId"
     FROM membership m JOIN organization o ON o.id = m.organization_id WHERE m.role = $1 ORDER BY m.id`,
    [role],
  );

type Pair = { needItemId: string; offerItemId: string; quantity: bigint; explanation: Explanation };

async function faultsOf({ needItemId, offerItemId, explanation }: Pair): Promise<string[]> {
  const { score, parts, limits } = explanation;
  const truth = await truthOf(db, needItemId, offerItemId, today);
  const sum = parts.reduce((total, { points }) => total + points, 0);
  return [
    ...untraceable(parts, truth.parts),
    ...untraceable(limits, truth.limits),
    ...(sum === score ? [] : [`the parts come to ${sum}, the score says ${score}`]),
    ...(parts.length === 6 ? [] : [`${parts.length} parts`]),
  ];
}

const weights = {
  PREFERENCE: 'preference',
  NEARNESS: 'nearness',
  URGENCY: 'urgency',
  SHORTFALL: 'shortfall',
  LOT_FIT: 'lotFit',
  HONOUR: 'honour',
};

describe('suggestions', () => {
  let pairs: Pair[];
  beforeAll(async () => {
    const catalogue = await deps.catalogue.current();
    const signatories = await viewers('SIGNATORY');
    const found = signatories.map((viewer) => suggestForViewer({ read: db.read, viewer, catalogue, now }, 12));
    pairs = (await Promise.all(found)).flat();
  });

  test('tell nothing that the rows do not have', async () => {
    expect(pairs.length).toBeGreaterThan(5);
    expect((await Promise.all(pairs.map(faultsOf))).flat()).toEqual([]);
  });

  test('are found out when a row is changed under them', async () => {
    const [pair] = pairs;
    if (!pair) throw new Error('no suggestion');
    const { parts } = pair.explanation;
    const lying: Told[] = parts.map(({ code, facts }) => ({
      code,
      facts: code === 'URGENCY' ? { ...facts, severity: 0 } : facts,
    }));
    const truth = await truthOf(db, pair.needItemId, pair.offerItemId, today);
    expect(untraceable(lying, truth.parts)).toEqual([expect.stringMatching(/^URGENCY\.severity: told 0/)]);
  });
});

describe('a round', () => {
  let roundId: string;
  let pairs: (Pair & { free: bigint; open: bigint; given: bigint; got: bigint })[];
  beforeAll(async () => {
    const [councillor] = await viewers('COUNCIL_MEMBER');
    const [policy] = await listMatchingPolicies(deps, null);
    if (!councillor || !policy) throw new Error('no council, or no policy');
    const scope = { provinceId: councillor.provinceId, countyIds: [], commodityIds: [], programIds: [] };
    const opened = done(
      await openRound(deps, councillor, { input: { scope, policyId: policy.id }, idempotencyKey: 'facts-of-a-round' }),
    );
    roundId = opened.roundId;
    done(await runRound(deps, councillor, { id: roundId, version: 1 }));
    expect(await performRound(deps, roundId)).toBe(true);
    pairs = await db.sql(
      `SELECT m.need_item_id AS "needItemId", m.offer_item_id AS "offerItemId", m.quantity::bigint, m.explanation, oi.free, ni.open,
         sum(m.quantity) OVER (PARTITION BY m.offer_item_id)::bigint AS given, sum(m.quantity) OVER (PARTITION BY m.need_item_id)::bigint AS got
       FROM match m JOIN offer_item oi ON oi.id = m.offer_item_id JOIN need_item ni ON ni.id = m.need_item_id WHERE m.round_id = $1`,
      [roundId],
    );
  });

  test('proposes nothing whose explanation the rows do not have', async () => {
    expect(pairs.length).toBeGreaterThan(5);
    expect((await Promise.all(pairs.map(faultsOf))).flat()).toEqual([]);
  });

  test('weighs each part as its policy says', async () => {
    const [row] = await db.sql<{ weights: Record<string, number> }>(
      'SELECT p.weights FROM allocation_round r JOIN matching_policy p ON p.id = r.policy_id WHERE r.id = $1',
      [roundId],
    );
    const maxima = new Set(
      pairs.flatMap(({ explanation }) => explanation.parts.map(({ code, maximum }) => `${code} ${maximum}`)),
    );
    expect([...maxima].sort()).toEqual(
      Object.entries(weights)
        .map(([code, weight]) => `${code} ${row?.weights[weight]}`)
        .sort(),
    );
  });

  test('says that an offer is used up, or a need filled, exactly where its proposals come to that', () => {
    const says = ({ explanation }: Pair, code: string) => explanation.limits.some((limit) => limit.code === code);
    for (const pair of pairs) {
      expect(says(pair, 'OFFER_USED_UP')).toBe(BigInt(pair.given) === BigInt(pair.free));
      expect(says(pair, 'NEED_FILLED')).toBe(BigInt(pair.got) === BigInt(pair.open));
    }
  });

  test('gives as shadow price of a pair that of its cell', async () => {
    const wrong = await db.sql(
      `SELECT m.id FROM match m JOIN need n ON n.id = m.need_id JOIN need_item i ON i.id = m.need_item_id
       LEFT JOIN round_outcome c ON c.round_id = m.round_id AND c.subject = 'CELL' AND c.facts->>'countyId' = n.county_id
         AND c.facts->>'targetGroupId' = n.target_group_id AND c.facts->>'commodityId' = i.commodity_id::text
       WHERE m.round_id = $1 AND c.shadow_price IS DISTINCT FROM (m.explanation->>'shadowPrice')::bigint`,
      [roundId],
    );
    expect(wrong).toEqual([]);
  });

  test('leaves out for want of a need only where none of the commodity, or of what it may stand in for, is open', async () => {
    const left = await db.sql<{ open: string }>(
      `SELECT (SELECT coalesce(sum(i.open), 0) FROM need_item i JOIN need n ON n.id = i.need_id
         WHERE n.state = 'PUBLISHED' AND n.window_end >= $2::date AND n.province_id = round.province_id AND (i.commodity_id = oi.commodity_id
           OR i.commodity_id IN (SELECT commodity_id FROM commodity_substitute s WHERE s.substitute_id = oi.commodity_id))) AS open
       FROM round_outcome r JOIN allocation_round round ON round.id = r.round_id JOIN offer_item oi ON oi.id::text = r.subject_id
       WHERE r.round_id = $1 AND r.subject = 'OFFER_ITEM' AND r.reason_code = 'NO_NEED_OF_COMMODITY'`,
      [roundId, today],
    );
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ open }) => BigInt(open) !== 0n)).toEqual([]);
  });

  test('names for whoever was outbid the very items that its proposals serve', async () => {
    const outbid = await db.sql<{ named: string }>(
      `SELECT jsonb_array_elements_text(CASE r.subject WHEN 'NEED_ITEM' THEN r.facts->'reason'->'facts'->'filledBy' ELSE r.facts->'reason'->'facts'->'wentTo' END) AS named
       FROM round_outcome r WHERE r.round_id = $1 AND r.reason_code = 'OUTBID'`,
      [roundId],
    );
    const served = new Set(pairs.flatMap(({ needItemId, offerItemId }) => [needItemId, offerItemId]));
    expect(outbid.filter(({ named }) => !served.has(named))).toEqual([]);
  });
});
