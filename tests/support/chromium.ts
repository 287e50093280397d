// The browser of the journeys: any Chromium or Chrome of the machine, or Debian's package where we may install it.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/** Path of the browser, installed when it is missing and this process may; null when there is none. */
export async function findChromium(say: (line: string) => void = () => undefined): Promise<string | null> {
  const found = await look();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && (await onPath('apt-get')) !== null) {
    say("No Chromium on this machine: installing Debian's package ...");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      await run('apt-get', ['update', '-qq'], { env });
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        env,
        maxBuffer: 50_000_000,
      });
    } catch (error) {
      say(`It could not be installed: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  return look();
}

export const howToGetChromium =
  'The browser journeys need Chromium: install it (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM to its path.';

async function look(): Promise<string | null> {
  const candidates = [process.env.CHROMIUM, ...(await Promise.all(names.map(onPath))), ...elsewhere];
  for (const candidate of candidates) if (candidate && (await isProgram(candidate))) return candidate;
  return null;
}

async function onPath(name: string): Promise<string | null> {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, name);
    if (folder !== '' && (await isProgram(candidate))) return candidate;
  }
  return null;
}

const isProgram = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
