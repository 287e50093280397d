/** Changes whenever the same input could give another output. */
export const SOLVER_VERSION = 'network-simplex/2';
