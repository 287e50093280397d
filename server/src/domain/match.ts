import type { Machine } from './machine.ts';

/**
 * A match proposes one offer item for one need item. Provider and program officer accept in either order; the second
 * acceptance makes it AGREED and creates the pledge. Either side may decline with a reason; when the hold time is
 * over it lapses; a newer round supersedes what is still only proposed.
 * Example: the officer accepts on Saturday, the match stays PROPOSED; the provider accepts on Monday, it is AGREED.
 * Source: shared design, domain.md, "Life cycles".
 */
export const MATCH_STATES = ['PROPOSED', 'AGREED', 'DECLINED', 'LAPSED', 'SUPERSEDED'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCH_EVENTS = ['accept', 'decline', 'lapse', 'supersede'] as const;
export type MatchEvent = (typeof MATCH_EVENTS)[number];
export type MatchGuard = 'otherSideAccepted';

export const MATCH_SOURCES = ['SYSTEM', 'PROVIDER', 'PROGRAM', 'DESK'] as const;
export type MatchSource = (typeof MATCH_SOURCES)[number];

const EITHER = ['MEMBER', 'SIGNATORY', 'PROGRAM_OFFICER'] as const;

export const matchMachine: Machine<MatchState, MatchEvent, MatchGuard> = {
  name: 'Match',
  states: MATCH_STATES,
  events: MATCH_EVENTS,
  initial: 'PROPOSED',
  rows: [
    { from: 'PROPOSED', event: 'accept', to: 'AGREED', by: EITHER, guard: 'otherSideAccepted' },
    { from: 'PROPOSED', event: 'accept', to: 'PROPOSED', by: EITHER },
    { from: 'PROPOSED', event: 'decline', to: 'DECLINED', by: EITHER, reason: 'required' },
    { from: 'PROPOSED', event: 'lapse', to: 'LAPSED', by: ['TIME'] },
    { from: 'PROPOSED', event: 'supersede', to: 'SUPERSEDED', by: ['SYSTEM'] },
  ],
};

export type BothSides = { readonly provider: boolean; readonly program: boolean };

/** What holds when `side` accepts a match the sides in `accepted` have accepted. */
export function matchGuards(accepted: BothSides, side: keyof BothSides): MatchGuard[] {
  const other = side === 'provider' ? accepted.program : accepted.provider;
  return other ? ['otherSideAccepted'] : [];
}
