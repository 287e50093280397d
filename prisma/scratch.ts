// A database that nobody misses: under DATABASE_URL's server when it is set, else in an embedded one of its own.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../server/src/db/embedded.ts';

export async function withScratchDatabase<T>(serverUrl: string | null, task: (url: string) => Promise<T>): Promise<T> {
  if (serverUrl !== null) return onServer(serverUrl, task);
  const folder = await mkdtemp(path.join(tmpdir(), 'hamyari-scratch-'));
  const embedded = await startEmbedded(folder, { durable: false });
  try {
    return await task(embedded.ownerUrl);
  } finally {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function onServer<T>(serverUrl: string, task: (url: string) => Promise<T>): Promise<T> {
  const name = `hamyari_scratch_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return await task(url.href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}
