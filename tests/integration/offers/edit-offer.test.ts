import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfferInput } from '../../../server/src/domain/offer-content.ts';
import { StaleVersion } from '../../../server/src/domain/refusals.ts';
import { editOffer } from '../../../server/src/modules/offers/use-cases/edit-offer.ts';
import {
  activeOffer,
  done,
  draftOffer,
  offerInput,
  offerItem,
  refusalOf,
  submittedOffer,
} from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

describe('editing an offer', () => {
  const edit = (by: ActorName, offer: { id: string; version: number }, changes: Partial<OfferInput> = {}) =>
    editOffer(world.deps, world.viewer(by), { id: offer.id, version: offer.version, input: offerInput(changes) });

  test('replaces text and items; a colleague may do it', async () => {
    const offer = await draftOffer(world);
    done(await edit('signatory', offer, { title: { fa: 'عنوان دوم پیشنهاد' }, items: [offerItem({ capacity: 3n })] }));
    const [row] = await world.db.sql(
      `SELECT o.title_fa, o.version, o.author_id, i.capacity::int FROM offer o JOIN offer_item i ON i.offer_id = o.id WHERE o.id = $1`,
      [offer.id],
    );
    const author = world.viewer('member').personId;
    expect(row).toEqual({ title_fa: 'عنوان دوم پیشنهاد', version: 2, author_id: author, capacity: 3 });
  });

  test('twice from one version: the first stands, the second is told both versions', async () => {
    const offer = await draftOffer(world);
    const answers = await Promise.all([edit('member', offer), edit('signatory', offer)]);
    expect(answers.map(refusalOf).toSorted()).toEqual(['StaleVersion', 'done']);
    expect(answers.find((answer) => answer instanceof StaleVersion)).toMatchObject({ expected: 1, actual: 2 });
  });

  test('is refused once it is sent, and to other organizations, which do not even learn of it', async () => {
    expect(refusalOf(await edit('member', await submittedOffer(world)))).toBe('NotAllowed WRONG_STATE');
    expect(refusalOf(await edit('rivalMember', await draftOffer(world)))).toBe('NotFound');
    expect(refusalOf(await edit('rivalMember', await activeOffer(world)))).toBe('NotAllowed OTHER_ORGANIZATION');
  });
});
