import { Worker } from 'node:worker_threads';
import type { MarketPages } from '../data/market-pages.report.ts';
import type { RoundSetting } from './market-input.ts';
import type { PairedAnswer, PairedQuestion } from './pair-again.ts';
import type { FromWorker, Piece, RoundTold, ToWorker } from './round-messages.ts';

/** What a round in a thread tells while it works. Telling it to stop is the answer `stop`. */
export type RoundReporter = (step: string, perThousand: number) => void;

/** The thread was killed, not the market's fault: the same work may be begun again. */
export class ThreadGone extends Error {}

const MOST_MEMORY_MB = 1_536;

/** A worker thread with one market. Nothing here computes: pages go in, pieces come out, and the API stays free. */
export class RoundThread {
  readonly #worker: Worker;
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  #report: RoundReporter = () => undefined;
  #answer: { resolve: (message: FromWorker) => void; reject: (fault: Error) => void } | null = null;
  #fault: Error | null = null;

  constructor() {
    this.#worker = new Worker(new URL('./round-worker.ts', import.meta.url), {
      workerData: { stop: this.#stop.buffer },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    this.#worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') this.#report(message.step, message.perThousand);
      else this.#answer?.resolve(message);
    });
    const fail = (fault: Error) => {
      this.#fault = fault;
      this.#answer?.reject(fault);
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', () => fail(this.#fault ?? new ThreadGone('the worker thread has ended')));
  }

  /** Hands over the pages of a market, in their order. */
  async feed(pages: MarketPages): Promise<void> {
    for (const rows of ['needs', 'offers', 'spokenFor', 'honour'] as const)
      for await (const { text } of pages[rows]()) this.#say({ kind: 'rows', of: rows, text });
  }

  /** Null when it was stopped. */
  async solve(setting: RoundSetting, report: RoundReporter): Promise<RoundTold | null> {
    this.#report = report;
    const answer = await this.#ask({ kind: 'solve', setting });
    return answer.kind === 'solved' ? answer.told : null;
  }

  async costOfPair(setting: RoundSetting, question: PairedQuestion): Promise<PairedAnswer> {
    const answer = await this.#ask({ kind: 'solve-pair', setting, question });
    return answer.kind === 'pair-solved' ? answer.answer : null;
  }

  async *pieces(): AsyncGenerator<Piece> {
    for (;;) {
      const answer = await this.#ask({ kind: 'next' });
      if (answer.kind !== 'piece' || answer.piece === null) return;
      yield answer.piece;
    }
  }

  /** The solver looks at this between its steps. */
  stop(): void {
    Atomics.store(this.#stop, 0, 1);
  }

  async end(): Promise<void> {
    this.#answer = null;
    await this.#worker.terminate();
  }

  #say(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #ask(message: ToWorker): Promise<FromWorker> {
    if (this.#fault) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#say(message);
    });
  }
}
