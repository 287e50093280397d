import { expect, it } from 'vitest';
import { shareOf } from './commitment-share.ts';

it('20 signed, 12 accepted, 5 verified, 2 failed: 8 are still to come, 5 wait for a check, 5 stand', () => {
  const sums = { state: 'IN_DELIVERY', quantity: 20n, delivered: 10n, verified: 5n, failed: 2n } as const;
  expect(shareOf(sums)).toEqual({ committed: 8n, delivered: 5n, verified: 5n });
});

it.each(['PLEDGED', 'WITHDRAWN', 'DECLINED', 'LAPSED'] as const)('%s commits nothing', (state) => {
  expect(shareOf({ state, quantity: 20n, delivered: 0n, verified: 0n, failed: 0n })).toEqual({
    committed: 0n,
    delivered: 0n,
    verified: 0n,
  });
});
