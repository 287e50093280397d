// Acts out the script of each sample need and offer.
import { NotEnoughRemaining, Refusal } from '../../server/src/domain/refusals.ts';
import { pledgeCommitment } from '../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { cancelNeed } from '../../server/src/modules/needs/use-cases/cancel-need.ts';
import { closeNeed } from '../../server/src/modules/needs/use-cases/close-need.ts';
import { pauseNeed } from '../../server/src/modules/needs/use-cases/pause-need.ts';
import { publishNeed } from '../../server/src/modules/needs/use-cases/publish-need.ts';
import { rejectNeed } from '../../server/src/modules/needs/use-cases/reject-need.ts';
import { returnNeed } from '../../server/src/modules/needs/use-cases/return-need.ts';
import { submitNeed } from '../../server/src/modules/needs/use-cases/submit-need.ts';
import { writeNeed } from '../../server/src/modules/needs/use-cases/write-need.ts';
import { programId } from './cast.ts';
import type { NeedSeed, RefusedPledgeSeed } from './data/needs.ts';
import { ACTORS, signatoryOf } from './data/people.ts';
import { type Deed, deedsOfPledge } from './pledge-history.ts';
import { commodityId } from './reference.ts';
import { done, itemOf, newKey, type Stage } from './stage.ts';

/** The item of a standing offer that may serve an item of a need. */
export type OfferItemOf = (offer: string, needItemId: string) => Promise<string>;

type Acted = { readonly id: string; version: number };

/** Writes, publishes and lives through one need; returns its id. */
export async function actOutNeed(stage: Stage, need: NeedSeed, offerItemOf: OfferItemOf): Promise<string> {
  const [first, last] = need.window;
  const written = await write(stage, need, Math.min(first - 3, -1), last);
  if (need.state === 'DRAFT') return written.id;
  await decide(stage, need, written, Math.min(first, 0));
  if (['SUBMITTED', 'RETURNED', 'REJECTED'].includes(need.state)) return written.id;
  const deeds = need.steps.flatMap((step) =>
    step.kind === 'REFUSED_PLEDGE'
      ? [{ day: step.day, act: () => expectRefusal(stage, written.id, step, last) }]
      : deedsOfPledge({ stage, needId: written.id, step, lastDay: last, offerItemOf }),
  );
  await inOrder(stage, deeds);
  await end(stage, need, written);
  return written.id;
}

/** Deeds of several pledges in the order of their days; those of one day a few minutes apart. */
async function inOrder(stage: Stage, deeds: readonly Deed[]): Promise<void> {
  let day = Number.NEGATIVE_INFINITY;
  for (const deed of deeds.toSorted((one, other) => one.day - other.day)) {
    if (deed.day > day) {
      day = deed.day;
      await stage.goTo(day, 30);
    } else await stage.later();
    await deed.act();
  }
}

async function write(stage: Stage, need: NeedSeed, day: number, last: number): Promise<Acted> {
  await stage.goTo(day);
  const input = {
    programId: programId(need.program),
    countyId: need.countyCode,
    targetGroupId: need.group,
    domainId: need.domain,
    title: need.title,
    story: { fa: need.story },
    intent: need.intent,
    severity: need.severity,
    peopleCount: need.people,
    windowStart: stage.day(need.window[0]),
    windowEnd: stage.day(last),
    evidencePlan: need.evidencePlan,
    items: need.items.map((item) => ({
      commodityId: commodityId(item.commodity),
      quantity: item.quantity,
      minimumLot: item.minimumLot,
      note: item.note,
    })),
  };
  const { needId } = done(
    await writeNeed(stage.deps, stage.as(need.author), { input, idempotencyKey: newKey() }),
    need.key,
  );
  return { id: needId, version: 1 };
}

/** Submitted by its officer and decided by the approver. */
async function decide(stage: Stage, need: NeedSeed, written: Acted, publishedOn: number): Promise<void> {
  const officer = stage.as(need.author);
  const approver = stage.as(ACTORS.approver);
  const act = (reason: string | null = null) => ({ id: written.id, version: written.version++, reason });
  await stage.goTo(need.state === 'SUBMITTED' ? Math.min(publishedOn, -2) : publishedOn - 2, 60);
  done(await submitNeed(stage.deps, officer, act()), need.key);
  if (need.state === 'SUBMITTED') return;
  await stage.goTo(publishedOn);
  if (need.state === 'RETURNED') done(await returnNeed(stage.deps, approver, act(need.reason)), need.key);
  else if (need.state === 'REJECTED') done(await rejectNeed(stage.deps, approver, act(need.reason)), need.key);
  else done(await publishNeed(stage.deps, approver, act()), need.key);
}

async function expectRefusal(stage: Stage, needId: string, step: RefusedPledgeSeed, last: number): Promise<void> {
  const needItemId = await itemOf(stage, needId, step.item);
  const answer = await pledgeCommitment(stage.deps, stage.as(signatoryOf(step.by), step.by), {
    needItemId,
    quantity: step.quantity,
    deliverFrom: stage.day(step.day),
    deliverBy: stage.day(last),
    idempotencyKey: newKey(),
  });
  if (!(answer instanceof NotEnoughRemaining)) {
    const got = answer instanceof Refusal ? answer.name : 'a pledge';
    throw new Error(`${needId}: ${step.by} was to be refused for want of what remains, and got ${got}`);
  }
}

/** The state the script leaves the need in. EXPIRED is set by the job of time. */
async function end(stage: Stage, need: NeedSeed, written: Acted): Promise<void> {
  const approver = stage.as(ACTORS.approver);
  await stage.goTo(Math.min(need.window[1], 0), 240);
  const act = { id: written.id, version: written.version, reason: need.reason };
  if (need.state === 'PAUSED') done(await pauseNeed(stage.deps, approver, act), need.key);
  if (need.state === 'CLOSED') done(await closeNeed(stage.deps, approver, act), need.key);
  if (need.state === 'CANCELLED') done(await cancelNeed(stage.deps, approver, act), need.key);
}
