/** One pivot's work on the tree: the cut-off part is turned over and hung on the entering arc. */
import { ARC, BEFORE, DOWN, PARENT, SIZE, type SpanningTree, UP } from './spanning-tree.ts';

/**
 * Makes `top` the root of the subtree cut off at `leaving` and hangs it under `parent` by `arc`, with the residuals given. Walks the subtree's run of the thread once,
 * piece by piece up the old stem, shifting potentials as it goes and relinking only where pieces meet.
 */
export function rehang(
  tree: SpanningTree,
  pi: Int32Array | Float64Array,
  leaving: number,
  join: number,
  top: number,
  parent: number,
  arc: number,
  up: number,
  down: number,
  shift: number,
): void {
  const { ints, residuals, thread } = tree;
  const size = ints[8 * leaving + SIZE] as number;
  const oldParent = ints[8 * leaving + PARENT] as number;
  const before = ints[8 * leaving + BEFORE] as number;
  let node = top;
  let child = -1;
  let childSize = 0;
  let tail = -1;
  let after = -1;
  let newParent = parent;
  let newArc = arc;
  let newUp = up;
  let newDown = down;
  for (;;) {
    const nodeSize = ints[8 * node + SIZE] as number;
    let rest = nodeSize - childSize - 1;
    if (tail >= 0) {
      thread[tail] = node;
      ints[8 * node + BEFORE] = tail;
    }
    let at = node;
    pi[at] = (pi[at] as number) + shift;
    // Up to the child's run, over it, and on to the end of the node's own run.
    while (rest > 0) {
      const next = thread[at] as number;
      if (next === child) break;
      at = next;
      pi[at] = (pi[at] as number) + shift;
      rest--;
    }
    if (child < 0) {
      after = thread[at] as number;
    } else if (rest > 0) {
      thread[at] = after;
      ints[8 * after + BEFORE] = at;
      for (; rest > 0; rest--) {
        at = thread[at] as number;
        pi[at] = (pi[at] as number) + shift;
      }
      after = thread[at] as number;
    }
    tail = at;
    const next = ints[8 * node + PARENT] as number;
    const oldArc = ints[8 * node + ARC] as number;
    const oldUp = residuals[4 * node + UP] as number;
    const oldDown = residuals[4 * node + DOWN] as number;
    ints[8 * node + PARENT] = newParent;
    ints[8 * node + ARC] = newArc;
    ints[8 * node + SIZE] = size - childSize;
    residuals[4 * node + UP] = newUp;
    residuals[4 * node + DOWN] = newDown;
    if (node === leaving) break;
    newParent = node;
    newArc = oldArc;
    newUp = oldDown;
    newDown = oldUp;
    childSize = nodeSize;
    child = node;
    node = next;
  }
  splice(tree, before, after, top, tail, parent);
  resize(tree, parent, join, size);
  resize(tree, oldParent, join, -size);
}

/** Takes the run out of its old place in the ring and puts it right behind its new parent. */
function splice(
  { ints, thread }: SpanningTree,
  before: number,
  after: number,
  top: number,
  tail: number,
  parent: number,
): void {
  thread[before] = after;
  ints[8 * after + BEFORE] = before;
  const next = thread[parent] as number;
  thread[parent] = top;
  ints[8 * top + BEFORE] = parent;
  thread[tail] = next;
  ints[8 * next + BEFORE] = tail;
}

/** So many nodes more (or fewer) hang on each node from here up to the apex. */
function resize({ ints }: SpanningTree, from: number, join: number, size: number): void {
  for (let node = from; node !== join; node = ints[8 * node + PARENT] as number) {
    ints[8 * node + SIZE] = (ints[8 * node + SIZE] as number) + size;
  }
}
