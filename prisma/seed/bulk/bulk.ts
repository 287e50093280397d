// The worlds for measuring: a province and a country, made from a seed number and loaded by COPY. The ledger is made by the
// same domain functions as everywhere, so every invariant holds here too.
import type pg from 'pg';
import { fiscalYear } from '../../../server/src/domain/jalali.ts';
import { offerActivated } from '../../../server/src/domain/ledger.ts';
import { compact, norm } from '../../../server/src/domain/persian-text.ts';
import { formatPublicCode } from '../../../server/src/domain/public-code.ts';
import { CATALOGUE } from '../data/catalogue.ts';
import { DOMAINS } from '../data/domains.ts';
import { COUNTIES } from '../data/places.ts';
import { HOME_PROVINCE } from '../data/shape.ts';
import { TARGET_GROUPS } from '../data/target-groups.ts';
import type { Progress } from '../demo.ts';
import { commodityId, seedReference } from '../reference.ts';
import { type BulkCast, seedBulkCast } from './bulk-cast.ts';
import { writeChain } from './chain.ts';
import { emitNeed, type Scene } from './emit.ts';
import { type Ground, planNeed } from './plan.ts';
import { bulkId, KIND, Random } from './random.ts';
import { type BulkTables, bulkTables } from './tables.ts';

type Size = {
  readonly needs: number;
  readonly offers: number;
  readonly commitments: number;
  readonly providers: number;
  readonly provinces: readonly string[];
};
const ALL_PROVINCES = [...new Set(COUNTIES.map((county) => county.provinceCode))];
const SIZES: Readonly<Record<'province' | 'country', Size>> = {
  province: { needs: 2_000, offers: 800, commitments: 5_000, providers: 200, provinces: [HOME_PROVINCE] },
  country: { needs: 100_000, offers: 20_000, commitments: 500_000, providers: 5_000, provinces: ALL_PROVINCES },
};
const SEED = 1405;
const BATCH = 2_000;
const DAY_MS = 86_400_000;

export async function seedBulk(
  owner: pg.Client,
  _url: string,
  world: 'province' | 'country',
  now: Date,
  progress: Progress,
): Promise<void> {
  const size = SIZES[world];
  await seedReference(owner);
  const cast = await seedBulkCast(owner, size.provinces, size.providers, now);
  const ground = groundOf(size);
  const taken = takenOf(ground, size);
  await withoutTriggers(owner, async () => {
    const tables = bulkTables();
    const scene = sceneOf(ground, cast, now);
    for (let at = 0; at < size.needs; at += BATCH) {
      const most = Math.min(at + BATCH, size.needs);
      for (let index = at; index < most; index += 1) emitNeed(tables, scene, planNeed(ground, SEED, index), index);
      await flush(owner, tables);
      progress(most, size.needs + size.offers, 'needs and commitments');
    }
    for (let index = 0; index < size.offers; index += 1) emitOffer(tables, scene, index, taken[index] ?? NOTHING);
    await flush(owner, tables);
    progress(size.needs + size.offers, size.needs + size.offers, 'offers');
    await owner.query(`SELECT setval('public_code_number', $1)`, [codes]);
  });
  await owner.query('VACUUM ANALYZE');
}

let codes = 0;

function groundOf(size: Size): Ground {
  const commodities = CATALOGUE.filter((commodity) => commodity.kind !== 'CASH').map((commodity) => ({
    id: commodityId(commodity.code),
    kind: commodity.kind,
    price: commodity.prices.at(-1)?.rial ?? 0n,
    nameFa: commodity.names.fa,
    nameEn: commodity.names.en,
  }));
  const offersOf = new Map<string, number[]>();
  for (let index = 0; index < size.offers; index += 1) {
    const id = commodities[index % commodities.length]?.id ?? '';
    offersOf.set(id, [...(offersOf.get(id) ?? []), index]);
  }
  const counties = COUNTIES.filter((county) => size.provinces.includes(county.provinceCode));
  return {
    counties: counties.map((county) => ({
      id: county.code,
      provinceId: county.provinceCode,
      weight: county.population ?? 120_000,
    })),
    groups: TARGET_GROUPS.map((group) => group.code),
    domains: DOMAINS.map((domain) => domain.code),
    commodities,
    offersOf,
    commitmentsPerNeed: size.commitments / size.needs,
  };
}

/** What all commitments together take of each offer, by account. */
type Taken = { held: number; committed: number; delivered: number; verified: number };
const NOTHING: Taken = { held: 0, committed: 0, delivered: 0, verified: 0 };
const ACCOUNT = {
  PLEDGED: 'held',
  COMMITTED: 'committed',
  DELIVERED: 'delivered',
  VERIFIED: 'verified',
  CLOSED: 'verified',
  WITHDRAWN: null,
} as const;

function takenOf(ground: Ground, size: Size): Taken[] {
  const taken = Array.from({ length: size.offers }, (): Taken => ({ ...NOTHING }));
  for (let index = 0; index < size.needs; index += 1)
    for (const item of planNeed(ground, SEED, index).items)
      for (const { offer, quantity, reaches } of item.commitments) {
        const account = ACCOUNT[reaches];
        const of = taken[offer];
        if (account && of) of[account] += quantity;
      }
  return taken;
}

function sceneOf(ground: Ground, cast: BulkCast, now: Date): Scene {
  const year = fiscalYear(now.toISOString().slice(0, 10));
  return {
    ground,
    cast,
    now,
    code: () => formatPublicCode({ provinceId: HOME_PROVINCE, year, number: ++codes }),
    offer: (number) => {
      const provider = cast.providers[number % cast.providers.length];
      if (!provider) throw new Error('no providers');
      return { id: bulkId(KIND.OFFER, number), itemId: bulkId(KIND.OFFER_ITEM, number), provider };
    },
  };
}

function emitOffer(tables: BulkTables, scene: Scene, index: number, taken: Taken): void {
  const { id, itemId, provider } = scene.offer(index);
  const commodity = scene.ground.commodities[index % scene.ground.commodities.length];
  const staff = [...scene.cast.staffOf.values()][index % scene.cast.staffOf.size];
  const provinceId = [...scene.cast.staffOf.keys()][index % scene.cast.staffOf.size];
  if (!commodity || !staff || !provinceId) throw new Error('an offer of nothing');
  const random = new Random(SEED + index);
  const used = taken.held + taken.committed + taken.delivered + taken.verified;
  const free = random.chance(0.15) && used > 0 ? 0 : random.between(1, 200);
  const at = new Date(scene.now.getTime() - 320 * DAY_MS);
  const day = (offset: number) => new Date(scene.now.getTime() + offset * DAY_MS).toISOString().slice(0, 10);
  const title = `${commodity.nameFa}، پیشنهاد شماره ${index + 1}`;
  tables.offer.add(
    id,
    scene.code(),
    provider.organization,
    provinceId,
    title,
    `${commodity.nameEn}, offer ${index + 1}`,
    day(-320),
    day(365),
    'ACTIVE',
    provider.signatory,
    staff.approver,
    at,
    at,
    [commodity.kind],
    norm(title),
    compact(title),
    true,
    1,
    at,
    at,
  );
  const own = random.chance(0.4) ? [provinceId] : [];
  const groups = random.chance(0.2) ? [random.pick(scene.ground.groups)] : [];
  tables.offerItem.add(
    itemId,
    id,
    0,
    commodity.id,
    used + free,
    1,
    own,
    [],
    groups,
    [],
    [],
    own.length + groups.length > 1 ? 3 : own.length + groups.length + 1,
    free,
    taken.held,
    taken.committed,
    taken.delivered,
    taken.verified,
    0,
  );
  writeChain(tables, { chainId: id, of: 'offer', provinceId }, [
    { entry: offerActivated(itemId, BigInt(used + free)), at, membershipId: provider.membership },
  ]);
}

async function flush(owner: pg.Client, tables: BulkTables): Promise<void> {
  for (const table of Object.values(tables)) await table.flush(owner);
}

/** The rules hold by construction and are checked afterwards by `pnpm checks`; row by row they would take an hour. */
async function withoutTriggers(owner: pg.Client, load: () => Promise<void>): Promise<void> {
  try {
    await owner.query('SET session_replication_role = replica');
  } catch {
    throw new Error('Loading a bulk world needs a superuser of the database.');
  }
  await owner.query("SET synchronous_commit = off; SET maintenance_work_mem = '256MB'");
  await load();
  await owner.query('RESET session_replication_role; RESET synchronous_commit');
}
