// pnpm dev: the server restarts, the schema is printed again and the page reloads when a file changes.
// The page is at PUBLIC_URL, http://localhost:5173 when it is not set; PORT is the API's.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { programOf, root } from '../prisma/command.ts';

const apiPort = process.env.PORT ?? '4000';
// the browser sends the page's origin, so the server must know it as its own
const page = new URL(process.env.PUBLIC_URL ?? 'http://localhost:5173');
const env = { ...process.env, NODE_ENV: 'development', PORT: apiPort, API_PORT: apiPort, PUBLIC_URL: page.origin };

const client = path.join(root, 'client');
const parts = [
  { cwd: root, args: ['--watch', '--watch-preserve-output', 'server/src/main.ts'] },
  { cwd: root, args: ['--watch', '--watch-preserve-output', 'server/src/graphql/print-schema.ts'] },
  { cwd: client, args: [programOf('client', 'vite'), '--port', page.port || '5173', '--strictPort'] },
].map(({ args, cwd }) => spawn(process.execPath, args, { cwd, env, stdio: 'inherit' }));

const end = (signal: NodeJS.Signals) => {
  for (const part of parts) part.kill(signal);
};
// both get the terminal's Ctrl-C themselves; here it only keeps us alive until they are done
process.on('SIGINT', end);
process.on('SIGTERM', end);
for (const part of parts) part.once('exit', () => end('SIGTERM'));
