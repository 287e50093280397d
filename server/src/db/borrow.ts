// Which database a command works on: DATABASE_URL, else the embedded one that is running, else it is started for the task.
import type { Config } from '../config.ts';
import { findRunningEmbedded, startEmbedded } from './embedded.ts';
import { assertReachable } from './reachable.ts';

export async function withOwnDatabase<T>(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  task: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl !== null) {
    await assertReachable(config.databaseUrl);
    return task(config.databaseUrl);
  }
  const running = await findRunningEmbedded(config.dataDir);
  if (running !== null) {
    await assertReachable(running, 'The embedded database');
    return task(running);
  }
  const embedded = await startEmbedded(config.dataDir);
  try {
    return await task(embedded.ownerUrl);
  } finally {
    await embedded.stop();
  }
}
