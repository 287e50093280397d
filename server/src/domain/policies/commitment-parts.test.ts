import { expect, test } from 'vitest';
import { type CommitmentParts, partsToMake } from './commitment-parts.ts';
import { as, THINGS } from './worked-example.ts';

/** 50 signed, 15 accepted, 5 on their way. */
const running: CommitmentParts = {
  tranche: { ...THINGS.tranche, commitmentState: 'IN_DELIVERY' },
  verification: { ...THINGS.verification, commitmentState: 'IN_DELIVERY' },
  toPlan: 30n,
  unverified: 15n,
  hasOpenCheck: false,
};

test('the provider plans what is to come, an approver or a council member has checked what came', () => {
  expect(partsToMake(as('MEMBER'), running)).toEqual(['plan']);
  expect(partsToMake(as('SIGNATORY'), running)).toEqual(['plan']);
  expect(partsToMake(as('PROGRAM_APPROVER'), running)).toEqual(['request']);
  expect(partsToMake(as('COUNCIL_MEMBER'), running)).toEqual(['request']);
  expect(partsToMake(as('PROGRAM_OFFICER'), running)).toEqual([]);
});

test.each([
  ['all has been accepted or is on its way', as('MEMBER'), { toPlan: 0n }],
  ['another organization gives', as('MEMBER', { organizationId: 'other' }), {}],
  ['it is not signed', as('MEMBER'), { tranche: { ...THINGS.tranche, commitmentState: 'PLEDGED' } }],
  ['nothing has been accepted', as('PROGRAM_APPROVER'), { unverified: 0n }],
  ['a check is open', as('PROGRAM_APPROVER'), { hasOpenCheck: true }],
  ['the approver wrote the need', as('PROGRAM_APPROVER', { personId: 'author' }), {}],
] as const)('nothing is to be made where %s', (_why, viewer, change) => {
  expect(partsToMake(viewer, { ...running, ...change })).toEqual([]);
});
