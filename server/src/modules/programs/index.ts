export type { Program, ProgramLevel } from './data/program.loader.ts';
export { createProgramLoaders, programsWithin } from './data/program.loader.ts';
