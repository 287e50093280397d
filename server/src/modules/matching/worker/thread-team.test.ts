import { expect, test } from 'vitest';
import { type Team, ThreadGone, threadsOfMachine, workThrough } from './thread-team.ts';

const team: Team<number | string> = {
  file: new URL('./thread-team.fixture.ts', import.meta.url),
  threads: 2,
  memoryMb: 64,
  weight: (task) => Number(task),
};

test.each([1, 2, 5])('answers come in the order of the tasks, with %i threads', async (threads) => {
  const heard: number[] = [];
  const answers = await workThrough([3, 1, 4, 1, 5], { ...team, threads, hear: (task) => heard.push(task) });
  expect(answers).toEqual([6, 2, 8, 2, 10]);
  expect(heard.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
});

test('the heaviest task is begun first', async () => {
  const begun: number[] = [];
  await workThrough([3, 1, 4, 1, 5], { ...team, threads: 1, hear: (task) => begun.push(task) });
  expect(begun).toEqual([4, 2, 0, 1, 3]);
});

test('nothing to do takes no thread', async () => {
  expect(await workThrough([], team)).toEqual([]);
});

test('a thread that dies ends the whole as a death, one that fails as its fault', async () => {
  await expect(workThrough([1, 'die', 2], team)).rejects.toThrow(ThreadGone);
  await expect(workThrough([1, 'fail', 2], team)).rejects.toThrow('cannot be doubled');
  const full = workThrough([1, 'fill memory'], team);
  await expect(full).rejects.toThrow(/memory/);
  await expect(full).rejects.not.toBeInstanceOf(ThreadGone);
});

test('there is a thread for each core, four at most', () => {
  expect(threadsOfMachine()).toBeGreaterThanOrEqual(1);
  expect(threadsOfMachine()).toBeLessThanOrEqual(4);
});
