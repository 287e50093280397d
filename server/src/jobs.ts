import { PgBoss } from 'pg-boss';
import { JOB_SCHEMA, letTheApplicationEnqueue } from '#db/job-queue.ts';
import { named } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { Logger } from './http/log.ts';

/** Work that goes on behind the API, on whichever server is free. Its state lives in the database (schema `jobs`). */
export type JobName =
  | 'lapse-pledges'
  | 'expire-needs'
  | 'expire-offers'
  | 'lapse-matches'
  | 'seal-ledger'
  | 'snapshot-triangle'
  | 'run-round'
  | 'alert-searches';

export type Jobs = {
  /** Puts a job in line in the caller's transaction: no commit, no job. */
  enqueue(tx: Tx, name: JobName, data: Readonly<Record<string, unknown>>): Promise<void>;
};

/** `cron` in Iran's time. A handler may run again after a crash, so each effect must be safe to repeat. */
export type JobHandler = {
  readonly name: JobName;
  readonly cron?: string;
  readonly run: (data: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<unknown>;
};

export type JobRunner = Jobs & {
  start(handlers: readonly JobHandler[]): Promise<void>;
  /** Lets running jobs end, or gives them back after `graceMs`. */
  stop(graceMs: number): Promise<void>;
};

const QUEUE = { retryLimit: 8, retryBackoff: true, retryDelay: 1, expireInSeconds: 3600, heartbeatSeconds: 20 };

export function createJobRunner(databaseUrl: string, log: Pick<Logger, 'error' | 'warn'>): JobRunner {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: JOB_SCHEMA,
    max: 4,
    application_name: 'hamyari-jobs',
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'the job queue failed'));
  return {
    enqueue: async (tx, name, data) => {
      const executeSql = async (text: string, values: readonly unknown[] = []) => ({
        rows: await tx.rows({ statement: named(text), values }),
      });
      await boss.send(name, data, { db: { executeSql } });
    },
    start: async (handlers) => {
      await boss.start();
      await letTheApplicationEnqueue(databaseUrl);
      for (const handler of handlers) await serve(boss, handler);
    },
    stop: (graceMs) => boss.stop({ graceful: true, timeout: graceMs }),
  };
}

async function serve(boss: PgBoss, { name, cron, run }: JobHandler): Promise<void> {
  await boss.createQueue(name, QUEUE);
  await boss.work<Record<string, unknown>>(name, { pollingIntervalSeconds: 1 }, async ([job]) => {
    if (job) await run(job.data ?? {}, job.signal);
  });
  if (cron) await boss.schedule(name, cron, {}, { tz: 'Asia/Tehran' });
}
