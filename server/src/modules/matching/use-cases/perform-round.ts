import { inTransaction } from '#db/transaction.ts';
import { PROPOSAL_HOLD_DAYS } from '#domain/allocation-round.ts';
import { heldUntil } from '#domain/commitment.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { type AllocationRound, readRound } from '../data/round.loader.ts';
import {
  type Attempt,
  beginAttempt,
  failAttempt,
  finishAttempt,
  insertCells,
  insertLines,
  insertOutcomes,
  noteProgress,
  removeLeftovers,
  supersedeProposals,
} from '../data/round.repository.ts';
import type { Piece } from '../worker/round-messages.ts';
import { RoundThread } from '../worker/round-thread.ts';
import type { RoundTold } from '../worker/solve-round.ts';
import { SOLVER_VERSION } from '../worker/solver-version.ts';
import { textOf } from '../worker/text-memory.ts';
import { ThreadGone } from '../worker/thread-team.ts';
import { policyOfRound } from './policy-of-round.ts';
import { marketOf } from './round-market.ts';

const LOOK_EVERY_MS = 400;

/**
 * Works on a round in line: reads its market, has a worker thread solve it, writes the proposals and opens them all at one moment. Run
 * again after a crash it begins anew; a round that is cancelled meanwhile leaves nothing behind. Answers whether it is done.
 */
export async function performRound(deps: Deps, roundId: string): Promise<boolean> {
  const attempt: Attempt = { roundId, startedAt: deps.now() };
  if (!(await inTransaction(deps, (tx) => beginAttempt(tx, attempt)))) return false;
  const round = await readRound(deps.read, roundId);
  if (!round) throw new Error(`there is no round ${roundId}`);
  const thread = new RoundThread();
  const watch = watched(deps, attempt, () => thread.stop());
  try {
    const told = await solved(deps, round, attempt, thread, watch);
    const done = told !== null && (await finished(deps, round, attempt, told));
    if (!done) await inTransaction(deps, (tx) => removeLeftovers(tx, roundId));
    return done;
  } catch (fault) {
    if (!(fault instanceof SolverFault)) throw fault;
    await inTransaction(deps, (tx) => failAttempt(tx, attempt, fault.message, deps.now()));
    return false;
  } finally {
    watch.end();
    await thread.end();
  }
}

/** The market could not be solved: running it again would fail again. Anything else is tried again by the queue. */
class SolverFault extends Error {}

/** Writes each piece as it comes, while the next groups are solved. Null when the round was cancelled, or begun again by another worker. */
async function solved(
  deps: Deps,
  round: AllocationRound,
  attempt: Attempt,
  thread: RoundThread,
  watch: Watch,
): Promise<RoundTold | null> {
  const { setting, pages } = await marketOf(deps, round.scope, await policyOfRound(deps, round));
  await thread.feed(setting, pages);
  const answers = thread.solve(watch.note);
  for (;;) {
    const answer = await answers.next().catch(asSolverFault);
    if (answer.done) return answer.value;
    if (!(await wrote(deps, attempt, answer.value))) return null;
  }
}

function asSolverFault(fault: unknown): never {
  if (fault instanceof ThreadGone) throw fault;
  throw new SolverFault(fault instanceof Error ? fault.message : String(fault));
}

type Watch = { readonly note: (step: string, progress: number) => void; readonly end: () => void };

/** Writes down how far it is, and looks whether somebody has cancelled, a few times a second. */
function watched(deps: Deps, attempt: Attempt, stop: () => void): Watch {
  let latest = { step: 'READING', progress: 0 };
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      const { step, progress } = latest;
      if (!(await inTransaction(deps, (tx) => noteProgress(tx, attempt, step, progress)))) stop();
    } catch {
      // the next look tells; a database that is gone ends the round where it writes
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return {
    note: (step, progress) => {
      latest = { step, progress };
    },
    end: () => clearInterval(timer),
  };
}

/** False when the round was cancelled, or begun again by another worker, in between. */
async function finished(deps: Deps, round: AllocationRound, attempt: Attempt, told: RoundTold): Promise<boolean> {
  const at = deps.now();
  const milliseconds = at.getTime() - attempt.startedAt.getTime();
  const { inputHash, outputHash, objective } = told;
  const result = {
    inputHash,
    outputHash,
    solverVersion: SOLVER_VERSION,
    objective: BigInt(objective),
    finishedAt: at,
  };
  return inTransaction(deps, async (tx) => {
    const superseded = await supersedeProposals(tx, round.id, round.scope, at);
    const done = await finishAttempt(tx, attempt, { ...result, summary: { ...told.summary, milliseconds } });
    if (!done) return false;
    const deed = { action: 'finishRound', noun: 'AllocationRound', nounId: round.id, provinceId: round.provinceId };
    const facts = { proposals: told.summary.proposals, superseded, inputHash, outputHash };
    await recordDeed(tx, VISITOR, { id: deps.newId(), at, ...deed, facts });
    return true;
  });
}

async function wrote(deps: Deps, attempt: Attempt, { of, bytes, count }: Piece): Promise<boolean> {
  const at = deps.now();
  const text = textOf(bytes);
  const rows = await inTransaction(deps, (tx) => {
    if (of === 'cells') return insertCells(tx, attempt, text);
    if (of === 'outcomes') return insertOutcomes(tx, attempt, text);
    const ids = Array.from({ length: count }, () => deps.newId());
    return insertLines(tx, attempt, { text, ids, at, holdUntil: heldUntil(at, PROPOSAL_HOLD_DAYS) });
  });
  return rows === count;
}
