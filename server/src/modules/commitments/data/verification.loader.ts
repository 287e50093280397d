import DataLoader from 'dataloader';
import { byId, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { VerificationFacts } from '#domain/policies/verification.policy.ts';
import type { VerificationState } from '#domain/verification.ts';
import type { VerificationCause } from '#domain/verification-sampling.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Circumstances, CircumstancesLoader } from './circumstances.loader.ts';
import { createTiesLoader } from './ties.loader.ts';
import { verificationVisibility } from './verification.visibility.ts';

export type Verification = {
  id: string;
  commitmentId: string;
  parentId: string;
  provinceId: string;
  state: VerificationState;
  cause: VerificationCause;
  quantity: bigint;
  passedQuantity: bigint | null;
  requestedById: string | null;
  requestedAt: Date;
  verifierId: string | null;
  assignedById: string | null;
  assignedAt: Date | null;
  dueOn: string;
  decidedAt: Date | null;
  findings: string;
  reason: string | null;
  version: number;
};

const COLUMNS = `v.id, v.commitment_id AS "commitmentId", v.commitment_id AS "parentId", v.province_id AS "provinceId", v.state, v.cause, v.quantity,
  v.passed_quantity AS "passedQuantity", v.requested_by_id AS "requestedById", v.requested_at AS "requestedAt", v.verifier_id AS "verifierId",
  v.assigned_by_id AS "assignedById", v.assigned_at AS "assignedAt", v.due_on AS "dueOn", v.decided_at AS "decidedAt", v.findings, v.reason, v.version`;

/** What the policies and the life cycle ask of a verification; of one about to be requested too. */
export function verificationFactsOf(
  verification: Pick<Verification, 'id' | 'state' | 'verifierId'>,
  around: Circumstances,
  tiedPersonIds: readonly string[],
): VerificationFacts {
  return {
    noun: 'verification',
    id: verification.id,
    state: verification.state,
    commitmentState: around.state,
    provinceId: around.provinceId,
    countyId: around.countyId,
    providerOrganizationId: around.providerOrganizationId,
    programOrganizationId: around.programOrganizationId,
    needAuthorPersonId: around.authorId,
    needApproverPersonId: around.approverId ?? '',
    tiedPersonIds,
    assignedPersonId: verification.verifierId,
    candidate: null,
  };
}

export function createVerificationLoader(read: Read, viewer: Viewer, circumstances: CircumstancesLoader) {
  const visible = { alias: 'v', condition: verificationVisibility(viewer) };
  const text = `SELECT ${COLUMNS} FROM verification v JOIN commitment checked ON checked.id = v.commitment_id WHERE`;
  const ties = createTiesLoader(read, viewer.kind === 'member' ? [viewer.personId] : []);
  return {
    verification: byId<Verification>(read, 'commitments/verification', `${text} v.id = ANY($1)`, visible),
    verificationsOfCommitment: byParent<Verification>(
      read,
      'commitments/verifications',
      `${text} v.commitment_id = ANY($1)`,
      { ...visible, tail: 'ORDER BY v.commitment_id, v.id' },
    ),
    verificationFacts: new DataLoader<Verification, VerificationFacts, string>(
      (verifications) =>
        Promise.all(
          verifications.map(async (verification) => {
            const { commitmentId } = verification;
            const [around, tied] = await Promise.all([circumstances.load(commitmentId), ties.load(commitmentId)]);
            return verificationFactsOf(verification, around, tied);
          }),
        ),
      { cacheKeyFn: (verification) => `${verification.id}/${verification.version}` },
    ),
  };
}
