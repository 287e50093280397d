import { step } from '#domain/machine.ts';
import { type MatchEvent, type MatchState, matchGuards, matchMachine } from '#domain/match.ts';
import { availableActions, can, refuse } from '#domain/policies/can.ts';
import {
  type NotAllowed,
  NotFound,
  Refusal,
  type SignInNeeded,
  StaleVersion,
  type TransitionRefused,
} from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { createMatchLoader, type Match, matchFactsOf } from '../data/match.loader.ts';

export type MatchAct = { readonly id: string; readonly version: number };
export type MatchActed = { readonly matchId: string };
export type MatchActRefusal = NotFound | NotAllowed | SignInNeeded | TransitionRefused | StaleVersion;
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
  act: MatchAct,
): Promise<MatchStep | MatchActRefusal> {
  const match = await createMatchLoader(deps.read, viewer).match.load(act.id);
  if (!match || viewer.kind === 'visitor') return new NotFound({ id: act.id });
  const facts = matchFactsOf(match, deps.now());
  const refused = refuse(viewer, event, facts);
  if (refused) return refused;
  if (match.version !== act.version) return new StaleVersion({ expected: act.version, actual: match.version });
  const side = viewer.role === 'PROGRAM_OFFICER' ? 'program' : 'provider';
  const accepted = { provider: facts.acceptedByProvider, program: facts.acceptedByProgram };
  const to = step(matchMachine, match.state, event, matchGuards(accepted, side));
  return to instanceof Refusal ? to : { match, viewer, side, to };
}

/** What the viewer may do with a match now: the steps of its life, and to the council its quantity. */
export function matchActions(viewer: Viewer, match: Match, now: Date): string[] {
  const facts = matchFactsOf(match, now);
  return [...availableActions(viewer, facts), ...(can(viewer, 'override', facts).allowed ? ['override'] : [])];
}
