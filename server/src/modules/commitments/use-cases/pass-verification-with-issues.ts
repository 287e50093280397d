import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnVerification } from './act-on-verification.ts';
import { decideVerification } from './decide-verification.ts';
import { FINDINGS, type Findings } from './pass-verification.ts';

export type PartialFindings = Findings & {
  readonly passedQuantity: bigint;
  /** The units that did not pass are used up or broken and cannot be given again. */
  readonly lost?: boolean | null | undefined;
};

/** The verifier confirms some of the units under check, with what is wrong; the others are reversed. */
export function passVerificationWithIssues(
  deps: Deps,
  viewer: Viewer,
  { findings, passedQuantity, lost, ...act }: PartialFindings,
) {
  return actOnVerification(deps, viewer, act, {
    event: 'passWithIssues',
    action: 'passVerificationWithIssues',
    read: (check, { verification, at }) => {
      check.expect(passedQuantity > 0n, 'passedQuantity', 'ZERO');
      check.expect(passedQuantity <= verification.quantity, 'passedQuantity', 'TOO_LARGE', verification.quantity);
      return { findings: check.story('findings', findings, FINDINGS), passedQuantity, decidedAt: at };
    },
    also: (tx, moving, locked) =>
      decideVerification(tx, moving, locked, {
        passed: passedQuantity,
        failed: moving.verification.quantity - passedQuantity,
        lost: lost ?? false,
      }),
    told: () => ({ passedQuantity }),
  });
}
