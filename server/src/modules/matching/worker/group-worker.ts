// A thread that takes groups of commodities one after another: from the texts of their rows to proposals, prices and reasons.
import { createHash } from 'node:crypto';
import type { Proposal } from '#domain/matching/triangle-preview.ts';
import { type RoundSetting, readGroup } from './market-input.ts';
import type { MarketGroup } from './market-intake.ts';
import type { Piece, PieceOf } from './round-messages.ts';
import { type GroupNumbers, type GroupPhase, type SolvedGroup, solveGroup } from './solve-group.ts';
import { inPieces, sharedText } from './text-memory.ts';
import { workAsMember } from './thread-team.ts';

export type GroupTask = {
  readonly setting: RoundSetting;
  readonly group: MarketGroup;
  /** Rows that solving again may look at. */
  readonly budget: number;
  /** Not zero: stop. */
  readonly stop: Int32Array;
};

export type GroupNews = { readonly phase: GroupPhase } | { readonly piece: Piece };

/** What a group leaves behind beside its lists, which are told piece by piece. */
export type GroupTold = {
  readonly numbers: GroupNumbers;
  readonly optimum: readonly Proposal[];
  readonly greedy: readonly Proposal[];
  readonly outputHash: string;
};

const PIECE = 500;
const LISTS: readonly PieceOf[] = ['lines', 'cells', 'outcomes'];

workAsMember<GroupTask, GroupTold | null>(({ setting, group, budget, stop }, tell) => {
  const news = (one: GroupNews) => tell(one);
  const solved = solveGroup(readGroup(setting, group), setting.policy, {
    watch: {
      progress: (phase) => news({ phase }),
      stop: () => Atomics.load(stop, 0) !== 0,
    },
    explaining: () => news({ phase: 'EXPLAINING' }),
    budget,
  });
  if (!solved) return null;
  const { numbers, optimum, greedy } = solved;
  return { numbers, optimum, greedy, outputHash: toldInPieces(solved, (piece) => news({ piece })) };
});

/** The hash of all pieces. */
function toldInPieces(solved: SolvedGroup, tell: (piece: Piece) => void): string {
  const hash = createHash('sha256');
  for (const list of LISTS)
    for (const { text, count } of inPieces(solved[list], PIECE)) {
      hash.update(list).update(text).update('\n');
      tell({ of: list, bytes: sharedText(text), count });
    }
  return hash.digest('hex');
}
