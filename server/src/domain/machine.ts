import { TransitionRefused } from './refusals.ts';
import type { Role } from './roles.ts';

/**
 * A life cycle is one readable table of rows: from a state, on an event, to a state, by whom. What is not in the
 * table is refused. Rows of the same state and event stand in order: the first whose guard holds is taken, and a
 * row without a guard always holds.
 * Example: the first signature leaves a pledge PLEDGED; the second, with `otherSideSigned` holding, makes it
 * COMMITTED. Source: shared design, domain.md, "Life cycles".
 */
export type Row<S extends string, E extends string, G extends string = never> = {
  readonly from: S;
  readonly event: E;
  readonly to: S;
  readonly by: readonly MachineActor[];
  readonly reason?: 'required';
  readonly guard?: G;
};

/** TIME fires by a job when a date has passed; SYSTEM is the consequence of another recorded act. */
export type MachineActor = Role | 'TIME' | 'SYSTEM';

export type Machine<S extends string, E extends string, G extends string = never> = {
  readonly name: string;
  readonly states: readonly S[];
  readonly events: readonly E[];
  readonly initial: S;
  readonly rows: readonly Row<S, E, G>[];
};

export function transition<S extends string, E extends string, G extends string>(
  machine: Machine<S, E, G>,
  state: S,
  event: E,
  holds: readonly NoInfer<G>[] = [],
): Row<S, E, G> | undefined {
  return machine.rows.find(
    (row) => row.from === state && row.event === event && (row.guard === undefined || holds.includes(row.guard)),
  );
}

export function step<S extends string, E extends string, G extends string>(
  machine: Machine<S, E, G>,
  state: S,
  event: E,
  holds: readonly NoInfer<G>[] = [],
): S | TransitionRefused {
  const row = transition(machine, state, event, holds);
  if (row !== undefined) return row.to;
  return new TransitionRefused({
    machine: machine.name,
    state,
    event,
    allowed: availableEvents(machine, state, holds),
  });
}

/** The events this state takes now, in the table's order. */
export function availableEvents<S extends string, E extends string, G extends string>(
  machine: Machine<S, E, G>,
  state: S,
  holds: readonly NoInfer<G>[] = [],
): E[] {
  const events = machine.rows.filter((row) => row.from === state).map((row) => row.event);
  return [...new Set(events)].filter((event) => transition(machine, state, event, holds) !== undefined);
}

export function needsReason<S extends string, E extends string, G extends string>(
  machine: Machine<S, E, G>,
  state: S,
  event: E,
  holds: readonly NoInfer<G>[] = [],
): boolean {
  return transition(machine, state, event, holds)?.reason === 'required';
}

/** A state nothing leads out of. */
export function isFinal<S extends string, E extends string, G extends string>(
  machine: Machine<S, E, G>,
  state: S,
): boolean {
  return machine.rows.every((row) => row.from !== state || row.to === state);
}
