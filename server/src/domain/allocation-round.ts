import type { Machine } from './machine.ts';

/**
 * A round is opened with its scope and policy, put in line, worked on, and ends done, failed or cancelled. A round whose server died
 * stays RUNNING and is begun again by its job; the same input gives the same result. It proposes; people accept.
 * Example: opened and run at 10:00, cancelled at 10:02 while RUNNING: CANCELLED, nothing was proposed.
 * Source: shared design, domain.md "Matching"; issue 3, section 2.
 */
export const ROUND_STATES = ['DRAFT', 'QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const ROUND_EVENTS = ['run', 'cancel', 'begin', 'finish', 'fail'] as const;
export type RoundEvent = (typeof ROUND_EVENTS)[number];

const RUNS = ['COUNCIL_MEMBER', 'PROVINCIAL_ADMIN'] as const;

export const roundMachine: Machine<RoundState, RoundEvent> = {
  name: 'AllocationRound',
  states: ROUND_STATES,
  events: ROUND_EVENTS,
  initial: 'DRAFT',
  rows: [
    { from: 'DRAFT', event: 'run', to: 'QUEUED', by: RUNS },
    { from: 'FAILED', event: 'run', to: 'QUEUED', by: RUNS },
    { from: 'DRAFT', event: 'cancel', to: 'CANCELLED', by: RUNS },
    { from: 'QUEUED', event: 'cancel', to: 'CANCELLED', by: RUNS },
    { from: 'RUNNING', event: 'cancel', to: 'CANCELLED', by: RUNS },
    { from: 'QUEUED', event: 'begin', to: 'RUNNING', by: ['SYSTEM'] },
    { from: 'RUNNING', event: 'begin', to: 'RUNNING', by: ['SYSTEM'] },
    { from: 'RUNNING', event: 'finish', to: 'DONE', by: ['SYSTEM'] },
    { from: 'RUNNING', event: 'fail', to: 'FAILED', by: ['SYSTEM'] },
  ],
};

/** What a round looks at. An empty list narrows nothing; counties lie in the province. */
export type RoundScope = {
  readonly provinceId: string | null;
  readonly countyIds: readonly string[];
  readonly commodityIds: readonly string[];
  readonly programIds: readonly string[];
};

/** The place a round belongs to, for deciding who may run it. */
export function placeOfScope({ provinceId, countyIds }: RoundScope): {
  provinceId: string | null;
  countyId: string | null;
} {
  const [only] = countyIds;
  return { provinceId, countyId: countyIds.length === 1 && only !== undefined ? only : null };
}

/** Proposals wait this long for both sides. */
export const PROPOSAL_HOLD_DAYS = 14;
