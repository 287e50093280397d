import type { OperationName } from './documents.ts';
import type { Window } from './load.ts';
import { type Operation, operations, type Rival } from './operations.ts';

export type Cell = { readonly windows: Window[]; statements: number | null };
/** `operation/rival`, or `operation/province` for the app on the small world. */
export type Cells = ReadonlyMap<string, Cell>;
export type Figures = { readonly [name: string]: number };

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const of = (cell: Cell | undefined, value: (window: Window) => number) =>
  cell === undefined || cell.windows.length === 0 ? Number.NaN : median(cell.windows.map(value));

function show(rows: readonly (readonly (string | number)[])[]): void {
  const text = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' && Number.isNaN(cell) ? '-' : String(cell))),
  );
  const widths = text[0]?.map((_, column) => Math.max(...text.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = text;
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n'));
}

const RIVALS: readonly Rival[] = ['app', 'by hand', 'PostGraphile'];

export function printCells(cells: Cells): void {
  const rows = operations.flatMap((operation) => RIVALS.flatMap((rival) => rowOf(cells, operation, rival)));
  show([
    ['operation', 'server', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms/req', 'SQL/req', 'RSS MB', 'windows req/s'],
    ...rows,
  ]);
}

function rowOf(cells: Cells, { name, says }: Operation, rival: Rival) {
  const cell = cells.get(`${name}/${rival}`);
  if (cell === undefined || cell.windows.length === 0) return [];
  const rates = cell.windows.map((window) => window.perSecond.toFixed(0)).join(' ');
  const numbers = [
    of(cell, (w) => w.perSecond).toFixed(0),
    of(cell, (w) => w.p50).toFixed(0),
    of(cell, (w) => w.p99).toFixed(0),
    of(cell, (w) => w.cpuMs).toFixed(2),
    cell.statements === null ? '-' : cell.statements.toFixed(1),
    Math.max(...cell.windows.map((w) => w.rssMb)).toFixed(0),
  ];
  return [[says, rival, ...numbers, rates]];
}

/** Each figure of design/performance.md as it came out, with what is to be reached. */
export function printFigures(cells: Cells): Figures {
  const rate = (key: string) => of(cells.get(key), (window) => window.perSecond);
  const p99 = (key: string) => of(cells.get(key), (window) => window.p99);
  const figures: [string, number, string][] = [];
  const against = (name: OperationName, rival: Rival, goal: string) =>
    figures.push([`${name}: requests/s against ${rival}`, rate(`${name}/app`) / rate(`${name}/${rival}`), goal]);
  against('needsPage', 'by hand', '>= 0.5');
  against('needPage', 'by hand', '>= 0.4');
  against('pledge', 'by hand', '>= 0.5');
  against('sign', 'by hand', '');
  against('search', 'by hand', '');
  against('facets', 'by hand', '');
  for (const name of ['needsPage', 'needPage', 'pledge'] as const) against(name, 'PostGraphile', '>= 1.5');
  figures.push(['facets: p99 against needsPage', p99('facets/app') / p99('needsPage/app'), '<= 3']);
  figures.push(['search: p99 against needsPage', p99('search/app') / p99('needsPage/app'), '<= 3']);
  figures.push(['suggestions: p99 against needPage', p99('suggestions/app') / p99('needPage/app'), '<= 2']);
  figures.push(['needsPage: SQL statements', cells.get('needsPage/app')?.statements ?? Number.NaN, '<= 6']);
  const memory = [...cells]
    .filter(([key]) => key.endsWith('/app'))
    .flatMap(([, cell]) => cell.windows.map((w) => w.rssMb));
  figures.push(['memory under load, MB', memory.length > 0 ? Math.max(...memory) : Number.NaN, '<= 250']);
  for (const { name, grows } of operations) {
    if (!grows) continue;
    const [small, large] = [cells.get(`${name}/province`), cells.get(`${name}/app`)];
    figures.push([
      `${name}: time in country against province`,
      rate(`${name}/province`) / rate(`${name}/app`),
      '<= 1.3',
    ]);
    figures.push([`${name}: p50 in country against province`, of(large, (w) => w.p50) / of(small, (w) => w.p50), '']);
  }
  const known = figures.filter(([, value]) => !Number.isNaN(value));
  show([['figure', 'measured', 'to reach'], ...known.map(([name, value, goal]) => [name, value.toFixed(2), goal])]);
  return Object.fromEntries(known.map(([name, value]) => [name, Number(value.toFixed(3))]));
}
