import { expect, test } from 'vitest';
import { activeOffer, done, refusalOf, submittedOffer } from '../../support/things.ts';
import { accountsOf, describeOfferAct, entriesOf, TWO_ITEMS } from './offer-acts.ts';

const act = describeOfferAct('endorse');

test('the chamber a business’s, a program approver any other’s', async () => {
  const world = act.world();
  const business = await submittedOffer(world);
  // an approver does not even see a business's offer before it is endorsed
  expect(refusalOf(await act.perform('endorse', 'approver', business))).toBe('NotFound');
  const charity = await submittedOffer(world, {}, { by: 'charityMember' });
  expect(refusalOf(await act.perform('endorse', 'reviewer', charity))).toBe('NotFound');
  expect(refusalOf(await act.perform('endorse', 'tehranApprover', charity))).toBe('NotFound');
  expect(refusalOf(await act.perform('endorse', 'approver', charity))).toBe('done');
  for (const by of ['cooperative', 'volunteer'] as const)
    expect(await act.stateOf((await activeOffer(world, {}, { by, reviewer: 'approver' })).id)).toBe('ACTIVE');
});

test.each(['endorse', 'return', 'reject'] as const)('never its author: %s', async (verb) => {
  const world = act.world();
  const why = { reason: 'دلیل کافی' };
  const business = await submittedOffer(world, {}, { by: 'member' });
  expect(refusalOf(await act.perform(verb, 'memberAsReviewer', { ...business, ...why }))).toBe('NotAllowed IS_AUTHOR');
  const charity = await submittedOffer(world, {}, { by: 'charityMember' });
  expect(refusalOf(await act.perform(verb, 'charityMemberAsApprover', { ...charity, ...why }))).toBe(
    'NotAllowed IS_AUTHOR',
  );
});

test('an offer of an organization that is not verified, or no longer, is not endorsed and may be returned', async () => {
  const world = act.world();
  const offer = await submittedOffer(world, {}, { by: 'newcomer' });
  expect(refusalOf(await act.perform('endorse', 'reviewer', offer))).toBe('NotAllowed ORGANIZATION_NOT_VERIFIED');
  expect(refusalOf(await act.perform('return', 'reviewer', { ...offer, reason: 'نخست راستی‌آزمایی شود' }))).toBe('done');
  const lapsed = await submittedOffer(world, {}, { by: 'rivalMember' });
  const until = (at: string) =>
    world.db.sql('UPDATE organization SET verification_expires_at = $2 WHERE id = $1', [
      world.viewer('rivalMember').organizationId,
      at,
    ]);
  await until('2026-11-01T07:59:00Z');
  expect(refusalOf(await act.perform('endorse', 'reviewer', lapsed))).toBe('NotAllowed ORGANIZATION_NOT_VERIFIED');
  await until('2026-11-01T08:01:00Z');
  expect(refusalOf(await act.perform('endorse', 'reviewer', lapsed))).toBe('done');
});

test('endorsement makes everything free, once', async () => {
  const world = act.world();
  const offer = await submittedOffer(world, { items: TWO_ITEMS });
  expect(await accountsOf(world, offer.id)).toMatchObject([{ free: 0 }, { free: 0 }]);
  done(await act.perform('endorse', 'reviewer', offer));
  expect(await accountsOf(world, offer.id)).toMatchObject([{ free: 50 }, { free: 700 }]);
  expect(await entriesOf(world, offer.id)).toEqual([
    { kind: 'OFFER_ACTIVATED', quantity: 50 },
    { kind: 'OFFER_ACTIVATED', quantity: 700 },
  ]);
  const [row] = await world.db.sql('SELECT endorser_id, activated_at FROM offer WHERE id = $1', [offer.id]);
  expect(row).toEqual({ endorser_id: world.viewer('reviewer').personId, activated_at: world.deps.now() });
});
