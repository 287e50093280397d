import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedDatabase, findRunningEmbedded, startEmbedded } from '../../../server/src/db/embedded.ts';
import { explainPostgres } from '../../../server/src/db/embedded-cluster.ts';
import { StartFault } from '../../../server/src/faults.ts';

let dataDir: string;
let running: EmbeddedDatabase | null;
const child: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'hamyari-embedded-'));
  running = null;
});
afterEach(async () => {
  for (const process of child.splice(0)) process.kill('SIGKILL');
  await running?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const start = async (durable = false) => {
  running = await startEmbedded(dataDir, { durable });
  return running;
};
const stop = async () => {
  await running?.stop();
  running = null;
};
const postmaster = async () =>
  Number((await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that runs the database on the folder, until it is killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = path.resolve('server/src/db/embedded.ts');
  const program = `const { startEmbedded } = await import(${JSON.stringify(module)});
    await startEmbedded(${JSON.stringify(dataDir)}); console.log('ready'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.push(other);
  await new Promise((resolve) => other.stdout.once('data', resolve));
  return other;
}

describe('the embedded database', () => {
  test('a second start finds the data, the address and the password of the first', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await stop();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect((await stat(path.join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
  });

  test('it stores UTF-8, sorts by ICU where asked, and listens to this machine only', async () => {
    const { ownerUrl } = await start();
    expect(
      await ask(
        ownerUrl,
        "SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS listens",
      ),
    ).toEqual([{ encoding: 'UTF8', listens: '127.0.0.1' }]);
    const sorted = await ask(
      ownerUrl,
      `SELECT name FROM unnest(ARRAY['ی', 'پ', 'ب']) AS name ORDER BY name COLLATE "fa-x-icu"`,
    );
    expect(sorted).toEqual([{ name: 'ب' }, { name: 'پ' }, { name: 'ی' }]);
  });

  test('another process on the same folder is refused in one sentence, and may use the running one', async () => {
    await startElsewhere();
    await expect(start()).rejects.toThrow(
      `Another process is already running on ${dataDir}: stop it, or set another DATA_DIR.`,
    );
    const url = await findRunningEmbedded(dataDir);
    expect(await ask(url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('after kill -9 of the server the next start ends the database left behind and keeps its data', async () => {
    const other = await startElsewhere();
    await ask((await findRunningEmbedded(dataDir)) ?? '', 'CREATE TABLE kept AS SELECT 42 AS answer');
    const left = await postmaster();
    other.kill('SIGKILL');
    await sleep(100);
    expect(await findRunningEmbedded(dataDir)).toBeNull();
    const { ownerUrl } = await start();
    expect(await postmaster()).not.toBe(left);
    expect(await ask(ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  test('after kill -9 of PostgreSQL it is started again under the same address, with what was committed', async () => {
    const { ownerUrl } = await start(true);
    await ask(ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(await postmaster(), 'SIGKILL');
    const answered = async () => ask(ownerUrl, 'SELECT answer FROM kept').catch(() => null);
    await expect.poll(answered, { timeout: 20_000 }).toEqual([{ answer: 42 }]);
  });

  test('a postmaster.pid that names somebody else is no obstacle', async () => {
    await start();
    await stop();
    await writeFile(path.join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${dataDir}/postgres\n`);
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('data of another PostgreSQL is left alone', async () => {
    await start();
    await stop();
    await writeFile(path.join(dataDir, 'postgres/PG_VERSION'), '19\n');
    await expect(start()).rejects.toThrow(/belongs to PostgreSQL 19, and this release brings 18/);
    await writeFile(path.join(dataDir, 'postgres/PG_VERSION'), '18\n');
    await start();
  });

  test.each([
    ['initdb: error: could not write to file: No space left on device', /^The disk that holds \/x is full/],
    ['spawn EACCES', /may not be used by/],
    ["Error: EROFS: read-only file system, mkdir '/x'", /^No folder can be made at \/x: set DATA_DIR/],
    [
      'LOG: starting\nFATAL:  configuration file contains errors',
      /did not start: FATAL: {2}configuration file contains errors\.$/,
    ],
  ])('"%s" becomes one sentence', (said, sentence) => {
    const fault = explainPostgres(said, '/x/postgres');
    expect(fault).toBeInstanceOf(StartFault);
    expect(fault.message).toMatch(sentence);
    expect(fault.message).not.toContain('\n');
  });
});
