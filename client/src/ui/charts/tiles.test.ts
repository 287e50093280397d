import { expect, it } from 'vitest';
import { neighbourOf, stepOf, type Tile } from './tiles.ts';

const tile = (id: string, column: number, row: number): Tile => ({ id, name: id, column, row, value: 1, text: '' });
const marand = tile('marand', 0, 1);
const varzaqan = tile('varzaqan', 1, 1);
const jolfa = tile('jolfa', 0, 0);
const sarab = tile('sarab', 3, 2);
const places = [marand, varzaqan, jolfa, sarab];

it('puts a value into one of five steps and keeps the unknown apart', () => {
  expect([0, 0.19, 0.2, 0.99, 1].map((value) => stepOf(value, 0, 1))).toEqual(['one', 'one', 'two', 'five', 'five']);
  expect(stepOf(null, 0, 1)).toBe('unknown');
  expect(stepOf(3, 3, 3)).toBe('one');
});

it('moves over the map by arrows, west being left, also over a gap', () => {
  expect(neighbourOf(places, marand, 'ArrowRight')).toBe(varzaqan);
  expect(neighbourOf(places, marand, 'ArrowUp')).toBe(jolfa);
  expect(neighbourOf(places, varzaqan, 'ArrowRight')).toBe(sarab);
  expect(neighbourOf(places, marand, 'ArrowLeft')).toBeUndefined();
  expect(neighbourOf(places, marand, 'Enter')).toBeUndefined();
});
