// Acts out the script of each sample offer.
import { endorseOffer } from '../../server/src/modules/offers/use-cases/endorse-offer.ts';
import { pauseOffer } from '../../server/src/modules/offers/use-cases/pause-offer.ts';
import { rejectOffer } from '../../server/src/modules/offers/use-cases/reject-offer.ts';
import { returnOffer } from '../../server/src/modules/offers/use-cases/return-offer.ts';
import { submitOffer } from '../../server/src/modules/offers/use-cases/submit-offer.ts';
import { withdrawOffer } from '../../server/src/modules/offers/use-cases/withdraw-offer.ts';
import { writeOffer } from '../../server/src/modules/offers/use-cases/write-offer.ts';
import { programId } from './cast.ts';
import type { OfferSeed } from './data/offers.ts';
import { ORGANIZATIONS } from './data/organizations.ts';
import { ACTORS, signatoryOf } from './data/people.ts';
import { commodityId } from './reference.ts';
import { done, newKey, type Stage } from './stage.ts';

export type ActedOffer = { readonly id: string; version: number };

/** Writes an offer and brings it to where it can be pledged from; states after that are set when all pledges are made. */
export async function actOutOffer(stage: Stage, offer: OfferSeed): Promise<ActedOffer> {
  const by = stage.as(signatoryOf(offer.by), offer.by);
  const first = Math.min(offer.window[0], -1);
  await stage.goTo(first - 3);
  const input = {
    title: offer.title,
    note: offer.note,
    windowStart: stage.day(offer.window[0]),
    windowEnd: stage.day(offer.window[1]),
    items: offer.items.map((item) => ({
      commodityId: commodityId(item.commodity),
      capacity: item.capacity,
      minimumPerNeed: item.minimumPerNeed,
      maximumPerNeed: item.maximumPerNeed,
      countyIds: item.counties,
      targetGroupIds: item.groups,
      domainIds: item.domains,
      programIds: item.programs.map(programId),
      earmarking: item.earmarking,
    })),
  };
  const { offerId } = done(await writeOffer(stage.deps, by, { input, idempotencyKey: newKey() }), offer.key);
  const acted = { id: offerId, version: 1 };
  if (offer.state === 'DRAFT') return acted;
  await stage.goTo(first - 2);
  const act = (reason: string | null = null) => ({ id: acted.id, version: acted.version++, reason });
  done(await submitOffer(stage.deps, by, act()), offer.key);
  if (offer.state === 'SUBMITTED') return acted;
  await stage.goTo(first);
  const kind = ORGANIZATIONS.find((each) => each.slug === offer.by)?.kind;
  const reviewer = stage.as(kind === 'BUSINESS' ? ACTORS.chamberReviewer : ACTORS.approver);
  if (offer.state === 'RETURNED') done(await returnOffer(stage.deps, reviewer, act(offer.reason)), offer.key);
  else if (offer.state === 'REJECTED') done(await rejectOffer(stage.deps, reviewer, act(offer.reason)), offer.key);
  else done(await endorseOffer(stage.deps, reviewer, act()), offer.key);
  return acted;
}

/** What the provider did with it later. EXPIRED is set by the job of time. */
export async function endOffer(stage: Stage, offer: OfferSeed, acted: ActedOffer): Promise<void> {
  const by = stage.as(signatoryOf(offer.by), offer.by);
  await stage.goTo(Math.min(offer.window[1], -1), 300);
  const act = { id: acted.id, version: acted.version, reason: offer.reason };
  if (offer.state === 'PAUSED') done(await pauseOffer(stage.deps, by, act), offer.key);
  if (offer.state === 'WITHDRAWN') done(await withdrawOffer(stage.deps, by, act), offer.key);
}
