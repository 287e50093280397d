import { Worker } from 'node:worker_threads';
import type { MarketPages } from '../data/market-pages.report.ts';
import type { RoundSetting } from './market-input.ts';
import { ROW_KINDS } from './market-intake.ts';
import type { PairedAnswer, PairedQuestion } from './pair-again.ts';
import type { FromWorker, Piece, ToWorker, WorkerData } from './round-messages.ts';
import type { RoundTold } from './solve-round.ts';
import { ThreadGone, threadsOfMachine } from './thread-team.ts';

/** What a round tells while it works. */
export type RoundReporter = (step: string, perThousand: number) => void;

const MOST_MEMORY_MB = 768;

/** Who solves the groups of commodities, and how many of them at a time. */
type Solvers = { readonly threads?: number; readonly file?: URL };
const GROUP_WORKER = new URL('./group-worker.ts', import.meta.url);

/** The thread that keeps one round's market. Nothing here computes: pages go in, pieces come out, and the API stays free. */
export class RoundThread {
  readonly #worker: Worker;
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  #report: RoundReporter = () => undefined;
  #answer: { resolve: (message: FromWorker) => void; reject: (fault: Error) => void } | null = null;
  #fault: Error | null = null;

  constructor({ threads = threadsOfMachine(), file = GROUP_WORKER }: Solvers = {}) {
    this.#worker = new Worker(new URL('./round-worker.ts', import.meta.url), {
      workerData: { stop: this.#stop, threads, file: file.href } satisfies WorkerData,
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

  /** Hands over a market: its setting, then its pages. While one page is taken in, the next is read, and no more: a country does not pile up. */
  async feed(setting: RoundSetting, pages: MarketPages): Promise<void> {
    this.#say({ kind: 'setting', setting });
    let taken: Promise<unknown> = Promise.resolve();
    for (const rows of ROW_KINDS)
      for await (const { text } of pages[rows]()) {
        await taken;
        this.#say({ kind: 'rows', of: rows, text });
        taken = this.#next();
      }
    await taken;
  }

  /** Pieces of the lists as they come; at the end the sums, or null when it was stopped. */
  async *solve(report: RoundReporter): AsyncGenerator<Piece, RoundTold | null> {
    this.#report = report;
    this.#say({ kind: 'solve' });
    for (;;) {
      const answer = await this.#next();
      if (answer.kind === 'solved') return answer.told;
      if (answer.kind === 'piece') yield answer.piece;
    }
  }

  async costOfPair(question: PairedQuestion): Promise<PairedAnswer> {
    this.#say({ kind: 'solve-pair', question });
    const answer = await this.#next();
    return answer.kind === 'pair-solved' ? answer.answer : null;
  }

  /** The solvers look at this between their steps. */
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

  #next(): Promise<FromWorker> {
    if (this.#fault) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#say({ kind: 'next' });
    });
  }
}
