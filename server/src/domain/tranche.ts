import type { Machine } from './machine.ts';

/**
 * A tranche is one planned part of a commitment: planned and dispatched by the provider, received by an officer,
 * accepted (wholly, partly or not) by an officer who is not the need's author.
 * Example: 50 blankets planned, 50 received, 45 accepted -> PARTLY_ACCEPTED; the other 5 are still committed and are
 * planned again in a new tranche. A cash tranche carries its bank reference. Late is derived, never stored.
 * Source: shared design, domain.md, "Life cycles".
 */
export const TRANCHE_STATES = ['PLANNED', 'DISPATCHED', 'RECEIVED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'RETURNED'] as const;
export type TrancheState = (typeof TRANCHE_STATES)[number];

export const TRANCHE_EVENTS = ['dispatch', 'receive', 'accept', 'acceptPart', 'return'] as const;
export type TrancheEvent = (typeof TRANCHE_EVENTS)[number];

export const trancheMachine: Machine<TrancheState, TrancheEvent> = {
  name: 'Tranche',
  states: TRANCHE_STATES,
  events: TRANCHE_EVENTS,
  initial: 'PLANNED',
  rows: [
    { from: 'PLANNED', event: 'dispatch', to: 'DISPATCHED', by: ['MEMBER', 'SIGNATORY'] },
    { from: 'DISPATCHED', event: 'receive', to: 'RECEIVED', by: ['PROGRAM_OFFICER'] },
    { from: 'RECEIVED', event: 'accept', to: 'ACCEPTED', by: ['PROGRAM_OFFICER'] },
    { from: 'RECEIVED', event: 'acceptPart', to: 'PARTLY_ACCEPTED', by: ['PROGRAM_OFFICER'] },
    { from: 'RECEIVED', event: 'return', to: 'RETURNED', by: ['PROGRAM_OFFICER'], reason: 'required' },
  ],
};

/** Late: the planned day (YYYY-MM-DD) has passed and the goods are not on their way. */
export function isLate(tranche: { readonly state: TrancheState; readonly plannedOn: string }, today: string): boolean {
  return tranche.state === 'PLANNED' && tranche.plannedOn < today;
}
