/** HiGHS (WebAssembly) on the whole problem, in a process of its own: `node highs.ts FILE SECONDS`. Prints one line of JSON. */
import * as highsPackage from 'highs';
import { costOf } from '../../../server/src/domain/matching/network.ts';
import { cpu, peakMemory, print } from './measure.ts';
import { joined, readProblems } from './problem-file.ts';

const [file = '', limit = '300'] = process.argv.slice(2);
// The package's types describe its CommonJS form, where the loader is `default` of `default`.
const loadHighs = highsPackage.default as unknown as typeof highsPackage.default.default;
const { network } = joined(readProblems(file));
const highs = await loadHighs();
const before = cpu();
const starts = Int32Array.from({ length: network.arcs + 1 }, (_, arc) => 2 * arc);
const indices = new Int32Array(2 * network.arcs);
const values = new Float64Array(2 * network.arcs);
for (let arc = 0; arc < network.arcs; arc++) {
  indices.set([network.source[arc] as number, network.target[arc] as number], 2 * arc);
  values.set([1, -1], 2 * arc);
}
const model = highs.createModel({
  numCols: network.arcs,
  numRows: network.nodes,
  colCost: Float64Array.from(network.cost),
  colLower: new Float64Array(network.arcs),
  colUpper: network.capacity,
  rowLower: network.supply,
  rowUpper: network.supply,
  matrix: { format: 'csc', numRows: network.nodes, numCols: network.arcs, starts, indices, values },
});
model.options.set({ output_flag: false, time_limit: Number(limit) });
model.run();
const finished = model.getModelStatus() === highs.constants.modelStatus.optimal;
// HiGHS counts in floating point: its vertex is whole up to rounding, and its worth is then taken exactly.
const flow = Float64Array.from(model.getSolution().colValue, Math.round);
print({ finished, objective: finished ? 0n - costOf(network, flow) : 0n, cpu: cpu() - before, memory: peakMemory() });
model.dispose();
