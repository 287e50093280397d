import { describe, expect, it } from 'vitest';
import type { ReasonCode } from '../reason-codes.ts';
import type { Role } from '../roles.ts';
import type { MemberViewer } from '../viewer.ts';
import { type ActionOn, can, type Noun, type Thing } from './can.ts';
import { as, THINGS } from './worked-example.ts';

type Case = [Noun, string, Role, Partial<MemberViewer>, object, ReasonCode | 'ALLOWED'];
const author = { personId: 'author' };
const elsewhere = { provinceId: 'IR-03', countyId: 'IR-03-ahar' };
const charity = { providerKind: 'CHARITY', providerOrganizationId: 'org-CHARITY', organizationId: 'org-CHARITY' };
const CONDITIONS: Case[] = [
  ['need', 'submit', 'PROGRAM_OFFICER', author, {}, 'ALLOWED'],
  ['need', 'submit', 'PROGRAM_OFFICER', {}, {}, 'NOT_AUTHOR'],
  ['need', 'submit', 'PROGRAM_OFFICER', { ...author, ...elsewhere }, {}, 'OUTSIDE_SCOPE'],
  ['need', 'edit', 'PROGRAM_OFFICER', author, { state: 'RETURNED' }, 'ALLOWED'],
  ['need', 'edit', 'PROGRAM_OFFICER', author, {}, 'WRONG_STATE'],
  ['need', 'publish', 'PROGRAM_APPROVER', author, {}, 'IS_AUTHOR'],
  ['need', 'publish', 'PROGRAM_APPROVER', { provinceId: 'IR-23' }, {}, 'OUTSIDE_SCOPE'],
  ['need', 'publish', 'PROGRAM_APPROVER', { provinceId: null }, {}, 'ALLOWED'],
  ['need', 'publish', 'PROGRAM_OFFICER', {}, {}, 'WRONG_ROLE'],
  ['need', 'expire', 'PROGRAM_APPROVER', {}, {}, 'NO_RULE'],
  ['offer', 'edit', 'MEMBER', {}, { state: 'DRAFT' }, 'ALLOWED'],
  ['offer', 'edit', 'MEMBER', {}, {}, 'WRONG_STATE'],
  ['offer', 'pause', 'MEMBER', { organizationId: 'org-other' }, {}, 'OTHER_ORGANIZATION'],
  ['offer', 'endorse', 'CHAMBER_REVIEWER', author, {}, 'IS_AUTHOR'],
  ['offer', 'endorse', 'CHAMBER_REVIEWER', { provinceId: 'IR-23' }, {}, 'OUTSIDE_SCOPE'],
  ['offer', 'endorse', 'CHAMBER_REVIEWER', {}, { providerVerification: 'EXPIRED' }, 'ORGANIZATION_NOT_VERIFIED'],
  ['offer', 'endorse', 'CHAMBER_REVIEWER', {}, charity, 'OTHER_REVIEWER'],
  ['offer', 'endorse', 'PROGRAM_APPROVER', {}, {}, 'OTHER_REVIEWER'],
  ['offer', 'endorse', 'PROGRAM_APPROVER', {}, charity, 'ALLOWED'],
  ['offer', 'endorse', 'PROGRAM_APPROVER', author, charity, 'IS_AUTHOR'],
  ['pledge', 'pledge', 'MEMBER', { organizationId: 'org-other' }, {}, 'OTHER_ORGANIZATION'],
  ['pledge', 'pledge', 'MEMBER', {}, { providerVerification: 'SUSPENDED' }, 'ORGANIZATION_NOT_VERIFIED'],
  ['pledge', 'pledge', 'MEMBER', {}, { needState: 'PAUSED' }, 'WRONG_STATE'],
  ['pledge', 'pledge', 'MEMBER', {}, { offerState: 'SUBMITTED' }, 'WRONG_STATE'],
  ['commitment', 'sign', 'MEMBER', {}, {}, 'WRONG_ROLE'],
  ['commitment', 'sign', 'SIGNATORY', { organizationId: 'org-other' }, {}, 'OTHER_ORGANIZATION'],
  ['commitment', 'sign', 'SIGNATORY', {}, { providerSignerPersonId: 'x' }, 'ALREADY_SIGNED'],
  ['commitment', 'sign', 'SIGNATORY', { personId: 'x' }, { programSignerPersonId: 'x' }, 'ACTED_BEFORE'],
  ['commitment', 'sign', 'SIGNATORY', {}, { providerVerification: 'EXPIRED' }, 'ORGANIZATION_NOT_VERIFIED'],
  ['commitment', 'sign', 'PROGRAM_APPROVER', {}, { programSignerPersonId: 'x' }, 'ALREADY_SIGNED'],
  ['commitment', 'sign', 'PROGRAM_APPROVER', { personId: 'x' }, { providerSignerPersonId: 'x' }, 'ACTED_BEFORE'],
  ['commitment', 'sign', 'PROGRAM_APPROVER', author, {}, 'IS_AUTHOR'],
  ['commitment', 'sign', 'PROGRAM_APPROVER', elsewhere, {}, 'OUTSIDE_SCOPE'],
  ['commitment', 'decline', 'PROGRAM_APPROVER', author, {}, 'IS_AUTHOR'],
  ['tranche', 'plan', 'MEMBER', {}, { commitmentState: 'PLEDGED' }, 'WRONG_STATE'],
  ['tranche', 'edit', 'MEMBER', {}, { state: 'DISPATCHED' }, 'WRONG_STATE'],
  ['tranche', 'receive', 'PROGRAM_OFFICER', author, {}, 'ALLOWED'],
  ['tranche', 'accept', 'PROGRAM_OFFICER', author, {}, 'IS_AUTHOR'],
  ['tranche', 'accept', 'PROGRAM_OFFICER', elsewhere, {}, 'OUTSIDE_SCOPE'],
  ['tranche', 'accept', 'PROGRAM_OFFICER', { personId: 'x' }, { dispatchedByPersonId: 'x' }, 'ACTED_BEFORE'],
  ['verification', 'request', 'PROGRAM_APPROVER', author, {}, 'IS_AUTHOR'],
  ['verification', 'request', 'COUNCIL_MEMBER', {}, { commitmentState: 'COMMITTED' }, 'WRONG_STATE'],
  [
    'verification',
    'assign',
    'COUNCIL_MEMBER',
    {},
    { candidate: { personId: 'receiver', organizationId: 'x' } },
    'HAS_TIE',
  ],
  [
    'verification',
    'assign',
    'COUNCIL_MEMBER',
    {},
    { candidate: { personId: 'x', organizationId: 'org-BUSINESS' } },
    'HAS_TIE',
  ],
  ['verification', 'assign', 'COUNCIL_MEMBER', {}, { candidate: { personId: 'x', organizationId: 'x' } }, 'ALLOWED'],
  ['verification', 'assign', 'VERIFIER', {}, { candidate: { personId: 'x', organizationId: 'x' } }, 'OTHER_PERSON'],
  ['verification', 'pass', 'VERIFIER', {}, { assignedPersonId: 'x' }, 'NOT_ASSIGNED'],
  ['verification', 'pass', 'VERIFIER', { provinceId: 'IR-23' }, {}, 'OUTSIDE_SCOPE'],
  ['verification', 'fail', 'VERIFIER', author, { assignedPersonId: 'author' }, 'HAS_TIE'],
  ['verification', 'fail', 'VERIFIER', { personId: 'approver' }, { assignedPersonId: 'approver' }, 'HAS_TIE'],
  ['verification', 'fail', 'VERIFIER', { personId: 'receiver' }, { assignedPersonId: 'receiver' }, 'HAS_TIE'],
  ['verification', 'pass', 'VERIFIER', {}, { programOrganizationId: 'org-COUNCIL' }, 'HAS_TIE'],
  ['organization', 'submit', 'SIGNATORY', { organizationId: 'org-other' }, {}, 'OTHER_ORGANIZATION'],
  ['organization', 'verify', 'PROGRAM_APPROVER', {}, { providerKind: 'CHARITY' }, 'ALLOWED'],
  [
    'organization',
    'verify',
    'PROGRAM_APPROVER',
    {},
    { providerKind: 'WELFARE_OFFICE', organizationId: 'org-WELFARE_OFFICE' },
    'HAS_TIE',
  ],
  ['match', 'accept', 'MEMBER', {}, { acceptedByProvider: true }, 'ALREADY_ACCEPTED'],
  ['match', 'accept', 'PROGRAM_OFFICER', {}, { acceptedByProgram: true }, 'ALREADY_ACCEPTED'],
  ['round', 'run', 'COUNCIL_MEMBER', {}, { provinceId: null }, 'OUTSIDE_SCOPE'],
  ['round', 'run', 'COUNCIL_MEMBER', { provinceId: null }, { provinceId: null }, 'ALLOWED'],
  ['membership', 'grant', 'PROVINCIAL_ADMIN', { personId: 'person-MEMBER' }, {}, 'IS_SELF'],
  ['membership', 'grant', 'PROVINCIAL_ADMIN', {}, { provinceId: null, countyId: null }, 'OUTSIDE_SCOPE'],
  ['membership', 'grant', 'PROVINCIAL_ADMIN', {}, { role: 'VERIFIER' }, 'ROLE_DOES_NOT_FIT'],
  ['session', 'end', 'PROVINCIAL_ADMIN', {}, {}, 'OTHER_PERSON'],
];

describe('each condition, and the reason when it does not hold', () => {
  it.each(CONDITIONS)('%s %s as %s, viewer %o, thing %o: %s', (noun, action, role, viewer, thing, expected) => {
    const one = { ...THINGS[noun], ...thing } as Thing;
    const decision = can(as(role, viewer), action as ActionOn<Noun>, one);
    expect(decision).toEqual(expected === 'ALLOWED' ? { allowed: true } : { allowed: false, why: expected });
  });
});
