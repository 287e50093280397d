import { expect, it } from 'vitest';
import { weave } from './motif.ts';

it('weaves the same carpet for the same program, and another for another', () => {
  expect(weave('tabriz-age-friendly', 15, 15)).toEqual(weave('tabriz-age-friendly', 15, 15));
  const carpets = new Set(Array.from({ length: 40 }, (_, at) => weave(`program-${at}`, 15, 15).join()));
  expect(carpets.size).toBeGreaterThan(35);
});

it('mirrors it four ways', () => {
  for (const [columns, rows] of [
    [15, 15],
    [20, 12],
  ] as const) {
    const knots = weave('p', columns, rows);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const knot = knots[row * columns + column];
        expect(knots[row * columns + (columns - 1 - column)]).toBe(knot);
        expect(knots[(rows - 1 - row) * columns + column]).toBe(knot);
      }
    }
  }
});
