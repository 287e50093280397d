import { afterAll, beforeAll, expect, test } from 'vitest';
import { performRound } from '../../../server/src/modules/matching/use-cases/perform-round.ts';
import { runRound } from '../../../server/src/modules/matching/use-cases/run-round.ts';
import { ask } from '../../support/execute.ts';
import { done } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';
import {
  finishedRound,
  itemOf,
  openedRound,
  proposalsOf,
  queuedRound,
  roundNow,
  type SmallMarket,
  smallMarket,
} from './round.fixture.ts';

let world: World;
let market: SmallMarket;
beforeAll(async () => {
  world = await makeWorld();
  market = await smallMarket(world);
});
afterAll(() => world.end());

test('a round put in line waits for a worker in the same transaction', async () => {
  const round = await openedRound(world);
  done(await runRound(world.deps, world.viewer('councillor'), round));
  expect(world.jobs.queued.at(-1)).toEqual({ name: 'run-round', data: { roundId: round.id } });
  expect((await roundNow(world, round.id)).state).toBe('QUEUED');
});

test('a round proposes what there is: Maragheh gets its own six, Tabriz the twelve that may go anywhere', async () => {
  const round = await finishedRound(world);
  expect(round.state).toBe('DONE');
  const proposals = await proposalsOf(world, round.id);
  const given = Object.fromEntries(proposals.map((row) => [`${row.offerItemId} ${row.needItemId}`, row.quantity]));
  expect(given[`${itemOf(market.rival)} ${itemOf(market.maragheh)}`]).toBe(6n);
  expect(proposals.reduce((sum, { quantity }) => sum + quantity, 0n)).toBe(18n);
  expect(new Set(proposals.map(({ state }) => state))).toEqual(new Set(['PROPOSED']));
});

test('the summary opens to its proof, to the triangle before, after and by greed, and to who is left out', async () => {
  const round = await finishedRound(world);
  const { allocationRound: shown } = await ask<{ allocationRound: Shown }>(
    world,
    world.viewer('councillor'),
    `query ($code: String!) { allocationRound(code: $code) {
      state progress objective inputHash solverVersion availableActions
      summary { needItems offerItems eligiblePairs proposals capBound lotBound repairedPairs greedyObjective
        commodities { commodities { code } unitPrice proposals objective lotBound value }
        certificate { checked primal dual }
        leftOut { needItems explained changesVerified }
        before { adequacy { value } completeness { value } } after { adequacy { value } completeness { value } justice { value } }
        greedy { adequacy { value } } }
      cells(first: 5) { county { key } targetGroup { key } commodity { code } required before after shadowPrice }
      leftOut(first: 10) { edges { node { needItem { id } reason { code facts } nearestChange { code facts } wouldGet verified } } }
      matches(first: 10) { edges { node { quantity state explanation { score parts { code points } limits { code } shadowPrice } } } }
    } }`,
    { code: round.code },
  );
  expect(shown).toMatchObject({ state: 'DONE', progress: 1000, availableActions: [] });
  const { summary } = shown;
  expect(summary).toMatchObject({ needItems: 3, offerItems: 2, certificate: { checked: true } });
  expect(summary.certificate.primal).toBe(summary.certificate.dual);
  expect(BigInt(shown.objective)).toBeGreaterThanOrEqual(BigInt(summary.greedyObjective));
  const [chairs, ...others] = summary.commodities;
  expect(others).toEqual([]);
  expect(chairs).toMatchObject({ proposals: summary.proposals, lotBound: '0', value: shown.objective });
  expect(BigInt(shown.objective)).toBe((BigInt(chairs?.objective ?? 0) * BigInt(chairs?.unitPrice ?? 0)) / 1000n);
  expect(summary.before.adequacy.value).toBe(0);
  // 18 of 38 wheelchairs at one price
  expect(summary.after.adequacy.value).toBeCloseTo(18 / 38, 11);
  expect(summary.after.completeness.value ?? 0).toBeGreaterThan(0);
  expect(shown.cells.reduce((sum, cell) => sum + BigInt(cell.after) - BigInt(cell.before), 0n)).toBe(18n);
  for (const { node } of shown.matches.edges) {
    expect(node.explanation.parts.reduce((sum, { points }) => sum + points, 0)).toBe(node.explanation.score);
    expect(node.explanation.limits).not.toEqual([]);
  }
  expect(shown.leftOut.edges.length).toBe(summary.leftOut.explained);
});

type Figures = Record<'adequacy' | 'completeness' | 'justice', { value: number | null }>;
type Shown = {
  objective: string;
  summary: {
    certificate: { primal: string; dual: string };
    greedyObjective: string;
    proposals: number;
    commodities: { objective: string; unitPrice: string }[];
    leftOut: { explained: number };
    before: Figures;
    after: Figures;
  };
  cells: { before: string; after: string }[];
  leftOut: { edges: unknown[] };
  matches: { edges: { node: { explanation: { score: number; parts: { points: number }[]; limits: unknown[] } } }[] };
};

test('the same input gives the same bytes', async () => {
  const one = await finishedRound(world);
  world.clock.passSeconds(90);
  const other = await finishedRound(world);
  expect(other.inputHash).toBe(one.inputHash);
  expect(other.outputHash).toBe(one.outputHash);
  const pure = (rows: Awaited<ReturnType<typeof proposalsOf>>) =>
    rows.map(({ needItemId, offerItemId, quantity }) => [offerItemId, needItemId, quantity]);
  expect(pure(await proposalsOf(world, other.id))).toEqual(pure(await proposalsOf(world, one.id)));
});

test('a round whose worker died is begun again by its job and ends with the same result', async () => {
  const sound = await finishedRound(world);
  const round = await queuedRound(world);
  // what a worker leaves that was killed while writing: RUNNING, and a part of its list
  await world.db.sql(
    `UPDATE allocation_round SET state = 'RUNNING', started_at = now(), progress = 930 WHERE id = $1`,
    [round.id],
  );
  await world.db.sql(
    `INSERT INTO match SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'round_id', $2::uuid, 'state', 'SUPERSEDED', 'ended_at', NULL))).*
     FROM match m WHERE m.round_id = $1 LIMIT 1`,
    [sound.id, round.id],
  );
  expect(await performRound(world.deps, round.id)).toBe(true);
  expect((await roundNow(world, round.id)).outputHash).toBe(sound.outputHash);
  expect((await proposalsOf(world, round.id)).length).toBe((await proposalsOf(world, sound.id)).length);
});

test('proposals of a whole country are opened and removed with minutes of time, not with the seconds of a request', async () => {
  await world.db.sql(`CREATE FUNCTION refuse_haste() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF current_setting('statement_timeout') <> '10min' THEN RAISE 'in haste: %', current_setting('statement_timeout'); END IF; RETURN NULL; END $$`);
  await world.db.sql(
    'CREATE TRIGGER haste AFTER UPDATE OR DELETE ON match FOR EACH STATEMENT EXECUTE FUNCTION refuse_haste()',
  );
  expect((await finishedRound(world)).state).toBe('DONE');
  await world.db.sql('DROP TRIGGER haste ON match');
});

test('a finished round is not run again', async () => {
  const round = await finishedRound(world);
  expect(await performRound(world.deps, round.id)).toBe(false);
  expect(await runRound(world.deps, world.viewer('councillor'), round)).toMatchObject({
    name: 'TransitionRefused',
    state: 'DONE',
  });
});

test('a newer round supersedes what nobody has accepted yet, inside its own scope only', async () => {
  const wide = await finishedRound(world);
  const narrow = await finishedRound(world, {
    provinceId: 'IR-03',
    countyIds: ['IR-03-maragheh'],
    commodityIds: [],
    programIds: [],
  });
  const states = Object.fromEntries((await proposalsOf(world, wide.id)).map((row) => [row.needItemId, row.state]));
  expect(states[itemOf(market.maragheh)]).toBe('SUPERSEDED');
  expect(states[itemOf(market.tabriz)]).toBe('PROPOSED');
  expect((await proposalsOf(world, narrow.id)).map(({ needItemId }) => needItemId)).toContain(itemOf(market.maragheh));
});
