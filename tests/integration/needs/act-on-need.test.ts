import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEED_STATES, type NeedEvent, type NeedState } from '../../../server/src/domain/need.ts';
import { SensitiveText, StaleVersion, TransitionRefused } from '../../../server/src/domain/refusals.ts';
import { cancelNeed } from '../../../server/src/modules/needs/use-cases/cancel-need.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { publishNeed } from '../../../server/src/modules/needs/use-cases/publish-need.ts';
import { rejectNeed } from '../../../server/src/modules/needs/use-cases/reject-need.ts';
import { renewNeed } from '../../../server/src/modules/needs/use-cases/renew-need.ts';
import { resumeNeed } from '../../../server/src/modules/needs/use-cases/resume-need.ts';
import { returnNeed } from '../../../server/src/modules/needs/use-cases/return-need.ts';
import { submitNeed } from '../../../server/src/modules/needs/use-cases/submit-need.ts';
import {
  done,
  draftNeed,
  draftOffer,
  needItem,
  needNow,
  publishedNeed,
  refusalOf,
  submittedNeed,
} from '../../support/things.ts';
import { type ActorName, COMMODITIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type Act = { id: string; version: number; reason?: string };
const VERBS = {
  submit: submitNeed,
  publish: publishNeed,
  return: returnNeed,
  reject: rejectNeed,
  pause: pauseNeed,
  resume: resumeNeed,
  close: closeNeed,
  cancel: cancelNeed,
  renew: (deps: World['deps'], viewer: Parameters<typeof renewNeed>[1], act: Act) =>
    renewNeed(deps, viewer, { ...act, windowEnd: '2027-06-01' }),
} as const;
type Verb = keyof typeof VERBS;

/** Who fires it, from which states, and where it leads. */
const TABLE: Record<Verb, { by: ActorName; from: NeedState[]; to: NeedState; reason: boolean }> = {
  submit: { by: 'officer', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', reason: false },
  publish: { by: 'approver', from: ['SUBMITTED'], to: 'PUBLISHED', reason: false },
  return: { by: 'approver', from: ['SUBMITTED'], to: 'RETURNED', reason: true },
  reject: { by: 'approver', from: ['SUBMITTED'], to: 'REJECTED', reason: true },
  pause: { by: 'approver', from: ['PUBLISHED'], to: 'PAUSED', reason: false },
  resume: { by: 'approver', from: ['PAUSED'], to: 'PUBLISHED', reason: false },
  close: { by: 'approver', from: ['PUBLISHED'], to: 'CLOSED', reason: true },
  cancel: {
    by: 'approver',
    from: ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED', 'EXPIRED'],
    to: 'CANCELLED',
    reason: true,
  },
  renew: { by: 'officer', from: ['EXPIRED'], to: 'SUBMITTED', reason: false },
};
const VERB_NAMES = Object.keys(TABLE) as Verb[];

const perform = (verb: Verb, by: ActorName | 'visitor', act: Act) => VERBS[verb](world.deps, world.viewer(by), act);
const stateOf = async (id: string) =>
  (await world.db.sql<{ state: NeedState }>('SELECT state FROM need WHERE id = $1', [id]))[0]?.state;
/** Put there past the life cycle, to try what the life cycle says. */
async function needIn(state: NeedState): Promise<Act> {
  const need = await draftNeed(world);
  const publishedOnce = ['PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED'].includes(state);
  await world.db.sql(
    `UPDATE need SET state = $2, published_at = CASE WHEN $3 THEN now() END, approver_id = CASE WHEN $3 THEN $4::uuid END WHERE id = $1`,
    [need.id, state, publishedOnce, world.viewer('approver').personId],
  );
  return { id: need.id, version: need.version };
}
const entries = (needId: string) =>
  world.db.sql<{ kind: string; quantity: string }>(
    'SELECT kind, quantity FROM ledger_entry WHERE need_id = $1 ORDER BY chain_position',
    [needId],
  );
const items = (needId: string) =>
  world.db.sql<{ required: string; open: string }>(
    'SELECT required, open FROM need_item WHERE need_id = $1 ORDER BY position',
    [needId],
  );
const deeds = async (id: string) =>
  (
    await world.db.sql<{ action: string }>(`SELECT action FROM audit_event WHERE noun_id = $1 ORDER BY at, id`, [id])
  ).map(({ action }) => action);

describe.each(VERB_NAMES)('%s', (verb) => {
  const { by, from, to, reason } = TABLE[verb];
  const why = reason ? { reason: 'نیاز تکراری است' } : {};

  test.each(NEED_STATES)('on a need that is %s', async (state) => {
    const need = await needIn(state);
    const answer = await perform(verb, by, { ...need, ...why });
    if (from.includes(state)) {
      expect(refusalOf(answer)).toBe('done');
      expect(await stateOf(need.id)).toBe(to);
      expect((await needNow(world, need.id)).version).toBe(need.version + 1);
      expect((await deeds(need.id)).at(-1)).toBe(`${verb}Need`);
    } else {
      // an approver does not see drafts at all
      expect(['TransitionRefused', ...(state === 'DRAFT' ? ['NotFound'] : [])]).toContain(refusalOf(answer));
      expect(await stateOf(need.id)).toBe(state);
    }
  });

  test('is refused to a visitor, to the other side and to another place; nobody learns of a hidden need', async () => {
    const need = await needIn(from[0] ?? 'DRAFT');
    const publicNow = ['PUBLISHED', 'PAUSED', 'EXPIRED'].includes(from[0] ?? '');
    const hidden = 'NotFound';
    expect(refusalOf(await perform(verb, 'visitor', { ...need, ...why }))).toBe(publicNow ? 'SignInNeeded' : hidden);
    expect(refusalOf(await perform(verb, 'signatory', { ...need, ...why }))).toBe(
      publicNow ? 'NotAllowed WRONG_ROLE' : hidden,
    );
    const elsewhere = by === 'officer' ? 'tehranOfficer' : 'tehranApprover';
    expect(refusalOf(await perform(verb, elsewhere, { ...need, ...why }))).toBe(
      publicNow ? 'NotAllowed OUTSIDE_SCOPE' : hidden,
    );
    expect(await stateOf(need.id)).toBe(from[0]);
  });

  test('on an older version changes nothing and tells the newer one', async () => {
    const need = await needIn(from[0] ?? 'DRAFT');
    await world.db.sql('UPDATE need SET version = 7 WHERE id = $1', [need.id]);
    const answer = await perform(verb, by, { ...need, ...why });
    expect(answer).toBeInstanceOf(StaleVersion);
    expect(answer).toMatchObject({ expected: need.version, actual: 7 });
    expect(await stateOf(need.id)).toBe(from[0]);
  });

  test('twice at the same time happens once', async () => {
    const need = await needIn(from[0] ?? 'DRAFT');
    const answers = await Promise.all([1, 2, 3].map(() => perform(verb, by, { ...need, ...why })));
    const said = answers.map(refusalOf);
    expect(said.filter((one) => one === 'done')).toHaveLength(1);
    expect(
      said.filter((one) => one !== 'done').every((one) => ['StaleVersion', 'TransitionRefused'].includes(one)),
    ).toBe(true);
    expect((await deeds(need.id)).filter((deed) => deed === `${verb}Need`)).toHaveLength(1);
  });

  if (reason)
    test('needs a reason, which must not identify anybody', async () => {
      const need = await needIn(from[0] ?? 'DRAFT');
      expect(refusalOf(await perform(verb, by, need))).toBe('ReasonRequired');
      expect(refusalOf(await perform(verb, by, { ...need, reason: '   ' }))).toBe('ReasonRequired');
      expect(refusalOf(await perform(verb, by, { ...need, reason: 'نه' }))).toBe('InvalidInput reason TOO_SHORT');
      const answer = await perform(verb, by, { ...need, reason: 'با 09141234567 تماس بگیرید' });
      expect(answer).toBeInstanceOf(SensitiveText);
      expect(await stateOf(need.id)).toBe(from[0]);
    });
});

const decisions: NeedEvent[] = ['publish', 'return', 'reject', 'pause', 'resume', 'close', 'cancel'];
test.each(decisions)('the person who wrote a need cannot %s it in another of their roles', async (verb) => {
  const name = verb as Verb;
  const need = await needIn(TABLE[name].from[0] ?? 'DRAFT');
  const answer = await perform(name, 'officerAsApprover', { ...need, reason: 'دلیل کافی' });
  expect(refusalOf(answer)).toBe('NotAllowed IS_AUTHOR');
});

test('a colleague of the author can neither submit nor edit it', async () => {
  const need = await needIn('DRAFT');
  expect(refusalOf(await perform('submit', 'receiver', need))).toBe('NotAllowed NOT_AUTHOR');
});

test('publishing opens in the ledger what each item asks, once', async () => {
  const need = await publishedNeed(world, {
    items: [needItem({ quantity: 20n }), needItem({ commodityId: COMMODITIES.diapers, quantity: 300n })],
  });
  expect(await entries(need.id)).toEqual(
    expect.arrayContaining([
      { kind: 'NEED_PUBLISHED', quantity: '20' },
      { kind: 'NEED_PUBLISHED', quantity: '300' },
    ]),
  );
  expect(await items(need.id)).toEqual([
    { required: '20', open: '20' },
    { required: '300', open: '300' },
  ]);
  const [sums] = await world.db.sql(
    'SELECT required_value, open_value, coverage, approver_id FROM need WHERE id = $1',
    [need.id],
  );
  const value = String(20n * 100_000_000n + 300n * 5_000_000n);
  expect(sums).toEqual({
    required_value: value,
    open_value: value,
    coverage: 'NONE',
    approver_id: world.viewer('approver').personId,
  });
});

test('closing takes what nobody pledged out of the ledger, so that nothing is asked any more', async () => {
  const need = await publishedNeed(world);
  done(await perform('close', 'approver', { ...need, reason: 'برنامه پایان یافت' }));
  expect((await entries(need.id)).map(({ kind }) => kind)).toEqual(['NEED_PUBLISHED', 'NEED_CLOSED']);
  expect(await items(need.id)).toEqual([{ required: '20', open: '0' }]);
});

test('a need with a pledge on it cannot be cancelled', async () => {
  const need = await publishedNeed(world);
  const offer = await draftOffer(world);
  await world.db.sql(
    `INSERT INTO commitment (id, code, need_id, need_item_id, offer_id, offer_item_id, provider_organization_id, program_organization_id, province_id,
       county_id, commodity_id, quantity, unit_price, deliver_from, deliver_by, hold_until, pledged_by_id, pledged_at)
     SELECT gen_random_uuid(), 'X-1', n.id, $2::uuid, o.id, i.id, o.organization_id, n.organization_id, n.province_id, n.county_id, i.commodity_id, 1, 1,
       n.window_start, n.window_end, now() + interval '14 days', o.author_id, now()
     FROM need n, offer o JOIN offer_item i ON i.offer_id = o.id WHERE n.id = $1::uuid AND o.id = $3::uuid`,
    [need.id, need.itemIds[0], offer.id],
  );
  const answer = await perform('cancel', 'approver', { ...need, reason: 'دیگر لازم نیست' });
  expect(answer).toBeInstanceOf(TransitionRefused);
  expect((answer as TransitionRefused).allowed).not.toContain('cancel');
});

test('a renewed need goes on in the ledger where it stopped, with its new last day', async () => {
  const need = await publishedNeed(world);
  await world.db.sql(`UPDATE need SET state = 'EXPIRED', ended_at = now() WHERE id = $1`, [need.id]);
  const past = await renewNeed(world.deps, world.viewer('officer'), { ...need, windowEnd: '2026-10-31' });
  expect(refusalOf(past)).toBe('InvalidInput windowEnd IN_THE_PAST');
  done(await perform('renew', 'officer', need));
  done(await perform('publish', 'approver', await needNow(world, need.id)));
  expect((await entries(need.id)).map(({ kind }) => kind)).toEqual(['NEED_PUBLISHED']);
  const [row] = await world.db.sql(`SELECT window_end::text, ended_at FROM need WHERE id = $1`, [need.id]);
  expect(row).toEqual({ window_end: '2027-06-01', ended_at: null });
});

test('a returned need keeps its reason until it is sent again', async () => {
  const need = await submittedNeed(world);
  done(await perform('return', 'approver', { ...need, reason: 'مستندات را کامل کنید' }));
  const reason = async () => (await world.db.sql('SELECT reason FROM need WHERE id = $1', [need.id]))[0]?.reason;
  expect(await reason()).toBe('مستندات را کامل کنید');
  done(await perform('submit', 'officer', await needNow(world, need.id)));
  expect(await reason()).toBeNull();
});
