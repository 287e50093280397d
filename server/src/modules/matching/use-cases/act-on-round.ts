import { type Act, decideStep, type StepRefusal } from '#domain/act.ts';
import { type RoundEvent, type RoundState, roundMachine } from '#domain/allocation-round.ts';
import { availableEvents } from '#domain/machine.ts';
import { can } from '#domain/policies/can.ts';
import { NotFound, Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { type AllocationRound, createRoundLoaders, roundFactsOf } from '../data/round.loader.ts';

type ByPeople = Extract<RoundEvent, 'run' | 'cancel'>;

/** What every act on a round begins with: load, may, decide. */
export async function stepOnRound(
  deps: Deps,
  viewer: Viewer,
  event: ByPeople,
  act: Act,
): Promise<{ readonly round: AllocationRound; readonly to: RoundState } | StepRefusal> {
  const round = await createRoundLoaders(deps.read, viewer).allocationRound.load(act.id);
  if (!round) return new NotFound({ id: act.id });
  const to = decideStep({ viewer, event, facts: roundFactsOf(round), now: round, act, machine: roundMachine });
  return to instanceof Refusal ? to : { round, to };
}

/** What the viewer may do with a round now. */
export function roundActions(viewer: Viewer, round: AllocationRound): ByPeople[] {
  const events = availableEvents(roundMachine, round.state);
  return (['run', 'cancel'] as const).filter(
    (event) => events.includes(event) && can(viewer, event, roundFactsOf(round)).allowed,
  );
}
