import { expect, test, vi } from 'vitest';
import { pages, setting } from './round-pages.fixture.ts';
import { RoundThread } from './round-thread.ts';
import type { RoundTold } from './solve-round.ts';
import { textOf } from './text-memory.ts';
import { ThreadGone } from './thread-team.ts';

// The threads give way to everything else of the machine: on a busy one they take their time.
vi.setConfig({ testTimeout: 300_000 });

type Told = { readonly told: RoundTold | null; readonly lists: readonly string[]; readonly steps: readonly string[] };

/** A round from rows to sums, with all its pieces in an order that says nothing of who was first. */
async function solved(thread: RoundThread, size = 20): Promise<Told> {
  try {
    const steps: string[] = [];
    await thread.feed(setting, pages(size));
    const answers = thread.solve((step) => steps.push(step));
    const lists: string[] = [];
    for (;;) {
      const answer = await answers.next();
      if (answer.done) return { told: answer.value, lists: lists.sort(), steps };
      lists.push(`${answer.value.of} ${answer.value.count} ${textOf(answer.value.bytes)}`);
    }
  } finally {
    await thread.end();
  }
}

// One need of the sixty is wholly spoken for.
test('one, two or three threads give the same bytes', async () => {
  const one = await solved(new RoundThread({ threads: 1 }));
  expect(one.told?.summary).toMatchObject({ needItems: 59, offerItems: 25, certificate: { checked: true } });
  expect(one.told?.summary.commodities.map(({ commodityIds }) => commodityIds)).toEqual([
    ['bed'],
    ['bread'],
    ['chair', 'chair-light'],
    ['rial'],
  ]);
  for (const threads of [2, 3]) {
    const more = await solved(new RoundThread({ threads }));
    expect(more.told).toEqual(one.told);
    expect(more.lists).toEqual(one.lists);
  }
});

test('the sums are those of the commodities, each in its own points and all as weighted value', async () => {
  const { told, lists } = await solved(new RoundThread());
  const commodities = told?.summary.commodities ?? [];
  const sum = (of: (own: (typeof commodities)[number]) => string) =>
    commodities.reduce((total, own) => total + BigInt(of(own)), 0n);
  expect(sum(({ value }) => value)).toBe(BigInt(told?.objective ?? 0));
  const rial = commodities.find(({ commodityIds }) => commodityIds.includes('rial'));
  // Millions of rial bring millions of points, and weigh what they are worth.
  expect(BigInt(rial?.objective ?? 0)).toBeGreaterThan(sum(({ objective }) => objective) / 2n);
  expect(BigInt(rial?.value ?? 0)).toBeLessThan(BigInt(told?.objective ?? 0) / 2n);
  const counts = lists.filter((list) => list.startsWith('lines')).map((list) => Number(list.split(' ')[1]));
  expect(counts.reduce((all, count) => all + count, 0)).toBe(told?.summary.proposals);
});

test('told to stop, it leaves no sums', async () => {
  const thread = new RoundThread({ threads: 2 });
  thread.stop();
  expect((await solved(thread)).told).toBeNull();
});

test('a solver thread that dies is a death of the round, which may be begun again, and not a fault of its market', async () => {
  const file = new URL('./dying-member.fixture.ts', import.meta.url);
  await expect(solved(new RoundThread({ threads: 2, file }))).rejects.toThrow(ThreadGone);
});

test('what an override costs is asked of the commodities that trade with the pair only', async () => {
  const thread = new RoundThread();
  await thread.feed(setting, pages());
  const asked = { needItemId: 'need-item-002', offerItemId: 'offer-item-004', quantity: '0' };
  const answer = await thread.costOfPair(asked);
  expect(BigInt(answer?.cost ?? -1) >= 0n).toBe(true);
  expect(BigInt(answer?.value ?? -1)).toBe(BigInt(answer?.cost ?? -1) * 4000n);
  await thread.end();
});
