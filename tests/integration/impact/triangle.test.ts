import { beforeEach, expect, test } from 'vitest';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, needItem, offerItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';

type Cell = {
  county: { key: string };
  targetGroup: { key: string };
  people: number | null;
  adequacy: number | null;
  cappedValue: string;
  requiredValue: string;
  needCount: number;
  silent: boolean;
};
type Ratio = { numerator: string; denominator: string; unit: string; value: number | null };
type Triangle = {
  adequacy: Ratio;
  completeness: Ratio;
  justice: { value: number | null; mean: number | null; lowest: Cell | null };
  cells: Cell[];
  silentCells: Cell[];
  cellCount: number;
  asOf: string;
};

const CELL = 'county { key } targetGroup { key } people adequacy cappedValue requiredValue needCount silent';
const RATIO = 'numerator denominator unit value';
const TRIANGLE = `asOf adequacy { ${RATIO} } completeness { ${RATIO} } justice { value mean lowest { ${CELL} } } cells { ${CELL} } silentCells { ${CELL} } cellCount`;
const ONE = `query ($scope: ScopeKind!, $id: ID, $stage: Stage!) { triangle(scope: $scope, scopeId: $id, stage: $stage) { ${TRIANGLE} } }`;

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  return () => world.end();
});

const triangle = async (
  scope: string,
  id: string | null = null,
  { stage = 'COUNTED', by = 'visitor' as ActorName | 'visitor' } = {},
) => (await ask<{ triangle: Triangle }>(world, world.viewer(by), ONE, { scope, id, stage })).triangle;
const province = () => triangle('PROVINCE', globalId('Province', 'IR-03'));

/** What an item has come to, as if the ledger had brought it there. */
async function fill(itemId: string | undefined, chain: { committed?: number; delivered?: number; verified?: number }) {
  const { committed = 0, delivered = 0, verified = 0 } = chain;
  await world.db.sql(
    'UPDATE need_item SET committed = $2, delivered = $3, verified = $4, open = required - $2 - $3 - $4 WHERE id = $1',
    [itemId, committed, delivered, verified],
  );
}

/**
 * By hand, at 100 million rial a wheelchair and 5 million a pack; people: Tabriz PWD 9000, OLD 20000, WHH 12000, Maragheh PWD 1800,
 * WHH 2500, Ahar PWD 900.
 *   Tabriz x PWD    20 chairs, 9 signed of which 4 arrived, 2 of these verified     9/20 = 0.45   reached
 *   Tabriz x OLD    40 packs, 10 signed                                             10/40 = 0.25  reached
 *   Maragheh x PWD  10 chairs, none                                                 0             not reached
 *   silent: Tabriz x WHH, Maragheh x WHH, Ahar x PWD
 * adequacy 950/3200 million; completeness 29000/46200.
 */
async function byHand() {
  const chairs = await publishedNeed(world);
  const packs = await publishedNeed(world, {
    targetGroupId: 'OLD',
    items: [needItem({ commodityId: COMMODITIES.diapers, quantity: 40n })],
  });
  await publishedNeed(
    world,
    { countyId: COUNTIES.maragheh, items: [needItem({ quantity: 10n })] },
    { by: 'maraghehOfficer' },
  );
  await fill(chairs.itemIds[0], { committed: 5, delivered: 2, verified: 2 });
  await fill(packs.itemIds[0], { committed: 10 });
}

test('the triangle of a province equals the table computed by hand', async () => {
  await byHand();
  const shown = await province();
  expect(shown.adequacy).toEqual({ numerator: '950000000', denominator: '3200000000', unit: 'RIAL', value: 0.296875 });
  expect(shown.completeness).toMatchObject({ numerator: '29000', denominator: '46200', unit: 'PEOPLE' });
  expect(shown.completeness.value).toBeCloseTo(29_000 / 46_200, 11);
  const mean = (9_000 * 0.45 + 20_000 * 0.25) / 46_200;
  expect(shown.justice.mean).toBeCloseTo(mean, 11);
  // Gini by its definition: the mean difference of every two people, over twice the mean
  const cells = [
    [9_000, 0.45],
    [20_000, 0.25],
    [1_800, 0],
    [12_000, 0],
    [2_500, 0],
    [900, 0],
  ] as const;
  let differences = 0;
  for (const [people, share] of cells)
    for (const [others, other] of cells) differences += people * others * Math.abs(share - other);
  expect(shown.justice.value).toBeCloseTo(1 - differences / (2 * 46_200 ** 2 * mean), 9);
  expect(
    shown.cells.map((cell) => [cell.county.key, cell.targetGroup.key, cell.adequacy, cell.needCount, cell.silent]),
  ).toEqual([
    [COUNTIES.tabriz, 'WHH', null, 0, true],
    [COUNTIES.maragheh, 'WHH', null, 0, true],
    [COUNTIES.maragheh, 'PWD', 0, 1, false],
    [COUNTIES.ahar, 'PWD', null, 0, true],
    [COUNTIES.tabriz, 'OLD', 0.25, 1, false],
    [COUNTIES.tabriz, 'PWD', 0.45, 1, false],
  ]);
  expect(shown.silentCells).toHaveLength(3);
  expect(shown.justice.lowest).toMatchObject({
    county: { key: COUNTIES.tabriz },
    targetGroup: { key: 'WHH' },
    silent: true,
  });
});

test('each stage counts only what has come that far, and each scope only what is its own', async () => {
  await byHand();
  const id = globalId('Province', 'IR-03');
  expect((await triangle('PROVINCE', id, { stage: 'DELIVERED' })).adequacy.numerator).toBe('400000000');
  expect((await triangle('PROVINCE', id, { stage: 'VERIFIED' })).adequacy.numerator).toBe('200000000');
  expect((await triangle('COUNTRY')).completeness.denominator).toBe('53200');
  expect((await triangle('COUNTY', globalId('County', COUNTIES.maragheh))).adequacy).toMatchObject({
    numerator: '0',
    denominator: '1000000000',
  });
  expect((await triangle('TARGET_GROUP', globalId('TargetGroup', 'OLD'))).adequacy.value).toBe(0.25);
  // the program's own place and groups, and what is asked under it; the mission above it answers for the same needs
  expect((await triangle('PROGRAM', globalId('Program', PROGRAMS.rehabilitation))).adequacy.denominator).toBe(
    '3200000000',
  );
  expect((await triangle('PROGRAM', globalId('Program', PROGRAMS.mission))).adequacy.denominator).toBe('3200000000');
  expect((await triangle('PROGRAM', globalId('Program', PROGRAMS.tehran))).adequacy.value).toBeNull();
});

test('giving one item more than it asks raises nothing: a full need hides no empty one', async () => {
  await byHand();
  const before = await province();
  const rich = await publishedNeed(world, { items: [needItem({ quantity: 1n }), needItem({ quantity: 4n })] });
  await fill(rich.itemIds[0], { committed: 1 });
  world.clock.passSeconds(61);
  const after = await province();
  expect(BigInt(after.adequacy.numerator) - BigInt(before.adequacy.numerator)).toBe(100_000_000n);
  expect(
    after.cells.find((cell) => cell.county.key === COUNTIES.tabriz && cell.targetGroup.key === 'PWD')?.adequacy,
  ).toBe(10 / 25);
});

test('drafts count nowhere, pledges that are not signed neither', async () => {
  const need = await publishedNeed(world);
  await activeOffer(world, { items: [offerItem({ capacity: 5n })] });
  await world.db.sql('UPDATE need_item SET held = 5, open = open - 5 WHERE id = $1', [need.itemIds[0]]);
  expect((await province()).adequacy).toMatchObject({ numerator: '0', denominator: '2000000000' });
});

test('figures are at most a minute old, and say so', async () => {
  const first = await province();
  await publishedNeed(world);
  expect((await province()).asOf).toBe(first.asOf);
  world.clock.passSeconds(61);
  expect((await province()).adequacy.denominator).toBe('2000000000');
});

test('parts: the province by county and by group, programs below a program', async () => {
  await byHand();
  const query = `query ($by: ScopeKind!, $within: ID) { triangles(by: $by, within: $within, stage: COUNTED) { scopeId label { fa } triangle { adequacy { numerator denominator } } } }`;
  type Parts = {
    triangles: { scopeId: string; label: { fa: string }; triangle: { adequacy: { denominator: string } } }[];
  };
  const parts = async (by: string, within: string | null = null) =>
    (await ask<Parts>(world, world.viewer('visitor'), query, { by, within })).triangles;
  const counties = await parts('COUNTY', globalId('Province', 'IR-03'));
  expect(counties.map(({ label, triangle: { adequacy } }) => [label.fa, adequacy.denominator])).toEqual([
    ['اهر', '0'],
    ['مراغه', '1000000000'],
    ['تبریز', '2200000000'],
  ]);
  expect((await parts('TARGET_GROUP', globalId('County', COUNTIES.tabriz))).map(({ scopeId }) => scopeId)).toEqual(
    ['OLD', 'PWD', 'WHH'].map((group) => globalId('TargetGroup', group)),
  );
  expect(
    (await parts('PROGRAM', globalId('Program', PROGRAMS.mission))).map(({ scopeId }) => scopeId).toSorted(),
  ).toEqual([PROGRAMS.rehabilitation, PROGRAMS.livelihood].map((id) => globalId('Program', id)).toSorted());
  expect((await parts('PROVINCE')).map(({ triangle: { adequacy } }) => adequacy.denominator)).toEqual([
    '3200000000',
    '0',
  ]);
});

test('to the public a cell of one to seven people is hidden in every number, others are rounded to five', async () => {
  await byHand();
  await world.db.sql(`UPDATE eligible_people SET people = 6 WHERE county_id = $1`, [COUNTIES.ahar]);
  await world.db.sql(`UPDATE eligible_people SET people = 1802 WHERE county_id = $1 AND target_group_id = 'PWD'`, [
    COUNTIES.maragheh,
  ]);
  const id = globalId('Province', 'IR-03');
  const people = (shown: Triangle, county: string, group: string) =>
    shown.cells.find((cell) => cell.county.key === county && cell.targetGroup.key === group)?.people;
  const open = await triangle('PROVINCE', id);
  expect(people(open, COUNTIES.ahar, 'PWD')).toBeNull();
  expect(people(open, COUNTIES.maragheh, 'PWD')).toBe(1_800);
  expect(open.completeness.denominator).toBe('45300');
  expect(open.silentCells.map(({ county }) => county.key)).not.toContain(COUNTIES.ahar);
  const inCharge = await triangle('PROVINCE', id, { by: 'councillor' });
  expect(people(inCharge, COUNTIES.ahar, 'PWD')).toBe(6);
  expect(inCharge.completeness.denominator).toBe('45308');
  // outside their own place they are the public
  for (const by of ['tehranOfficer', 'officer', 'member'] as const)
    expect((await triangle('PROVINCE', id, { by })).completeness.denominator).toBe('45300');
});

test('an id that is not of the scope is refused', async () => {
  await expect(triangle('COUNTY', globalId('Province', 'IR-03'))).rejects.toThrow(/id of a County/);
  await expect(triangle('PROVINCE', globalId('Province', 'IR-77'))).rejects.toThrow(/id of a Province/);
  await expect(triangle('PROVINCE')).rejects.toThrow(/id of a Province/);
});
