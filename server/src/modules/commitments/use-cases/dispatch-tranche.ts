import type { ReasonedAct } from '#domain/act.ts';
import type { ContentCheck } from '#domain/content.ts';
import { toAsciiDigits } from '#domain/digits.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnTranche, actor } from './act-on-tranche.ts';

export type Dispatch = Omit<ReasonedAct, 'reason'> & {
  /** The bank's tracking code; a cash tranche needs one, no other has one. */
  readonly bankReference?: string | null | undefined;
  readonly note?: string | null | undefined;
};

/** The provider sends a planned tranche; money with its bank reference. */
export async function dispatchTranche(deps: Deps, viewer: Viewer, { bankReference, note, ...act }: Dispatch) {
  const catalogue = await deps.catalogue.current();
  return actOnTranche(deps, viewer, act, {
    event: 'dispatch',
    action: 'dispatchTranche',
    read: (check, { commitment, at }) => {
      const isCash = catalogue.commodities.get(commitment.commodityId)?.kind === 'CASH';
      return {
        bankReference: referenceText(check, bankReference, isCash),
        dispatchNote: note?.trim() ? check.story('note', note, { least: 0, most: 1000 }) : '',
        dispatchedById: actor(viewer),
        dispatchedAt: at,
      };
    },
    quantity: (tranche) => tranche.quantity,
  });
}

/** A tracking code, never an account: letters, digits and dashes, and shorter than an IBAN. */
function referenceText(check: ContentCheck, typed: string | null | undefined, isCash: boolean): string | null {
  const reference = toAsciiDigits(typed ?? '').trim();
  if (reference === '') {
    check.expect(!isCash, 'bankReference', 'REQUIRED');
    return null;
  }
  check.expect(isCash, 'bankReference', 'ONLY_FOR_CASH');
  check.expect(/^[0-9A-Za-z][0-9A-Za-z/-]{3,22}$/.test(reference), 'bankReference', 'NOT_A_REFERENCE');
  return reference;
}
