/** Why a policy said no: a stable code for clients, and the English sentence behind it. */
export const REASONS = {
  NO_RULE: 'no rule gives this right to anybody.',
  SIGN_IN_NEEDED: 'sign in first.',
  WRONG_ROLE: 'your active role does not include it. Switch to another of your roles if you have one.',
  OUTSIDE_SCOPE: 'it belongs to a place outside your county or province.',
  OTHER_ORGANIZATION: 'it belongs to another organization.',
  NOT_A_PROVIDER: 'only an organization that gives can do it.',
  ORGANIZATION_NOT_VERIFIED: 'the organization has to be verified first.',
  OTHER_REVIEWER: "a business is reviewed by the chamber, any other organization by the program's approver.",
  IS_AUTHOR: 'you wrote it, so somebody else has to decide.',
  NOT_AUTHOR: 'only the person who wrote it can.',
  IS_APPROVER: 'you approved it, so somebody else has to do this.',
  ACTED_BEFORE: 'you took part in it before, so somebody else has to decide.',
  HAS_TIE: 'you have a tie to one of the two sides.',
  NOT_ASSIGNED: 'it is assigned to another verifier.',
  ALREADY_SIGNED: 'your side has signed already.',
  ALREADY_ACCEPTED: 'your side has accepted already.',
  WRONG_STATE: 'not in the state it is in now.',
  NOT_PUBLIC: 'it is not public.',
  OTHER_PERSON: "it is another person's.",
  IS_SELF: 'nobody changes their own rights.',
  ROLE_DOES_NOT_FIT: 'this role does not exist in this kind of organization.',
} as const;

export type ReasonCode = keyof typeof REASONS;
export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[];
