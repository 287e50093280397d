import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programOf, runNode } from '../../prisma/command.ts';
import { countReport, type Report } from './count.ts';
import type { Tally } from './print.ts';

/** Runs some projects of vitest.config.ts aloud and counts their tests from its report. */
export async function runSuites(
  projects: readonly string[],
  limitMs: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hamyari-report-'));
  const file = path.join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = [
    programOf('.', 'vitest'),
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const answer = await runNode(args, { aloud: true, limitMs, environment: { NO_COLOR: '1', CI: '1', ...environment } });
  const text = await readFile(file, 'utf8').catch(() => null);
  await rm(folder, { recursive: true, force: true });
  return countReport(text === null ? null : (JSON.parse(text) as Report), answer.ok);
}
