import { type RoundEvent, type RoundState, roundMachine } from '#domain/allocation-round.ts';
import { availableEvents, step } from '#domain/machine.ts';
import { can, refuse } from '#domain/policies/can.ts';
import {
  type NotAllowed,
  NotFound,
  Refusal,
  type SignInNeeded,
  StaleVersion,
  type TransitionRefused,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { type AllocationRound, createRoundLoaders, roundFactsOf } from '../data/round.loader.ts';

export type RoundAct = { readonly id: string; readonly version: number };
export type RoundActRefusal = NotFound | NotAllowed | SignInNeeded | TransitionRefused | StaleVersion;
type ByPeople = Extract<RoundEvent, 'run' | 'cancel'>;

/** What every act on a round begins with: load, may, decide. */
export async function stepOnRound(
  deps: Deps,
  viewer: Viewer,
  event: ByPeople,
  act: RoundAct,
): Promise<{ readonly round: AllocationRound; readonly to: RoundState } | RoundActRefusal> {
  const round = await createRoundLoaders(deps.read, viewer).allocationRound.load(act.id);
  if (!round) return new NotFound({ id: act.id });
  const refused = refuse(viewer, event, roundFactsOf(round));
  if (refused) return refused;
  if (round.version !== act.version) return new StaleVersion({ expected: act.version, actual: round.version });
  const to = step(roundMachine, round.state, event);
  return to instanceof Refusal ? to : { round, to };
}

/** What the viewer may do with a round now. */
export function roundActions(viewer: Viewer, round: AllocationRound): ByPeople[] {
  const events = availableEvents(roundMachine, round.state);
  return (['run', 'cancel'] as const).filter(
    (event) => events.includes(event) && can(viewer, event, roundFactsOf(round)).allowed,
  );
}
