import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnVerification } from './act-on-verification.ts';
import { decideVerification } from './decide-verification.ts';

export type Findings = Omit<ReasonedAct, 'reason'> & { readonly findings: string };
/** What a verifier writes down: 3 to 4000 characters. */
export const FINDINGS = { least: 3, most: 4000 } as const;

/** The verifier confirms all units under check. */
export function passVerification(deps: Deps, viewer: Viewer, { findings, ...act }: Findings) {
  return actOnVerification(deps, viewer, act, {
    event: 'pass',
    action: 'passVerification',
    read: (check, { verification, at }) => ({
      findings: check.story('findings', findings, FINDINGS),
      passedQuantity: verification.quantity,
      decidedAt: at,
    }),
    also: (tx, moving, locked) =>
      decideVerification(tx, moving, locked, { passed: moving.verification.quantity, failed: 0n, lost: false }),
    told: ({ quantity }) => ({ passedQuantity: quantity }),
  });
}
