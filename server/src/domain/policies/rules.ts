import type { Machine } from '../machine.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Role } from '../roles.ts';
import type { MemberViewer, Viewer } from '../viewer.ts';
import type { Clause } from './visibility.ts';

/**
 * A policy is one table per noun: who may do what, under which conditions. A right exists only where a row gives it;
 * one row is enough. Reading is a table of its own, because it also has to select rows in the database.
 * Example: `publish` is given to PROGRAM_APPROVER when the need is in their place and they did not write it.
 */
export type Who = 'SIGNED_IN' | Role;

export type Condition<F> = {
  /** In words, for the rulebook. */
  readonly says: string;
  /** The reason given when it does not hold. */
  readonly why: ReasonCode;
  readonly holds: (facts: F, viewer: MemberViewer) => boolean;
};

export type Rule<F, A extends string> = {
  readonly action: A;
  readonly who: readonly Who[];
  readonly when: readonly Condition<F>[];
  /** The password is asked again before this act. */
  readonly stepUp?: true;
};

/** What everybody sees depends on nobody; what a member sees is a clause about that member. */
export type ReadRule =
  | { readonly who: 'ANYONE'; readonly says: string; readonly sees: Clause }
  | { readonly who: readonly Who[]; readonly says: string; readonly sees: (viewer: MemberViewer) => Clause };

export type Policy<F, A extends string, S extends string = never, E extends A = never, G extends string = never> = {
  readonly noun: string;
  readonly reads: readonly ReadRule[];
  readonly rules: readonly Rule<F, A>[];
  /** Actions that make the thing: there is nothing to see before. */
  readonly creates: readonly A[];
  readonly machine?: Machine<S, E, G>;
  readonly guards?: (facts: F, viewer: Viewer) => readonly G[];
};

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly why: ReasonCode };
export const ALLOWED: Decision = { allowed: true };
export const denied = (why: ReasonCode): Decision => ({ allowed: false, why });
