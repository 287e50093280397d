import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { type App, createApp } from '../../server/src/app.ts';
import { createLog } from '../../server/src/http/log.ts';
import { copyDatabase, type TestDatabase } from './database.ts';

export type Setting = {
  readonly development?: boolean;
  readonly publicUrl?: string;
  readonly metricsToken?: string | null;
  readonly operations?: Readonly<Record<string, string>>;
  readonly pages?: string;
  readonly demo?: { emails: readonly string[]; password: string } | null;
  readonly migrationFault?: () => Promise<string | null>;
  readonly now?: () => Date;
  readonly databaseReplicaUrl?: string;
};

/** The whole server on a copy of the template database and a free port, as a test meets it: from outside. */
export class RunningApp {
  readonly app: App;
  readonly db: TestDatabase;
  readonly url: string;
  /** Every line the server logged. */
  readonly logged: string[];
  constructor(app: App, db: TestDatabase, url: string, logged: string[]) {
    this.app = app;
    this.db = db;
    this.url = url;
    this.logged = logged;
  }

  async stop(): Promise<void> {
    await this.app.stop({ graceMs: 0, deadlineMs: 2_000 });
    await this.db.drop();
  }
}

export async function runApp(setting: Setting = {}): Promise<RunningApp> {
  const db = await copyDatabase();
  const logged: string[] = [];
  const destination = new Writable({
    write: (chunk, _, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const app = await createApp({
    config: {
      publicUrl: setting.publicUrl ?? 'http://localhost:4000',
      development: setting.development ?? false,
      metricsToken: setting.metricsToken ?? null,
      databaseReplicaUrl: setting.databaseReplicaUrl ?? null,
    },
    databaseUrl: db.ownerUrl,
    log: createLog('info', destination),
    system: { version: 'test', demo: setting.demo ?? null },
    operations: () => setting.operations ?? {},
    pages: setting.pages ?? '/nowhere',
    migrationFault: setting.migrationFault ?? (async () => null),
    ...(setting.now ? { now: setting.now } : {}),
  });
  await new Promise<void>((listening) => app.http.server.listen(0, '127.0.0.1', listening));
  const { port } = app.http.server.address() as AddressInfo;
  return new RunningApp(app, db, `http://127.0.0.1:${port}`, logged);
}
