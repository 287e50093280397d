// pnpm start, once all is prepared: the server with its memory settings, which are read only when a process begins.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../prisma/command.ts';
import { libraryEnvironment, nodeFlags } from './memory-settings.ts';

const args = [...nodeFlags, path.join(root, 'server/src/main.ts')];
const env = { ...libraryEnvironment, ...process.env };

if (process.execve && process.platform !== 'win32') {
  // this process becomes the server: signals and exit codes are its own
  process.execve(process.execPath, [process.execPath, ...args], env);
} else {
  process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
}
