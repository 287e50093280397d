import { describe, expect, it } from 'vitest';
import { commitmentMachine } from './commitment.ts';
import { availableEvents, isFinal, type Machine, needsReason, step, transition } from './machine.ts';
import { matchMachine } from './match.ts';
import { needMachine } from './need.ts';
import { offerMachine } from './offer.ts';
import { organizationVerificationMachine } from './organization.ts';
import { TransitionRefused } from './refusals.ts';
import { trancheMachine } from './tranche.ts';
import { verificationMachine } from './verification.ts';

/**
 * The tables of the design, written a second time and apart from the code: state, then `event>next`. A `!` asks for
 * a reason, `[guard]` says what must hold; of several rows of one event the first that holds is taken. What does not
 * stand here must be refused, for every state, every event and every combination of guards.
 */
const LIFE_CYCLES: [Machine<string, string, string>, string][] = [
  [
    needMachine,
    `DRAFT submit>SUBMITTED
     RETURNED submit>SUBMITTED cancel>CANCELLED![noCommitmentRunning]
     SUBMITTED publish>PUBLISHED return>RETURNED! reject>REJECTED! cancel>CANCELLED![noCommitmentRunning]
     PUBLISHED pause>PAUSED expire>EXPIRED close>CLOSED[fullyDelivered] close>CLOSED! cancel>CANCELLED![noCommitmentRunning]
     PAUSED resume>PUBLISHED cancel>CANCELLED![noCommitmentRunning]
     EXPIRED renew>SUBMITTED cancel>CANCELLED![noCommitmentRunning]
     REJECTED
     CLOSED
     CANCELLED`,
  ],
  [
    offerMachine,
    `DRAFT submit>SUBMITTED
     RETURNED submit>SUBMITTED
     SUBMITTED endorse>ACTIVE return>RETURNED! reject>REJECTED!
     ACTIVE pause>PAUSED withdraw>WITHDRAWN expire>EXPIRED
     PAUSED resume>ACTIVE
     REJECTED
     WITHDRAWN
     EXPIRED`,
  ],
  [
    matchMachine,
    `PROPOSED accept>AGREED[otherSideAccepted] accept>PROPOSED decline>DECLINED! lapse>LAPSED supersede>SUPERSEDED
     AGREED
     DECLINED
     LAPSED
     SUPERSEDED`,
  ],
  [
    commitmentMachine,
    `PLEDGED sign>COMMITTED[otherSideSigned] sign>PLEDGED withdraw>WITHDRAWN decline>DECLINED! lapse>LAPSED
     COMMITTED acceptDelivery>DELIVERED[allDelivered] acceptDelivery>IN_DELIVERY
     IN_DELIVERY acceptDelivery>DELIVERED[allDelivered] acceptDelivery>IN_DELIVERY passVerification>IN_DELIVERY failVerification>IN_DELIVERY
     DELIVERED passVerification>VERIFIED[allVerified] passVerification>DELIVERED failVerification>VERIFIED[allVerified] failVerification>DELIVERED close>CLOSED![allFailed]
     VERIFIED close>CLOSED
     WITHDRAWN
     DECLINED
     LAPSED
     CLOSED`,
  ],
  [
    trancheMachine,
    `PLANNED dispatch>DISPATCHED
     DISPATCHED receive>RECEIVED
     RECEIVED accept>ACCEPTED acceptPart>PARTLY_ACCEPTED return>RETURNED!
     ACCEPTED
     PARTLY_ACCEPTED
     RETURNED`,
  ],
  [
    verificationMachine,
    `REQUESTED assign>ASSIGNED
     ASSIGNED pass>PASSED passWithIssues>PASSED_WITH_ISSUES fail>FAILED!
     PASSED
     PASSED_WITH_ISSUES
     FAILED`,
  ],
  [
    organizationVerificationMachine,
    `DRAFT submit>SUBMITTED
     SUBMITTED verify>VERIFIED return>RETURNED! reject>REJECTED!
     VERIFIED
     RETURNED
     REJECTED
     EXPIRED
     SUSPENDED`,
  ],
];

type Expected = { state: string; event: string; to: string; reason: boolean; guard: string | undefined };

function read(table: string): { states: string[]; rows: Expected[] } {
  const lines = table.split('\n').map((line) => line.trim().split(/\s+/));
  const rows = lines.flatMap(([state = '', ...cells]) =>
    cells.map((cell) => {
      const [, event = '', to = '', reason = '', guard] = /^(\w+)>(\w+?)(!?)(?:\[(\w+)\])?$/.exec(cell) ?? [];
      return { state, event, to, reason: reason === '!', guard };
    }),
  );
  return { states: lines.map(([state = '']) => state), rows };
}

function subsets<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const one of all) for (const set of [...sets]) sets.push([...set, one]);
  return sets;
}

describe.each(LIFE_CYCLES.map(([machine, table]) => [machine.name, machine, table] as const))(
  'the life cycle of %s',
  (_, machine, table) => {
    const { states, rows } = read(table);
    const guards = [...new Set(rows.map((row) => row.guard).filter((guard) => guard !== undefined))];

    it('has the states and events of the design', () => {
      expect([...machine.states].sort()).toEqual(states.sort());
      expect([...machine.events].sort()).toEqual([...new Set(rows.map((row) => row.event))].sort());
      expect(machine.rows.map((row) => row.guard).filter((guard) => guard && !guards.includes(guard))).toEqual([]);
    });

    it('goes where the design says from every state on every event, and refuses the rest', () => {
      for (const holds of subsets(guards))
        for (const state of machine.states) {
          const open = rows.filter(
            (row) => row.state === state && (row.guard === undefined || holds.includes(row.guard)),
          );
          for (const event of machine.events) {
            const expected = open.find((row) => row.event === event);
            const next = step(machine, state, event, holds);
            if (expected === undefined) {
              expect(next, `${state} ${event}`).toBeInstanceOf(TransitionRefused);
              const allowed = [...new Set(open.map((row) => row.event))];
              expect(next).toMatchObject({ state, event, machine: machine.name, allowed });
            } else {
              expect(next, `${state} ${event} ${holds}`).toBe(expected.to);
              expect(needsReason(machine, state, event, holds)).toBe(expected.reason);
            }
            expect(availableEvents(machine, state, holds).includes(event)).toBe(expected !== undefined);
          }
        }
    });

    it('ends exactly in the states that nothing leaves', () => {
      for (const state of machine.states) {
        expect(isFinal(machine, state)).toBe(rows.every((row) => row.state !== state));
      }
    });

    it('reaches every state from its beginning, except those of issues to come', () => {
      const reached = new Set<string>([machine.initial]);
      // A set iterates over what is added meanwhile, so this ends when nothing new is reached.
      for (const from of reached) for (const { state, to } of rows) if (state === from) reached.add(to);
      const later = machine.name === 'OrganizationVerification' ? ['EXPIRED', 'SUSPENDED'] : [];
      expect(machine.states.filter((state) => !reached.has(state))).toEqual(later);
    });
  },
);

describe('who fires what', () => {
  it('is written in every row', () => {
    for (const [machine] of LIFE_CYCLES) for (const row of machine.rows) expect(row.by.length).toBeGreaterThan(0);
  });
  it('finds the row itself, with its guard, for those who need to know why', () => {
    expect(transition(needMachine, 'PUBLISHED', 'close', ['fullyDelivered'])?.guard).toBe('fullyDelivered');
    expect(transition(needMachine, 'DRAFT', 'close')).toBeUndefined();
  });
});
