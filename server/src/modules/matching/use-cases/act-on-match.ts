import { type Act, decideStep, type StepRefusal } from '#domain/act.ts';
import { type MatchEvent, type MatchState, matchGuards, matchMachine } from '#domain/match.ts';
import { availableActions, can } from '#domain/policies/can.ts';
import { NotFound, Refusal } from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { createMatchLoader, type Match, matchFactsOf } from '../data/match.loader.ts';

export type MatchActed = { readonly matchId: string };
export type MatchStep = {
  readonly match: Match;
  readonly viewer: MemberViewer;
  readonly side: 'provider' | 'program';
  readonly to: MatchState;
};

/** What every act on a match begins with: load, may, decide. */
export async function stepOnMatch(
  deps: Deps,
  viewer: Viewer,
  event: Extract<MatchEvent, 'accept' | 'decline'>,
  act: Act,
): Promise<MatchStep | StepRefusal> {
  const match = await createMatchLoader(deps.read, viewer).match.load(act.id);
  if (!match || viewer.kind === 'visitor') return new NotFound({ id: act.id });
  const facts = matchFactsOf(match, deps.now());
  const side = viewer.role === 'PROGRAM_OFFICER' ? 'program' : 'provider';
  const accepted = { provider: facts.acceptedByProvider, program: facts.acceptedByProgram };
  const guards = matchGuards(accepted, side);
  const to = decideStep({ viewer, event, facts, now: match, act, machine: matchMachine, guards });
  return to instanceof Refusal ? to : { match, viewer, side, to };
}

/** What the viewer may do with a match now: the steps of its life, and to the council its quantity. */
export function matchActions(viewer: Viewer, match: Match, now: Date): string[] {
  const facts = matchFactsOf(match, now);
  return [...availableActions(viewer, facts), ...(can(viewer, 'override', facts).allowed ? ['override'] : [])];
}
