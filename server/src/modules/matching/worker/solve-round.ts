import { createHash, type Hash } from 'node:crypto';
import type { Proposal } from '#domain/matching/triangle-preview.ts';
import { trianglePreview } from '#domain/matching/triangle-preview.ts';
import { type FiguresOptions, figuresOf } from '#domain/triangle-figures.ts';
import type { RoundSummary } from '../data/round-summary.ts';
import type { Outcome } from './explain-left-out.ts';
import { type RoundInput, type RoundSetting, type RowTexts, readInput } from './market-input.ts';
import { type CellLine, type GroupNumbers, type ProposedLine, type SolvedGroup, solveGroup } from './solve-group.ts';
import { tradeGroups } from './trade-groups.ts';

export type RoundWatching = {
  readonly progress: (step: string, perThousand: number) => void;
  readonly stop: () => boolean;
};

export type RoundOutput = {
  readonly inputHash: string;
  readonly outputHash: string;
  readonly objective: string;
  readonly summary: Omit<RoundSummary, 'milliseconds'>;
  readonly lines: readonly ProposedLine[];
  readonly cells: readonly CellLine[];
  readonly outcomes: readonly Outcome[];
};

/** Rows looked at by solving again, over all groups together. */
const BUDGET = 400_000;
const MOST_CELLS_SHOWN = 500;

/** The whole round from the texts of its rows; undefined when it was told to stop. The same texts give the same bytes. */
export function solveRound(setting: RoundSetting, texts: RowTexts, watching: RoundWatching): RoundOutput | undefined {
  const inputHash = hashOfInput(setting, texts);
  watching.progress('READING', 20);
  const input = readInput(setting, texts);
  const groups = [...tradeGroups(input.rows)];
  const solved: SolvedGroup[] = [];
  const weight = groups.map((group) => group.needs.length + group.offers.length);
  const whole = Math.max(
    1,
    weight.reduce((sum, rows) => sum + rows, 0),
  );
  let behind = 0;
  for (const [index, group] of groups.entries()) {
    const share = weight[index] ?? 0;
    const at = (phase: string, done: number) =>
      watching.progress(phase, 50 + Math.floor((850 * (behind + share * done)) / whole));
    const found = solveGroup(group, setting.policy, {
      watch: { progress: (phase) => at(phase, PHASES[phase]), stop: watching.stop },
      explaining: () => at('EXPLAINING', 0.4),
      budget: Math.floor((BUDGET * share) / whole),
    });
    if (!found) return undefined;
    solved.push(found);
    behind += share;
  }
  watching.progress('PREVIEWING', 920);
  return outputOf(setting, input, solved, inputHash);
}

/** How far a group is when a phase begins. */
const PHASES = { CANDIDATES: 0, SOLVING: 0.05, PROVING: 0.1, CHECKING: 0.2, CAPS: 0.25, LOTS: 0.3 } as const;

function outputOf(
  setting: RoundSetting,
  input: RoundInput,
  solved: readonly SolvedGroup[],
  inputHash: string,
): RoundOutput {
  const all = <T>(of: (group: SolvedGroup) => readonly T[]): T[] => solved.flatMap((group) => [...of(group)]);
  const lines = all((group) => group.lines);
  const cells = all((group) => group.cells);
  const outcomes = all((group) => group.outcomes);
  const numbers = totalsOf(solved.map((group) => group.numbers));
  const proposals = { optimum: all((group) => group.optimum), greedy: all((group) => group.greedy) };
  const summary = {
    needItems: input.rows.needs.length,
    offerItems: input.rows.offers.length,
    proposals: lines.length,
    ...numbersShown(numbers),
    leftOut: leftOutCounts(input, lines, outcomes),
    ...previewOf(setting, input, proposals),
  };
  const outputHash = hashed(createHash('sha256'), [summary, lines, cells, outcomes]);
  return { inputHash, outputHash, objective: String(numbers.objective), summary, lines, cells, outcomes };
}

function numbersShown(numbers: GroupNumbers) {
  const { primal, dual, nodes, arcs, pivots, pairsProven } = numbers;
  const sizes = { nodes, arcs, pivots, pairsProven };
  return {
    eligiblePairs: numbers.eligiblePairs,
    candidatePairs: numbers.candidatePairs,
    objective: String(numbers.objective),
    lotBound: String(numbers.bound - numbers.objective),
    greedyObjective: String(numbers.greedyObjective),
    certificate: { checked: numbers.holds, primal: String(primal), dual: String(dual), ...sizes },
  };
}

function leftOutCounts({ rows }: RoundInput, lines: readonly ProposedLine[], outcomes: readonly Outcome[]) {
  return {
    needItems: rows.needs.length - new Set(lines.map((line) => line.needItemId)).size,
    offerItems: rows.offers.length - new Set(lines.map((line) => line.offerItemId)).size,
    explained: outcomes.length,
    changesVerified: outcomes.filter(({ verified }) => verified).length,
    changesFound: outcomes.filter(({ change }) => change !== null).length,
  };
}

function previewOf(
  setting: RoundSetting,
  { people, items }: RoundInput,
  proposals: { readonly optimum: readonly Proposal[]; readonly greedy: readonly Proposal[] },
) {
  const shown: FiguresOptions = { asOf: new Date(setting.asOf), most: MOST_CELLS_SHOWN };
  const preview = trianglePreview(people, items, { asOf: setting.today }, proposals);
  return {
    before: figuresOf(preview.before, shown),
    after: figuresOf(preview.after, shown),
    greedy: figuresOf(preview.greedy, shown),
  };
}

function totalsOf(groups: readonly GroupNumbers[]): GroupNumbers {
  const sum = (of: (group: GroupNumbers) => number) => groups.reduce((total, group) => total + of(group), 0);
  const whole = (of: (group: GroupNumbers) => bigint) => groups.reduce((total, group) => total + of(group), 0n);
  const faults = groups.flatMap((group) => group.faults);
  if (faults.length > 0) throw new Error(`the certificate does not hold: ${faults.slice(0, 5).join('; ')}`);
  return {
    eligiblePairs: sum((group) => group.eligiblePairs),
    candidatePairs: sum((group) => group.candidatePairs),
    objective: whole((group) => group.objective),
    bound: whole((group) => group.bound),
    greedyObjective: whole((group) => group.greedyObjective),
    holds: groups.every((group) => group.holds),
    faults,
    primal: whole((group) => group.primal),
    dual: whole((group) => group.dual),
    pairsProven: sum((group) => group.pairsProven),
    nodes: sum((group) => group.nodes),
    arcs: sum((group) => group.arcs),
    pivots: sum((group) => group.pivots),
  };
}

function hashOfInput(setting: RoundSetting, texts: RowTexts): string {
  return hashed(createHash('sha256'), [setting, texts.needs, texts.offers, texts.spokenFor, texts.honour]);
}

/** Leaves out the instant: what is read at another minute of the same day, unchanged, is the same input and output. */
function hashed(hash: Hash, values: readonly unknown[]): string {
  const timeless = (name: string, value: unknown) => (name === 'asOf' ? undefined : value);
  for (const value of values) hash.update(JSON.stringify(value, timeless)).update('\n');
  return hash.digest('hex');
}
