/**
 * The field's text form of a minimum-cost flow problem (DIMACS), read and written.
 *
 * Rule: `c ...` is a comment; one `p min NODES ARCS` line first; `n ID FLOW` for nodes that send (above zero) or receive; `a FROM TO LOW CAP
 * COST` for arcs. Nodes count from 1, all numbers are whole. A capacity below zero, `inf` or `infinity` means "no limit". What
 * must not be: any other line, a missing or second problem line, a node named twice, numbers out of range, LOW below zero or above CAP,
 * fewer or more arcs than announced, supplies that do not sum to zero.
 * The answer: `s COST`, then `f FROM TO FLOW` for every arc that carries something, in the order of the input, each parallel arc on
 * its own line; flows include the lower bounds.
 *
 * Example: "p min 2 1 / n 1 5 / n 2 -5 / a 1 2 0 8 3" gives "s 15 / f 1 2 5". Source: First DIMACS Implementation Challenge, 1991.
 */
import type { Network } from './network.ts';

export interface Malformed {
  readonly line: number;
  readonly reason: string;
}

export type Parsed = { readonly network: Network } | { readonly malformed: Malformed };

/** Larger problems are refused before memory is. */
const MOST = 2 ** 27;

class Reader {
  line = 0;
  nodes = -1;
  arcs = -1;
  read = 0;
  source = new Int32Array(0);
  target = new Int32Array(0);
  lower = new Float64Array(0);
  capacity = new Float64Array(0);
  cost = new Float64Array(0);
  supply = new Float64Array(0);
  named = new Uint8Array(0);

  take(words: string[]): string | undefined {
    switch (words[0]) {
      case 'c':
        return undefined;
      case 'p':
        return this.problem(words);
      case 'n':
        return this.node(words);
      case 'a':
        return this.arc(words);
      default:
        return `unknown line "${(words[0] ?? '').slice(0, 20)}": expected c, p, n or a`;
    }
  }

  private problem(words: string[]): string | undefined {
    if (this.nodes >= 0) return 'a second problem line';
    if (words.length !== 4 || words[1] !== 'min') return 'the problem line must read "p min NODES ARCS"';
    const nodes = whole(words[2]);
    const arcs = whole(words[3]);
    if (nodes === undefined || arcs === undefined || nodes < 1 || arcs < 0)
      return 'NODES and ARCS must be whole numbers above zero';
    if (nodes > MOST || arcs > MOST) return `more than ${MOST} nodes or arcs`;
    this.nodes = nodes;
    this.arcs = arcs;
    this.source = new Int32Array(arcs);
    this.target = new Int32Array(arcs);
    this.lower = new Float64Array(arcs);
    this.capacity = new Float64Array(arcs);
    this.cost = new Float64Array(arcs);
    this.supply = new Float64Array(nodes);
    this.named = new Uint8Array(nodes);
    return undefined;
  }

  private node(words: string[]): string | undefined {
    if (this.nodes < 0) return 'a node before the problem line';
    if (words.length !== 3) return 'a node line must read "n ID FLOW"';
    const id = whole(words[1]);
    const supply = whole(words[2]);
    if (id === undefined || supply === undefined) return notWhole(words.slice(1));
    if (id < 1 || id > this.nodes) return `node ${id} is outside 1..${this.nodes}`;
    if (this.named[id - 1] === 1) return `node ${id} is named twice`;
    this.named[id - 1] = 1;
    this.supply[id - 1] = supply;
    return undefined;
  }

  private arc(words: string[]): string | undefined {
    if (this.nodes < 0) return 'an arc before the problem line';
    if (words.length !== 6) return 'an arc line must read "a FROM TO LOW CAP COST"';
    if (this.read >= this.arcs) return `more arcs than the ${this.arcs} announced`;
    const from = whole(words[1]);
    const to = whole(words[2]);
    const low = whole(words[3]);
    const unlimited = /^\+?inf(inity)?$/i.test(words[4] ?? '');
    const cap = unlimited ? -1 : whole(words[4]);
    const cost = whole(words[5]);
    if (from === undefined || to === undefined || low === undefined || cap === undefined || cost === undefined) {
      return notWhole(words.slice(1));
    }
    for (const id of [from, to]) if (id < 1 || id > this.nodes) return `node ${id} is outside 1..${this.nodes}`;
    if (low < 0) return `lower bound ${low} is below zero`;
    if (cap >= 0 && low > cap) return `lower bound ${low} is above capacity ${cap}`;
    const at = this.read++;
    this.source[at] = from - 1;
    this.target[at] = to - 1;
    this.lower[at] = low;
    this.capacity[at] = cap < 0 ? Number.POSITIVE_INFINITY : cap;
    this.cost[at] = cost;
    return undefined;
  }

  end(): Parsed {
    const malformed = (reason: string): Parsed => ({ malformed: { line: this.line, reason } });
    if (this.nodes < 0) return malformed('no problem line ("p min NODES ARCS")');
    if (this.read < this.arcs) return malformed(`${this.read} arcs where ${this.arcs} were announced`);
    let balance = 0n;
    for (const amount of this.supply) balance += BigInt(amount);
    if (balance !== 0n) return malformed(`supplies sum to ${balance}, not to zero`);
    const { nodes, arcs, source, target, lower, capacity, cost, supply } = this;
    return { network: { nodes, arcs, source, target, lower, capacity, cost, supply } };
  }
}

/** A whole number within the exact range, or undefined. */
function whole(word: string | undefined): number | undefined {
  if (word === undefined || !/^[+-]?\d{1,17}$/.test(word)) return undefined;
  const value = Number(word);
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

function notWhole(words: string[]): string {
  const wrong = words.find((word) => whole(word) === undefined) ?? '';
  const large = /^[+-]?\d+$/.test(wrong);
  return `"${wrong.slice(0, 40)}" ${large ? 'passes the exact range of 2^53' : 'is not a whole number'}`;
}

/** Reads a whole text; the first thing that is wrong ends it. */
export function readDimacs(text: string): Parsed {
  const reader = new Reader();
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = (end < 0 ? text.slice(from) : text.slice(from, end)).trim();
    from = end < 0 ? text.length : end + 1;
    reader.line++;
    if (line === '') continue;
    const reason = reader.take(line.split(/\s+/));
    if (reason !== undefined) return { malformed: { line: reader.line, reason } };
  }
  return reader.end();
}

/** The answer in pieces of text, to be written one after the other. */
export function* writeDimacs(network: Network, flow: Float64Array, cost: bigint): Generator<string> {
  let text = `s ${cost}\n`;
  for (let arc = 0; arc < network.arcs; arc++) {
    if (flow[arc] === 0) continue;
    text += `f ${(network.source[arc] as number) + 1} ${(network.target[arc] as number) + 1} ${flow[arc]}\n`;
    if (text.length > 60_000) {
      yield text;
      text = '';
    }
  }
  yield text;
}
