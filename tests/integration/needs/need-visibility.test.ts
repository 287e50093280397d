import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEED_STATES, type NeedState, PUBLIC_NEED_STATES } from '../../../server/src/domain/need.ts';
import { can } from '../../../server/src/domain/policies/can.ts';
import { createNeedLoaders } from '../../../server/src/modules/needs/index.ts';
import { returnNeed } from '../../../server/src/modules/needs/use-cases/return-need.ts';
import { ACTOR_NAMES } from '../../support/actors.ts';
import { ask, globalId } from '../../support/execute.ts';
import { done, draftNeed, needNow, publishedNeed, submittedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';

let world: World;
/** One need in every state, and one cancelled that never was published. */
const needs = new Map<string, { id: string; code: string; itemId: string }>();
const WHO: (ActorName | 'visitor')[] = ['visitor', ...ACTOR_NAMES];

beforeAll(async () => {
  world = await makeWorld();
  for (const state of [...NEED_STATES, 'NEVER_PUBLISHED'] as const) {
    const need = await draftNeed(world);
    const published = [...PUBLIC_NEED_STATES, 'CANCELLED'].includes(state as NeedState);
    await world.db.sql(
      'UPDATE need SET state = $2, published_at = CASE WHEN $3 THEN now() END, approver_id = CASE WHEN $3 THEN $4::uuid END WHERE id = $1',
      [need.id, state === 'NEVER_PUBLISHED' ? 'CANCELLED' : state, published, world.viewer('approver').personId],
    );
    needs.set(state, { id: need.id, code: need.code, itemId: need.itemIds[0] ?? '' });
  }
});
afterAll(() => world.end());

const SEEN = `query Seen($code: String!, $id: ID!, $itemId: ID!) { need(code: $code) { id } node(id: $id) { id } nodes(ids: [$itemId]) { id } }`;

async function seenBy(who: ActorName | 'visitor'): Promise<string[]> {
  const seen: string[] = [];
  for (const [state, { id, code, itemId }] of needs) {
    const variables = { code, id: globalId('Need', id), itemId: globalId('NeedItem', itemId) };
    const answer = await ask<{ need: unknown; node: unknown; nodes: unknown[] }>(
      world,
      world.viewer(who),
      SEEN,
      variables,
    );
    const found = [answer.need, answer.node, answer.nodes[0]].map((one) => one !== null);
    // by its code, by its id and by the id of its item: all or none
    expect(new Set(found).size, `${who} and ${state}`).toBe(1);
    if (found[0]) seen.push(state);
  }
  return seen;
}

describe('who sees a need of Tabriz', () => {
  const ALL = [...NEED_STATES, 'NEVER_PUBLISHED'];
  const PUBLIC = ALL.filter((state) => [...PUBLIC_NEED_STATES, 'CANCELLED'].includes(state as NeedState));
  const ONCE_SUBMITTED = ALL.filter((state) => state !== 'DRAFT');
  test.each([
    ['visitor', PUBLIC],
    ['officer', ALL],
    ['receiver', ALL],
    ['auditor', ALL],
    ['nationalAuditor', ALL],
    ['approver', ONCE_SUBMITTED],
    ['admin', ONCE_SUBMITTED],
    ['verifier', ONCE_SUBMITTED],
    ['maraghehOfficer', PUBLIC],
    ['tehranOfficer', PUBLIC],
    ['tehranApprover', PUBLIC],
    ['signatory', PUBLIC],
    ['reviewer', PUBLIC],
    ['councillor', PUBLIC],
    ['network', PUBLIC],
  ] as const)('%s', async (who, states) => {
    expect(await seenBy(who)).toEqual(states);
  });
});

test('rows and rules agree for everybody and every state', async () => {
  for (const who of WHO) {
    const viewer = world.viewer(who);
    const asAuditor = createNeedLoaders(world.db.read, world.viewer('nationalAuditor'));
    const loaders = createNeedLoaders(world.db.read, viewer);
    for (const { id } of needs.values()) {
      const need = await asAuditor.need.load(id);
      if (!need) throw new Error('the auditor of the country sees every need');
      const facts = await asAuditor.needFacts.load(need);
      expect((await loaders.need.load(id)) !== null, `${who}: ${need.state}`).toBe(can(viewer, 'read', facts).allowed);
    }
  }
});

type Listed = { needs: { edges: { node: { state: string } }[] } };
const listed = async (who: ActorName | 'visitor', states: NeedState[] | null) => {
  const list = `query List($states: [NeedState!]) { needs(first: 100, filter: { states: $states }) { edges { node { state } } } }`;
  const { needs: page } = await ask<Listed>(world, world.viewer(who), list, { states });
  return page.edges.map(({ node }) => node.state).toSorted();
};

test('a list shows what everybody may see; asking for drafts shows them to their office alone', async () => {
  for (const who of WHO) expect(await listed(who, null)).toEqual([...PUBLIC_NEED_STATES].toSorted());
  const hidden: NeedState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED'];
  expect(await listed('visitor', hidden)).toEqual([]);
  expect(await listed('signatory', hidden)).toEqual([]);
  expect(await listed('tehranApprover', hidden)).toEqual([]);
  expect(await listed('approver', hidden)).toEqual(['REJECTED', 'RETURNED', 'SUBMITTED']);
  expect(await listed('officer', hidden)).toEqual(['DRAFT', 'REJECTED', 'RETURNED', 'SUBMITTED']);
  expect(await listed('visitor', [...hidden, 'PUBLISHED'])).toEqual(['PUBLISHED']);
});

test('facets count for everybody the same public needs, and no draft', async () => {
  const asked = `{ needFacets { total states { value count } } }`;
  type Facets = { needFacets: { total: number; states: { value: string; count: number }[] } };
  for (const who of ['visitor', 'officer', 'nationalAuditor'] as const) {
    const { needFacets } = await ask<Facets>(world, world.viewer(who), asked);
    expect(needFacets.total).toBe(PUBLIC_NEED_STATES.length);
    expect(needFacets.states).toEqual(PUBLIC_NEED_STATES.map((state) => ({ value: state, count: 1 })));
  }
});

describe('what only the office reads', () => {
  const WITHIN = `query Within($code: String!) { need(code: $code) { author { displayName } approver { displayName } reason availableActions
    authenticity { code approverRole publishedAt approverOffice { slug } office { slug } } } }`;
  type Within = { need: Record<string, unknown> | null };
  const within = async (who: ActorName | 'visitor', code: string) =>
    (await ask<Within>(world, world.viewer(who), WITHIN, { code })).need;

  test('people by name, and reasons: the office and its supervisors; a visitor reads office and post', async () => {
    const need = await publishedNeed(world);
    const authenticity = {
      code: need.code,
      approverRole: 'PROGRAM_APPROVER',
      publishedAt: world.deps.now().toISOString(),
      approverOffice: { slug: 'provinceoffice' },
      office: { slug: 'tabrizoffice' },
    };
    expect(await within('visitor', need.code)).toMatchObject({ author: null, approver: null, authenticity });
    expect(await within('signatory', need.code)).toMatchObject({ author: null, approver: null, authenticity });
    expect(await within('tehranApprover', need.code)).toMatchObject({ author: null, approver: null });
    expect(await within('auditor', need.code)).toMatchObject({
      author: { displayName: 'نمونه officer' },
      approver: { displayName: 'نمونه approver' },
      authenticity,
    });
  });

  test('the reason of a return reaches its officer; what was never published has no authenticity', async () => {
    const need = await submittedNeed(world);
    const reason = 'مستندات را کامل کنید';
    done(await returnNeed(world.deps, world.viewer('approver'), { ...(await needNow(world, need.id)), reason }));
    expect(await within('officer', need.code)).toMatchObject({
      reason,
      authenticity: null,
      availableActions: ['edit', 'submit'],
    });
    expect(await within('receiver', need.code)).toMatchObject({ reason, availableActions: [] });
    expect(await within('visitor', need.code)).toBeNull();
  });

  test('what can be done is what the viewer may do', async () => {
    const { code } = await publishedNeed(world);
    expect(await within('approver', code)).toMatchObject({ availableActions: ['pause', 'close', 'cancel'] });
    expect(await within('officerAsApprover', code)).toMatchObject({ availableActions: [] });
    expect(await within('visitor', code)).toMatchObject({ availableActions: [] });
  });
});

test('people helped are shown rounded to five, and not at all from one to seven', async () => {
  const need = await publishedNeed(world);
  const shown = async (count: number | null) => {
    await world.db.sql('UPDATE need SET people_count = $2 WHERE id = $1', [need.id, count]);
    const asked = `query People($code: String!) { need(code: $code) { peopleCount } }`;
    const answer = await ask<{ need: { peopleCount: number | null } }>(world, world.viewer('officer'), asked, need);
    return answer.need.peopleCount;
  };
  expect([await shown(1), await shown(7), await shown(8), await shown(63), await shown(null)]).toEqual([
    null,
    null,
    10,
    65,
    null,
  ]);
});
