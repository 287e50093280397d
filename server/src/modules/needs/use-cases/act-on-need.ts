import { inTransaction, type Tx } from '#db/transaction.ts';
import { type ActRefusal, decideStep, type ReasonedAct, readAct } from '#domain/act.ts';
import { type NeedEvent, needGuards, needMachine } from '#domain/need.ts';
import type { NeedFacts } from '#domain/policies/need.policy.ts';
import { NotFound, Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createNeedLoaders, type Need } from '../data/need.loader.ts';
import { moveNeed } from '../data/need.repository.ts';

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
  act: ReasonedAct,
  effects: Effects = {},
): Promise<NeedActed | ActRefusal> {
  const loaders = createNeedLoaders(deps.read, viewer);
  const need = await loaders.need.load(act.id);
  if (!need) return new NotFound({ id: act.id });
  const facts = await loaders.needFacts.load(need);
  const guards = needGuards(facts);
  const to = decideStep({ viewer, event, facts, now: need, act, machine: needMachine, guards });
  if (to instanceof Refusal) return to;
  const told = readAct({ act, machine: needMachine, state: need.state, event, guards });
  if (told instanceof Refusal) return told;
  const { reason } = told;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const move = { id: need.id, version: need.version, from: need.state, to };
    const stale = await moveNeed(tx, move, { reason, ...effects.changes?.(need, at) });
    if (stale) return stale;
    const short = await effects.also?.(tx, need, facts, at);
    if (short) return short as ActRefusal;
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
