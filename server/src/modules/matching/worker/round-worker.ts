// The thread that keeps a round: rows come in page by page, groups are dealt out to further threads, the result goes out in pieces.
import { parentPort, workerData } from 'node:worker_threads';
import { type RoundSetting, readGroup } from './market-input.ts';
import { MarketIntake } from './market-intake.ts';
import { costOfPair, type PairedAnswer, type PairedQuestion } from './pair-again.ts';
import type { FromWorker, Piece, ToWorker, WorkerData } from './round-messages.ts';
import { solveRound } from './solve-round.ts';
import { giveWay, ThreadGone } from './thread-team.ts';

const port = parentPort;
if (!port) throw new Error('round-worker runs as a worker thread only');
const { stop, threads, file } = workerData as WorkerData;
giveWay();

let setting: RoundSetting | undefined;
let intake: MarketIntake | undefined;
const line: FromWorker[] = [];
let asked = false;

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'setting':
      setting = message.setting;
      intake = new MarketIntake(setting);
      return;
    case 'rows':
      intake?.take(message.of, message.text);
      return put({ kind: 'taken' });
    case 'solve':
      return void solve();
    case 'solve-pair':
      return put({ kind: 'pair-solved', answer: pairAgain(message.question) });
    case 'next':
      asked = true;
      return hand();
  }
});

/** Answers wait here until they are asked for: what the database has not taken yet stays in shared memory. */
function put(answer: FromWorker): void {
  line.push(answer);
  hand();
}

function hand(): void {
  const answer = asked ? line.shift() : undefined;
  if (!answer) return;
  asked = false;
  port?.postMessage(answer);
}

async function solve(): Promise<void> {
  if (!setting || !intake) throw new Error('there is nothing to solve yet');
  const progress = (step: string, perThousand: number) =>
    port?.postMessage({ kind: 'progress', step, perThousand } satisfies FromWorker);
  const write = (piece: Piece) => put({ kind: 'piece', piece });
  try {
    put({
      kind: 'solved',
      told: await solveRound(setting, intake, { threads, file: new URL(file), stop, progress, write }),
    });
  } catch (fault) {
    // A thread that died takes this one with it: whoever asked sees a death and not a fault of the market.
    if (fault instanceof ThreadGone) process.exit(1);
    throw fault;
  }
}

function pairAgain(question: PairedQuestion): PairedAnswer {
  if (!setting || !intake) throw new Error('there is nothing to solve yet');
  const group = intake.groupWithNeed(question.needItemId);
  return group ? costOfPair(readGroup(setting, group), setting.policy, question) : null;
}
