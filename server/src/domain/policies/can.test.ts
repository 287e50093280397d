import { describe, expect, it } from 'vitest';
import { ROLES } from '../roles.ts';
import { VISITOR, type Viewer } from '../viewer.ts';
import { type ActionOn, can, type Noun, policyOf, type Thing } from './can.ts';
import { as, KIND_OF, THINGS } from './worked-example.ts';

const PROVIDER = 'MEMBER SIGNATORY';
const OFFICE = 'PROGRAM_OFFICER PROGRAM_APPROVER AUDITOR PROVINCIAL_ADMIN';
const EVERY = ROLES.join(' ');
const AUTHOR_ONLY = ''; // no persona is the author: see the table of conditions

/** Who may do what to the things above: every action of every noun, against every role. */
const TABLE: Record<Noun, Record<string, string>> = {
  need: {
    read: EVERY,
    write: AUTHOR_ONLY,
    edit: AUTHOR_ONLY,
    submit: AUTHOR_ONLY,
    renew: AUTHOR_ONLY,
    publish: 'PROGRAM_APPROVER',
    return: 'PROGRAM_APPROVER',
    reject: 'PROGRAM_APPROVER',
    pause: 'PROGRAM_APPROVER',
    resume: 'PROGRAM_APPROVER',
    close: 'PROGRAM_APPROVER',
    cancel: 'PROGRAM_APPROVER',
    readReasons: OFFICE,
    readPeople: OFFICE,
    readNotes: OFFICE,
    readSuggestions: `${OFFICE} COUNCIL_MEMBER`,
  },
  offer: {
    read: EVERY,
    write: PROVIDER,
    edit: '',
    submit: PROVIDER,
    pause: PROVIDER,
    resume: PROVIDER,
    withdraw: 'SIGNATORY',
    endorse: 'CHAMBER_REVIEWER',
    return: 'CHAMBER_REVIEWER',
    reject: 'CHAMBER_REVIEWER',
    readReasons: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
    readPeople: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
    readNotes: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
    readSuggestions: `${PROVIDER} COUNCIL_MEMBER AUDITOR PROVINCIAL_ADMIN`,
  },
  pledge: { read: '', pledge: PROVIDER },
  commitment: {
    read: `${PROVIDER} ${OFFICE}`,
    sign: 'SIGNATORY PROGRAM_APPROVER',
    withdraw: PROVIDER,
    decline: 'PROGRAM_APPROVER',
    close: 'PROGRAM_APPROVER',
    readReasons: `${PROVIDER} ${OFFICE}`,
    readPeople: `${PROVIDER} ${OFFICE}`,
    readNotes: `${PROVIDER} ${OFFICE} VERIFIER`,
    readContact: `${PROVIDER} ${OFFICE}`,
  },
  tranche: {
    read: EVERY,
    plan: PROVIDER,
    edit: PROVIDER,
    remove: PROVIDER,
    dispatch: PROVIDER,
    receive: 'PROGRAM_OFFICER',
    accept: 'PROGRAM_OFFICER',
    acceptPart: 'PROGRAM_OFFICER',
    return: 'PROGRAM_OFFICER',
    readReasons: `${PROVIDER} ${OFFICE} VERIFIER`,
    readPeople: `${PROVIDER} ${OFFICE} VERIFIER`,
    readNotes: `${PROVIDER} ${OFFICE} VERIFIER`,
    readBankReference: `${PROVIDER} ${OFFICE} VERIFIER`,
  },
  verification: {
    read: `${PROVIDER} ${OFFICE} VERIFIER COUNCIL_MEMBER`,
    request: 'PROGRAM_APPROVER COUNCIL_MEMBER',
    assign: 'COUNCIL_MEMBER VERIFIER',
    pass: 'VERIFIER',
    passWithIssues: 'VERIFIER',
    fail: 'VERIFIER',
    readReasons: `${PROVIDER} ${OFFICE} VERIFIER COUNCIL_MEMBER`,
    readPeople: 'VERIFIER COUNCIL_MEMBER AUDITOR PROVINCIAL_ADMIN',
    readNotes: 'VERIFIER COUNCIL_MEMBER AUDITOR',
  },
  organization: {
    read: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
    register: 'PROVINCIAL_ADMIN',
    edit: 'PROVINCIAL_ADMIN',
    submit: 'SIGNATORY',
    verify: 'CHAMBER_REVIEWER',
    return: 'CHAMBER_REVIEWER',
    reject: 'CHAMBER_REVIEWER',
    readContact: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
    readReasons: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
    readNotes: `${PROVIDER} CHAMBER_REVIEWER AUDITOR PROVINCIAL_ADMIN`,
  },
  match: {
    read: `${PROVIDER} ${OFFICE} COUNCIL_MEMBER`,
    propose: `${PROVIDER} PROGRAM_OFFICER COUNCIL_MEMBER`,
    accept: `${PROVIDER} PROGRAM_OFFICER`,
    decline: `${PROVIDER} PROGRAM_OFFICER`,
    override: 'COUNCIL_MEMBER PROVINCIAL_ADMIN',
  },
  suggestion: {
    read: `${PROVIDER} ${OFFICE} COUNCIL_MEMBER`,
    accept: `${PROVIDER} PROGRAM_OFFICER`,
    decline: `${PROVIDER} PROGRAM_OFFICER`,
    snooze: `${PROVIDER} PROGRAM_OFFICER`,
  },
  round: {
    read: 'COUNCIL_MEMBER PROVINCIAL_ADMIN PROGRAM_APPROVER AUDITOR',
    open: 'COUNCIL_MEMBER PROVINCIAL_ADMIN',
    preview: 'COUNCIL_MEMBER PROVINCIAL_ADMIN',
    run: 'COUNCIL_MEMBER PROVINCIAL_ADMIN',
    cancel: 'COUNCIL_MEMBER PROVINCIAL_ADMIN',
    propose: 'COUNCIL_MEMBER PROVINCIAL_ADMIN',
  },
  matchingPolicy: { read: EVERY, write: 'COUNCIL_MEMBER', activate: 'COUNCIL_MEMBER' },
  session: { read: 'MEMBER', end: 'MEMBER' },
  person: { read: `${PROVIDER} PROVINCIAL_ADMIN AUDITOR`, edit: 'MEMBER', readContact: 'MEMBER PROVINCIAL_ADMIN' },
  membership: {
    read: `${PROVIDER} PROVINCIAL_ADMIN AUDITOR`,
    activate: 'MEMBER',
    grant: 'PROVINCIAL_ADMIN',
    end: 'PROVINCIAL_ADMIN',
  },
  program: { read: EVERY, write: 'PROVINCIAL_ADMIN', edit: 'PROVINCIAL_ADMIN' },
  commodity: { read: EVERY, write: 'PROVINCIAL_ADMIN', edit: 'PROVINCIAL_ADMIN', price: 'PROVINCIAL_ADMIN' },
  auditEvent: { read: 'AUDITOR' },
};
const PUBLIC_NOUNS = ['need', 'offer', 'tranche', 'matchingPolicy', 'program', 'commodity'];

const decide = (viewer: Viewer, action: string, thing: Thing) => can(viewer, action as ActionOn<Noun>, thing);

describe.each(Object.keys(TABLE) as Noun[])('who may do what to: %s', (noun) => {
  const cells = TABLE[noun];
  it('has a line here for every action of its policy, and no other', () => {
    const actions = new Set([...policyOf(noun).rules.map((rule) => rule.action), 'read']);
    expect(Object.keys(cells).sort()).toEqual([...actions].sort());
  });
  it.each(Object.keys(cells))('%s', (action) => {
    const allowed = ROLES.filter((role) => decide(as(role), action, THINGS[noun]).allowed);
    expect(allowed.sort()).toEqual((cells[action] ?? '').split(' ').filter(Boolean).sort());
    const visitor = decide(VISITOR, action, THINGS[noun]);
    expect(visitor.allowed).toBe(action === 'read' && PUBLIC_NOUNS.includes(noun));
  });
  it('gives nothing to a role in an organization of the wrong kind', () => {
    for (const action of Object.keys(cells).filter((one) => one !== 'read'))
      for (const role of ROLES) {
        const kind = KIND_OF[role] === 'NETWORK' ? 'BUSINESS' : 'NETWORK';
        expect(decide(as(role, { organizationKind: kind }), action, THINGS[noun]).allowed).toBe(false);
      }
  });
});
