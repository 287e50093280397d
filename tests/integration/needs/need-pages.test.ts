import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_NEED_STATES } from '../../../server/src/domain/need.ts';
import { ask, execute, keyOf } from '../../support/execute.ts';
import { dice, insertNeedRows, type NeedRow, needRows } from '../../support/many-needs.ts';
import { makeWorld, type World } from '../../support/world.ts';

const ORDERS = ['DEADLINE', 'NEWEST', 'CLOSEST_TO_COMPLETE', 'SEVERITY'] as const;
type Order = (typeof ORDERS)[number];

let world: World;
const roll = dice(1405);
const rows = needRows(160, roll);
beforeAll(async () => {
  world = await makeWorld();
  await insertNeedRows(world, rows);
});
afterAll(() => world.end());

const PAGE = `query Page($order: NeedOrder, $first: Int, $after: String, $filter: NeedFilter) {
  needs(order: $order, first: $first, after: $after, filter: $filter) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
type Page = {
  needs: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
};
const page = async (variables: Record<string, unknown>) =>
  (await ask<Page>(world, world.viewer('visitor'), PAGE, variables)).needs;

/** The list as the rule says it, sorted here and not by the database. */
function expected(order: Order, of: readonly NeedRow[]): string[] {
  const key = (need: NeedRow): (string | number)[] => {
    if (order === 'DEADLINE') return [need.window_end, need.id];
    if (order === 'SEVERITY') return [-need.severity, need.window_end, need.id];
    if (order === 'CLOSEST_TO_COMPLETE') return [-need.counted_share, need.id];
    return [need.published_at, need.id];
  };
  const compare = (one: NeedRow, other: NeedRow): number => {
    const [a, b] = [key(one), key(other)];
    for (const [at, left] of a.entries()) {
      const right = b[at] ?? '';
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
  const sorted = of.filter(({ state }) => (PUBLIC_NEED_STATES as readonly string[]).includes(state)).toSorted(compare);
  return (order === 'NEWEST' ? sorted.toReversed() : sorted).map(({ id }) => id);
}

async function walk(order: Order, first: number, between: () => Promise<void> = async () => undefined) {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await page({ order, first, after });
    seen.push(...edges.map(({ node }) => keyOf(node.id)));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) return seen;
    expect(edges).toHaveLength(first);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    after = pageInfo.endCursor;
    await between();
  }
}

describe.each(ORDERS)('%s', (order) => {
  test.each([1, 7, 100])('pages of %i, put together, are the whole list in its order', async (first) => {
    if (first === 1) expect((await page({ order, first })).edges).toHaveLength(1);
    else expect(await walk(order, first)).toEqual(expected(order, rows));
  });

  test('is narrowed and paged at once', async () => {
    const filter = { intents: ['RELIEF', 'LIVELIHOOD'], hasRemaining: true };
    const some = rows.filter((row) => ['RELIEF', 'LIVELIHOOD'].includes(row.intent) && row.open_item_count > 0);
    const { edges } = await page({ order, first: 100, filter });
    expect(edges.map(({ node }) => keyOf(node.id))).toEqual(expected(order, some));
    const { edges: rest } = await page({ order, first: 100, filter, after: edges[4]?.cursor });
    expect(rest).toEqual(edges.slice(5));
  });
});

test('needs that come in while somebody turns pages move nothing: no row twice, none lost', async () => {
  for (const order of ORDERS) {
    const before = expected(order, rows);
    const late: NeedRow[] = [];
    const seen = await walk(order, 10, async () => {
      const more = needRows(3, roll);
      late.push(...more);
      await insertNeedRows(world, more);
    });
    const lateIds = new Set(late.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !lateIds.has(id))).toEqual(before);
    rows.push(...late);
  }
});

test('a page has 1 to 100 rows', async () => {
  for (const first of [0, -1, 101]) {
    const { errors } = await execute(world, world.viewer('visitor'), PAGE, { first });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
});

test('a cursor that this list did not give is refused as the caller’s mistake', async () => {
  const forged = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
  const { pageInfo } = await page({ order: 'NEWEST', first: 1 });
  const id = rows[0]?.id;
  for (const [order, keys] of [
    ['DEADLINE', ['2026-02-31', id]],
    ['DEADLINE', ['2026-02-28', 'an id']],
    ['NEWEST', ['2026-02-31T00:00:00.000Z', id]],
    ['SEVERITY', [-5, '2026-02-28T00:00:00.000Z', id]],
    ['CLOSEST_TO_COMPLETE', [3e10, id]],
  ] as const) {
    const { errors } = await execute(world, world.viewer('visitor'), PAGE, { after: forged(keys), order });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  }
  const cursors = [
    'nonsense',
    forged({ a: 1 }),
    forged([]),
    forged(['2026-11-01']),
    forged(['not a day', 'not an id']),
    forged([1, 2, 3, 4]),
    pageInfo.endCursor,
  ];
  for (const after of cursors) {
    const { errors } = await execute(world, world.viewer('visitor'), PAGE, { after, order: 'CLOSEST_TO_COMPLETE' });
    expect(
      errors.map(({ extensions }) => extensions.code),
      String(after),
    ).toEqual(['BAD_USER_INPUT']);
  }
});
