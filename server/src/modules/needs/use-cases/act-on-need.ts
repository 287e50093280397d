import { inTransaction, type Tx } from '#db/transaction.ts';
import { ContentCheck, reasonText } from '#domain/content.ts';
import { needsReason, step } from '#domain/machine.ts';
import { type NeedEvent, type NeedState, needGuards, needMachine } from '#domain/need.ts';
import { refuse } from '#domain/policies/can.ts';
import type { NeedFacts } from '#domain/policies/need.policy.ts';
import {
  type InvalidInput,
  type NotAllowed,
  NotFound,
  ReasonRequired,
  Refusal,
  type SensitiveText,
  type SignInNeeded,
  StaleVersion,
  type TransitionRefused,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createNeedLoaders, type Need } from '../data/need.loader.ts';
import { moveNeed } from '../data/need.repository.ts';

export type NeedAct = { readonly id: string; readonly version: number; readonly reason?: string | null | undefined };
export type NeedActRefusal =
  | NotFound
  | NotAllowed
  | SignInNeeded
  | TransitionRefused
  | StaleVersion
  | ReasonRequired
  | InvalidInput
  | SensitiveText;
export type NeedActed = { readonly needId: string };

type Changes = Parameters<typeof moveNeed>[2];
type Effects = {
  /** Columns that change with the state. */
  readonly changes?: (need: Need, at: Date) => Changes;
  /** What else is written in the same transaction. */
  readonly also?: (tx: Tx, need: Need, facts: NeedFacts, at: Date) => Promise<Refusal | null>;
};

/** One step of a need's life: load, may, decide, write, return. Each verb of the API is one call of this. */
export async function actOnNeed(
  deps: Deps,
  viewer: Viewer,
  event: NeedEvent,
  act: NeedAct,
  effects: Effects = {},
): Promise<NeedActed | NeedActRefusal> {
  const loaders = createNeedLoaders(deps.read, viewer);
  const need = await loaders.need.load(act.id);
  if (!need) return new NotFound({ id: act.id });
  const facts = await loaders.needFacts.load(need);
  const refused = refuse(viewer, event, facts);
  if (refused) return refused;
  if (need.version !== act.version) return new StaleVersion({ expected: act.version, actual: need.version });
  const guards = needGuards(facts);
  const to = step(needMachine, need.state, event, guards);
  if (to instanceof Refusal) return to;
  const check = new ContentCheck();
  const reason = reasonText(check, act.reason);
  const fault = check.refusal();
  if (fault) return fault;
  if (reason === null && needsReason(needMachine, need.state, event, guards)) return new ReasonRequired({ event });
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const move = { id: need.id, version: need.version, from: need.state, to: to as NeedState };
    const stale = await moveNeed(tx, move, { reason, ...effects.changes?.(need, at) });
    if (stale) return stale;
    const short = await effects.also?.(tx, need, facts, at);
    if (short) return short as NeedActRefusal;
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      action: `${event}Need`,
      noun: 'Need',
      nounId: need.id,
      provinceId: need.provinceId,
      facts: reason === null ? {} : { reason },
    });
    return { needId: need.id };
  });
}
