/** The start: for every node the arc towards the root it hangs on, the root itself -1. All other arcs start empty. */
export interface RealStart {
  readonly root: number;
  readonly treeArc: Int32Array;
  /** Room for arcs added later, for warm starts. */
  readonly spareArcs?: number;
  /** The last so many arcs only serve the start: once out of the tree they stay out. */
  readonly unpriced?: number;
  /** A bound on every potential the caller can vouch for; without it nodes x largest cost. */
  readonly potentialBound?: number;
}
