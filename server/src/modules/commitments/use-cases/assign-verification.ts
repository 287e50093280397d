import type { ReasonedAct } from '#domain/act.ts';
import { todayInIran } from '#domain/calendar.ts';
import { addDays } from '#domain/jalali.ts';
import { TERM_DAYS } from '#domain/next-actor.ts';
import { InvalidInput } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { verifierOf } from '../data/eligible-verifier.report.ts';
import { createTiesLoader } from '../data/ties.loader.ts';
import { actOnVerification } from './act-on-verification.ts';

export type Assignment = Omit<ReasonedAct, 'reason'> & { readonly verifierId: string };

/** A council member names a verifier with no tie to either side, or a verifier takes it. */
export function assignVerification(deps: Deps, viewer: Viewer, { verifierId, ...act }: Assignment) {
  return actOnVerification(deps, viewer, act, {
    event: 'assign',
    action: 'assignVerification',
    facts: async (facts, { commitmentId }) => {
      const verifier = await verifierOf(deps.read, commitmentId, verifierId);
      if (!verifier) return new InvalidInput({ fields: [{ path: 'verifierId', code: 'NOT_A_VERIFIER' }] });
      const tied = await createTiesLoader(deps.read, [verifierId]).load(commitmentId);
      const tiedPersonIds = [...facts.tiedPersonIds, ...tied];
      return { ...facts, tiedPersonIds, candidate: { personId: verifierId, organizationId: verifier.organizationId } };
    },
    read: (_, { at }) => ({
      verifierId,
      assignedById: viewer.kind === 'member' ? viewer.personId : null,
      assignedAt: at,
      dueOn: new Date(`${addDays(todayInIran(at), TERM_DAYS.verify)}T00:00:00Z`),
    }),
  });
}
