import { randomBytes } from 'node:crypto';
import { searchQuery } from '../../server/src/domain/search-query.ts';
import { globalId } from './by-hand/names.ts';
import { documents, type OperationName } from './documents.ts';
import type { Ask } from './load.ts';
import { v7 } from './uuid.ts';
import { hashOf, type World } from './worlds.ts';

type Variables = Readonly<Record<string, unknown>>;
export type Asked = { readonly variables: Variables; readonly token: string | null };

/** How an operation is written down for GraphQL documents known by their hash. */
export const asTrusted = (operation: OperationName, { variables, token }: Asked): Ask => ({
  body: JSON.stringify({ documentId: documents[operation].hash, variables }),
  token,
});

const KINDS_OF_PAGE = 80;

/** Filters of three shapes: a province and a group, a county, a province and an intent; each with a full page. */
export async function filtersOf({ pool }: World): Promise<Variables[]> {
  const shapes = [
    ['province_id', 'target_group_id'],
    ['county_id', null],
    ['province_id', 'intent'],
  ] as const;
  const names: Readonly<Record<string, readonly [filter: string, type: string | null]>> = {
    province_id: ['provinceIds', 'Province'],
    county_id: ['countyIds', 'County'],
    target_group_id: ['targetGroupIds', 'TargetGroup'],
    intent: ['intents', null],
  };
  const filters: Variables[] = [];
  for (const [place, other] of shapes) {
    const columns = [place, ...(other ? [other] : [])];
    const { rows } =
      await pool.query(`SELECT ${columns.join()} FROM need WHERE state = 'PUBLISHED' GROUP BY ${columns.join()}
      HAVING count(*) > 20 ORDER BY md5(concat(${columns.join()})) LIMIT ${KINDS_OF_PAGE}`);
    for (const row of rows) {
      const parts = columns.map((column) => {
        const [filter, type] = names[column] ?? ['', null];
        return [filter, [type === null ? row[column] : globalId(type, row[column])]] as const;
      });
      filters.push({ ...Object.fromEntries(parts), states: ['PUBLISHED'] });
    }
  }
  // the shapes in turns
  return filters.toSorted((a, b) => (filters.indexOf(a) % 7) - (filters.indexOf(b) % 7));
}

export const pageOf = (filter: Variables): Variables => ({ filter, order: 'DEADLINE', first: 20 });

/** Three words each, as they stand in the text of some need: a common search, and one that finds little. */
export async function searchesOf({ pool }: World): Promise<Variables[]> {
  const { rows } = await pool.query(`SELECT norm FROM need WHERE state = 'PUBLISHED' ORDER BY md5(id::text) LIMIT 400`);
  const texts = rows.flatMap(({ norm }: { norm: string }, at) => {
    const words = norm.split(' ').filter((word) => /^[\u0621-\u06cc]{3,}$/.test(word) && word !== 'برای');
    const [one, two, three] = words;
    const number = norm.match(/\d+$/)?.[0];
    return one && two && three && number ? [at % 2 === 0 ? `${one} ${two} ${three}` : `${one} ${two} ${number}`] : [];
  });
  // words that narrow nothing and words with other spellings are left out: the handler written by hand knows none
  const plain = texts.filter((text) => {
    const { words } = searchQuery(text);
    return words.length === 3 && words.every((spellings) => spellings.length === 1);
  });
  return plain.slice(0, 240).map((text) => pageOf({ text }));
}

export async function codesOf({ pool }: World): Promise<Variables[]> {
  const { rows } = await pool.query(`SELECT code FROM need WHERE state = 'PUBLISHED' ORDER BY md5(code) LIMIT 3000`);
  return rows.map(({ code }) => ({ code }));
}

/** Signs members in past the login page: rows of their sessions, all with the password proven just now. */
async function signIn({ pool }: World, memberships: readonly string[]): Promise<Map<string, string>> {
  const tokens = memberships.map((id) => [id, randomBytes(32).toString('base64url')] as const);
  await pool.query(
    `INSERT INTO session (id, token_hash, person_id, membership_id, expires_at, stepped_up_at)
     SELECT gen_random_uuid(), t.hash, m.person_id, m.id, now() + interval '8 hours', now()
     FROM unnest($1::uuid[], $2::bytea[]) AS t(id, hash) JOIN membership m ON m.id = t.id`,
    [tokens.map(([id]) => id), tokens.map(([, token]) => hashOf(token))],
  );
  return new Map(tokens);
}

/** So that no window pays for what happens once a minute in a real session. */
export async function keepSessionsFresh({ pool }: World): Promise<void> {
  await pool.query(`UPDATE session SET last_seen_at = now(), stepped_up_at = now() WHERE expires_at > now()`);
}

/** Pairs of an open need item and a standing offer's item that fit, each pair once, with the session of the offer's signatory. */
export async function pledgesOf(world: World): Promise<Asked[]> {
  const { rows } = await world.pool.query(
    `WITH need_side AS (
      SELECT i.id, i.commodity_id, i.minimum_lot, i.open, greatest(n.window_start, current_date) AS day, n.window_end,
        row_number() OVER (PARTITION BY i.commodity_id ORDER BY md5(i.id::text || $1)) AS place
      FROM need_item i JOIN need n ON n.id = i.need_id WHERE n.state = 'PUBLISHED' AND i.open > 0 AND n.window_end > current_date + 3),
    offer_side AS (
      SELECT oi.id, oi.commodity_id, oi.minimum_per_need, coalesce(oi.maximum_per_need, 1000000) AS most, oi.free, m.id AS membership_id, o.window_start,
        o.window_end, row_number() OVER (PARTITION BY oi.commodity_id ORDER BY md5(oi.id::text || $1)) AS place, count(*) OVER (PARTITION BY oi.commodity_id) AS many
      FROM offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id AND g.verification_state = 'VERIFIED'
      JOIN LATERAL (SELECT m.id FROM membership m WHERE m.organization_id = g.id AND m.role = 'SIGNATORY' AND m.ended_at IS NULL LIMIT 1) m ON true
      WHERE o.state = 'ACTIVE' AND oi.earmarking = 1 AND oi.free > 20 AND cardinality(oi.program_ids) = 0)
    SELECT n.id AS item, o.id AS offer, o.membership_id, q.quantity::text, n.day::text AS day, n.window_end::text AS last
    FROM need_side n JOIN offer_side o ON o.commodity_id = n.commodity_id AND o.place = n.place % o.many + 1
    JOIN LATERAL (SELECT greatest(n.minimum_lot, o.minimum_per_need) AS quantity) q ON q.quantity <= n.open AND q.quantity <= o.most AND q.quantity * 4 <= o.free
    WHERE o.window_end >= n.day AND o.window_start <= n.window_end ORDER BY n.place LIMIT 40000`,
    [v7()],
  );
  const tokens = await signIn(world, [...new Set(rows.map((row): string => row.membership_id))]);
  return rows.map((row) => ({
    variables: {
      needItemId: globalId('NeedItem', row.item),
      offerItemId: globalId('OfferItem', row.offer),
      quantity: row.quantity,
      deliverFrom: row.day,
      deliverBy: row.last,
      idempotencyKey: v7(),
    },
    token: tokens.get(row.membership_id) ?? null,
  }));
}

/**
 * Pledges that lack only the program's signature, with the session of the province's approver. The provider's signature is
 * put into the bench's database by hand: what is measured is the second one, which moves the ledger.
 */
export async function signaturesOf(world: World): Promise<Asked[]> {
  await world.pool.query(`UPDATE commitment SET provider_signed_at = pledged_at, provider_signed_by_id = pledged_by_id
    WHERE state = 'PLEDGED' AND provider_signed_at IS NULL`);
  const { rows } =
    await world.pool.query(`SELECT c.id, c.version, m.id AS membership_id FROM commitment c JOIN need n ON n.id = c.need_id
    JOIN organization g ON g.id = c.provider_organization_id AND g.verification_state = 'VERIFIED'
    JOIN membership m ON m.role = 'PROGRAM_APPROVER' AND m.province_id = c.province_id AND m.county_id IS NULL AND m.person_id NOT IN (n.author_id, c.provider_signed_by_id)
    WHERE c.state = 'PLEDGED' AND c.hold_until > now() + interval '2 hours' AND n.state = 'PUBLISHED' ORDER BY md5(c.id::text)`);
  const tokens = await signIn(world, [...new Set(rows.map((row): string => row.membership_id))]);
  return rows.map((row) => ({
    variables: { id: globalId('Commitment', row.id), version: row.version },
    token: tokens.get(row.membership_id) ?? null,
  }));
}

/** Open items with the session of their province's approver, who sees every suggestion. */
export async function suggestionsOf(world: World): Promise<Asked[]> {
  const { rows } =
    await world.pool.query(`SELECT i.id, m.id AS membership_id FROM need_item i JOIN need n ON n.id = i.need_id
    JOIN membership m ON m.role = 'PROGRAM_APPROVER' AND m.province_id = n.province_id
    WHERE n.state = 'PUBLISHED' AND i.open > 0 ORDER BY md5(i.id::text) LIMIT 2000`);
  const tokens = await signIn(world, [...new Set(rows.map((row): string => row.membership_id))]);
  return rows.map((row) => ({
    variables: { id: globalId('NeedItem', row.id) },
    token: tokens.get(row.membership_id) ?? null,
  }));
}
