import { migrateUp } from '../../../prisma/history.ts';
import { createDeps } from '../app.ts';
import { readConfig } from '../config.ts';
import { withOwnDatabase } from '../db/borrow.ts';
import { connectDatabase } from '../db/client.ts';
import type { Deps } from '../deps.ts';
import { StartFault } from '../faults.ts';

/** Runs a command of whoever keeps the server on its database: DATABASE_URL, the running embedded one, or one started for it. */
export async function withUseCases(command: (deps: Deps, publicUrl: string) => Promise<void>): Promise<void> {
  try {
    const config = readConfig();
    await withOwnDatabase(config, async (url) => {
      await migrateUp(url);
      const database = connectDatabase({ url });
      try {
        await command(createDeps(database, { enqueue: async () => undefined }), config.publicUrl);
      } finally {
        await database.close();
      }
    });
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
