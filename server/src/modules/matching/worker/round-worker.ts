// The thread a round is solved in: rows come in page by page, the result goes out in pieces, and a shared flag stops it.
import { parentPort, workerData } from 'node:worker_threads';
import { type RowTexts, readInput } from './market-input.ts';
import { costOfPair } from './pair-again.ts';
import type { FromWorker, Piece, ToWorker, WorkerData } from './round-messages.ts';
import { type RoundOutput, solveRound } from './solve-round.ts';

const port = parentPort;
if (!port) throw new Error('round-worker runs as a worker thread only');
const stop = new Int32Array((workerData as WorkerData).stop);
const texts: Record<keyof RowTexts, string[]> = { needs: [], offers: [], spokenFor: [], honour: [] };
let pieces: Generator<Piece> | undefined;

const say = (message: FromWorker) => port.postMessage(message);

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'rows':
      texts[message.of].push(message.text);
      return;
    case 'solve': {
      const output = solveRound(message.setting, texts, {
        progress: (step, perThousand) => say({ kind: 'progress', step, perThousand }),
        stop: () => Atomics.load(stop, 0) === 1,
      });
      if (!output) return say({ kind: 'stopped' });
      const { lines, cells, outcomes, ...told } = output;
      pieces = inPieces({ lines, cells, outcomes });
      return say({ kind: 'solved', told });
    }
    case 'solve-pair': {
      const { setting, question } = message;
      return say({ kind: 'pair-solved', answer: costOfPair(readInput(setting, texts).rows, setting.policy, question) });
    }
    case 'next':
      return say({ kind: 'piece', piece: pieces?.next().value ?? null });
  }
});

const PIECE = 500;

function* inPieces(lists: Pick<RoundOutput, 'lines' | 'cells' | 'outcomes'>): Generator<Piece, undefined> {
  for (const name of ['lines', 'cells', 'outcomes'] as const) {
    const list: readonly unknown[] = lists[name];
    for (let at = 0; at < list.length; at += PIECE) {
      const piece = list.slice(at, at + PIECE);
      yield { of: name, text: JSON.stringify(piece), count: piece.length };
    }
  }
}
