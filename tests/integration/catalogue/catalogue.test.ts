import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, globalId } from '../../support/execute.ts';
import { COMMODITIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const read = (document: string, variables: Record<string, unknown> = {}) =>
  ask(world, world.viewer('visitor'), document, variables);

test('places come with their neighbours, groups and domains in their order', async () => {
  expect(await read('{ provinces { isoCode code name { fa } counties { key } } }')).toEqual({
    provinces: [
      {
        isoCode: 'IR-03',
        code: 'AS',
        name: { fa: 'آذربایجان شرقی' },
        counties: [{ key: 'IR-03-ahar' }, { key: 'IR-03-tabriz' }, { key: 'IR-03-maragheh' }],
      },
      { isoCode: 'IR-23', code: 'TH', name: { fa: 'تهران' }, counties: [{ key: 'IR-23-rey' }] },
    ],
  });
  const counties = 'query Of($id: ID) { counties(provinceId: $id) { key neighbours { key } province { isoCode } } }';
  expect(await read(counties, { id: globalId('Province', 'IR-23') })).toEqual({
    counties: [{ key: 'IR-23-rey', neighbours: [], province: { isoCode: 'IR-23' } }],
  });
  expect(await read('{ targetGroups { key } domains { key } }')).toEqual({
    targetGroups: [{ key: 'WHH' }, { key: 'PWD' }, { key: 'OLD' }],
    domains: [{ key: 'REHABILITATION' }, { key: 'LIVELIHOOD' }, { key: 'AGEING' }],
  });
});

test('a commodity has its newest price of the day, all prices with their source, and what may serve in its place', async () => {
  const asked = `query One($code: String!) { commodity(code: $code) { kind name { fa } unit { fa } price { price validFrom }
    prices { price validFrom source } substitutes { code } } }`;
  expect(await read(asked, { code: 'wheelchair' })).toEqual({
    commodity: {
      kind: 'GOODS',
      name: { fa: 'ویلچر' },
      unit: { fa: 'دستگاه' },
      price: { price: '100000000', validFrom: '2026-09-23' },
      prices: [
        { price: '100000000', validFrom: '2026-09-23', source: 'نمونه' },
        { price: '90000000', validFrom: '2026-03-21', source: 'نمونه' },
      ],
      substitutes: [{ code: 'e-wheelchair' }],
    },
  });
  expect(await read(asked, { code: 'job' })).toMatchObject({ commodity: { price: null, prices: [] } });
  expect(await read(asked, { code: 'gold' })).toEqual({ commodity: null });
});

test('things of the catalogue are found by their id, and what is not there is not', async () => {
  const ids = [
    globalId('Commodity', COMMODITIES.rial),
    globalId('County', 'IR-03-ahar'),
    globalId('County', 'IR-03-atlantis'),
    globalId('TargetGroup', 'WHH'),
  ];
  const found = await read(`query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids });
  expect(found).toEqual({
    nodes: [
      { __typename: 'Commodity', id: ids[0] },
      { __typename: 'County', id: ids[1] },
      null,
      { __typename: 'TargetGroup', id: ids[3] },
    ],
  });
});

test('a price written later is known within a minute, and one of tomorrow only tomorrow', async () => {
  const price = async () => {
    const answer = await read('{ commodity(code: "diapers") { price { price } } }');
    return (answer.commodity as { price: { price: string } }).price.price;
  };
  expect(await price()).toBe('5000000');
  await world.db.sql(
    `INSERT INTO commodity_price (id, commodity_id, price, valid_from, source) VALUES (gen_random_uuid(), $1, 6000000, '2026-11-01', 'نمونه'),
      (gen_random_uuid(), $1, 7000000, '2026-11-02', 'نمونه')`,
    [COMMODITIES.diapers],
  );
  world.clock.passSeconds(61);
  expect(await price()).toBe('6000000');
  world.clock.passDays(1);
  expect(await price()).toBe('7000000');
});
