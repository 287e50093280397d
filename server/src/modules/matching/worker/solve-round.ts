import { createHash } from 'node:crypto';
import { trianglePreview } from '#domain/matching/triangle-preview.ts';
import { type FiguresOptions, figuresOf } from '#domain/triangle-figures.ts';
import type { RoundSummary } from '../data/round-summary.ts';
import type { GroupNews, GroupTask, GroupTold } from './group-worker.ts';
import type { RoundSetting } from './market-input.ts';
import { type MarketIntake, timelessText } from './market-intake.ts';
import type { Piece } from './round-messages.ts';
import { sumsOf } from './round-sums.ts';
import type { GroupPhase } from './solve-group.ts';
import { workThrough } from './thread-team.ts';

export type RoundWork = {
  readonly threads: number;
  readonly file: URL;
  /** Not zero: stop. */
  readonly stop: Int32Array;
  readonly progress: (step: string, perThousand: number) => void;
  readonly write: (piece: Piece) => void;
};

/** What a round leaves behind beside its lists. */
export type RoundTold = {
  readonly inputHash: string;
  readonly outputHash: string;
  readonly objective: string;
  readonly summary: Omit<RoundSummary, 'milliseconds'>;
};

/** Rows looked at by solving again, over all groups together. */
const BUDGET = 400_000;
const MOST_CELLS_SHOWN = 500;
const MEMORY_OF_GROUP_MB = 1_024;

/**
 * The whole round: every group of commodities by itself, in as many threads as there are, the largest first. The same rows give
 * the same bytes, whatever the number of threads. Null when it was told to stop.
 */
export async function solveRound(
  setting: RoundSetting,
  intake: MarketIntake,
  work: RoundWork,
): Promise<RoundTold | null> {
  const groups = intake.groups();
  const all = Math.max(
    1,
    groups.reduce((sum, { rows }) => sum + rows, 0),
  );
  const tasks = groups.map(
    (group): GroupTask => ({ setting, group, budget: Math.floor((BUDGET * group.rows) / all), stop: work.stop }),
  );
  const done = new Float64Array(groups.length);
  const heard = (task: number, step: GroupPhase, share: number) => {
    done[task] = ((groups[task]?.rows ?? 0) * share) / all;
    work.progress(step, 50 + Math.floor(850 * done.reduce((sum, one) => sum + one, 0)));
  };
  const told = await workThrough<GroupTask, GroupTold | null>(tasks, {
    file: work.file,
    threads: work.threads,
    memoryMb: MEMORY_OF_GROUP_MB,
    weight: ({ group }) => group.rows,
    hear: (task, told) => {
      const news = told as GroupNews;
      if ('phase' in news) return heard(task, news.phase, PHASES[news.phase]);
      heard(task, 'EXPLAINING', 1);
      work.write(news.piece);
    },
  });
  const found = told.filter((one) => one !== null);
  if (found.length < told.length || Atomics.load(work.stop, 0) !== 0) return null;
  work.progress('PREVIEWING', 920);
  return outputOf(setting, intake, found);
}

/** How far a group is when a phase begins. */
const PHASES: Readonly<Record<GroupPhase, number>> = {
  CANDIDATES: 0,
  SOLVING: 0.05,
  PROVING: 0.1,
  CHECKING: 0.2,
  CAPS: 0.25,
  LOTS: 0.3,
  EXPLAINING: 0.4,
};

function outputOf(setting: RoundSetting, intake: MarketIntake, told: readonly GroupTold[]): RoundTold {
  const inputHash = intake.inputHash();
  const { objective, ...sums } = sumsOf(told.map(({ numbers }) => numbers));
  const summary = { ...sums, ...previewOf(setting, intake, told) };
  const hash = createHash('sha256').update(objective).update(timelessText(summary));
  for (const { outputHash } of told) hash.update('\n').update(outputHash);
  return { inputHash, outputHash: hash.digest('hex'), objective, summary };
}

function previewOf(setting: RoundSetting, { items }: MarketIntake, told: readonly GroupTold[]) {
  const shown: FiguresOptions = { asOf: new Date(setting.asOf), most: MOST_CELLS_SHOWN };
  const people = setting.people.map((row) => ({ ...row, people: BigInt(row.people) }));
  const proposals = {
    optimum: told.flatMap(({ optimum }) => [...optimum]),
    greedy: told.flatMap(({ greedy }) => [...greedy]),
  };
  const preview = trianglePreview(people, items, { asOf: setting.today }, proposals);
  return {
    before: figuresOf(preview.before, shown),
    after: figuresOf(preview.after, shown),
    greedy: figuresOf(preview.greedy, shown),
  };
}
