import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnVerification } from './act-on-verification.ts';
import { decideVerification } from './decide-verification.ts';
import { FINDINGS, type Findings } from './pass-verification.ts';

export type Failure = Findings &
  ReasonedAct & {
    /** The failed units are used up or broken and cannot be given again. */
    readonly lost?: boolean | null | undefined;
  };

/** The verifier confirms nothing, with a reason: the entries of all units under check are reversed, none is deleted. */
export function failVerification(deps: Deps, viewer: Viewer, { findings, lost, ...act }: Failure) {
  return actOnVerification(deps, viewer, act, {
    event: 'fail',
    action: 'failVerification',
    read: (check, { at }) => ({
      findings: check.story('findings', findings, FINDINGS),
      passedQuantity: 0n,
      decidedAt: at,
    }),
    also: (tx, moving, locked) =>
      decideVerification(tx, moving, locked, { passed: 0n, failed: moving.verification.quantity, lost: lost ?? false }),
    told: () => ({ passedQuantity: 0n }),
  });
}
