import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NeedInput } from '../../../server/src/domain/need-content.ts';
import { SensitiveText } from '../../../server/src/domain/refusals.ts';
import { writeNeed } from '../../../server/src/modules/needs/use-cases/write-need.ts';
import { ask, globalId } from '../../support/execute.ts';
import { done, needInput, needItem, refusalOf } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const write = (by: ActorName | 'visitor', changes: Partial<NeedInput> = {}, key = world.key()) =>
  writeNeed(world.deps, world.viewer(by), { input: needInput(changes), idempotencyKey: key });
const count = async (table: string) =>
  Number((await world.db.sql<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

describe('writing a need', () => {
  test('makes a draft with a code of its province and Jalali year, its items at the price of the day', async () => {
    const { needId } = done(
      await write('officer', { items: [needItem(), needItem({ unitPrice: 7n, minimumLot: 5n })] }),
    );
    const [need] = await world.db.sql(
      `SELECT state, code, province_id, county_id, organization_id, author_id, version, required_value, kinds FROM need WHERE id = $1`,
      [needId],
    );
    expect(need).toEqual({
      state: 'DRAFT',
      code: expect.stringMatching(/^AS-1405-\d{5}$/),
      province_id: 'IR-03',
      county_id: COUNTIES.tabriz,
      organization_id: world.viewer('officer').organizationId,
      author_id: world.viewer('officer').personId,
      version: 1,
      required_value: String(20n * 100_000_000n + 20n * 7n),
      kinds: ['GOODS'],
    });
    const items = await world.db.sql(
      `SELECT unit_price, price_date::text, minimum_lot, open FROM need_item WHERE need_id = $1 ORDER BY position`,
      [needId],
    );
    expect(items).toEqual([
      { unit_price: '100000000', price_date: '2026-09-23', minimum_lot: '1', open: '0' },
      { unit_price: '7', price_date: '2026-11-01', minimum_lot: '5', open: '0' },
    ]);
  });

  test('saves Arabic letters as Persian ones', async () => {
    const { needId } = done(await write('officer', { title: { fa: '  ويلچر  براي كودكان ' } }));
    const [need] = await world.db.sql('SELECT title_fa FROM need WHERE id = $1', [needId]);
    expect(need).toEqual({ title_fa: 'ویلچر برای کودکان' });
  });

  test.each([
    ['visitor', 'SignInNeeded'],
    ['approver', 'NotAllowed WRONG_ROLE'],
    ['signatory', 'NotAllowed WRONG_ROLE'],
    ['auditor', 'NotAllowed WRONG_ROLE'],
    ['maraghehOfficer', 'NotAllowed OUTSIDE_SCOPE'],
    ['tehranOfficer', 'NotAllowed OUTSIDE_SCOPE'],
  ] as const)('by %s is refused: %s', async (by, refusal) => {
    const before = await count('need');
    expect(refusalOf(await write(by))).toBe(refusal);
    expect(await count('need')).toBe(before);
  });

  test('names every field to correct at once', async () => {
    const answer = await write('officer', {
      title: { fa: ' ' },
      programId: world.viewer('officer').personId,
      severity: 6,
      windowEnd: '2026-10-30',
      items: [needItem({ quantity: 0n }), needItem({ commodityId: COMMODITIES.job }), needItem({ minimumLot: 21n })],
    });
    expect(
      refusalOf(answer)
        .split(/[, ]+/)
        .filter((word) => word.includes('.') || /^[a-z]/.test(word)),
    ).toEqual([
      'title.fa',
      'severity',
      'windowEnd',
      'windowEnd',
      'items.0.quantity',
      'items.0.minimumLot',
      'items.1.unitPrice',
      'items.2.minimumLot',
    ]);
  });

  test('names places, groups and programs that do not exist, and a program of another province', async () => {
    expect(
      refusalOf(await write('officer', { countyId: 'IR-03-atlantis', targetGroupId: 'ELF', domainId: 'MAGIC' })),
    ).toBe('InvalidInput countyId UNKNOWN,targetGroupId UNKNOWN,domainId UNKNOWN');
    expect(refusalOf(await write('officer', { programId: PROGRAMS.tehran }))).toBe(
      'InvalidInput programId OTHER_PROVINCE',
    );
    // a mission is of the whole country
    expect(refusalOf(await write('officer', { programId: PROGRAMS.mission }))).toBe('done');
  });

  test('refuses a story that names a phone number, tells where, and saves nothing', async () => {
    const before = await count('need');
    const story = 'خانمی سرپرست خانوار که شماره او ۰۹۱۴۱۲۳۴۵۶۷ است و پنج فرزند دارد';
    const answer = await write('officer', { story: { fa: story } });
    expect(answer).toBeInstanceOf(SensitiveText);
    const [span] = (answer as SensitiveText).spans;
    expect(story.slice(span?.start, span?.end)).toBe('۰۹۱۴۱۲۳۴۵۶۷');
    expect(await count('need')).toBe(before);
  });
});

describe('an idempotency key', () => {
  test('gives a retry the need of the first call', async () => {
    const key = world.key();
    const first = done(await write('officer', {}, key));
    expect(await write('officer', {}, key)).toEqual(first);
  });

  test('makes one need of eight twins that arrive at once', async () => {
    const key = world.key();
    const before = await count('need');
    const twins = await Promise.all(Array.from({ length: 8 }, () => write('officer', {}, key)));
    expect(new Set(twins.map((twin) => done(twin).needId)).size).toBe(1);
    expect(await count('need')).toBe(before + 1);
  });

  test('with other content is refused and writes nothing', async () => {
    const key = world.key();
    done(await write('officer', {}, key));
    const before = await count('need');
    expect(refusalOf(await write('officer', { severity: 1 }, key))).toBe('IdempotencyKeyReused');
    expect(await count('need')).toBe(before);
  });

  test('belongs to one membership: another may use the same text', async () => {
    const key = world.key();
    const mine = done(await write('officer', {}, key));
    const theirs = done(await write('receiver', {}, key));
    expect(theirs.needId).not.toBe(mine.needId);
  });
});

test('over the API a need is written, submitted and published with its version passed along', async () => {
  const document = `mutation Write($input: NeedInput!, $key: IdempotencyKey!) {
    writeNeed(input: $input, idempotencyKey: $key) { __typename ... on Need { id code version state availableActions items { id minimumLot unitPrice } } } }`;
  const { items, ...input } = needInput();
  const variables = {
    key: world.key(),
    input: {
      ...input,
      programId: globalId('Program', input.programId),
      countyId: globalId('County', input.countyId),
      targetGroupId: globalId('TargetGroup', input.targetGroupId),
      domainId: globalId('Domain', input.domainId),
      items: items.map(({ commodityId, quantity }) => ({
        commodityId: globalId('Commodity', commodityId),
        quantity: String(quantity),
      })),
    },
  };
  type Written = { writeNeed: { id: string; version: number; availableActions: string[] } };
  const { writeNeed: need } = await ask<Written>(world, world.viewer('officer'), document, variables);
  expect(need).toMatchObject({ __typename: 'Need', state: 'DRAFT', version: 1, availableActions: ['edit', 'submit'] });
  const submit = `mutation Submit($id: ID!, $version: Int!) { submitNeed(id: $id, version: $version) { __typename ... on Need { version state } } }`;
  const sent = await ask(world, world.viewer('officer'), submit, { id: need.id, version: need.version });
  expect(sent).toEqual({ submitNeed: { __typename: 'Need', version: 2, state: 'SUBMITTED' } });
  const publish = `mutation Publish($id: ID!, $version: Int!) { publishNeed(id: $id, version: $version) {
    __typename ... on Need { state chain { open } } ... on NotAllowed { why } } }`;
  const own = await ask(world, world.viewer('officerAsApprover'), publish, { id: need.id, version: 2 });
  expect(own).toEqual({ publishNeed: { __typename: 'NotAllowed', why: 'IS_AUTHOR' } });
  const published = await ask(world, world.viewer('approver'), publish, { id: need.id, version: 2 });
  expect(published).toEqual({ publishNeed: { __typename: 'Need', state: 'PUBLISHED', chain: { open: '2000000000' } } });
});
