export type { Program, ProgramLevel } from './data/program.loader.ts';
export { createProgramLoaders } from './data/program.loader.ts';
