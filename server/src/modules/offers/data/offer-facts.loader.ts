import DataLoader from 'dataloader';
import { byId } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import { type OrganizationKind, type OrganizationVerificationState, verificationAt } from '#domain/organization.ts';
import type { OfferFacts } from '#domain/policies/offer.policy.ts';
import type { Offer } from './offer.loader.ts';

/** What the policies ask of the organization that gives. Only for deciding, never shown. */
export type Provider = {
  id: string;
  kind: OrganizationKind;
  verificationState: OrganizationVerificationState;
  verificationExpiresAt: Date | null;
  provinceId: string | null;
  countyId: string | null;
  sample: boolean;
};

export type ProviderLoader = DataLoader<string, Provider | null>;

export function createProviderLoader(read: Read): ProviderLoader {
  return byId<Provider>(
    read,
    'offers/provider',
    `SELECT p.id, p.kind, p.verification_state AS "verificationState", p.verification_expires_at AS "verificationExpiresAt",
      p.province_id AS "provinceId", p.county_id AS "countyId", p.sample FROM organization p WHERE p.id = ANY($1)`,
  );
}

/** `at` tells whether the verification still holds; without it, what was last written down counts. */
export function offerFactsOf(
  offer: Pick<Offer, 'id' | 'state' | 'authorId' | 'direct'>,
  provider: Provider,
  at: Date | null = null,
): OfferFacts {
  return {
    noun: 'offer',
    id: offer.id,
    state: offer.state,
    providerOrganizationId: provider.id,
    providerKind: provider.kind,
    providerVerification: at ? verificationAt(provider, at) : provider.verificationState,
    provinceId: provider.provinceId,
    countyId: provider.countyId,
    authorPersonId: offer.authorId,
    oneOff: offer.direct,
  };
}

export function createOfferFactsLoader(providers: ProviderLoader): DataLoader<Offer, OfferFacts, string> {
  return new DataLoader(
    (offers) =>
      Promise.all(
        offers.map(async (offer) => {
          const provider = await providers.load(offer.organizationId);
          return provider ? offerFactsOf(offer, provider) : new Error('an offer without its organization');
        }),
      ),
    { cacheKeyFn: (offer) => `${offer.id}/${offer.version}` },
  );
}
