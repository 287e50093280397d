import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEED_STATES, type NeedState } from '../../../server/src/domain/need.ts';
import { SensitiveText, StaleVersion } from '../../../server/src/domain/refusals.ts';
import { cancelNeed } from '../../../server/src/modules/needs/use-cases/cancel-need.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { publishNeed } from '../../../server/src/modules/needs/use-cases/publish-need.ts';
import { rejectNeed } from '../../../server/src/modules/needs/use-cases/reject-need.ts';
import { renewNeed } from '../../../server/src/modules/needs/use-cases/renew-need.ts';
import { resumeNeed } from '../../../server/src/modules/needs/use-cases/resume-need.ts';
import { returnNeed } from '../../../server/src/modules/needs/use-cases/return-need.ts';
import { submitNeed } from '../../../server/src/modules/needs/use-cases/submit-need.ts';
import { draftNeed, needNow, refusalOf } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';

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

/**
 * What holds for every act on a need, tried from every state: where it leads, who is refused and how, that an older
 * version changes nothing and that twins happen once. Answers the file's own world for what holds for one act alone.
 */
export function describeNeedAct(verb: Verb) {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.end());
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
  const deeds = async (id: string) =>
    (
      await world.db.sql<{ action: string }>(`SELECT action FROM audit_event WHERE noun_id = $1 ORDER BY at, id`, [id])
    ).map(({ action }) => action);

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

  if (by === 'approver')
    test('is refused to the person who wrote the need, in another of their roles as well', async () => {
      const need = await needIn(from[0] ?? 'DRAFT');
      const answer = await perform(verb, 'officerAsApprover', { ...need, reason: 'دلیل کافی' });
      expect(refusalOf(answer)).toBe('NotAllowed IS_AUTHOR');
    });

  return { world: () => world, perform, needIn };
}

export const entriesOf = (world: World, needId: string) =>
  world.db.sql<{ kind: string; quantity: string }>(
    'SELECT kind, quantity FROM ledger_entry WHERE need_id = $1 ORDER BY chain_position',
    [needId],
  );

export const itemsOf = (world: World, needId: string) =>
  world.db.sql<{ required: string; open: string }>(
    'SELECT required, open FROM need_item WHERE need_id = $1 ORDER BY position',
    [needId],
  );
