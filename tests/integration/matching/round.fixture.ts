// A small market for rounds: three needs for wheelchairs, three providers, and the acts of a round by the council.
import type { RoundScope } from '../../../server/src/domain/allocation-round.ts';
import { listMatchingPolicies } from '../../../server/src/modules/matching/use-cases/list-matching-policies.ts';
import { openRound } from '../../../server/src/modules/matching/use-cases/open-round.ts';
import { performRound } from '../../../server/src/modules/matching/use-cases/perform-round.ts';
import { runRound } from '../../../server/src/modules/matching/use-cases/run-round.ts';
import { activeOffer, done, needItem, offerItem, publishedNeed, type Thing } from '../../support/things.ts';
import { type ActorName, COUNTIES, PROVINCES, type World } from '../../support/world.ts';

export const EAST: RoundScope = {
  provinceId: PROVINCES.eastAzerbaijan,
  countyIds: [],
  commodityIds: [],
  programIds: [],
};

export type SmallMarket = {
  /** 20 for people with disabilities in Tabriz. */
  readonly tabriz: Thing;
  /** 10 for older people in Tabriz, less severe. */
  readonly older: Thing;
  /** 8 in Maragheh, at least 4 at a time. */
  readonly maragheh: Thing;
  /** 12 of the steel business in Tabriz, for anybody. */
  readonly business: Thing;
  /** 6 of the parts maker in Maragheh, for Maragheh only. */
  readonly rival: Thing;
};

/** 38 wheelchairs are asked for and 18 are there. */
export async function smallMarket(world: World): Promise<SmallMarket> {
  const tabriz = await publishedNeed(world);
  const older = await publishedNeed(world, { targetGroupId: 'OLD', severity: 2, items: [needItem({ quantity: 10n })] });
  const inMaragheh = { countyId: COUNTIES.maragheh, severity: 3, items: [needItem({ quantity: 8n, minimumLot: 4n })] };
  const maragheh = await publishedNeed(world, inMaragheh, { by: 'maraghehOfficer' });
  const business = await activeOffer(world, { items: [offerItem({ capacity: 12n })] });
  const forMaragheh = { items: [offerItem({ capacity: 6n, countyIds: [COUNTIES.maragheh] })] };
  const rival = await activeOffer(world, forMaragheh, { by: 'rivalMember' });
  return { tabriz, older, maragheh, business, rival };
}

export const itemOf = (thing: Thing) => thing.itemIds[0] ?? '';

export async function policyId(world: World): Promise<string> {
  const [policy] = await listMatchingPolicies(world.deps, null);
  return policy?.id ?? '';
}

type Round = {
  id: string;
  code: string;
  version: number;
  state: string;
  inputHash: string | null;
  outputHash: string | null;
};

export async function roundNow(world: World, id: string): Promise<Round> {
  const [row] = await world.db.sql<Round>(
    'SELECT id, code, version, state, input_hash AS "inputHash", output_hash AS "outputHash" FROM allocation_round WHERE id = $1',
    [id],
  );
  if (!row) throw new Error(`no round ${id}`);
  return row;
}

export async function openedRound(
  world: World,
  scope: RoundScope = EAST,
  by: ActorName = 'councillor',
): Promise<Round> {
  const input = { scope, policyId: await policyId(world) };
  const { roundId } = done(await openRound(world.deps, world.viewer(by), { input, idempotencyKey: world.key() }));
  return roundNow(world, roundId);
}

export async function queuedRound(world: World, scope: RoundScope = EAST): Promise<Round> {
  const round = await openedRound(world, scope);
  done(await runRound(world.deps, world.viewer('councillor'), round));
  return roundNow(world, round.id);
}

/** Opened, run, and worked on by this process. */
export async function finishedRound(world: World, scope: RoundScope = EAST): Promise<Round> {
  const round = await queuedRound(world, scope);
  if (!(await performRound(world.deps, round.id))) {
    const [row] = await world.db.sql('SELECT state, failure FROM allocation_round WHERE id = $1', [round.id]);
    throw new Error(`the round did not finish: ${JSON.stringify(row)}`);
  }
  return roundNow(world, round.id);
}

export type Proposal = {
  id: string;
  needItemId: string;
  offerItemId: string;
  quantity: bigint;
  state: string;
  version: number;
};

export async function proposalsOf(world: World, roundId: string): Promise<Proposal[]> {
  const rows = await world.db.sql<Omit<Proposal, 'quantity'> & { quantity: string }>(
    `SELECT id, need_item_id AS "needItemId", offer_item_id AS "offerItemId", quantity, state, version FROM match WHERE round_id = $1
     ORDER BY offer_item_id, need_item_id`,
    [roundId],
  );
  return rows.map((row) => ({ ...row, quantity: BigInt(row.quantity) }));
}
