/**
 * Where a program's cap sits in the flow.
 *
 * Rule: a cap on the sum of some flows is one arc exactly when all of them pass one place. A program whose needs lie in one cell has a
 * gate before that cell. A program that has its cells to itself (no other program asks for the same commodity there) holds
 * them: its arc comes behind the cells. Both are exact. Only a program that shares one of its several cells with another has several
 * gates, and the sum over them is beyond a flow: each gate first gets the whole cap (more than is allowed, hence the bound), and
 * `allocate.ts` shares it out where the sum passes it.
 *
 * Example: a program for one county and two target groups, alone in both cells: holds them. The same with another program for one of
 * the groups: two gates. With one target group only: one gate, whoever else is there.
 */
import { type Caps, programKey } from './caps.ts';
import type { Market } from './market.ts';
import type { Part } from './parts.ts';

export interface ProgramGates {
  /** Between the needs of a program (by its key) and a cell. */
  readonly gates: readonly { readonly program: number; readonly cell: number }[];
  /** Programs that hold all their cells, and by cell which of them (by position). */
  readonly holders: readonly number[];
  readonly holderOf: ReadonlyMap<number, number>;
}

export function programGates(market: Market, part: Part, caps: Caps): ProgramGates {
  if (caps.program.size === 0) return { gates: [], holders: [], holderOf: new Map() };
  const programsIn = new Map<number, Set<number>>();
  const cellsOf = new Map<number, Set<number>>();
  for (const need of part.needs) {
    const program = programKey(market, need);
    const cell = market.needs.cell[need] as number;
    programsIn.set(cell, (programsIn.get(cell) ?? new Set()).add(program));
    if (caps.program.has(program)) cellsOf.set(program, (cellsOf.get(program) ?? new Set()).add(cell));
  }
  const gates: { program: number; cell: number }[] = [];
  const holders: number[] = [];
  const holderOf = new Map<number, number>();
  for (const [program, cells] of cellsOf) {
    const alone = [...cells].every((cell) => programsIn.get(cell)?.size === 1);
    if (alone) for (const cell of cells) holderOf.set(cell, holders.length);
    else for (const cell of cells) gates.push({ program, cell });
    if (alone) holders.push(program);
  }
  return { gates, holders, holderOf };
}
