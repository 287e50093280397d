/**
 * `pnpm solve FILE`: reads a DIMACS minimum-cost flow problem (`-` = standard input), solves it with the matching engine's own solver,
 * checks the certificate, prints `s COST` and the `f FROM TO FLOW` lines. Anything else is one line on standard error and exit code
 * 1 (infeasible, unbounded, beyond exact range) or 2 (file or format).
 */
import { readFileSync, writeSync } from 'node:fs';
import { checkFlow } from './domain/matching/certificate.ts';
import { readDimacs, writeDimacs } from './domain/matching/dimacs.ts';
import { solveMinimumCostFlow } from './domain/matching/minimum-cost-flow.ts';

function refuse(message: string, code: 1 | 2): never {
  writeSync(2, `${message}\n`);
  process.exit(code);
}

function writeAll(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return refuse(`cannot read ${file}: ${(error as Error).message}`, 2);
  }
}

const file = process.argv.slice(2).filter((argument) => argument !== '--')[0];
if (file === undefined) refuse('usage: pnpm solve FILE (DIMACS minimum-cost flow; "-" reads standard input)', 2);
const parsed = readDimacs(textOf(file));
if ('malformed' in parsed) refuse(`line ${parsed.malformed.line}: ${parsed.malformed.reason}`, 2);
const outcome = solveMinimumCostFlow(parsed.network);
if (outcome.kind === 'inexact') refuse(`beyond exact range: ${outcome.reason}`, 1);
if (outcome.kind !== 'optimal') refuse(outcome.kind, 1);
const certificate = checkFlow(parsed.network, outcome.solution);
if (!certificate.holds) refuse(`internal fault, the certificate does not hold: ${certificate.faults.join('; ')}`, 1);
for (const text of writeDimacs(parsed.network, outcome.solution.flow, certificate.primal)) writeAll(text);
