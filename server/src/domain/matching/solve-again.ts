/**
 * Solving again with one thing changed about one pair: what an explanation's "this would have matched" rests on.
 *
 * Rule: only the parts of the offer and of the need are solved again, anew and with the changed pair let in (eligible or not, with
 * the given score and largest quantity); the round itself is not touched. The answer is what the pair carries then and by how much the
 * whole becomes worth more. Minimum lots are not repaired here: ask with a largest quantity that fits.
 *
 * Example: offer 4 lost need 9 by 60 points: with 60 points more it ties, with 61 the pair carries 5 units.
 */
import { localNumbers } from './allocation-network.ts';
import type { Pairs } from './candidates.ts';
import { capsOf, programKey, providerKey } from './caps.ts';
import { PartSolver } from './part-solver.ts';
import { type Part, SPARE_OFFERS } from './parts.ts';
import type { Round } from './round.ts';

export interface SolvedAgain {
  /** Units the pair carries. */
  readonly quantity: number;
  /** How much more the whole is worth, in score units. */
  readonly gain: bigint;
}

/** `need` in the numbers of the round's index. Returns undefined where a cap couples more than these parts. */
export function solveAgain(round: Round, offer: number, need: number, score: number): SolvedAgain | undefined {
  const { market } = round.index;
  const caps = capsOf(market, round.policy);
  if (caps.provider.has(providerKey(market, offer)) || caps.program.has(programKey(market, need))) return undefined;
  const numbers = [...new Set([round.partOfOffer[offer] as number, partOfNeed(round, need)])].filter(
    (part) => part >= 0,
  );
  const parts = numbers.map((number) => round.solvers[number] as PartSolver);
  const changed = withPair(
    market.needs.cell[need] as number,
    parts.map((solver) => solver.part),
    offer,
    need,
    score,
  );
  const setting = { market, policy: round.policy, caps, local: localNumbers(market) };
  const before = parts.reduce((sum, { part }) => sum + worth(new PartSolver(setting, part)), 0n);
  const solver = new PartSolver(setting, changed);
  const after = worth(solver);
  const at = changed.pairs.offer.findLastIndex((other, i) => other === offer && changed.pairs.need[i] === need);
  return { quantity: solver.quantities()[at] as number, gain: after - before };
}

/** A need no offer reached is still tied to its cell's part, if the cell has one. */
function partOfNeed(round: Round, need: number): number {
  const own = round.partOfNeed[need] as number;
  if (own >= 0) return own;
  const cell = round.index.market.needs.cell[need] as number;
  return round.solvers.findIndex(({ part }) => part.cells.includes(cell));
}

function worth(solver: PartSolver): bigint {
  solver.solve();
  const certificate = solver.certify();
  if (!certificate.holds) throw new Error(`solving again is not optimal: ${certificate.faults.join('; ')}`);
  return 0n - certificate.primal;
}

function withPair(cell: number, parts: readonly Part[], offer: number, need: number, score: number): Part {
  const all = (of: (part: Part) => Int32Array, more: number): Int32Array => {
    const members = new Set(parts.flatMap((part) => [...of(part)]));
    return Int32Array.from(members.add(more)).sort();
  };
  return {
    offers: all((part) => part.offers, offer),
    needs: all((part) => part.needs, need),
    cells: all((part) => part.cells, cell),
    pairs: pairsWith(parts, offer, need, score),
    spare: SPARE_OFFERS,
  };
}

/** The parts' pairs without this one, and this one at the end. */
function pairsWith(parts: readonly Part[], offer: number, need: number, score: number): Pairs {
  const lines: [number, number, number][] = [];
  for (const { pairs } of parts) {
    for (let i = 0; i < pairs.count; i++) {
      const line: [number, number, number] = [
        pairs.offer[i] as number,
        pairs.need[i] as number,
        pairs.score[i] as number,
      ];
      if (line[0] !== offer || line[1] !== need) lines.push(line);
    }
  }
  lines.push([offer, need, score]);
  return {
    count: lines.length,
    offer: Int32Array.from(lines, (line) => line[0]),
    need: Int32Array.from(lines, (line) => line[1]),
    score: Int32Array.from(lines, (line) => line[2]),
  };
}
