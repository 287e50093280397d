/** Arcs of a flow problem, put one behind the other into columns made large enough beforehand. */
export class ArcColumns {
  arcs = 0;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Int32Array;

  constructor(room: number) {
    this.source = new Int32Array(room);
    this.target = new Int32Array(room);
    this.capacity = new Float64Array(room);
    this.cost = new Int32Array(room);
  }

  put(source: number, target: number, capacity: number, cost: number): number {
    const arc = this.arcs++;
    this.source[arc] = source;
    this.target[arc] = target;
    this.capacity[arc] = capacity;
    this.cost[arc] = cost;
    return arc;
  }
}
