import { can } from '#domain/policies/can.ts';
import type { Context } from '#graphql/context.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import type { Tranche } from '../data/tranche.loader.ts';
import type { Verification } from '../data/verification.loader.ts';

type Part = 'readReasons' | 'readPeople' | 'readNotes';

/** Parts of a thing that not everybody who sees it may read. Nobody signed in: no question to the database. */
export async function mayRead(commitment: Commitment, part: Part, { viewer, loaders }: Context): Promise<boolean> {
  return viewer.kind === 'member' && can(viewer, part, await loaders.commitmentFacts.load(commitment)).allowed;
}

export async function mayReadTranche(
  tranche: Tranche,
  part: Part | 'readBankReference',
  { viewer, loaders }: Context,
): Promise<boolean> {
  return viewer.kind === 'member' && can(viewer, part, await loaders.trancheFacts.load(tranche)).allowed;
}

export async function mayReadVerification(
  verification: Verification,
  part: Part,
  { viewer, loaders }: Context,
): Promise<boolean> {
  return viewer.kind === 'member' && can(viewer, part, await loaders.verificationFacts.load(verification)).allowed;
}
