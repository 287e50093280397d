// Commitments for tests, brought to each stage of their life by the use cases that people use.

import { inTransaction } from '../../../server/src/db/transaction.ts';
import { offerActivated } from '../../../server/src/domain/ledger.ts';
import {
  type PledgeAsked,
  pledgeCommitment,
} from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { signCommitment } from '../../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { appendEntry } from '../../../server/src/modules/ledger/index.ts';
import { insert } from '../../support/insert.ts';
import { done, publishedNeed, type Thing } from '../../support/things.ts';
import { type ActorName, COMMODITIES, ORGANIZATIONS, type World } from '../../support/world.ts';

export type CommitmentNow = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly state: string;
  readonly delivered: bigint;
  readonly verified: bigint;
  readonly failed: bigint;
  readonly offerId: string;
};

/** A commitment as it is now: its version for the next act. */
export async function commitmentNow(world: World, id: string): Promise<CommitmentNow> {
  const [row] = await world.deps.read.rows<CommitmentNow>(
    {
      name: 'test/commitment',
      text: 'SELECT id, version, code, state, delivered, verified, failed, offer_id AS "offerId" FROM commitment WHERE id = $1',
    },
    [id],
  );
  if (!row) throw new Error(`no commitment ${id}`);
  return row;
}

export type ItemNow = {
  readonly open: bigint;
  readonly held: bigint;
  readonly committed: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
};

export async function needItemNow(world: World, id: string): Promise<ItemNow> {
  const text = 'SELECT open, held, committed, delivered, verified FROM need_item WHERE id = $1';
  const [row] = await world.deps.read.rows<ItemNow>({ name: 'test/need-item', text }, [id]);
  if (!row) throw new Error(`no need item ${id}`);
  return row;
}

export async function offerItemNow(world: World, id: string) {
  const text = 'SELECT free, held, committed, delivered, verified, lost FROM offer_item WHERE id = $1';
  const statement = { name: 'test/offer-item', text };
  const [row] = await world.deps.read.rows<Omit<ItemNow, 'open'> & { free: bigint; lost: bigint }>(statement, [id]);
  if (!row) throw new Error(`no offer item ${id}`);
  return row;
}

type OfferChanges = Readonly<Record<string, unknown>> & { readonly capacity?: bigint };

/** An active offer of the business, 100 wheelchairs unless asked otherwise, open in the ledger. */
export async function activeOffer(
  world: World,
  { capacity = 100n, ...item }: OfferChanges = {},
  offer: Readonly<Record<string, unknown>> = {},
): Promise<Thing> {
  const { deps, db } = world;
  const at = deps.now();
  const [id, itemId] = [deps.newId(), deps.newId()];
  const code = `AS-1405-${id.slice(-9)}`;
  await insert(db, 'offer', [
    {
      id,
      code,
      organization_id: ORGANIZATIONS.business,
      province_id: 'IR-03',
      title_fa: 'ویلچر برای همه',
      window_start: '2026-10-01',
      window_end: '2027-09-30',
      state: 'ACTIVE',
      author_id: world.viewer('member').personId,
      activated_at: at,
      kinds: ['GOODS'],
      ...offer,
    },
  ]);
  const none = { province_ids: [], county_ids: [], target_group_ids: [], domain_ids: [], program_ids: [] };
  const row = { id: itemId, offer_id: id, position: 0, commodity_id: COMMODITIES.wheelchair, capacity };
  await insert(db, 'offer_item', [{ ...row, ...none, ...item }]);
  await inTransaction(deps, (tx) =>
    appendEntry(tx, offerActivated(itemId, capacity), {
      id: deps.newId(),
      needId: null,
      offerId: id,
      provinceId: 'IR-03',
      at,
      actorMembershipId: world.viewer('reviewer').membershipId,
    }),
  );
  return { id, version: 1, code, itemIds: [itemId] };
}

/** What a pledge of the business on this need would send; `offer` gives it out of its own offer. */
export function asked(
  world: World,
  need: Thing,
  quantity: bigint,
  { offer, ...changes }: Partial<PledgeAsked> & { readonly offer?: Thing; readonly idempotencyKey?: string } = {},
) {
  return {
    needItemId: need.itemIds[0] ?? '',
    offerItemId: offer?.itemIds[0] ?? null,
    quantity,
    deliverFrom: '2026-11-05',
    deliverBy: '2026-12-31',
    idempotencyKey: world.key(),
    ...changes,
  };
}

/** A pledge, on a new need of 20 wheelchairs when none is given. */
export async function pledgedCommitment(
  world: World,
  quantity = 9n,
  { need, offer, by = 'member' }: { need?: Thing; offer?: Thing; by?: ActorName } = {},
) {
  const on = need ?? (await publishedNeed(world));
  const input = asked(world, on, quantity, offer ? { offer } : {});
  const { commitmentId } = done(await pledgeCommitment(world.deps, world.viewer(by), input));
  return { ...(await commitmentNow(world, commitmentId)), need: on, needItemId: on.itemIds[0] ?? '' };
}

/** The password was proven a moment ago. */
export const steppedUp = (world: World) => ({ steppedUpUntil: new Date(world.deps.now().getTime() + 600_000) });

export async function sign(world: World, id: string, by: ActorName): Promise<CommitmentNow> {
  const { version } = await commitmentNow(world, id);
  done(await signCommitment(world.deps, world.viewer(by), { id, version, ...steppedUp(world) }));
  return commitmentNow(world, id);
}

/** Signed by both sides. */
export async function committed(
  world: World,
  ...how: Parameters<typeof pledgedCommitment> extends [World, ...infer R] ? R : never
) {
  const pledge = await pledgedCommitment(world, ...how);
  const signatory = { member: 'signatory', charityMember: 'charitySignatory', rivalMember: 'rivalSignatory' } as const;
  const by = how[1]?.by ?? 'member';
  await sign(world, pledge.id, by in signatory ? signatory[by as keyof typeof signatory] : by);
  return { ...pledge, ...(await sign(world, pledge.id, 'approver')) };
}
