import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NeedInput } from '../../../server/src/domain/need-content.ts';
import { StaleVersion } from '../../../server/src/domain/refusals.ts';
import { editNeed } from '../../../server/src/modules/needs/use-cases/edit-need.ts';
import {
  done,
  draftNeed,
  needInput,
  needItem,
  needNow,
  publishedNeed,
  refusalOf,
  submittedNeed,
} from '../../support/things.ts';
import { type ActorName, COUNTIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

describe('editing a need', () => {
  const edit = (by: ActorName, need: { id: string; version: number }, changes: Partial<NeedInput> = {}) =>
    editNeed(world.deps, world.viewer(by), { id: need.id, version: need.version, input: needInput(changes) });

  test('replaces text and items of a draft and counts its version up', async () => {
    const need = await draftNeed(world);
    done(await edit('officer', need, { title: { fa: 'عنوان دوم نیاز' }, items: [needItem({ quantity: 3n })] }));
    const now = await needNow(world, need.id);
    expect(now.version).toBe(2);
    const [row] = await world.db.sql(
      `SELECT n.title_fa, n.required_value, i.required FROM need n JOIN need_item i ON i.need_id = n.id WHERE n.id = $1`,
      [need.id],
    );
    expect(row).toEqual({ title_fa: 'عنوان دوم نیاز', required_value: '300000000', required: '3' });
  });

  test('on an older version loses nothing: the first edit stands and the second is told both versions', async () => {
    const need = await draftNeed(world);
    const answers = await Promise.all([
      edit('officer', need, { title: { fa: 'نسخه نخست از دو نسخه' } }),
      edit('officer', need, { title: { fa: 'نسخه دوم از دو نسخه' } }),
    ]);
    const said = answers.map(refusalOf);
    expect(said.toSorted()).toEqual(['StaleVersion', 'done']);
    expect(answers.find((answer) => answer instanceof StaleVersion)).toMatchObject({ expected: 1, actual: 2 });
    const title = ['نسخه نخست از دو نسخه', 'نسخه دوم از دو نسخه'][said.indexOf('done')];
    expect(await world.db.sql('SELECT title_fa FROM need WHERE id = $1', [need.id])).toEqual([{ title_fa: title }]);
  });

  test('is refused once it is submitted, to a colleague, and to who does not see it', async () => {
    const submitted = await submittedNeed(world);
    expect(refusalOf(await edit('officer', submitted))).toBe('NotAllowed WRONG_STATE');
    const draft = await draftNeed(world);
    expect(refusalOf(await edit('receiver', draft))).toBe('NotAllowed NOT_AUTHOR');
    expect(refusalOf(await edit('approver', draft))).toBe('NotFound');
    expect(refusalOf(await edit('tehranOfficer', draft))).toBe('NotFound');
    expect(refusalOf(await edit('signatory', await publishedNeed(world)))).toBe('NotAllowed WRONG_ROLE');
  });

  test('cannot move a need to a place that is not the officer’s', async () => {
    const draft = await draftNeed(world);
    expect(refusalOf(await edit('officer', draft, { countyId: COUNTIES.maragheh }))).toBe('NotAllowed OUTSIDE_SCOPE');
  });
});
