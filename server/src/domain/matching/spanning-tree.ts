/**
 * The solver's spanning tree, laid out for speed.
 *
 * Rule: every node but the root hangs on its parent by one arc. Per node, 32 bytes together: parent, arc, size of its subtree,
 * predecessor in the thread; and the two residuals of its arc: how much more can go up (to the parent) and down. The *thread* walks
 * the tree in preorder as a ring, so a subtree is one run of it. Kept apart, because shifting potentials reads only it.
 *
 * Example: root 0 with children 1 and 3, and 2 below 1: thread 0 -> 1 -> 2 -> 3 -> 0; sizes 4, 2, 1, 1.
 * Source: Barr, Glover and Klingman 1979 (extended threaded index); the rehanging is our own, in one pass without last-successors.
 */
import type { Network } from './network.ts';

/** Int32 slots of a node's record (stride 8), and Float64 slots of the same bytes (stride 4). */
export const PARENT = 0;
export const ARC = 1;
export const SIZE = 2;
export const BEFORE = 3;
export const UP = 2;
export const DOWN = 3;

export interface SpanningTree {
  readonly ints: Int32Array;
  readonly residuals: Float64Array;
  readonly thread: Int32Array;
}

export function emptyTree(nodes: number): SpanningTree {
  const bytes = new ArrayBuffer(nodes * 32);
  return { ints: new Int32Array(bytes), residuals: new Float64Array(bytes), thread: new Int32Array(nodes) };
}

/** Fills thread and sizes from the parents already in the records. Throws when the parents are not one tree. */
export function threadTree(tree: SpanningTree, nodes: number, root: number): void {
  const { ints, thread } = tree;
  const firstChild = new Int32Array(nodes).fill(-1);
  const sibling = new Int32Array(nodes).fill(-1);
  for (let node = nodes - 1; node >= 0; node--) {
    if (node === root) continue;
    const parent = ints[8 * node + PARENT] as number;
    sibling[node] = firstChild[parent] as number;
    firstChild[parent] = node;
  }
  let visited = 1;
  let last = root;
  let node = root;
  for (;;) {
    let next = firstChild[node] as number;
    while (next < 0 && node !== root) {
      next = sibling[node] as number;
      if (next < 0) node = ints[8 * node + PARENT] as number;
    }
    if (next < 0) break;
    visited++;
    thread[last] = next;
    ints[8 * next + BEFORE] = last;
    last = next;
    node = next;
  }
  if (visited !== nodes) throw new Error('the starting arcs are not a tree');
  thread[last] = root;
  ints[8 * root + BEFORE] = last;
  for (let i = 0; i < nodes; i++) ints[8 * i + SIZE] = 1;
  for (let at = last; at !== root; at = ints[8 * at + BEFORE] as number) {
    const parent = 8 * (ints[8 * at + PARENT] as number) + SIZE;
    ints[parent] = (ints[parent] as number) + (ints[8 * at + SIZE] as number);
  }
}

/**
 * Sends every node's supply up the tree and sets the residuals. `arcAt` tells where an arc's columns are. Throws when an arc
 * cannot carry its part, or when a node could not send one unit more to the root ("strongly feasible": no cycling).
 */
export function fillResiduals(tree: SpanningTree, network: Network, root: number, place: Int32Array): void {
  const { ints, residuals } = tree;
  const toSend = Float64Array.from(network.supply);
  const arcOfPlace = new Int32Array(network.arcs);
  for (let arc = 0; arc < network.arcs; arc++) arcOfPlace[place[arc] as number] = arc;
  for (let node = ints[8 * root + BEFORE] as number; node !== root; node = ints[8 * node + BEFORE] as number) {
    const parent = ints[8 * node + PARENT] as number;
    const arc = arcOfPlace[ints[8 * node + ARC] as number] as number;
    const capacity = network.capacity[arc] as number;
    const sent = toSend[node] as number;
    const upward = network.source[arc] === node;
    const up = upward ? capacity - sent : -sent;
    const down = upward ? sent : capacity + sent;
    if (!(up > 0) || !(down >= 0)) throw new Error(`the start is not strongly feasible at node ${node}`);
    residuals[4 * node + UP] = up;
    residuals[4 * node + DOWN] = down;
    toSend[parent] = (toSend[parent] as number) + sent;
  }
}

/** Checks every invariant of the records and the thread; the faults found, in words (for tests). */
export function treeFaults(tree: SpanningTree, nodes: number, root: number): string[] {
  const { ints, thread } = tree;
  const faults: string[] = [];
  const size = new Int32Array(nodes).fill(1);
  let steps = 1;
  for (let node = thread[root] as number; node !== root; node = thread[node] as number) {
    if (++steps > nodes) return ['the thread does not close'];
    if (ints[8 * (thread[node] as number) + BEFORE] !== node) faults.push(`node ${node}: the thread back differs`);
  }
  if (steps !== nodes) faults.push('the thread misses nodes');
  for (let node = ints[8 * root + BEFORE] as number; node !== root; node = ints[8 * node + BEFORE] as number) {
    const parent = ints[8 * node + PARENT] as number;
    size[parent] = (size[parent] as number) + (size[node] as number);
    if (ints[8 * node + SIZE] !== size[node]) faults.push(`node ${node}: wrong size`);
    if (!((tree.residuals[4 * node + UP] as number) > 0)) faults.push(`node ${node}: cannot send to the root`);
  }
  return faults;
}
