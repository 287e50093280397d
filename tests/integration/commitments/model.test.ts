import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../server/src/domain/refusals.ts';
import { expectSound } from '../../support/soundness.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { aMarket, type Market } from './market.fixture.ts';
import { DEEDS, type Deed } from './market-deeds.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type Name = keyof typeof DEEDS;
const often: { [N in Name]: number } = {
  pledge: 6,
  sign: 12,
  release: 2,
  lapse: 1,
  deliver: 6,
  check: 8,
  close: 8,
  pauseOrResumeNeed: 1,
  endNeed: 1,
  pauseOrResumeOffer: 1,
  endOffer: 1,
};
const names = Object.entries(often).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Name) }));
const whole = fc.bigInt({ min: 0n, max: 11n });
const deed = fc.record({
  name: fc.oneof(...names),
  which: fc.nat({ max: 5 }),
  one: whole,
  other: whole,
  yes: fc.boolean(),
});
const script = fc.array(deed, { minLength: 20, maxLength: 45, size: 'max' });

/** What was done at least once. */
const seen = new Set<string>();

/** What the paper says happens is what happens: same answer, same quantities on both sides, same states. */
async function live(market: Market, { name, ...of }: Deed & { readonly name: Name }): Promise<void> {
  const expected = DEEDS[name](market, of);
  if (expected === null) return;
  const answer = await expected.act();
  expect([name, answer instanceof Refusal ? answer.name : 'done']).toEqual([name, expected.answer]);
  seen.add(`${name} ${expected.answer}`);
  if (expected.answer === 'done') expected.write?.(answer as never);
  expect(await market.now()).toEqual(market.model());
}

test('whatever is done in whatever order, the ledger is where a plain reckoning says it is', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (deeds) => {
      const market = await aMarket(world);
      for (const one of deeds) await live(market, one);
    }),
    { numRuns: 24, interruptAfterTimeLimit: 40_000, endOnFailure: true },
  );
  for (const name of ['pledge', 'sign', 'release', 'deliver', 'check', 'close']) expect(seen).toContain(`${name} done`);
  await expectSound(world);
});
