import DataLoader from 'dataloader';
import { shareOf } from '#domain/commitment-share.ts';
import { onItsWay, toPlan } from '#domain/delivery-plan.ts';
import type { CommitmentParts } from '#domain/policies/commitment-parts.ts';
import type { CircumstancesLoader } from './circumstances.loader.ts';
import type { Commitment } from './commitment.loader.ts';
import { type Tranche, trancheFactsOf } from './tranche.loader.ts';
import { type Verification, verificationFactsOf } from './verification.loader.ts';

type Parts = {
  readonly tranchesOfCommitment: DataLoader<string, Tranche[]>;
  readonly verificationsOfCommitment: DataLoader<string, Verification[]>;
};

/** What is still to plan and to check of a commitment, from the parts the viewer sees. */
export function createCommitmentPartsLoader(circumstances: CircumstancesLoader, parts: Parts) {
  return {
    commitmentParts: new DataLoader<Commitment, CommitmentParts, string>(
      (commitments) => Promise.all(commitments.map((commitment) => partsOf(commitment, circumstances, parts))),
      { cacheKeyFn: (commitment) => `${commitment.id}/${commitment.version}` },
    ),
  };
}

async function partsOf(commitment: Commitment, circumstances: CircumstancesLoader, parts: Parts) {
  const { id } = commitment;
  const [around, tranches, verifications] = await Promise.all([
    circumstances.load(id),
    parts.tranchesOfCommitment.load(id),
    parts.verificationsOfCommitment.load(id),
  ]);
  const { committed, delivered } = shareOf(commitment);
  const moving = tranches.reduce((sum, tranche) => sum + onItsWay(tranche), 0n);
  return {
    tranche: trancheFactsOf({ id, state: 'PLANNED', dispatchedById: null }, around),
    verification: verificationFactsOf({ id, state: 'REQUESTED', verifierId: null }, around, []),
    toPlan: toPlan({ committed, onItsWay: moving }),
    unverified: delivered,
    hasOpenCheck: verifications.some(({ state }) => state === 'REQUESTED' || state === 'ASSIGNED'),
  };
}
