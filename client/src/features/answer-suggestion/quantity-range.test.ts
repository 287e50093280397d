import { expect, it } from 'vitest';
import { quantityRange } from './quantity-range.ts';

const sides = (need: { lot: string; open: string }, offer: { free: string; least?: string; most?: string }) => ({
  needItem: { minimumLot: need.lot, chain: { open: need.open } },
  offerItem: { free: offer.free, minimumPerNeed: offer.least ?? '1', maximumPerNeed: offer.most ?? null },
});

it('lies between both minimums and what is free, open and allowed for one need', () => {
  expect(quantityRange(sides({ lot: '5', open: '25' }, { free: '40', least: '2', most: '10' }))).toEqual({
    least: 5n,
    most: 10n,
  });
});

it('lets a remainder below the lot be taken whole', () => {
  expect(quantityRange(sides({ lot: '5', open: '3' }, { free: '40' }))).toEqual({ least: 3n, most: 3n });
});
