import { afterAll, beforeAll, expect, test } from 'vitest';
import { expireOffers } from '../../../server/src/modules/offers/index.ts';
import { pauseOffer } from '../../../server/src/modules/offers/use-cases/pause-offer.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { activeOffer, done, submittedOffer } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { accountsOf, entriesOf, pledgedOffer, TWO_ITEMS } from './offer-acts.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('time ends an active offer on the day after its last day in Iran; only what is free leaves', async () => {
  const window = { windowEnd: '2026-11-05', items: TWO_ITEMS };
  const offer = await pledgedOffer(world, 5n, window);
  const second = await activeOffer(world, window);
  const later = await activeOffer(world, { windowEnd: '2026-11-06' });
  const paused = await activeOffer(world, window);
  done(await pauseOffer(world.deps, world.viewer('member'), paused));
  const submitted = await submittedOffer(world, window);
  const states = async () => {
    const rows = await world.db.sql<{ id: string; state: string }>('SELECT id, state FROM offer');
    return [offer, second, later, paused, submitted].map(({ id }) => rows.find((row) => row.id === id)?.state);
  };

  // 2026-11-05T20:00Z is 23:30 of the last day in Tehran
  world.clock.passSeconds(4 * 86_400 + 12 * 3_600);
  expect(await expireOffers(world.deps, 10)).toBe(0);

  // half an hour later it is the next day there
  world.clock.passSeconds(30 * 60);
  expect(await expireOffers(world.deps, 1)).toBe(1);
  expect(await expireOffers(world.deps, 10)).toBe(1);
  expect(await expireOffers(world.deps, 10)).toBe(0);
  expect(await states()).toEqual(['EXPIRED', 'EXPIRED', 'ACTIVE', 'PAUSED', 'SUBMITTED']);

  expect(await accountsOf(world, offer.id)).toMatchObject([
    { free: 0, held: 5 },
    { free: 0, held: 0 },
  ]);
  expect((await entriesOf(world, offer.id)).filter(({ kind }) => kind === 'OFFER_EXPIRED')).toEqual([
    { kind: 'OFFER_EXPIRED', quantity: 45 },
    { kind: 'OFFER_EXPIRED', quantity: 700 },
  ]);
  const deeds = await world.db.sql(
    `SELECT person_id, membership_id, province_id FROM audit_event WHERE action = 'expireOffer'`,
  );
  expect(deeds).toEqual(Array(2).fill({ person_id: null, membership_id: null, province_id: 'IR-03' }));
  expect(await brokenInvariants(world)).toEqual([]);
});
