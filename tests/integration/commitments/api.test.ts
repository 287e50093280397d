import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passVerificationWithIssues } from '../../../server/src/modules/commitments/use-cases/pass-verification-with-issues.ts';
import { ask, execute, globalId } from '../../support/execute.ts';
import { done, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, ORGANIZATIONS, type World } from '../../support/world.ts';
import { assigned, checksNow, committed, delivered, pledged, underCheck } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type Who = ActorName | 'visitor';

test('a pledge answers the commitment, with what its provider may see and do', async () => {
  const need = await publishedNeed(world);
  const document = `mutation ($item: ID!, $key: IdempotencyKey!, $quantity: BigInt!) {
    pledgeCommitment(needItemId: $item, quantity: $quantity, deliverFrom: "2026-11-02", deliverBy: "2026-11-30", conditions: "فقط صبح", idempotencyKey: $key) {
      __typename
      ... on Commitment { state quantity value conditions availableActions need { code } offer { direct } offerItem { held }
        providerSignature { signedAt } tranches { id } programOffice { slug } holdUntil }
      ... on NotEnoughRemaining { requested remaining message }
    }
  }`;
  const variables = { item: globalId('NeedItem', need.itemIds[0] ?? ''), quantity: '4' };
  expect(await ask(world, world.viewer('signatory'), document, { ...variables, key: world.key() })).toEqual({
    pledgeCommitment: {
      __typename: 'Commitment',
      state: 'PLEDGED',
      quantity: '4',
      value: '400000000',
      conditions: 'فقط صبح',
      availableActions: ['sign', 'withdraw'],
      need: { code: need.code },
      offer: { direct: true },
      offerItem: { held: '4' },
      providerSignature: null,
      tranches: [],
      programOffice: { slug: 'tabrizoffice' },
      holdUntil: '2026-11-15T08:00:00.000Z',
    },
  });
  const tooMuch = { ...variables, quantity: '400', key: world.key() };
  expect(await ask(world, world.viewer('signatory'), document, tooMuch)).toMatchObject({
    pledgeCommitment: { __typename: 'NotEnoughRemaining', requested: '400', remaining: '16' },
  });
});

test('signing asks the session for the password first', async () => {
  const { id, version } = await pledged(world);
  const document = `mutation ($id: ID!, $version: Int!) { signCommitment(id: $id, version: $version) {
    __typename ... on Commitment { state providerSignature { person { displayName } organization { slug } } } } }`;
  const variables = { id: globalId('Commitment', id), version };
  const sign = (steppedUp: boolean) => ask(world, world.viewer('signatory'), document, variables, { steppedUp });
  expect(await sign(false)).toEqual({ signCommitment: { __typename: 'StepUpNeeded' } });
  expect(await sign(true)).toMatchObject({
    signCommitment: { state: 'PLEDGED', providerSignature: { organization: { slug: 'business' } } },
  });
});

test('the provider is told what a plan has to sum to, and who may plan or ask for a check is told by the API', async () => {
  const { id } = await committed(world);
  const document = 'query ($id: ID!) { node(id: $id) { ... on Commitment { toPlan availableActions } } }';
  const look = async (who: Who) =>
    (await ask(world, world.viewer(who), document, { id: globalId('Commitment', id) })).node;
  expect(await look('member')).toEqual({ toPlan: '9', availableActions: ['plan'] });
  await delivered(world, id, 4n);
  expect(await look('member')).toEqual({ toPlan: '5', availableActions: ['plan'] });
  expect(await look('rivalMember')).toEqual({ toPlan: '5', availableActions: [] });
  const check = await checksNow(world, id);
  const asks = check.length === 0 ? ['request'] : [];
  expect(await look('approver')).toEqual({ toPlan: '5', availableActions: asks });
});

describe('who sees what', () => {
  const byCode = `query ($code: String!) { commitment(code: $code) {
    state conditions offer { id } programSignature { person { id } }
    tranches { quantity state bankReference dispatchNote availableActions }
    verifications { state findings reason verifier { id } eligibleVerifiers { id } availableActions } } }`;
  const look = async (who: Who, code: string) =>
    (await ask<{ commitment: Record<string, never> | null }>(world, world.viewer(who), byCode, { code })).commitment;

  test('a pledge is between the two sides and those who oversee', async () => {
    const { code } = await pledged(world);
    const seen: Record<string, boolean> = {};
    for (const who of [
      'visitor',
      'member',
      'rivalMember',
      'officer',
      'approver',
      'tehranApprover',
      'verifier',
      'auditor',
    ] as Who[])
      seen[who] = (await look(who, code)) !== null;
    expect(seen).toEqual({
      visitor: false,
      member: true,
      rivalMember: false,
      officer: true,
      approver: true,
      tehranApprover: false,
      verifier: false,
      auditor: true,
    });
  });

  test('everybody sees a signed commitment, only those concerned its notes and people', async () => {
    const { id, code } = await committed(world, { asked: { conditions: 'فقط صبح‌ها' } });
    await delivered(world, id, 9n);
    const visitor = await look('visitor', code);
    expect(visitor).toMatchObject({
      state: 'DELIVERED',
      conditions: '',
      offer: null,
      programSignature: { person: null },
      tranches: [{ quantity: '9', state: 'ACCEPTED', availableActions: [] }],
      verifications: [],
    });
    expect(await look('member', code)).toMatchObject({ conditions: 'فقط صبح‌ها', offer: { id: expect.any(String) } });
    expect(await look('auditor', code)).toMatchObject({ programSignature: { person: { id: expect.any(String) } } });
  });

  test('a check is told to everybody once it is decided, its findings to the council', async () => {
    const { id, check } = await underCheck(world);
    const [{ code } = { code: '' }] = await world.db.sql('SELECT code FROM commitment WHERE id = $1', [id]);
    expect(await look('visitor', code)).toMatchObject({ verifications: [] });
    const found = { ...check, findings: 'سه دستگاه ترمز نداشت', passedQuantity: 6n };
    done(await passVerificationWithIssues(world.deps, world.viewer('verifier'), found));
    expect(await look('visitor', code)).toMatchObject({
      verifications: [{ state: 'PASSED_WITH_ISSUES', findings: '', verifier: null, eligibleVerifiers: [] }],
    });
    expect(await look('councillor', code)).toMatchObject({
      verifications: [{ findings: 'سه دستگاه ترمز نداشت', verifier: { id: expect.any(String) } }],
    });
  });

  test('whoever assigns is offered those with no tie; a verifier is offered themselves', async () => {
    const { id, code } = await committed(world, { quantity: 20n });
    await delivered(world, id, 20n);
    const offered = async (who: Who) => {
      const [check] = ((await look(who, code))?.verifications ?? []) as { eligibleVerifiers: { id: string }[] }[];
      return check?.eligibleVerifiers.map((person) => person.id).sort();
    };
    const idOf = (name: ActorName) => globalId('Person', world.viewer(name).personId);
    expect(await offered('councillor')).toEqual([idOf('verifier'), idOf('secondVerifier')].sort());
    expect(await offered('secondVerifier')).toEqual([idOf('secondVerifier')]);
    expect(await offered('approver')).toEqual([]);
  });
});

describe('lists', () => {
  const list = `query ($first: Int, $after: String, $filter: CommitmentFilter) { commitments(first: $first, after: $after, filter: $filter) {
    edges { cursor node { code state } } pageInfo { hasNextPage endCursor } } }`;
  type Page = {
    commitments: {
      edges: { node: { code: string; state: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const page = async (who: Who, variables: object) =>
    (await ask<Page>(world, world.viewer(who), list, { ...variables })).commitments;

  test('run through every commitment of a need once, the newest first', async () => {
    const need = await publishedNeed(world);
    const made = [];
    for (let at = 0; at < 5; at += 1) made.push((await committed(world, { need, quantity: 2n })).code);
    await pledged(world, { need, quantity: 3n });
    const filter = { needId: globalId('Need', need.id) };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await page('visitor', { first: 2, after, filter });
      seen.push(...edges.map(({ node }) => node.code));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(made.toReversed());
    expect((await page('member', { filter })).edges).toHaveLength(6);
    const pledges = await page('member', { filter: { ...filter, states: ['PLEDGED'] } });
    expect(pledges.edges.map(({ node }) => node.state)).toEqual(['PLEDGED']);
  });

  test('of a need and of an organization stand on them', async () => {
    const need = await publishedNeed(world);
    const { code } = await committed(world, { need, by: 'cooperative' });
    const document = `query ($need: ID!, $giver: ID!) {
      need: node(id: $need) { ... on Need { commitments { edges { node { code } } } } }
      giver: node(id: $giver) { ... on Organization { commitments(first: 1) { edges { node { code } } } } } }`;
    const variables = {
      need: globalId('Need', need.id),
      giver: globalId('Organization', ORGANIZATIONS.cooperative),
    };
    const only = { commitments: { edges: [{ node: { code } }] } };
    expect(await ask(world, world.viewer('visitor'), document, variables)).toEqual({ need: only, giver: only });
  });

  test('a cursor of another list, or of none, is refused', async () => {
    for (const after of [Buffer.from('["2026-11-01"]').toString('base64url'), 'nonsense']) {
      const { errors } = await execute(world, world.viewer('visitor'), list, { after });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

test('every verb of delivery and check runs over the API to the end', async () => {
  const { id } = await committed(world);
  const commitment = globalId('Commitment', id);
  type Thing = { id: string; version: number; state: string; __typename: string };
  const act = async (who: ActorName, noun: string, field: string) => {
    const data = await ask<Record<string, Thing>>(
      world,
      world.viewer(who),
      `mutation { done: ${field} { __typename ... on ${noun} { id version state } ... on DomainError { message } } }`,
    );
    return data.done as Thing;
  };
  const version = async () => {
    const data = await ask<{ node: { version: number } }>(
      world,
      world.viewer('member'),
      `{ node(id: "${commitment}") { ... on Commitment { version } } }`,
    );
    return data.node.version;
  };
  const planned = await act(
    'member',
    'Commitment',
    `planTranches(commitmentId: "${commitment}", version: ${await version()}, tranches: [{ quantity: "9", dueOn: "2026-11-20" }])`,
  );
  expect(planned).toMatchObject({ __typename: 'Commitment', state: 'COMMITTED' });
  const [row] = await world.db.sql('SELECT id FROM tranche WHERE commitment_id = $1', [id]);
  const tranche = globalId('Tranche', String(row?.id));
  const of = (version: number) => `id: "${tranche}", version: ${version}`;
  expect(await act('member', 'Tranche', `dispatchTranche(${of(1)}, note: "با کامیون")`)).toMatchObject({
    state: 'DISPATCHED',
  });
  expect(await act('receiver', 'Tranche', `receiveTranche(${of(2)}, quantity: "9")`)).toMatchObject({
    state: 'RECEIVED',
  });
  expect(await act('receiver', 'Tranche', `returnTranche(${of(3)}, reason: " ")`)).toMatchObject({
    __typename: 'ReasonRequired',
  });
  expect(await act('receiver', 'Tranche', `acceptTranche(${of(3)})`)).toMatchObject({ state: 'ACCEPTED' });
  const check = await assigned(world, id);
  const verification = `id: "${globalId('Verification', check.id)}", version: ${check.version}`;
  expect(
    await act('secondVerifier', 'Verification', `passVerification(${verification}, findings: "درست")`),
  ).toMatchObject({
    __typename: 'NotAllowed',
  });
  expect(
    await act('verifier', 'Verification', `passVerification(${verification}, findings: "درست است")`),
  ).toMatchObject({
    state: 'PASSED',
  });
  const closed = await act(
    'approver',
    'Commitment',
    `closeCommitment(id: "${commitment}", version: ${await version()})`,
  );
  expect(closed).toMatchObject({ state: 'CLOSED' });
});

test('a draft is kept and given back to its own membership over the API', async () => {
  const save =
    'mutation ($content: JSON!) { saveDraft(form: "pledge", subject: "x", content: $content) { __typename } }';
  const read = '{ draft(form: "pledge", subject: "x") { content } }';
  const discard = 'mutation { discardDraft(form: "pledge", subject: "x") { __typename } }';
  const [mine, other] = [world.viewer('member'), world.viewer('signatory')];
  const content = { step: 2, quantity: '4' };
  expect(await ask(world, mine, save, { content })).toEqual({ saveDraft: { __typename: 'Draft' } });
  expect(await ask(world, mine, read)).toEqual({ draft: { content } });
  for (const viewer of [other, world.viewer('visitor')])
    expect(await ask(world, viewer, read)).toEqual({ draft: null });
  expect(await ask(world, other, discard)).toEqual({ discardDraft: { __typename: 'NotFound' } });
  expect(await ask(world, mine, discard)).toEqual({ discardDraft: { __typename: 'Draft' } });
});
