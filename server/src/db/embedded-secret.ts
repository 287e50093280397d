// The port and the password of the embedded PostgreSQL, kept beside its folder for its next start.
import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { StartFault } from '../faults.ts';
import { ownerName } from './embedded-cluster.ts';

export interface Secret {
  readonly port: number;
  readonly password: string;
}

export const urlOf = ({ port, password }: Secret, database: string) =>
  `postgres://${ownerName}:${password}@127.0.0.1:${port}/${database}`;

export async function readSecret(dataDir: string): Promise<Secret | null> {
  const text = await readFile(path.join(dataDir, 'postgres.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Secret);
}

/** The password of the first start, and its port unless someone else has taken it since. */
export async function chooseSecret(dataDir: string): Promise<Secret> {
  const known = await readSecret(dataDir);
  const port = (known && (await freePort(known.port))) ?? (await freePort(0));
  if (port === null) throw new StartFault('No free port is left on 127.0.0.1 for the embedded PostgreSQL.');
  const secret = { port, password: known?.password ?? randomBytes(24).toString('hex') };
  const file = path.join(dataDir, 'postgres.json');
  await writeFile(`${file}.new`, JSON.stringify(secret), { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return secret;
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
