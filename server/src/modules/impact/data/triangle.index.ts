import type { Read } from '#db/read.ts';
import { todayInIran } from '#domain/calendar.ts';
import { publicPeople } from '#domain/small-numbers.ts';
import { cellKey, type EligiblePeople, type TriangleItem, type TriangleStage, triangleOf } from '#domain/triangle.ts';
import { figuresOf, type TriangleFigures } from '#domain/triangle-figures.ts';
import { trianglesByProgram } from '#domain/triangle-groups.ts';
import { type CellSum, itemOfSum, publicDenominators, withCounts } from '#domain/triangle-rollup.ts';
import { type ProgramRow, readTriangleRows, type TriangleRows } from './triangle-rows.report.ts';

export const TRIANGLE_SCOPES = ['COUNTRY', 'PROVINCE', 'COUNTY', 'TARGET_GROUP', 'PROGRAM'] as const;
export type TriangleScope = (typeof TRIANGLE_SCOPES)[number];
/** The key of the country's snapshots. */
export const COUNTRY_ID = 'IR';
/** A scope with its key; the country has none. */
export type ScopeOf = { readonly scope: TriangleScope; readonly id: string | null };
/** A triangle with what it was measured over; `scopeId` is a global id. */
export type ShownTriangle = {
  readonly scope: TriangleScope;
  readonly scopeId: string | null;
  readonly figures: TriangleFigures;
};

export type TriangleAsked = {
  readonly stage: TriangleStage;
  /** True: denominators as registered; false: as everybody may know them. */
  readonly exact: boolean;
  /** At most this many cells, the worst served first. */
  readonly most: number;
};

export type Held = TriangleRows & {
  readonly at: Date;
  readonly public: readonly EligiblePeople[];
  readonly registered: ReadonlyMap<string, bigint>;
  readonly sumsOfProgram: ReadonlyMap<string, readonly CellSum[]>;
  readonly byProgramId: ReadonlyMap<string, ProgramRow>;
};

/** The rows behind every triangle, in memory, read again when a minute old: one statement a minute, however many ask. */
export class TriangleIndex {
  readonly #read: Read;
  readonly #now: () => Date;
  #held: Promise<Held> | null = null;
  #readAt = 0;

  constructor(read: Read, now: () => Date) {
    this.#read = read;
    this.#now = now;
  }

  /** Rows not older than a minute; with `fresh`, read now. */
  current({ fresh = false } = {}): Promise<Held> {
    const now = this.#now().getTime();
    if (fresh || this.#held === null || now - this.#readAt > FRESH_FOR_MS) {
      this.#readAt = now;
      this.#held = this.#load().catch((fault: unknown) => {
        this.#held = null;
        throw fault;
      });
    }
    return this.#held;
  }

  async #load(): Promise<Held> {
    const at = this.#now();
    const rows = await readTriangleRows(this.#read);
    const registered = new Map(rows.people.map((row) => [cellKey(row), row.people]));
    const byProgramId = new Map(rows.programs.map((program) => [program.programId, program]));
    const sumsOfProgram = sumsOfTree(rows.sums, byProgramId);
    return { ...rows, at, public: publicDenominators(rows.people), registered, sumsOfProgram, byProgramId };
  }
}

const FRESH_FOR_MS = 60_000;
const indexes = new WeakMap<Read, TriangleIndex>();

/** The one index of a server. */
export function triangleIndex(deps: { readonly reports: Read; readonly now: () => Date }): TriangleIndex {
  const known = indexes.get(deps.reports) ?? new TriangleIndex(deps.reports, deps.now);
  indexes.set(deps.reports, known);
  return known;
}

function sumsOfTree(sums: readonly CellSum[], programs: ReadonlyMap<string, ProgramRow>): Map<string, CellSum[]> {
  const found = new Map<string, CellSum[]>();
  for (const sum of sums) {
    const climbed = new Set<string>();
    for (
      let id: string | null = sum.programId;
      id !== null && !climbed.has(id);
      id = programs.get(id)?.parentId ?? null
    ) {
      climbed.add(id);
      const list = found.get(id);
      if (list) list.push(sum);
      else found.set(id, [sum]);
    }
  }
  return found;
}

type Row = Pick<EligiblePeople, 'provinceId' | 'countyId' | 'targetGroupId'>;
const KEY = { PROVINCE: 'provinceId', COUNTY: 'countyId', TARGET_GROUP: 'targetGroupId' } as const;
const belongs = ({ scope, id }: ScopeOf) => {
  if (scope === 'COUNTRY' || scope === 'PROGRAM') return () => true;
  const key = KEY[scope];
  return (row: Row) => row[key] === id;
};

type RowsOf = {
  readonly program: string | null;
  readonly people: readonly EligiblePeople[];
  readonly sums: readonly CellSum[];
};

/** The rows of a scope, denominators as the asker may know them. */
function rowsIn(held: Held, { scope, id }: ScopeOf, exact: boolean): RowsOf {
  const inside = belongs({ scope, id });
  const program = scope === 'PROGRAM' ? id : null;
  const sums = program === null ? held.sums : (held.sumsOfProgram.get(program) ?? []);
  return { program, sums: sums.filter(inside), people: (exact ? held.people : held.public).filter(inside) };
}

/** The triangle of one scope. */
export function triangleOfScope(held: Held, of: ScopeOf, asked: TriangleAsked): TriangleFigures {
  return triangleOfRows(held, rowsIn(held, of, asked.exact), asked);
}

/** One triangle over several counties. */
export function triangleOfCounties(held: Held, countyIds: readonly string[], asked: TriangleAsked): TriangleFigures {
  const inside = (row: Row) => countyIds.includes(row.countyId);
  const people = (asked.exact ? held.people : held.public).filter(inside);
  return triangleOfRows(held, { program: null, people, sums: held.sums.filter(inside) }, asked);
}

function triangleOfRows(held: Held, { program, people, sums }: RowsOf, asked: TriangleAsked): TriangleFigures {
  const options = { stage: asked.stage, asOf: todayInIran(held.at) };
  const triangle =
    program === null
      ? triangleOf(people, sums.map(itemOfSum), options)
      : ofProgram(held, program, { people, sums }, options);
  return figuresOf(withCounts(triangle, sums), {
    asOf: held.at,
    most: asked.most,
    people: (cell) => {
      const registered = Number(held.registered.get(cellKey(cell)) ?? 0n);
      return asked.exact ? registered : publicPeople(registered);
    },
  });
}

function ofProgram(
  held: Held,
  id: string,
  { people, sums }: Omit<RowsOf, 'program'>,
  options: { readonly stage: TriangleStage; readonly asOf: string },
) {
  const program = held.byProgramId.get(id);
  const items: TriangleItem[] = sums.map((sum) => ({ ...itemOfSum(sum), programId: id }));
  const found = program && trianglesByProgram([{ ...program, parentId: null }], people, items, options).get(id);
  return found ?? triangleOf([], items, options);
}

export type PartOf = { readonly id: string; readonly figures: TriangleFigures };

/** The same triangle for each member of a scope that has people or anything published, in order of key. */
export function trianglesOfParts(
  held: Held,
  by: TriangleScope,
  within: ScopeOf | null,
  asked: TriangleAsked,
): PartOf[] {
  if (by === 'COUNTRY') return [];
  const whole = rowsIn(held, within ?? { scope: 'COUNTRY', id: null }, asked.exact);
  if (by === 'PROGRAM') {
    const inside = within ? belongs(within) : () => true;
    const ofTree = (id: string) => (held.sumsOfProgram.get(id) ?? []).filter(inside);
    return programsIn(held, within).map((id) => ({
      id,
      figures: triangleOfRows(held, { ...whole, program: id, sums: ofTree(id) }, asked),
    }));
  }
  const key = KEY[by];
  const people = Map.groupBy(whole.people, (row) => row[key]);
  const sums = Map.groupBy(whole.sums, (row) => row[key]);
  return [...new Set([...people.keys(), ...sums.keys()])].sort().map((id) => ({
    id,
    figures: triangleOfRows(
      held,
      { program: whole.program, people: people.get(id) ?? [], sums: sums.get(id) ?? [] },
      asked,
    ),
  }));
}

/** Of a program its parts; of a place the programs that begin there; else those nothing stands above. */
function programsIn({ programs, byProgramId }: Held, within: ScopeOf | null): string[] {
  const chosen = programs.filter((program) => {
    if (within?.scope === 'PROGRAM') return program.parentId === within.id;
    const inPlace = (one: ProgramRow | undefined) =>
      within?.scope === 'PROVINCE'
        ? one?.provinceId === within.id
        : within?.scope === 'COUNTY'
          ? one?.countyId === within.id
          : true;
    const above = program.parentId === null ? undefined : byProgramId.get(program.parentId);
    return inPlace(program) && (above === undefined || !inPlace(above));
  });
  return chosen.map((program) => program.programId);
}
