/**
 * `pnpm bench [--seconds=3] [--rounds=3] [--warm=20] [--only=needsPage,pledge] [--no-growth] [--json=FILE]`: the server on the `country` world
 * against a handler written by hand and PostGraphile, in alternating windows of one run over 32 connections, and against itself on
 * the `province` world. Prints medians and ratios; no time is ever a fault, a wrong answer is.
 */
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { libraryEnvironment, nodeFlags } from '../../server/memory-settings.ts';
import { keepSessionsFresh } from './asks.ts';
import { expectSame } from './compare.ts';
import { type Contender, startContender } from './contender.ts';
import { type Ask, CONNECTIONS, runWindow, send } from './load.ts';
import { askAs, isSound, type Operation, operations, type Rival } from './operations.ts';
import { type Cell, printCells, printFigures } from './report.ts';
import { faultsSince } from './soundness.ts';
import { statementsPerRequest } from './statements.ts';
import { openWorld, type World } from './worlds.ts';

const { values: options } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '20' },
    only: { type: 'string' },
    'no-growth': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const warm = Number(options.warm);
const only = options.only?.split(',');
const chosen = operations.filter(({ name }) => only?.includes(name) ?? true);

type Entrant = {
  readonly operation: Operation;
  readonly rival: Rival;
  readonly key: string;
  readonly world: World;
  readonly contender: Contender;
  readonly asks: Iterator<Ask>;
  readonly first: readonly Ask[];
};
const cells = new Map<string, Cell>();
const FIRST = 11;

/** Reads go round and round; every write is asked once. */
function* turns(asks: readonly Ask[], writes: boolean): Generator<Ask> {
  do yield* asks;
  while (!writes && asks.length > 0);
}

async function enter(
  operation: Operation,
  world: World,
  rivals: ReadonlyMap<Rival, Contender>,
  suffix = '',
): Promise<Entrant[]> {
  const asked = await operation.read(world);
  if (asked.length < FIRST) throw new Error(`${world.name}: too little to ask for ${operation.name}`);
  const running = operation.rivals.filter((rival) => rivals.has(rival));
  return running.map((rival, at) => {
    // writers share what there is to write, readers read the same
    const share = operation.writes ? asked.filter((_, place) => place % running.length === at) : asked;
    const asks = share.map((one) => askAs(rival, operation.name, one));
    const first = asks.slice(0, FIRST);
    const contender = rivals.get(rival) as Contender;
    const rest = turns(operation.writes ? asks.slice(FIRST) : asks, operation.writes);
    return { operation, rival, key: `${operation.name}/${suffix || rival}`, world, contender, asks: rest, first };
  });
}

/** The first answers are compared and their statements counted, before any clock runs. */
async function inspect(entrants: readonly Entrant[]): Promise<boolean> {
  const [app, ...others] = entrants;
  const hand = others.find(({ rival }) => rival === 'by hand');
  if (app === undefined) return false;
  const { name, writes } = app.operation;
  for (const [at, ask] of app.first.slice(0, writes ? 1 : FIRST).entries()) {
    const ours = await send(app.contender, ask);
    if (!isSound('app', app.operation)(JSON.stringify(ours))) throw new Error(`${name}: ${JSON.stringify(ours)}`);
    const theirs = hand?.first[at] && (await send(hand.contender, hand.first[at]));
    if (theirs !== undefined) expectSame(name, ours, theirs, writes);
  }
  await keepSessionsFresh(app.world);
  for (const entrant of entrants) {
    const rest = writes ? entrant.first.slice(1) : entrant.first;
    const sample =
      writes && entrant.rival !== 'PostGraphile' ? null : await send(entrant.contender, entrant.first[0] as Ask);
    if (sample !== null && !isSound(entrant.rival, entrant.operation)(JSON.stringify(sample)))
      throw new Error(`${entrant.rival} ${name}: ${JSON.stringify(sample).slice(0, 500)}`);
    const statements = await statementsPerRequest(entrant.world, entrant.contender, rest);
    cells.set(entrant.key, { windows: [], statements });
  }
  return true;
}

async function measure(entrant: Entrant, forSeconds: number, counts: boolean): Promise<void> {
  const { operation, rival, key, contender, asks, world } = entrant;
  if (operation.writes || operation.name === 'suggestions') await keepSessionsFresh(world);
  const window = await runWindow(contender, asks, forSeconds, isSound(rival, operation));
  if (counts) cells.get(key)?.windows.push(window);
}

/** Ctrl-C ends the measuring; what was measured is printed and everything is stopped. */
let interrupted = false;
process.once('SIGINT', () => {
  interrupted = true;
});

async function main(): Promise<void> {
  const started: { stop(): Promise<void> }[] = [];
  const begun = new Date();
  try {
    const country = await openWorld('country');
    started.unshift(country);
    const start = async (name: Rival, file: string, world: World) => {
      const contender = await startContender(
        name,
        file,
        { BENCH_DATABASE_URL: world.url, ...(name === 'app' ? libraryEnvironment : {}) },
        name === 'app' ? nodeFlags : [],
      );
      started.unshift(contender);
      return contender;
    };
    const rivals = new Map<Rival, Contender>([
      ['app', await start('app', 'app-server.ts', country)],
      ['by hand', await start('by hand', 'by-hand/server.ts', country)],
    ]);
    if (chosen.some((operation) => operation.rivals.includes('PostGraphile')))
      rivals.set('PostGraphile', await start('PostGraphile', 'postgraphile-server.ts', country));
    const groups = [];
    for (const operation of chosen) groups.push(await enter(operation, country, rivals));
    for (const entrants of groups) await inspect(entrants);
    if (!options['no-growth'] && chosen.some(({ grows }) => grows)) {
      const province = await openWorld('province');
      started.unshift(province);
      const small = new Map<Rival, Contender>([['app', await start('app', 'app-server.ts', province)]]);
      for (const [at, operation] of chosen.entries()) {
        if (!operation.grows) continue;
        const [entrant] = await enter(operation, province, small, 'province');
        if (entrant === undefined) continue;
        cells.set(entrant.key, { windows: [], statements: null });
        groups[at]?.push(entrant);
      }
    }
    console.log(
      `${os.cpus().length} cores, Node ${process.version}, ${CONNECTIONS} connections, ${rounds} windows of ${seconds} s, load ${os.loadavg()[0]?.toFixed(1)}`,
    );
    for (const entrants of groups) {
      if (interrupted) break;
      // code that ran a few hundred times is not yet compiled as it will be: a busy machine needs longer
      for (const entrant of entrants) await measure(entrant, warm, false);
      for (let round = 0; round < rounds; round += 1)
        for (const entrant of entrants) await measure(entrant, seconds, true);
      console.log(`  ${entrants[0]?.operation.says}: measured`);
    }
    console.log('');
    printCells(cells);
    console.log('');
    const figures = printFigures(cells);
    const { entries, faults } = await faultsSince(country, begun);
    console.log(
      `\n${entries} ledger entries written by all servers; ${faults === 0 ? 'every chain, posting and sum is right' : 'FAULTS above'}.`,
    );
    console.log(`Load of the machine at the end ${os.loadavg()[0]?.toFixed(1)}.`);
    if (faults > 0) process.exitCode = 1;
    if (options.json)
      await writeFile(options.json, JSON.stringify({ figures, cells: Object.fromEntries(cells) }, null, 2));
  } finally {
    for (const part of started) await part.stop();
  }
}

await main();
