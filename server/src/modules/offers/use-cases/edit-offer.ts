import { inTransaction } from '#db/transaction.ts';
import type { ActRefusal } from '#domain/act.ts';
import type { OfferInput } from '#domain/offer-content.ts';
import { refuse } from '#domain/policies/can.ts';
import { NotFound, Refusal, StaleVersion } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createOfferLoaders } from '../data/offer.loader.ts';
import { rewriteOffer } from '../data/offer.repository.ts';
import type { OfferActed } from './act-on-offer.ts';
import { nameOffer } from './name-offer.ts';
import { offerColumns, offerItemRows } from './offer-rows.ts';

/** A member changes a draft or a returned offer; an edit based on an older version is refused and nothing is lost. */
export async function editOffer(
  deps: Deps,
  viewer: Viewer,
  { id, version, input }: { id: string; version: number; input: OfferInput },
): Promise<OfferActed | ActRefusal> {
  const loaders = createOfferLoaders(deps.read, viewer);
  const offer = await loaders.offer.load(id);
  if (!offer) return new NotFound({ id });
  const refused = refuse(viewer, 'edit', await loaders.offerFacts.load(offer));
  if (refused) return refused;
  if (offer.version !== version) return new StaleVersion({ expected: version, actual: offer.version });
  const named = await nameOffer(deps, input);
  if (named instanceof Refusal) return named;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const { state } = offer;
    const rewritten = { id, version, from: state, to: state, at };
    const gone = await rewriteOffer(tx, rewritten, offerColumns(named, at), offerItemRows(deps, id, named));
    if (gone) return gone;
    const deed = { id: deps.newId(), at, action: 'editOffer', noun: 'Offer', nounId: id, provinceId: offer.provinceId };
    await recordDeed(tx, viewer, deed);
    return { offerId: id };
  });
}
