import { CENTRES } from './programs/centres.ts';
import { MISSIONS, PLANS } from './programs/missions-and-plans.ts';
import type { ProgramSeed } from './programs/program.ts';
import { TWELVE_PROGRAMS } from './programs/twelve-programs.ts';

export type { ProgramLevel, ProgramSeed } from './programs/program.ts';

/** Mission > plan > program > centre; parents come before their children. */
export const PROGRAMS: readonly ProgramSeed[] = [...MISSIONS, ...PLANS, ...TWELVE_PROGRAMS, ...CENTRES];
