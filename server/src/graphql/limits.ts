/** What one operation may ask for. Connections cost their `first`, also when it is a variable. */
export const COMPLEXITY = 10_000;
export const DEPTH = 10;
export const BREADTH = 200;
