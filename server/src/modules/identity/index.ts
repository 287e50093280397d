export { type DemoAccount, findDemoAccounts } from './data/demo-account.report.ts';
export type { Account, Membership, Person, Session } from './data/identity.loader.ts';
export { createIdentityLoaders } from './data/identity.loader.ts';
export { hashPassword, passwordQueue } from './data/password-hash.ts';
export { findSignedIn, type SignedIn } from './data/signed-in.loader.ts';
export { inviteAdministrator } from './use-cases/invite-administrator.ts';
export { issueToken } from './use-cases/issue-token.ts';
export { noteUse } from './use-cases/note-use.ts';
