import { DEMO_ACCOUNTS } from './people/demo-accounts.ts';
import type { PersonSeed } from './people/person.ts';
import { emailOf } from './people/person.ts';
import { STAFF } from './people/staff.ts';

export type { MembershipSeed, PersonSeed } from './people/person.ts';
export { DEMO_ACCOUNTS };

/** The password of every sample person in the embedded demo database, and there only: it is public. */
export const DEMO_PASSWORD = 'hamyari-namune-1405';

/** All names are invented. */
export const PEOPLE: readonly PersonSeed[] = [...DEMO_ACCOUNTS, ...STAFF];

/** Who wrote a need unless it says otherwise: the program officer of its county, e.g. of IR-03-maragheh. */
export function officerOf(countyCode: string): string {
  return emailOf(`officer.${countyCode.slice('IR-03-'.length)}`);
}

/** The people who act in the history of every need besides its author: always different people. */
export interface ActorsSeed {
  readonly approver: string;
  readonly receiver: string;
  readonly verifier: string;
  readonly secondVerifier: string;
  readonly chamberReviewer: string;
  readonly administrator: string;
}

export const ACTORS: ActorsSeed = {
  approver: emailOf('approver'),
  receiver: emailOf('receiver'),
  verifier: emailOf('verifier'),
  secondVerifier: emailOf('verifier2'),
  chamberReviewer: emailOf('chamber'),
  administrator: emailOf('admin'),
};

/** Email of the person who signs for a provider. */
export function signatoryOf(organization: string): string {
  const person = PEOPLE.find(({ memberships }) =>
    memberships.some((each) => each.organization === organization && each.role === 'SIGNATORY'),
  );
  if (!person) throw new Error(`No signatory is seeded for ${organization}`);
  return person.email;
}
