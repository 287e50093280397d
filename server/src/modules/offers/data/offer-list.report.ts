import type { Read } from '#db/read.ts';
import { standsIn } from '#db/words.ts';
import { type OfferState, PUBLIC_OFFER_STATES } from '#domain/offer.ts';
import { searchQuery } from '#domain/search-query.ts';
import { VISITOR, type Viewer } from '#domain/viewer.ts';
import { OFFER_COLUMNS, type Offer } from './offer.loader.ts';
import { offerVisibility } from './offer.visibility.ts';

/** What a list of offers is narrowed by; ids are database keys, an absent part narrows nothing. */
export type OfferFilter = {
  text?: string | null | undefined;
  kinds?: readonly string[] | null | undefined;
  countyIds?: readonly string[] | null | undefined;
  targetGroupIds?: readonly string[] | null | undefined;
  organizationIds?: readonly string[] | null | undefined;
  states?: readonly OfferState[] | null | undefined;
  hasFree?: boolean | null | undefined;
};

type Query = {
  readonly filter: OfferFilter;
  readonly page: { readonly first: number; readonly after: readonly (string | number)[] | null };
  /** When it is asked: a verification past its end lists nothing. */
  readonly at: Date;
};

/** Parts of a WHERE with their values. `shape` names which parts are there: each shape is one prepared statement. */
class Narrowing {
  readonly shape: string[] = [];
  readonly parts: string[] = ['NOT o.direct'];
  readonly values: unknown[] = [];
  add(name: string, sql: string, ...values: readonly unknown[]): void {
    let mark = this.values.length;
    this.parts.push(sql.replace(/\?/g, () => `$${++mark}`));
    this.values.push(...values);
    this.shape.push(name);
  }
}

const some = <T>(list: readonly T[] | null | undefined): readonly T[] => list ?? [];

/** An offer of an organization that is not verified now is shown to its own people and to who may review it, not listed. */
const VERIFIED = `EXISTS (SELECT 1 FROM organization giver WHERE giver.id = o.organization_id AND giver.verification_state = 'VERIFIED'
  AND (giver.verification_expires_at IS NULL OR giver.verification_expires_at > ?))`;

function narrowStates(narrowing: Narrowing, viewer: Viewer, { filter, at }: Pick<Query, 'filter' | 'at'>): void {
  const own = viewer.kind === 'member' ? viewer.organizationId : null;
  const organizations = some(filter.organizationIds);
  const ownOnly = own !== null && organizations.length > 0 && organizations.every((id) => id === own);
  const asked = some(filter.states);
  const states = asked.length > 0 || ownOnly ? asked : (['ACTIVE'] as const);
  if (states.length === 1) narrowing.add('state', 'o.state = ?', states[0]);
  else if (states.length > 1) narrowing.add('states', 'o.state = ANY(?)', states);
  const isPublic =
    states.length > 0 && states.every((state) => (PUBLIC_OFFER_STATES as readonly string[]).includes(state));
  if (isPublic && !ownOnly) {
    narrowing.add('verified', VERIFIED, at);
    return;
  }
  const visible = offerVisibility(viewer);
  narrowing.parts.push(visible.sql('o', narrowing.values.length + 1));
  narrowing.values.push(...visible.values);
  narrowing.shape.push(visible.name);
}

/** One item has to meet all that is asked of items: a limit left empty admits everything. */
function narrowItems(narrowing: Narrowing, filter: OfferFilter): void {
  const shape: string[] = [];
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (name: string, sql: string, ...more: readonly unknown[]) => {
    shape.push(name);
    parts.push(sql);
    values.push(...more);
  };
  if (filter.hasFree) add('free', 'i.free > 0');
  const counties = some(filter.countyIds);
  if (counties.length > 0)
    add(
      'county',
      `((i.county_ids = '{}' AND i.province_ids = '{}') OR i.county_ids && ?::text[]
        OR i.province_ids && ARRAY(SELECT c.province_id FROM county c WHERE c.id = ANY(?::text[])))`,
      counties,
      counties,
    );
  const groups = some(filter.targetGroupIds);
  if (groups.length > 0) add('group', `(i.target_group_ids = '{}' OR i.target_group_ids && ?::text[])`, groups);
  if (parts.length === 0) return;
  const item = `EXISTS (SELECT 1 FROM offer_item i WHERE i.offer_id = o.id AND ${parts.join(' AND ')})`;
  narrowing.add(shape.join('+'), item, ...values);
}

function narrowed(viewer: Viewer, query: Pick<Query, 'filter' | 'at'>): Narrowing {
  const { filter } = query;
  const narrowing = new Narrowing();
  narrowStates(narrowing, viewer, query);
  if (some(filter.organizationIds).length > 0)
    narrowing.add('organization', 'o.organization_id = ANY(?::uuid[])', filter.organizationIds);
  if (some(filter.kinds).length > 0) narrowing.add('kind', 'o.kinds && ?::text[]', filter.kinds);
  narrowItems(narrowing, filter);
  for (const spellings of searchQuery(filter.text ?? '').words) {
    const word = standsIn('o.compact', spellings);
    narrowing.add(`word${spellings.length}`, word.sql, ...word.values);
  }
  return narrowing;
}

/** One keyset page of offers, the newest first, one row more than asked for when there is a next page. */
export async function listOffers(read: Read, viewer: Viewer, query: Query): Promise<{ row: Offer; keys: string[] }[]> {
  const { page } = query;
  const narrowing = narrowed(viewer, query);
  if (page.after) narrowing.add('after', 'o.id < ?::uuid', page.after[0]);
  const text = `SELECT ${OFFER_COLUMNS} FROM offer o WHERE ${narrowing.parts.join(' AND ')}
    ORDER BY o.id DESC LIMIT $${narrowing.values.length + 1}`;
  const statement = { name: `offers/list/${narrowing.shape.join(',')}`, text, valuesDecide: true };
  const rows = await read.rows<Offer>(statement, [...narrowing.values, page.first + 1]);
  return rows.map((row) => ({ row, keys: [row.id] }));
}

/** Whether an offer everybody may see is one a filter would list: for those who asked to hear of it. */
export async function offerFits(read: Read, filter: OfferFilter, offerId: string, at: Date): Promise<boolean> {
  const narrowing = narrowed(VISITOR, { filter, at });
  narrowing.add('id', 'o.id = ?::uuid', offerId);
  const text = `SELECT o.id FROM offer o WHERE ${narrowing.parts.join(' AND ')}`;
  return (await read.rows({ name: `offers/fits/${narrowing.shape.join(',')}`, text }, narrowing.values)).length > 0;
}
