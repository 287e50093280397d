import { todayInIran } from '#domain/calendar.ts';
import { verificationAt } from '#domain/organization.ts';
import { refusePledge } from '#domain/pledge.ts';
import { type PledgeContent, type PledgeInput, pledgeContent } from '#domain/pledge-content.ts';
import type { OfferFacts } from '#domain/policies/offer.policy.ts';
import type { PledgeFacts } from '#domain/policies/pledge.policy.ts';
import {
  type InvalidInput,
  type ItemLimitNotMet,
  type NotEnoughCapacity,
  type NotEnoughRemaining,
  Refusal,
  type SensitiveText,
} from '#domain/refusals.ts';
import type { Deps } from '../../../deps.ts';
import type { Pledgeable } from '../data/pledgeable.loader.ts';

export type PledgeTermsRefusal =
  | InvalidInput
  | SensitiveText
  | ItemLimitNotMet
  | NotEnoughRemaining
  | NotEnoughCapacity;

/** Both sides as they were read, and what is pledged between them. */
export type PreparedPledge = { readonly sides: Pledgeable; readonly content: PledgeContent };

/** Whether the two sides fit and the terms are sound; who may pledge is asked elsewhere, and nothing is written. */
export async function preparePledge(
  deps: Deps,
  sides: Pledgeable,
  input: PledgeInput,
): Promise<PreparedPledge | PledgeTermsRefusal> {
  const content = pledgeContent(input, sides, todayInIran(deps.now()));
  if (content instanceof Refusal) return content;
  const catalogue = await deps.catalogue.current();
  const need = {
    id: sides.needItemId,
    commodityId: sides.commodityId,
    substituteIds: catalogue.commodities.get(sides.commodityId)?.substituteIds ?? [],
    open: sides.open,
    minimumLot: sides.minimumLot,
    provinceId: sides.provinceId,
    countyId: sides.countyId,
    targetGroup: sides.targetGroupId,
    domain: sides.domainId,
    programIds: sides.programIds,
    windowStart: sides.windowStart,
    windowEnd: sides.windowEnd,
  };
  return refusePledge(need, offerSide(sides, content), content.quantity) ?? { sides, content };
}

/** A direct pledge has no limits but its own quantity: its offer is made to measure. */
function offerSide({ offer, offerItemId, ...sides }: Pledgeable, { quantity, deliverFrom, deliverBy }: PledgeContent) {
  if (offer === null) {
    const { commodityId } = sides;
    const none = { provinceIds: [], countyIds: [], targetGroups: [], domains: [], programIds: [] };
    const window = { windowStart: deliverFrom, windowEnd: deliverBy };
    return { id: '', commodityId, free: quantity, minimumPerNeed: null, maximumPerNeed: null, ...none, ...window };
  }
  return {
    ...offer,
    id: offerItemId ?? '',
    free: BigInt(offer.free),
    minimumPerNeed: BigInt(offer.minimumPerNeed),
    maximumPerNeed: offer.maximumPerNeed === null ? null : BigInt(offer.maximumPerNeed),
    targetGroups: offer.targetGroupIds,
    domains: offer.domainIds,
  };
}

const standing = (provider: Pledgeable['provider'], at: Date) =>
  verificationAt(
    {
      verificationState: provider.verificationState,
      verificationExpiresAt: provider.verificationExpiresAt === null ? null : new Date(provider.verificationExpiresAt),
    },
    at,
  );

export function pledgeFacts({ provider, ...sides }: Pledgeable, at: Date): PledgeFacts {
  return {
    noun: 'pledge',
    id: sides.needId,
    needState: sides.needState,
    offerState: sides.offer?.state ?? 'ACTIVE',
    providerOrganizationId: provider.id,
    providerVerification: standing(provider, at),
  };
}

/** Null for a direct pledge, whose offer does not exist yet. */
export function offerFacts({ provider, offer }: Pledgeable, at: Date): OfferFacts | null {
  if (offer === null) return null;
  return {
    noun: 'offer',
    id: offer.id,
    state: offer.state,
    providerOrganizationId: provider.id,
    providerKind: provider.kind,
    providerVerification: standing(provider, at),
    provinceId: provider.provinceId,
    countyId: provider.countyId,
    authorPersonId: offer.authorId,
    oneOff: offer.direct,
  };
}
