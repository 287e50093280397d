/**
 * `pnpm bench:matching [S] [M] [L] [--runs=N] [--highs=S,M] [--seed=42]`: our matching engine against LEMON, HiGHS and greedy, side by
 * side in one run, every measurement in a process of its own. Prints CPU seconds, memory and ratios; objectives must be equal to the last
 * unit and every certificate must hold, else the exit code is 1.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const words = process.argv.slice(2).filter((word) => word !== '--');
const option = (name: string, otherwise: string): string =>
  words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const chosen = words.filter((word) => !word.startsWith('--'));
const sizes = chosen.length > 0 ? chosen : ['S', 'M', 'L'];
const runs = Number(option('runs', '3'));
const seed = option('seed', '42');
const highsSizes = option('highs', 'S,M').split(',');
const folder = mkdtempSync(join(tmpdir(), 'matching-bench-'));
let faults = 0;

interface Answer {
  [name: string]: unknown;
  objective?: string;
  holds?: boolean;
  cpu?: number;
  memory?: number;
}

function ask(program: string, ...args: string[]): Answer {
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Answer;
}

const ours = (mode: string, size: string, file = ''): Answer =>
  ask(process.execPath, join(here, 'ours.ts'), mode, size, seed, file);

/** LEMON's program, or undefined where a compiler or LEMON's headers are missing. */
function lemonProgram(): string | undefined {
  const program = join(folder, 'lemon');
  try {
    execFileSync('g++', ['-O2', '-o', program, join(here, 'lemon.cpp')], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return existsSync(program) ? program : undefined;
}

function check(what: string, holds: boolean): void {
  if (holds) return;
  faults++;
  console.log(`FAULT: ${what}`);
}

const seconds = (value: unknown): string => Number(value).toFixed(3);
const percent = (value: unknown): string => `${(100 * Number(value)).toFixed(2)} %`;
const row = (...cells: unknown[]): void => console.log(`| ${cells.join(' | ')} |`);
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function head(...cells: string[]): void {
  console.log('');
  row(...cells);
  row(...cells.map(() => '---'));
}

function benchSize(size: string, lemon: string | undefined): void {
  const file = join(folder, `${size}.bin`);
  const shape = ours('dump', size, file);
  const round = ours('round', size);
  check(`${size}: a certificate does not hold`, round.holds === true);
  check(`${size}: the worth of the lines differs from the objective`, round.withLots === round.worthOfLines);
  check(`${size}: broken lots`, round.violations === 0);
  console.log(
    `\n## ${size}: ${shape.nodes} nodes, ${shape.pairs} candidate pairs, ${round.eligible} eligible pairs, ${shape.parts} parts`,
  );
  head('our engine, one process', 'CPU s', '');
  row('candidates (all eligible pairs scored)', seconds(round.candidates), `${round.pairs} kept`);
  row('solve, by part', seconds(round.solve), `objective ${round.objective}`);
  row('certificate', seconds(round.certificate), round.holds ? 'holds' : 'DOES NOT HOLD');
  row(
    'proof over all eligible pairs',
    seconds(round.prove),
    `${round.added} pairs let in, ${round.rounds} rounds, optimum ${round.proven}`,
  );
  row(
    'minimum lots and second certificate',
    seconds(round.lots),
    `mean gap to the bound ${percent(round.lotGap)}, 0 broken`,
  );
  row(
    'peak memory, candidates solved / all proven',
    '',
    `${Number(round.memory).toFixed(0)} / ${Number(round.memoryProven).toFixed(0)} MB`,
  );
  const base = compare(size, file, lemon, String(round.objective));
  ratios(size, base, round);
  teams(size, round);
  greedyTable(size, round);
}

interface Medians {
  readonly [solver: string]: number;
}

/** The same problem file to every solver, in turns. */
function compare(size: string, file: string, lemon: string | undefined, objective: string): Medians {
  const solvers: [string, () => Answer][] = [
    ['ours, whole', () => ours('whole', size, file)],
    ['ours, by part', () => ours('parts', size, file)],
  ];
  if (lemon) {
    solvers.push(['LEMON NetworkSimplex, whole', () => ask(lemon, file, 'whole')]);
    solvers.push(['LEMON NetworkSimplex, by part', () => ask(lemon, file, 'parts')]);
  }
  const times = new Map<string, number[]>();
  const memory = new Map<string, unknown>();
  for (let run = 0; run < runs; run++) {
    for (const [name, solve] of solvers) {
      const answer = solve();
      check(
        `${size}: ${name} finds ${answer.objective}, not ${objective}`,
        answer.objective === objective && answer.holds !== false,
      );
      times.set(name, [...(times.get(name) ?? []), Number(answer.cpu)]);
      memory.set(name, answer.memory);
    }
  }
  if (highsSizes.includes(size)) {
    const answer = ask(process.execPath, join(here, 'highs.ts'), file, '900');
    if (answer.finished)
      check(`${size}: HiGHS finds ${answer.objective}, not ${objective}`, answer.objective === objective);
    times.set('HiGHS WebAssembly, whole', [answer.finished ? Number(answer.cpu) : Number.POSITIVE_INFINITY]);
    memory.set('HiGHS WebAssembly, whole', answer.memory);
  }
  const medians = Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
  head('same file, candidates only', `CPU s (median of ${runs})`, 'all runs', 'peak MB');
  for (const [name, values] of times) {
    row(
      name,
      seconds(medians[name]),
      values.map((value) => value.toFixed(2)).join(' '),
      Number(memory.get(name)).toFixed(0),
    );
  }
  return medians;
}

function ratios(size: string, base: Medians, round: Answer): void {
  const add = ours('add', size);
  check(`${size}: a certificate after added offers does not hold`, add.holds === true);
  const ratio = (a: unknown, b: unknown): string => (Number(a) / Number(b)).toFixed(3);
  const whole = base['LEMON NetworkSimplex, whole'];
  const part = base['LEMON NetworkSimplex, by part'];
  const highs = base['HiGHS WebAssembly, whole'];
  const solve = base['ours, by part'];
  head('ratio', 'this run', 'goal (at L; HiGHS at M)');
  if (whole) row('ours whole / LEMON whole', ratio(base['ours, whole'], whole), '<= 0.75');
  if (part) row('ours by part / LEMON by part', ratio(solve, part), '<= 0.85');
  if (whole) row('ours by part / LEMON whole', ratio(solve, whole), '');
  row('proof over all eligible pairs / candidate solve', ratio(round.prove, round.solve), '<= 1.5');
  if (highs) row('HiGHS / ours by part', ratio(highs, solve), '>= 20');
  const p90 = Number(add.p90);
  row(
    `one more offer, p90 of ${add.added} (p50 ${seconds(add.p50)}, p90 ${seconds(p90)}, max ${seconds(add.max)}) / cold solve`,
    ratio(p90, round.solve),
    '<= 0.05',
  );
}

/** One worker and two, in turns, over the same market in shared memory. */
function teams(size: string, round: Answer): void {
  const walls = new Map<number, number[]>();
  const last = new Map<number, Answer>();
  for (let run = 0; run < runs; run++) {
    for (const workers of [1, 2]) {
      const answer = ours('team', size, String(workers));
      check(`${size}: a certificate of ${workers} workers does not hold`, answer.holds === true);
      check(`${size}: ${workers} workers prove ${answer.proven}, not ${round.proven}`, answer.proven === round.proven);
      check(`${size}: two workers give other bytes than one`, answer.bytes === (last.get(1) ?? answer).bytes);
      walls.set(workers, [...(walls.get(workers) ?? []), Number(answer.wall)]);
      last.set(workers, answer);
    }
  }
  head('from columns to kept lots, by commodity', `wall s (median of ${runs})`, 'all runs', 'CPU s', 'peak MB');
  for (const [workers, values] of walls) {
    const { cpu, memory } = last.get(workers) ?? {};
    const all = values.map((value) => value.toFixed(2)).join(' ');
    row(`workers: ${workers}`, seconds(median(values)), all, seconds(cpu), Number(memory).toFixed(0));
  }
  const [one, two] = [median(walls.get(1) ?? []), median(walls.get(2) ?? [])];
  const bound = Math.max(0.5, Number(last.get(1)?.largest));
  head('ratio', 'this run', 'goal (at L)');
  row('two workers / one, wall', (two / one).toFixed(3), '<= 0.6');
  row('the least it can be: half, or the share of the largest commodity', bound.toFixed(3), '');
}

function greedyTable(size: string, round: Answer): void {
  const { results } = ours('greedies', size) as { results: { rule: string; cpu: number; gap: number }[] };
  head('with minimum lots kept', 'CPU s', 'mean gap to the proven bound, per commodity');
  row(
    'ours',
    seconds(Number(round.candidates) + Number(round.solve) + Number(round.prove) + Number(round.lots)),
    percent(round.lotGap),
  );
  for (const { rule, cpu, gap } of results) row(`greedy ${rule} (candidates given)`, seconds(cpu), percent(gap));
}

const lemon = lemonProgram();
if (!lemon)
  console.log('LEMON is not measured: g++ or lemon/network_simplex.h is missing (Debian: g++, liblemon-dev).');
for (const size of sizes) benchSize(size, lemon);
rmSync(folder, { recursive: true });
console.log(faults === 0 ? '\nAll objectives equal, all certificates hold.' : `\n${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
