// One of each thing in each state that decides who sees it, and a mark in every text of it, by which an answer that
// says too much is found wherever it comes out.
import { passVerification } from '../../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { requestVerification } from '../../../server/src/modules/commitments/use-cases/request-verification.ts';
import { saveDraft } from '../../../server/src/modules/commitments/use-cases/save-draft.ts';
import { saveSearch } from '../../../server/src/modules/matching/use-cases/save-search.ts';
import { globalId } from '../../support/execute.ts';
import { insert } from '../../support/insert.ts';
import {
  activeOffer,
  done,
  draftNeed,
  draftOffer,
  publishedNeed,
  submittedNeed,
  submittedOffer,
} from '../../support/things.ts';
import {
  COMMODITIES,
  COUNTIES,
  DOMAINS,
  GROUPS,
  makeWorld,
  ORGANIZATIONS,
  PROGRAMS,
  PROVINCES,
  type World,
} from '../../support/world.ts';
import {
  checksNow,
  commitmentNow,
  committed,
  delivered,
  dispatched,
  pledged,
  tranchesNow,
  underCheck,
} from '../commitments/steps.fixture.ts';
import { finishedRound, policyId, proposalsOf } from '../matching/round.fixture.ts';

/** A thing of the world by the name the expected cells know it by: `need.draft` and so on. */
export type SeenThings = { readonly world: World; readonly ids: ReadonlyMap<string, string> };

const TYPES: Readonly<Record<string, string>> = {
  need: 'Need',
  needItem: 'NeedItem',
  offer: 'Offer',
  offerItem: 'OfferItem',
  commitment: 'Commitment',
  tranche: 'Tranche',
  verification: 'Verification',
  organization: 'Organization',
  person: 'Person',
  membership: 'Membership',
  session: 'Session',
  round: 'AllocationRound',
  match: 'Match',
  policy: 'MatchingPolicy',
  savedSearch: 'SavedSearch',
  program: 'Program',
  commodity: 'Commodity',
  province: 'Province',
  county: 'County',
  group: 'TargetGroup',
  domain: 'Domain',
};

/** Columns people write into; a mark in each names its row. Emptied ones are filled, so that each has something to hide. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  need: ['title_fa', 'title_azb', 'title_en', 'story_fa', 'story_azb', 'story_en', 'evidence_plan', 'reason'],
  need_item: ['note'],
  offer: ['title_fa', 'title_azb', 'title_en', 'note', 'reason'],
  commitment: ['conditions', 'reason'],
  tranche: ['bank_reference', 'dispatch_note', 'reason'],
  verification: ['findings', 'reason'],
  organization: ['name_fa', 'name_azb', 'name_en', 'about_fa', 'about_en'],
  person: ['display_name'],
  session: ['user_agent'],
  match: ['reason'],
  saved_search: ['name'],
  matching_policy: ['note'],
  allocation_round: ['failure'],
};
/** How a mark looks in an answer. */
export const MARK = /§[a-z_]+\.[a-z_]+\.[0-9a-f-]+§/g;

/** Every row that bears a mark and can be asked for by its id. */
export async function allMarked({ world }: SeenThings): Promise<SeenThings> {
  const ids = new Map<string, string>();
  for (const table of Object.keys(TEXTS)) {
    const noun = TYPES[NAME_OF[table] ?? table.replace(/_(.)/, (_, letter: string) => letter.toUpperCase())] ?? '';
    for (const { id } of await world.db.sql<{ id: string }>(`SELECT id FROM ${table}`))
      ids.set(`${table}.${id}`, globalId(noun, id));
  }
  return { world, ids };
}
const NAME_OF: Readonly<Record<string, string>> = { matching_policy: 'policy', allocation_round: 'round' };

export async function makeSeenThings(): Promise<SeenThings> {
  const world = await makeWorld();
  const keys = new Map<string, string>();
  await addOrganizations(world);
  await addNeedsAndOffers(world, keys);
  await addMatching(world, keys);
  await addCommitments(world, keys);
  await addPeople(world, keys);
  keys.set('program.rehabilitation', PROGRAMS.rehabilitation).set('commodity.wheelchair', COMMODITIES.wheelchair);
  keys.set('province.east', PROVINCES.eastAzerbaijan).set('county.tabriz', COUNTIES.tabriz);
  keys.set('group.disability', GROUPS.disability).set('domain.rehabilitation', DOMAINS.rehabilitation);
  await fill(world, keys);
  for (const table of Object.keys(TEXTS)) await mark(world, table);
  await world.db.sql(
    `UPDATE audit_event SET facts = facts || jsonb_build_object('reason', '§audit_event.reason.' || noun_id || '§')`,
  );
  return {
    world,
    ids: new Map([...keys].map(([name, key]) => [name, globalId(TYPES[name.split('.')[0] ?? ''] ?? '', key)])),
  };
}

/** What the acts above left empty, so that it would be seen if it were given. */
async function fill({ db, deps, viewer }: World, keys: ReadonlyMap<string, string>): Promise<void> {
  const now = deps.now();
  const key = (name: string) => keys.get(name);
  await db.sql('UPDATE need SET ended_at = $2 WHERE id = $1', [key('need.cancelled'), now]);
  await db.sql('UPDATE offer SET ended_at = $2 WHERE id = $1', [key('offer.charity'), now]);
  await db.sql('UPDATE commitment SET ended_at = $2 WHERE id = $1', [key('commitment.withdrawn'), now]);
  await db.sql(
    `UPDATE offer_item SET province_ids = '{IR-03}', county_ids = '{IR-03-tabriz}', target_group_ids = '{PWD}', domain_ids = '{REHABILITATION}',
       program_ids = ARRAY[$2::uuid], maximum_per_need = 40 WHERE id = $1`,
    [key('offerItem.active'), PROGRAMS.rehabilitation],
  );
  await db.sql(
    `UPDATE match SET decline_code = 'OTHER', ended_at = $2, override_cost = 7, override_points = 7, provider_accepted_at = $2, program_accepted_at = $2 WHERE id = $1`,
    [key('match.proposed'), now],
  );
  await db.sql("UPDATE matching_policy SET province_id = 'IR-03', created_by_id = $1", [viewer('councillor').personId]);
  await db.sql("UPDATE program SET starts_on = '2026-03-21', ends_on = '2027-03-20'");
}

async function mark({ db }: World, table: string): Promise<void> {
  const sets = (TEXTS[table] ?? []).map(
    (column) => `${column} = coalesce(${column}, '') || '§${table}.${column}.' || id || '§'`,
  );
  await db.sql(`UPDATE ${table} SET ${sets.join(', ')}`);
}

const WAITING = ['10000000-0000-7000-8000-000000000001', '10000000-0000-7000-8000-000000000002'] as const;

/** Not verified yet: a business and a charity that handed in, and a draft of each. */
async function addOrganizations({ db }: World): Promise<void> {
  const row = (id: string, kind: string, state: string) => ({
    id,
    kind,
    slug: `waiting-${id.slice(-1)}`,
    name_fa: `نمونه ${id.slice(-1)}`,
    verification_state: state,
    province_id: 'IR-03',
    skeleton: id,
    norm: id,
    compact: id,
  });
  await insert(db, 'organization', [row(WAITING[0], 'BUSINESS', 'SUBMITTED'), row(WAITING[1], 'CHARITY', 'SUBMITTED')]);
}

async function addNeedsAndOffers(world: World, keys: Map<string, string>): Promise<void> {
  const draft = await draftNeed(world);
  const submitted = await submittedNeed(world);
  const elsewhere = await submittedNeed(world, { countyId: COUNTIES.maragheh }, { by: 'maraghehOfficer' });
  const cancelled = await submittedNeed(world);
  await world.db.sql("UPDATE need SET state = 'CANCELLED' WHERE id = $1", [cancelled.id]);
  const takenBack = await publishedNeed(world);
  await world.db.sql("UPDATE need SET state = 'CANCELLED' WHERE id = $1", [takenBack.id]);
  const published = await publishedNeed(world);
  for (const [name, need] of Object.entries({ draft, submitted, elsewhere, cancelled, takenBack, published }))
    keys.set(`need.${name}`, need.id).set(`needItem.${name}`, need.itemIds[0] ?? '');
  const offers = {
    draft: await draftOffer(world),
    submitted: await submittedOffer(world),
    charity: await submittedOffer(world, {}, { by: 'charityMember' }),
    active: await activeOffer(world),
  };
  for (const [name, offer] of Object.entries(offers))
    keys.set(`offer.${name}`, offer.id).set(`offerItem.${name}`, offer.itemIds[0] ?? '');
}

async function addCommitments(world: World, keys: Map<string, string>): Promise<void> {
  const asked = { conditions: 'تحویل در انبار' };
  const direct = await pledged(world, { asked });
  const { id: withdrawn } = await pledged(world, { asked });
  await world.db.sql("UPDATE commitment SET state = 'WITHDRAWN' WHERE id = $1", [withdrawn]);
  const { id: sent } = await committed(world, { asked });
  await delivered(world, sent, 4n);
  const shipped = await dispatched(world, sent);
  // one may have been drawn already
  if ((await checksNow(world, sent)).length === 0) {
    const request = { commitmentId: sent, idempotencyKey: world.key() };
    done(await requestVerification(world.deps, world.viewer('councillor'), request));
  }
  const { id: checked, check } = await underCheck(world, 9n, { asked });
  done(await passVerification(world.deps, world.viewer('verifier'), { ...check, findings: 'همه دیده شد' }));
  const { id: partner } = await pledged(world);
  const [party] = await world.db.sql<{ id: string; item: string }>(
    `UPDATE need n SET state = 'RETURNED', published_at = NULL FROM commitment c WHERE c.id = $1 AND n.id = c.need_id RETURNING n.id, c.need_item_id AS item`,
    [partner],
  );
  keys.set('need.party', party?.id ?? '').set('needItem.party', party?.item ?? '');
  keys.set('offer.oneOff', direct.offerId).set('offerItem.oneOff', direct.offerItemId);
  const [asking] = await world.db.sql<{ id: string }>('SELECT need_id AS id FROM commitment WHERE id = $1', [sent]);
  keys.set('need.served', asking?.id ?? '').set('needItem.served', (await commitmentNow(world, sent)).needItemId);
  for (const [name, id] of Object.entries({ pledged: direct.id, withdrawn, sent, checked }))
    keys.set(`commitment.${name}`, (await commitmentNow(world, id)).id);
  keys.set('tranche.sent', shipped.id).set('tranche.accepted', (await tranchesNow(world, checked))[0]?.id ?? '');
  keys.set('verification.requested', (await checksNow(world, sent))[0]?.id ?? '');
  keys.set('verification.passed', (await checksNow(world, checked))[0]?.id ?? '');
}

/** A round that proposed the one offer to the one need, a search that was answered, a suggestion somebody declined. */
async function addMatching(world: World, keys: Map<string, string>): Promise<void> {
  const { db, deps } = world;
  const round = await finishedRound(world);
  const [proposal] = await proposalsOf(world, round.id);
  keys
    .set('round.done', round.id)
    .set('match.proposed', proposal?.id ?? '')
    .set('policy.first', await policyId(world));
  const input = { subject: 'NEEDS' as const, name: 'ویلچر تبریز', filter: { text: 'ویلچر' } };
  const saved = done(await saveSearch(deps, world.viewer('signatory'), { input, idempotencyKey: world.key() }));
  keys.set('savedSearch.signatory', saved.savedSearchId);
  await insert(db, 'search_alert', [
    { saved_search_id: saved.savedSearchId, subject_id: keys.get('need.published'), at: deps.now() },
  ]);
  await insert(db, 'suggestion_answer', [
    {
      id: '30000000-0000-7000-8000-000000000001',
      need_item_id: keys.get('needItem.published'),
      offer_item_id: keys.get('offerItem.active'),
      organization_id: ORGANIZATIONS.rival,
      membership_id: world.viewer('rivalSignatory').membershipId,
      province_id: 'IR-03',
      answer: 'DECLINED',
      decline_code: 'OTHER',
      reason: '§suggestion_answer.reason.0-0§',
      at: deps.now(),
    },
  ]);
}

async function addPeople(world: World, keys: Map<string, string>): Promise<void> {
  const { db, deps } = world;
  keys.set('organization.verified', ORGANIZATIONS.business).set('organization.office', ORGANIZATIONS.tabrizOffice);
  keys
    .set('organization.newcomer', ORGANIZATIONS.newcomer)
    .set('organization.newBusiness', WAITING[0])
    .set('organization.newCharity', WAITING[1]);
  for (const name of ['member', 'officer', 'tehranOfficer'] as const) {
    const { personId, membershipId } = world.viewer(name);
    keys.set(`person.${name}`, personId).set(`membership.${name}`, membershipId);
  }
  keys.set('membership.memberElsewhere', world.viewer('memberAsReviewer').membershipId);
  const { personId, membershipId } = world.viewer('signatory');
  const session = '20000000-0000-7000-8000-000000000001';
  const later = new Date(deps.now().getTime() + 3_600_000).toISOString();
  await insert(db, 'session', [
    {
      id: session,
      token_hash: '\\xabcd',
      person_id: personId,
      membership_id: membershipId,
      user_agent: '',
      created_at: deps.now(),
      last_seen_at: deps.now(),
      expires_at: later,
    },
  ]);
  keys.set('session.signatory', session);
  done(
    await saveDraft(deps, world.viewer('signatory'), {
      form: 'pledge',
      subject: 'x',
      content: { note: '§draft.content.0-0§' },
    }),
  );
}
