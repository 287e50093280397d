/** The parts' flow problems in one plain binary file, for the other solvers (format in lemon.cpp), and joined to one whole. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Network } from '../../../server/src/domain/matching/network.ts';

/** A part's network and the tree our own engine starts from; the other solvers skip the tree. */
export interface Problem {
  readonly network: Network;
  readonly treeArc: Int32Array;
}

export function writeProblems(file: string, problems: Iterable<Problem>, count: number): void {
  const out = openSync(file, 'w');
  const write = (values: Int32Array | Float64Array): void => {
    writeSync(out, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  };
  write(Int32Array.of(count));
  for (const { network, treeArc } of problems) {
    const { nodes, arcs, source, target, capacity, cost, supply } = network;
    write(Int32Array.of(nodes, arcs));
    write(source.subarray(0, arcs));
    write(target.subarray(0, arcs));
    write(capacity.subarray(0, arcs));
    write(Float64Array.from(cost.subarray(0, arcs)));
    write(supply);
    write(treeArc);
  }
  closeSync(out);
}

export function readProblems(file: string): Problem[] {
  const bytes = readFileSync(file);
  let at = 0;
  const ints = (count: number): Int32Array => {
    const values = new Int32Array(count);
    new Uint8Array(values.buffer).set(bytes.subarray(at, at + 4 * count));
    at += 4 * count;
    return values;
  };
  const doubles = (count: number): Float64Array => {
    const values = new Float64Array(count);
    new Uint8Array(values.buffer).set(bytes.subarray(at, at + 8 * count));
    at += 8 * count;
    return values;
  };
  const [count = 0] = ints(1);
  return Array.from({ length: count }, () => {
    const [nodes = 0, arcs = 0] = ints(2);
    const [source, target] = [ints(arcs), ints(arcs)];
    const [capacity, cost] = [doubles(arcs), Int32Array.from(doubles(arcs))];
    const network = { nodes, arcs, source, target, capacity, cost, supply: doubles(nodes) };
    return { network, treeArc: ints(nodes) };
  });
}

/** All parts as one problem: their roots become one, the last node. */
export function joined(parts: readonly Problem[]): Problem {
  const nodes = parts.reduce((sum, { network }) => sum + network.nodes - 1, 0) + 1;
  const arcs = parts.reduce((sum, { network }) => sum + network.arcs, 0);
  const source = new Int32Array(arcs);
  const target = new Int32Array(arcs);
  const capacity = new Float64Array(arcs);
  const cost = new Int32Array(arcs);
  const supply = new Float64Array(nodes);
  const treeArc = new Int32Array(nodes).fill(-1);
  let firstArc = 0;
  let offset = 0;
  for (const { network: part, treeArc: tree } of parts) {
    const root = part.nodes - 1;
    const renamed = (node: number): number => (node === root ? nodes - 1 : node + offset);
    capacity.set(part.capacity, firstArc);
    cost.set(part.cost, firstArc);
    for (let a = 0; a < part.arcs; a++) {
      source[firstArc + a] = renamed(part.source[a] as number);
      target[firstArc + a] = renamed(part.target[a] as number);
    }
    for (let v = 0; v < root; v++) {
      supply[offset + v] = part.supply[v] as number;
      treeArc[offset + v] = firstArc + (tree[v] as number);
    }
    supply[nodes - 1] = (supply[nodes - 1] as number) + (part.supply[root] as number);
    firstArc += part.arcs;
    offset += root;
  }
  return { network: { nodes, arcs, source, target, capacity, cost, supply }, treeArc };
}
