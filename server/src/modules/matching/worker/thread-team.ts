import { availableParallelism, constants, setPriority } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** A thread was killed, not the market's fault: the same work may be begun again. */
export class ThreadGone extends Error {}

/** Solving allocates long columns and little else: a small young heap saves 15 MB a thread and no time. */
const YOUNG_HEAP_MB = 12;

/** Each thread holds a market of its own in memory, and a country has few commodities so large that more threads would help. */
const MOST_THREADS = 4;

/** How many threads work on a round: one for each core, at most four. On Linux they give way to everything else of the server. */
export function threadsOfMachine(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

export type Team<Task> = {
  /** A file that calls `workAsMember`. */
  readonly file: URL;
  readonly threads: number;
  readonly memoryMb: number;
  /** The heaviest task is begun first, so that the last ones to end are small. */
  readonly weight: (task: Task) => number;
  /** What a thread tells of its task while it works. */
  readonly hear?: (task: number, news: unknown) => void;
};

type ToMember<Task> = { readonly task: Task };
type FromMember<Answer> = { readonly news: unknown } | { readonly answer: Answer };

/**
 * Works through tasks in threads; the answers come in the order of the tasks, whichever thread was first. Fails as a whole when a task
 * fails or a thread dies.
 */
export async function workThrough<Task, Answer>(tasks: readonly Task[], team: Team<Task>): Promise<Answer[]> {
  const weights = tasks.map(team.weight);
  const line = [...tasks.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  const answers = new Array<Answer>(tasks.length);
  const members: Worker[] = [];
  const member = () =>
    new Promise<void>((resolve, reject) => {
      const resourceLimits = { maxOldGenerationSizeMb: team.memoryMb, maxYoungGenerationSizeMb: YOUNG_HEAP_MB };
      const thread = new Worker(team.file, { resourceLimits });
      members.push(thread);
      let at = -1;
      const next = () => {
        const task = line.shift();
        if (task === undefined) return resolve();
        at = task;
        thread.postMessage({ task: tasks[task] } as ToMember<Task>);
      };
      thread.on('message', (message: FromMember<Answer>) => {
        if ('news' in message) return team.hear?.(at, message.news);
        answers[at] = message.answer;
        next();
      });
      thread.on('error', reject);
      thread.on('exit', () => reject(new ThreadGone('a worker thread has ended')));
      next();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(team.threads, tasks.length) }, member));
    return answers;
  } finally {
    await Promise.all(members.map((thread) => thread.terminate()));
  }
}

/** The other side: this thread takes task after task. */
export function workAsMember<Task, Answer>(work: (task: Task, tell: (news: unknown) => void) => Answer): void {
  const port = parentPort;
  if (!port) throw new Error('a member of a team runs as a worker thread only');
  giveWay();
  port.on('message', ({ task }: ToMember<Task>) => {
    port.postMessage({ answer: work(task, (news) => port.postMessage({ news })) });
  });
}

/** Only Linux gives a thread a priority of its own; elsewhere this would slow down the whole server. */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
