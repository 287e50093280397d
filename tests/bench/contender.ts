import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** CPU of the process so far, in milliseconds, and its memory, in MB. */
export type Usage = { readonly cpuMs: number; readonly rssMb: number };

/** A server in a process of its own, measured from outside; it ends with this process whatever happens. */
export type Contender = {
  readonly name: string;
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
};

type Told = { readonly kind: 'listening'; readonly port: number } | ({ readonly kind: 'usage' } & Usage);

export async function startContender(
  name: string,
  file: string,
  environment: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<Contender> {
  const child = fork(path.join(import.meta.dirname, file), [], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning', ...nodeOptions],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await told(child, 'listening');
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    usage: async () => {
      const answer = told(child, 'usage');
      child.send('usage');
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.send('stop');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await gone;
      clearTimeout(late);
    },
  };
}

function told<Kind extends Told['kind']>(child: ChildProcess, kind: Kind): Promise<Extract<Told, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a server of the bench ended with ${code}`));
    const hear = (message: Told) => {
      if (message.kind !== kind) return;
      child.off('message', hear).off('exit', ended);
      resolve(message as Extract<Told, { kind: Kind }>);
    };
    child.on('message', hear).once('exit', ended);
  });
}

/** The other end, in the contender's process: says where it listens, answers for its usage, stops when told or left alone. */
export function serveParent(port: number, stop: () => Promise<void>): void {
  const end = () => void stop().finally(() => process.exit(0));
  process.on('disconnect', end);
  process.on('message', (message) => {
    if (message === 'stop') end();
    if (message !== 'usage') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ kind: 'usage', cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20 });
  });
  process.send?.({ kind: 'listening', port });
}

export function fromParent(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: servers of the bench are started by run.ts`);
  return value;
}
