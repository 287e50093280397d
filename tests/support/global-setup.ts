// Once for a test run: a real PostgreSQL (an embedded one that does not wait for the disk, or DATABASE_URL's server) with
// one migrated template database. Every test file copies it (database.ts).
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrateUp } from '../../prisma/history.ts';
import { isDataFolderLocked } from '../../server/src/db/data-folder-lock.ts';
import { startEmbedded } from '../../server/src/db/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server, of a user who may create databases. */
    testServerUrl: string;
    /** The migrated, empty database to copy. */
    templateName: string;
  }
}

const prefix = 'hamyari-test-';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given ? { ownerUrl: given, stop: async () => undefined } : await startOwn();
  const templateName = `hamyari_template_${randomBytes(4).toString('hex')}`;
  await onServer(server.ownerUrl, `CREATE DATABASE ${templateName}`);
  const template = new URL(server.ownerUrl);
  template.pathname = `/${templateName}`;
  await migrateUp(template.href);
  project.provide('testServerUrl', server.ownerUrl);
  project.provide('templateName', templateName);
  return async () => {
    if (given) await onServer(given, `DROP DATABASE ${templateName} WITH (FORCE)`);
    await server.stop();
  };
}

async function startOwn() {
  await sweep();
  const folder = await mkdtemp(path.join(tmpdir(), prefix));
  const embedded = await startEmbedded(folder, { durable: false });
  const stop = async () => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ownerUrl: embedded.ownerUrl, stop };
}

/** A test run that was killed leaves its folder, and its PostgreSQL runs on: starting on the folder ends it. */
async function sweep(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(tmpdir(), name);
    const age = Date.now() - ((await stat(folder).catch(() => null))?.mtimeMs ?? Date.now());
    // a younger one may be about to start
    if (age < 3_600_000 || (await isDataFolderLocked(folder))) continue;
    await startEmbedded(folder, { durable: false }).then(
      (left) => left.stop(),
      () => undefined,
    );
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
