// Needs and offers for tests, made by the use cases that people use, so that each has its ledger and its deeds.
import { expect } from 'vitest';
import type { NeedInput, NeedItemInput } from '../../server/src/domain/need-content.ts';
import type { OfferInput, OfferItemInput } from '../../server/src/domain/offer-content.ts';
import { InvalidInput, NotAllowed, Refusal } from '../../server/src/domain/refusals.ts';
import { publishNeed } from '../../server/src/modules/needs/use-cases/publish-need.ts';
import { submitNeed } from '../../server/src/modules/needs/use-cases/submit-need.ts';
import { writeNeed } from '../../server/src/modules/needs/use-cases/write-need.ts';
import { endorseOffer } from '../../server/src/modules/offers/use-cases/endorse-offer.ts';
import { submitOffer } from '../../server/src/modules/offers/use-cases/submit-offer.ts';
import { writeOffer } from '../../server/src/modules/offers/use-cases/write-offer.ts';
import { type ActorName, COMMODITIES, COUNTIES, PROGRAMS, type World } from './world.ts';

/** What a use case must not refuse here. */
export function done<Answer>(answer: Answer): Exclude<Answer, Refusal> {
  if (answer instanceof Refusal) expect.fail(`${answer.name}: ${answer.message}`);
  return answer as Exclude<Answer, Refusal>;
}

/** What was refused, in one line: the refusal's name, and why where it says so. `done` when nothing was. */
export function refusalOf(answer: unknown): string {
  if (!(answer instanceof Refusal)) return 'done';
  if (answer instanceof NotAllowed) return `${answer.name} ${answer.why}`;
  if (answer instanceof InvalidInput)
    return `${answer.name} ${answer.fields.map(({ path, code }) => `${path} ${code}`)}`;
  return answer.name;
}

/** 20 wheelchairs for Tabriz, asked for from today on. */
export function needInput(changes: Partial<NeedInput> = {}): NeedInput {
  return {
    programId: PROGRAMS.rehabilitation,
    countyId: COUNTIES.tabriz,
    targetGroupId: 'PWD',
    domainId: 'REHABILITATION',
    title: { fa: 'ویلچر برای مددجویان تبریز', en: 'Wheelchairs for Tabriz' },
    story: { fa: 'بیست نفر در نوبت دریافت ویلچر هستند و بدون آن خانه‌نشین شده‌اند.' },
    intent: 'CAPABILITY',
    severity: 4,
    peopleCount: 20,
    windowStart: '2026-11-01',
    windowEnd: '2027-02-19',
    evidencePlan: 'رسید تحویل و عکس بدون چهره',
    items: [needItem()],
    ...changes,
  };
}

export function needItem(changes: Partial<NeedItemInput> = {}): NeedItemInput {
  return { commodityId: COMMODITIES.wheelchair, quantity: 20n, ...changes };
}

export type Thing = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly itemIds: string[];
};

async function thing(world: World, table: 'need' | 'offer', id: string): Promise<Thing> {
  const [row] = await world.db.sql<Thing>(
    `SELECT t.id, t.version, t.code, array(SELECT i.id::text FROM ${table}_item i WHERE i.${table}_id = t.id ORDER BY i.position) AS "itemIds"
     FROM ${table} t WHERE t.id = $1`,
    [id],
  );
  if (!row) throw new Error(`no ${table} ${id}`);
  return row;
}

/** A need as it is now: its version for the next act, its items in their order. */
export const needNow = (world: World, id: string) => thing(world, 'need', id);
/** An offer as it is now. */
export const offerNow = (world: World, id: string) => thing(world, 'offer', id);

type By = { readonly by?: ActorName; readonly approver?: ActorName };

export async function draftNeed(world: World, changes: Partial<NeedInput> = {}, { by = 'officer' }: By = {}) {
  const { needId } = done(
    await writeNeed(world.deps, world.viewer(by), { input: needInput(changes), idempotencyKey: world.key() }),
  );
  return needNow(world, needId);
}

export async function submittedNeed(world: World, changes: Partial<NeedInput> = {}, { by = 'officer' }: By = {}) {
  const need = await draftNeed(world, changes, { by });
  done(await submitNeed(world.deps, world.viewer(by), need));
  return needNow(world, need.id);
}

export async function publishedNeed(
  world: World,
  changes: Partial<NeedInput> = {},
  { by, approver = 'approver' }: By = {},
) {
  const need = await submittedNeed(world, changes, by ? { by } : {});
  done(await publishNeed(world.deps, world.viewer(approver), need));
  return needNow(world, need.id);
}

/** 50 wheelchairs of the steel business, for anybody. */
export function offerInput(changes: Partial<OfferInput> = {}): OfferInput {
  return {
    title: { fa: 'ویلچر ساخت کارخانه', en: 'Wheelchairs from our works' },
    note: 'تحویل در انبار تبریز',
    windowStart: '2026-11-01',
    windowEnd: '2027-03-20',
    items: [offerItem()],
    ...changes,
  };
}

export function offerItem(changes: Partial<OfferItemInput> = {}): OfferItemInput {
  return { commodityId: COMMODITIES.wheelchair, capacity: 50n, ...changes };
}

type OfferBy = { readonly by?: ActorName; readonly reviewer?: ActorName };

export async function draftOffer(world: World, changes: Partial<OfferInput> = {}, { by = 'member' }: OfferBy = {}) {
  const { offerId } = done(
    await writeOffer(world.deps, world.viewer(by), { input: offerInput(changes), idempotencyKey: world.key() }),
  );
  return offerNow(world, offerId);
}

export async function submittedOffer(world: World, changes: Partial<OfferInput> = {}, { by = 'member' }: OfferBy = {}) {
  const offer = await draftOffer(world, changes, { by });
  done(await submitOffer(world.deps, world.viewer(by), offer));
  return offerNow(world, offer.id);
}

/** Endorsed by the chamber, or by the approver where a reviewer is named: businesses go to the chamber, others to the office. */
export async function activeOffer(
  world: World,
  changes: Partial<OfferInput> = {},
  { by, reviewer = 'reviewer' }: OfferBy = {},
) {
  const offer = await submittedOffer(world, changes, by ? { by } : {});
  done(await endorseOffer(world.deps, world.viewer(reviewer), offer));
  return offerNow(world, offer.id);
}
