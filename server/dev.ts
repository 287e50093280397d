// pnpm dev: the server restarts and the page reloads when a file changes. The page is at http://localhost:5173.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { programOf, root } from '../prisma/command.ts';

const apiPort = process.env.PORT ?? '4000';
const page = 'http://localhost:5173';

const parts = [
  { args: ['--watch', '--watch-preserve-output', 'server/src/main.ts'], cwd: root },
  { args: [programOf('client', 'vite'), '--port', '5173', '--strictPort'], cwd: path.join(root, 'client') },
].map(({ args, cwd }) => {
  // the browser sends the page's origin, so the server must know it as its own
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: apiPort,
    API_PORT: apiPort,
    PUBLIC_URL: process.env.PUBLIC_URL ?? page,
  };
  return spawn(process.execPath, args, { cwd, env, stdio: 'inherit' });
});

const end = (signal: NodeJS.Signals) => {
  for (const part of parts) part.kill(signal);
};
// both get the terminal's Ctrl-C themselves; here it only keeps us alive until they are done
process.on('SIGINT', end);
process.on('SIGTERM', end);
for (const part of parts) part.once('exit', () => end('SIGTERM'));
