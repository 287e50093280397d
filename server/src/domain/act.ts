import { ContentCheck, reasonText } from './content.ts';
import { type Machine, needsReason, step } from './machine.ts';
import { type ActionOn, refuse, type Thing } from './policies/can.ts';
import {
  type InvalidInput,
  type NotAllowed,
  type NotFound,
  ReasonRequired,
  type Refusal,
  type SensitiveText,
  type SignInNeeded,
  StaleVersion,
  type TransitionRefused,
} from './refusals.ts';
import type { Viewer } from './viewer.ts';

/**
 * One step in the life of something, asked for by somebody who read it at a version: may they (policy), is it still what
 * they read (version), does its life allow it (machine), and is the reason there that it needs.
 * Example: an approver returns a need without saying why: it would go from SUBMITTED to RETURNED, then ReasonRequired.
 * Source: shared design, domain.md, "Life cycles" and "Deciding who".
 */
export type Act = { readonly id: string; readonly version: number };
export type ReasonedAct = Act & { readonly reason?: string | null | undefined };
export type StepRefusal = NotFound | NotAllowed | SignInNeeded | TransitionRefused | StaleVersion;
export type ActRefusal = StepRefusal | ReasonRequired | InvalidInput | SensitiveText;

type Asked<T extends Thing, S extends string, E extends string, G extends string, R> = {
  readonly viewer: Viewer;
  readonly event: E & ActionOn<T['noun']>;
  readonly facts: T;
  /** As it stands now, and as it was read. */
  readonly now: { readonly state: S; readonly version: number };
  readonly act: { readonly version: number };
  readonly machine: Machine<S, E, G>;
  readonly guards?: readonly NoInfer<G>[];
  /** What else may stand against it, once the policy has allowed it. */
  readonly against?: () => R | null;
};

/** The state it goes to. */
export function decideStep<
  T extends Thing,
  S extends string,
  E extends string,
  G extends string,
  R extends Refusal = never,
>(asked: Asked<T, S, E, G, R>): S | StepRefusal | R {
  const { viewer, event, facts, now, act, machine, guards, against } = asked;
  const refused = refuse(viewer, event, facts) ?? against?.() ?? null;
  if (refused) return refused;
  if (now.version !== act.version) return new StaleVersion({ expected: act.version, actual: now.version });
  return step(machine, now.state, event, guards);
}

type Told<S extends string, E extends string, G extends string, More> = {
  readonly act: ReasonedAct;
  readonly machine: Machine<S, E, G>;
  readonly state: S;
  readonly event: E;
  readonly guards?: readonly NoInfer<G>[];
  /** Needs a reason besides the machine's own rows that do. */
  readonly withReason?: boolean | undefined;
  /** Reads what else came with the act; faults go into the check. */
  readonly read?: (check: ContentCheck) => More;
};

/** The reason in its save form, null when none was given or needed; and what else came with the act. */
export function readAct<S extends string, E extends string, G extends string, More extends object = object>(
  told: Told<S, E, G, More>,
): { readonly reason: string | null; readonly more: More } | InvalidInput | SensitiveText | ReasonRequired {
  const { act, machine, state, event, guards, withReason, read } = told;
  const check = new ContentCheck();
  const reason = reasonText(check, act.reason);
  const more = read?.(check) ?? ({} as More);
  const fault = check.refusal();
  if (fault) return fault;
  if (reason === null && (withReason || needsReason(machine, state, event, guards)))
    return new ReasonRequired({ event });
  return { reason, more };
}
