// One process per data folder. A listening socket is the lock: it ends with the process, also after kill -9, and unlike
// a file with a process id it cannot be mistaken for another process that was given the same id.
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface DataFolderLock {
  release(): Promise<void>;
}

/** The lock, or null when another living process holds it. The folder must exist. */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock | null> {
  const address = lockAddress(dataDir);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(address);
    if (server !== null) return { release: () => new Promise((done) => server.close(() => done())) };
    if (await answers(address)) return null;
    await rm(address, { force: true });
  }
  return null;
}

/** Does a living process hold this data folder? */
export function isDataFolderLocked(dataDir: string): Promise<boolean> {
  return answers(lockAddress(dataDir));
}

function lockAddress(dataDir: string): string {
  const name = `hamyari-${createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = path.join(dataDir, 'running.sock');
  // a socket's path may not exceed 103 bytes on macOS, 107 on Linux
  return Buffer.byteLength(inside) <= 100 ? inside : path.join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    const answer = (alive: boolean) => {
      socket.destroy();
      resolve(alive);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
