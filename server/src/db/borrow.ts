// Which database a command works on: DATABASE_URL, else the embedded one that is running, else it is started for the task.
import type { Config } from '../config.ts';
import { findRunningEmbedded, startEmbedded } from './embedded.ts';

export async function withOwnDatabase<T>(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  task: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  const running = config.databaseUrl ?? (await findRunningEmbedded(config.dataDir));
  if (running !== null) return task(running);
  const embedded = await startEmbedded(config.dataDir);
  try {
    return await task(embedded.ownerUrl);
  } finally {
    await embedded.stop();
  }
}
