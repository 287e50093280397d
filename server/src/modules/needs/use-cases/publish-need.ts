import type { Tx } from '#db/transaction.ts';
import type { ReasonedAct } from '#domain/act.ts';
import { needPublished, needRequirementChanged } from '#domain/ledger.ts';
import type { Viewer } from '#domain/viewer.ts';
import { appendEntry } from '#modules/ledger/index.ts';
import type { Deps } from '../../../deps.ts';
import type { Need } from '../data/need.loader.ts';
import { publishedItems } from '../data/need.repository.ts';
import { actOnNeed } from './act-on-need.ts';

/** The approver, who did not write it, asks everybody: what is required opens in the ledger. */
export function publishNeed(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnNeed(deps, viewer, 'publish', act, {
    changes: (need, at) => ({
      approverId: viewer.kind === 'member' ? viewer.personId : null,
      publishedAt: need.publishedAt ?? at,
    }),
    also: async (tx, need, _, at) => {
      await deps.jobs.enqueue(tx, 'alert-searches', { needId: need.id });
      return openInLedger(deps, viewer, { tx, need, at });
    },
  });
}

/** A need that was renewed has its quantities in the ledger already; only what changed is posted. */
async function openInLedger(deps: Deps, viewer: Viewer, { tx, need, at }: { tx: Tx; need: Need; at: Date }) {
  for (const item of await publishedItems(tx, need.id)) {
    const entry =
      item.posted === 0n
        ? needPublished(item.id, item.required)
        : needRequirementChanged(item.id, item.posted, item.required);
    if (!entry) continue;
    const refused = await appendEntry(tx, entry, {
      id: deps.newId(),
      needId: need.id,
      offerId: null,
      provinceId: need.provinceId,
      at,
      actorMembershipId: viewer.kind === 'member' ? viewer.membershipId : null,
    });
    if (refused) return refused;
  }
  return null;
}
