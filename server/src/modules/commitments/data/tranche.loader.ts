import DataLoader from 'dataloader';
import { byId, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { TrancheFacts } from '#domain/policies/tranche.policy.ts';
import type { TrancheState } from '#domain/tranche.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Circumstances, CircumstancesLoader } from './circumstances.loader.ts';
import { trancheVisibility } from './tranche.visibility.ts';

export type Tranche = {
  id: string;
  commitmentId: string;
  parentId: string;
  provinceId: string;
  position: number;
  quantity: bigint;
  dueOn: string;
  state: TrancheState;
  bankReference: string | null;
  dispatchNote: string;
  dispatchedById: string | null;
  dispatchedAt: Date | null;
  receivedQuantity: bigint | null;
  receivedById: string | null;
  receivedAt: Date | null;
  acceptedQuantity: bigint | null;
  acceptedById: string | null;
  acceptedAt: Date | null;
  reason: string | null;
  version: number;
};

const COLUMNS = `t.id, t.commitment_id AS "commitmentId", t.commitment_id AS "parentId", t.province_id AS "provinceId", t.position, t.quantity, t.due_on AS "dueOn", t.state,
  t.bank_reference AS "bankReference", t.dispatch_note AS "dispatchNote", t.dispatched_by_id AS "dispatchedById", t.dispatched_at AS "dispatchedAt",
  t.received_quantity AS "receivedQuantity", t.received_by_id AS "receivedById", t.received_at AS "receivedAt",
  t.accepted_quantity AS "acceptedQuantity", t.accepted_by_id AS "acceptedById", t.accepted_at AS "acceptedAt", t.reason, t.version`;

/** What the policies and the life cycle ask of a tranche; of one about to be planned too. */
export function trancheFactsOf(
  tranche: Pick<Tranche, 'id' | 'state' | 'dispatchedById'>,
  around: Circumstances,
): TrancheFacts {
  return {
    noun: 'tranche',
    id: tranche.id,
    state: tranche.state,
    commitmentState: around.state,
    provinceId: around.provinceId,
    countyId: around.countyId,
    providerOrganizationId: around.providerOrganizationId,
    needAuthorPersonId: around.authorId,
    dispatchedByPersonId: tranche.dispatchedById,
  };
}

export function createTrancheLoader(read: Read, viewer: Viewer, circumstances: CircumstancesLoader) {
  const visible = { alias: 'c', condition: trancheVisibility(viewer) };
  const text = `SELECT ${COLUMNS} FROM tranche t JOIN commitment c ON c.id = t.commitment_id WHERE`;
  return {
    tranche: byId<Tranche>(read, 'commitments/tranche', `${text} t.id = ANY($1)`, visible),
    tranchesOfCommitment: byParent<Tranche>(read, 'commitments/tranches', `${text} t.commitment_id = ANY($1)`, {
      ...visible,
      tail: 'ORDER BY t.commitment_id, t.position',
    }),
    trancheFacts: new DataLoader<Tranche, TrancheFacts, string>(
      (tranches) =>
        Promise.all(
          tranches.map(async (tranche) => trancheFactsOf(tranche, await circumstances.load(tranche.commitmentId))),
        ),
      { cacheKeyFn: (tranche) => `${tranche.id}/${tranche.version}` },
    ),
  };
}
