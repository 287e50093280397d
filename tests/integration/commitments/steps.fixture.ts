// Commitments for tests, brought to each stage of their life by the use cases that people use.
import { acceptTranche } from '../../../server/src/modules/commitments/use-cases/accept-tranche.ts';
import { assignVerification } from '../../../server/src/modules/commitments/use-cases/assign-verification.ts';
import { dispatchTranche } from '../../../server/src/modules/commitments/use-cases/dispatch-tranche.ts';
import { planTranches } from '../../../server/src/modules/commitments/use-cases/plan-tranches.ts';
import {
  type PledgeAsked,
  pledgeCommitment,
} from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { receiveTranche } from '../../../server/src/modules/commitments/use-cases/receive-tranche.ts';
import { requestVerification } from '../../../server/src/modules/commitments/use-cases/request-verification.ts';
import { signCommitment } from '../../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { done, publishedNeed, type Thing } from '../../support/things.ts';
import type { ActorName, World } from '../../support/world.ts';

export type CommitmentNow = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly state: string;
  readonly quantity: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
  readonly failed: bigint;
  readonly needItemId: string;
  readonly offerId: string;
  readonly offerItemId: string;
};

async function one<Row>(world: World, name: string, text: string, id: string): Promise<Row> {
  const [row] = await world.deps.read.rows<Row>({ name: `test/${name}`, text }, [id]);
  if (!row) throw new Error(`no ${name} ${id}`);
  return row;
}

/** A commitment as it is now: its version for the next act. */
export const commitmentNow = (world: World, id: string) =>
  one<CommitmentNow>(
    world,
    'commitment',
    `SELECT id, version, code, state, quantity, delivered, verified, failed, need_item_id AS "needItemId", offer_id AS "offerId",
      offer_item_id AS "offerItemId" FROM commitment WHERE id = $1`,
    id,
  );

type Chain = { open: bigint; held: bigint; committed: bigint; delivered: bigint; verified: bigint };
export const needItemNow = (world: World, id: string) =>
  one<Chain>(world, 'need-item', 'SELECT open, held, committed, delivered, verified FROM need_item WHERE id = $1', id);

type Stock = Omit<Chain, 'open'> & { free: bigint; lost: bigint };
export const offerItemNow = (world: World, id: string) =>
  one<Stock>(
    world,
    'offer-item',
    'SELECT free, held, committed, delivered, verified, lost FROM offer_item WHERE id = $1',
    id,
  );

export type TrancheNow = { id: string; version: number; state: string; quantity: bigint; position: number };
/** The tranches of a commitment as they are now, in their order. */
export const tranchesNow = (world: World, commitmentId: string) =>
  world.deps.read.rows<TrancheNow>(
    {
      name: 'test/tranches',
      text: 'SELECT id, version, state, quantity, position FROM tranche WHERE commitment_id = $1 ORDER BY position',
    },
    [commitmentId],
  );

export type CheckNow = { id: string; version: number; state: string; cause: string; quantity: bigint; passed: bigint };
/** The checks of a commitment as they are now, the first first. */
export const checksNow = (world: World, commitmentId: string) =>
  world.deps.read.rows<CheckNow>(
    {
      name: 'test/checks',
      text: 'SELECT id, version, state, cause, quantity, passed_quantity AS passed FROM verification WHERE commitment_id = $1 ORDER BY id',
    },
    [commitmentId],
  );

/** What a pledge on the first item of a need would send; `offer` gives it out of its first item. */
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
    deliverFrom: '2026-11-01',
    deliverBy: '2026-12-31',
    idempotencyKey: world.key(),
    ...changes,
  };
}

type Pledging = {
  readonly quantity?: bigint;
  readonly need?: Thing;
  readonly offer?: Thing;
  readonly by?: ActorName;
  readonly asked?: Partial<PledgeAsked>;
};

/** A pledge of 9, on a new need of 20 wheelchairs when none is given. */
export async function pledged(world: World, pledging: Pledging = {}): Promise<CommitmentNow> {
  const { quantity = 9n, need = await publishedNeed(world), offer, by = 'member' } = pledging;
  const input = asked(world, need, quantity, { ...(offer && { offer }), ...pledging.asked });
  const { commitmentId } = done(await pledgeCommitment(world.deps, world.viewer(by), input));
  return commitmentNow(world, commitmentId);
}

/** The password was proven a moment ago. */
export const steppedUp = (world: World) => ({ steppedUpUntil: new Date(world.deps.now().getTime() + 600_000) });

export async function sign(world: World, id: string, by: ActorName): Promise<CommitmentNow> {
  const { version } = await commitmentNow(world, id);
  done(await signCommitment(world.deps, world.viewer(by), { id, version, ...steppedUp(world) }));
  return commitmentNow(world, id);
}

const SIGNATORY_OF: Partial<Record<ActorName, ActorName>> = {
  member: 'signatory',
  rivalMember: 'rivalSignatory',
  charityMember: 'charitySignatory',
};

/** Signed by both sides, the provider first. */
export async function committed(world: World, pledging: Pledging = {}): Promise<CommitmentNow> {
  const { id } = await pledged(world, pledging);
  const by = pledging.by ?? 'member';
  await sign(world, id, SIGNATORY_OF[by] ?? by);
  return sign(world, id, 'approver');
}

/** Plans parts of these quantities, one a week from 8 November on. */
export async function plan(world: World, id: string, quantities: readonly bigint[], by: ActorName = 'member') {
  const { version } = await commitmentNow(world, id);
  const tranches = quantities.map((quantity, week) => ({
    quantity,
    dueOn: new Date(Date.UTC(2026, 10, 8 + 7 * week)).toISOString().slice(0, 10),
  }));
  done(await planTranches(world.deps, world.viewer(by), { commitmentId: id, version, tranches }));
  return tranchesNow(world, id);
}

const firstIn = async (world: World, id: string, state: string) => {
  const tranche = (await tranchesNow(world, id)).find((one) => one.state === state);
  if (!tranche) throw new Error(`no tranche of ${id} is ${state}`);
  return tranche;
};

/** Sends the first planned part. */
export async function dispatched(world: World, id: string, by: ActorName = 'member'): Promise<TrancheNow> {
  const tranche = await firstIn(world, id, 'PLANNED');
  done(await dispatchTranche(world.deps, world.viewer(by), tranche));
  return firstIn(world, id, 'DISPATCHED');
}

/** Sends the first planned part and counts it, wholly unless a quantity is given. */
export async function received(world: World, id: string, quantity?: bigint, by: ActorName = 'member') {
  const tranche = await dispatched(world, id, by);
  const arrived = quantity ?? tranche.quantity;
  done(await receiveTranche(world.deps, world.viewer('receiver'), { ...tranche, quantity: arrived }));
  return firstIn(world, id, 'RECEIVED');
}

/** Plans, sends, counts and accepts this much of what is still to come; the rest is planned after it. */
export async function delivered(world: World, id: string, quantity: bigint, by: ActorName = 'member') {
  const now = await commitmentNow(world, id);
  const rest = now.quantity - now.delivered - now.failed - quantity;
  await plan(world, id, rest > 0n ? [quantity, rest] : [quantity], by);
  const tranche = await received(world, id, undefined, by);
  done(await acceptTranche(world.deps, world.viewer('receiver'), tranche));
  return commitmentNow(world, id);
}

export async function openCheckOf(world: World, id: string): Promise<CheckNow> {
  const open = (await checksNow(world, id)).find((check) => ['REQUESTED', 'ASSIGNED'].includes(check.state));
  if (!open) throw new Error(`no check of ${id} is open`);
  return open;
}

/** A commitment of 9 with this much delivered, and a check of it in the hands of the verifier. */
export async function underCheck(world: World, quantity = 9n, pledging: Pledging = {}) {
  const { id } = await committed(world, pledging);
  await delivered(world, id, quantity, pledging.by);
  return { id, check: await assigned(world, id) };
}

/** The open check, asked for when none was drawn, in the hands of the verifier. */
export async function assigned(world: World, id: string, verifier: ActorName = 'verifier'): Promise<CheckNow> {
  const { deps } = world;
  if (!(await checksNow(world, id)).some((check) => check.state === 'REQUESTED')) {
    const request = { commitmentId: id, idempotencyKey: world.key() };
    done(await requestVerification(deps, world.viewer('councillor'), request));
  }
  const check = await openCheckOf(world, id);
  const verifierId = world.viewer(verifier).personId;
  done(await assignVerification(deps, world.viewer('councillor'), { ...check, verifierId }));
  return openCheckOf(world, id);
}
