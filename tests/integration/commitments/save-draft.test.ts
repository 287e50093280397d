import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCommitmentLoaders } from '../../../server/src/modules/commitments/index.ts';
import { MOST_DRAFTS, saveDraft } from '../../../server/src/modules/commitments/use-cases/save-draft.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const save = (
  content: unknown,
  { form = 'pledge', subject = 'need-item-1', by = 'member' as ActorName | 'visitor' } = {},
) => saveDraft(world.deps, world.viewer(by), { form, subject, content });
const read = (by: ActorName | 'visitor', subject = 'need-item-1') =>
  createCommitmentLoaders(world.db.read, world.viewer(by)).draft.load({ form: 'pledge', subject });

test('a draft is saved in the place of the one before, for this membership alone', async () => {
  done(await save({ quantity: '4' }));
  world.clock.passSeconds(30);
  done(await save({ quantity: '9', conditions: 'صبح' }));
  expect(await read('member')).toEqual({
    form: 'pledge',
    subject: 'need-item-1',
    content: { quantity: '9', conditions: 'صبح' },
    updatedAt: world.deps.now(),
  });
  expect(await read('member', 'need-item-2')).toBeNull();
  for (const other of ['signatory', 'memberAsReviewer', 'visitor'] as const) expect(await read(other)).toBeNull();
});

test.each<[string, () => Promise<unknown>, object]>([
  ['a visitor', () => save({}, { by: 'visitor' }), { name: 'SignInNeeded' }],
  ['a form that is no name', () => save({}, { form: 'Pledge 1' }), { fields: [{ path: 'form', code: 'NOT_A_NAME' }] }],
  ['no subject', () => save({}, { subject: '' }), { fields: [{ path: 'subject', code: 'OUT_OF_RANGE' }] }],
  [
    'a phone number anywhere in it',
    () => save({ steps: [{ note: 'تماس 09123456789' }] }),
    { name: 'SensitiveText', spans: [expect.objectContaining({ path: 'content.steps.0.note', kind: 'MOBILE' })] },
  ],
])('refused: %s', async (_, saving, refusal) => {
  expect(await saving()).toMatchObject(refusal);
});

test('nobody keeps more than a hundred', async () => {
  for (let at = 0; at < MOST_DRAFTS; at += 1) done(await save({ at }, { subject: `subject-${at}`, by: 'cooperative' }));
  expect(await save({}, { subject: 'one-more', by: 'cooperative' })).toMatchObject({
    fields: [{ path: 'subject', code: 'TOO_MANY', bound: '100' }],
  });
  done(await save({ again: true }, { subject: 'subject-7', by: 'cooperative' }));
});
