import { inTransaction } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import type { OfferInput } from '#domain/offer-content.ts';
import { refuse } from '#domain/policies/can.ts';
import {
  type IdempotencyKeyReused,
  type InvalidInput,
  type NotAllowed,
  type NotFound,
  Refusal,
  type SensitiveText,
  SignInNeeded,
} from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import { claimKey, recordDeed } from '#modules/audit/index.ts';
import { newPublicCode } from '#modules/catalogue/index.ts';
import type { Deps } from '../../../deps.ts';
import { createOfferLoaders } from '../data/offer.loader.ts';
import { insertOffer } from '../data/offer.repository.ts';
import { offerFactsOf, type Provider } from '../data/offer-facts.loader.ts';
import type { OfferActed } from './act-on-offer.ts';
import { nameOffer } from './name-offer.ts';
import { type NamedOffer, offerColumns, offerItemRows } from './offer-rows.ts';

type WriteRefusal = NotAllowed | NotFound | SignInNeeded | InvalidInput | SensitiveText | IdempotencyKeyReused;
type Written = { readonly input: OfferInput; readonly idempotencyKey: string };

/** A provider's member writes an offer; it is a draft that only their organization sees. */
export async function writeOffer(deps: Deps, viewer: Viewer, written: Written): Promise<OfferActed | WriteRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const provider = await createOfferLoaders(deps.read, viewer).offerProvider.load(viewer.organizationId);
  if (!provider) throw new Error('a membership without its organization');
  const id = deps.newId();
  const draft = { id, state: 'DRAFT', authorId: viewer.personId, direct: false } as const;
  const refused = refuse(viewer, 'write', offerFactsOf(draft, provider, deps.now()));
  if (refused) return refused;
  const offer = await nameOffer(deps, written.input);
  if (offer instanceof Refusal) return offer;
  return insert(deps, viewer, { id, provider, offer }, written);
}

type NewDraft = { readonly id: string; readonly provider: Provider; readonly offer: NamedOffer };

function insert(deps: Deps, viewer: MemberViewer, { id, provider, offer }: NewDraft, written: Written) {
  const at = deps.now();
  const { provinceId } = provider;
  return inTransaction(deps, async (tx): Promise<OfferActed | IdempotencyKeyReused> => {
    const request = { key: written.idempotencyKey, action: 'writeOffer', input: written.input };
    const claim = await claimKey(tx, viewer, request, id);
    if (claim instanceof Refusal) return claim;
    if (claim) return { offerId: claim.madeBefore };
    const code = await newPublicCode(tx, provinceId ?? viewer.provinceId ?? CAPITAL, todayInIran(at));
    const own = { organizationId: provider.id, provinceId, authorId: viewer.personId, sample: provider.sample };
    const columns = { ...offerColumns(offer, at), ...own, id, code, createdAt: at };
    await insertOffer(tx, columns, offerItemRows(deps, id, offer));
    const deed = { id: deps.newId(), at, action: 'writeOffer', noun: 'Offer', nounId: id, provinceId };
    await recordDeed(tx, viewer, deed);
    return { offerId: id };
  });
}

/** Public codes open with a province; those of organizations of the whole country with the capital's. */
const CAPITAL = 'IR-23';
