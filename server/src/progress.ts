import { Writable } from 'node:stream';
import { createLog, type Logger } from './http/log.ts';

/** What the process tells while it starts and stops: sentences to a person at a terminal, JSON lines to anything else. */
export type Progress = {
  readonly log: Logger;
  /** Runs a step and tells how long it took. */
  step<T>(says: string, work: () => Promise<T>): Promise<T>;
  say(line: string): void;
};

export function createProgress(level: string, terminal: boolean): Progress {
  const log = terminal ? createLog(level === 'info' ? 'warn' : level, toPerson()) : createLog(level);
  const say = (line: string) => {
    if (terminal) process.stdout.write(`  ${line}\n`);
    else log.info(line);
  };
  return {
    log,
    say,
    step: async (says, work) => {
      if (terminal) process.stdout.write(`  ${says} ...\n`);
      const start = performance.now();
      const done = await work();
      const ms = Math.round(performance.now() - start);
      if (terminal) process.stdout.write(`  ${says}: ${(ms / 1000).toFixed(1)} s\n`);
      else log.info({ step: says, ms }, 'step');
      return done;
    },
  };
}

/** Log lines as short sentences. */
function toPerson(): Writable {
  return new Writable({
    write: (chunk, _, done) => {
      const { level, event, said, requestId } = JSON.parse(String(chunk)) as Record<string, string | undefined>;
      const what = [level, event, said, requestId && `(request ${requestId})`].filter(Boolean).join(' ');
      process.stderr.write(`${what}\n`);
      done();
    },
  });
}
