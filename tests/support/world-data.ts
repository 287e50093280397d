// What the small helper world is made of: two provinces, three groups, six commodities, an organization of every kind.
// Every id is fixed, so that a failing test names the same thing each time.

const id = (group: number, number: number) =>
  `00000000-0000-7000-8${String(group).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

export const PROVINCES = { eastAzerbaijan: 'IR-03', tehran: 'IR-23' } as const;
export const COUNTIES = {
  tabriz: 'IR-03-tabriz',
  maragheh: 'IR-03-maragheh',
  ahar: 'IR-03-ahar',
  rey: 'IR-23-rey',
} as const;
export const GROUPS = { women: 'WHH', disability: 'PWD', older: 'OLD' } as const;
export const DOMAINS = { rehabilitation: 'REHABILITATION', livelihood: 'LIVELIHOOD', ageing: 'AGEING' } as const;

export const COMMODITIES = {
  rial: id(1, 1),
  wheelchair: id(1, 2),
  /** Serves as well where a wheelchair is asked for. */
  electricWheelchair: id(1, 3),
  diapers: id(1, 4),
  training: id(1, 5),
  /** Has no price. */
  job: id(1, 6),
} as const;

export const ORGANIZATIONS = {
  provinceOffice: id(2, 1),
  tabrizOffice: id(2, 2),
  maraghehOffice: id(2, 3),
  tehranOffice: id(2, 4),
  chamber: id(2, 5),
  business: id(2, 6),
  rival: id(2, 7),
  newcomer: id(2, 8),
  charity: id(2, 9),
  cooperative: id(2, 10),
  volunteer: id(2, 11),
  network: id(2, 12),
  council: id(2, 13),
  otherCouncil: id(2, 14),
  tehranChamber: id(2, 15),
} as const;

export const PROGRAMS = {
  mission: id(3, 1),
  rehabilitation: id(3, 2),
  livelihood: id(3, 3),
  tehran: id(3, 4),
} as const;

export const personId = (number: number) => id(4, number);
export const membershipId = (number: number) => id(5, number);
const priceId = (number: number) => id(6, number);

const named = (fa: string, en: string) => ({ name_fa: fa, name_en: en });
const tile = (column: number, row: number) => ({ tile_column: column, tile_row: row });

export const provinceRows = [
  { id: 'IR-03', code: 'AS', ...named('آذربایجان شرقی', 'East Azerbaijan'), population: 3_909_652, ...tile(1, 1) },
  { id: 'IR-23', code: 'TH', ...named('تهران', 'Tehran'), population: 13_267_637, ...tile(4, 3) },
];

const county = (key: string, fa: string, en: string, neighbours: string[], at: number) => ({
  id: key,
  province_id: key.slice(0, 5),
  ...named(fa, en),
  population: 100_000 * at,
  ...tile(at, 1),
  neighbour_ids: neighbours,
});
export const countyRows = [
  county(COUNTIES.tabriz, 'تبریز', 'Tabriz', [COUNTIES.ahar], 17),
  county(COUNTIES.maragheh, 'مراغه', 'Maragheh', [], 2),
  county(COUNTIES.ahar, 'اهر', 'Ahar', [COUNTIES.tabriz], 1),
  county(COUNTIES.rey, 'ری', 'Rey', [], 3),
];

export const groupRows = [
  { id: 'WHH', ...named('زنان سرپرست خانوار', 'Women heads of household'), position: 1 },
  { id: 'PWD', ...named('افراد دارای معلولیت', 'Persons with disabilities'), position: 2 },
  { id: 'OLD', ...named('سالمندان', 'Older people'), position: 3 },
];
export const domainRows = [
  { id: 'REHABILITATION', ...named('توان‌بخشی', 'Rehabilitation'), position: 1 },
  { id: 'LIVELIHOOD', ...named('توانمندسازی و اشتغال', 'Livelihood'), position: 2 },
  { id: 'AGEING', ...named('سالمندی', 'Ageing'), position: 3 },
];

/** People of each cell; Ahar has no women registered. */
export const eligibleRows = [
  [COUNTIES.tabriz, 'WHH', 12_000],
  [COUNTIES.tabriz, 'PWD', 9_000],
  [COUNTIES.tabriz, 'OLD', 20_000],
  [COUNTIES.maragheh, 'WHH', 2_500],
  [COUNTIES.maragheh, 'PWD', 1_800],
  [COUNTIES.ahar, 'PWD', 900],
  [COUNTIES.rey, 'WHH', 7_000],
].map(([countyId, group, people]) => ({
  county_id: countyId,
  target_group_id: group,
  province_id: String(countyId).slice(0, 5),
  people,
  as_of: '2026-03-21',
  source: 'نمونه',
}));

const commodity = (key: string, code: string, kind: string, names: [string, string], units: [string, string]) => ({
  id: key,
  code,
  kind,
  ...named(...names),
  unit_fa: units[0],
  unit_en: units[1],
  sdg_target_ids: [],
});
export const commodityRows = [
  commodity(COMMODITIES.rial, 'rial', 'CASH', ['ریال', 'Rial'], ['ریال', 'rial']),
  commodity(COMMODITIES.wheelchair, 'wheelchair', 'GOODS', ['ویلچر', 'Wheelchair'], ['دستگاه', 'piece']),
  commodity(
    COMMODITIES.electricWheelchair,
    'e-wheelchair',
    'GOODS',
    ['ویلچر برقی', 'Electric wheelchair'],
    ['دستگاه', 'piece'],
  ),
  commodity(COMMODITIES.diapers, 'diapers', 'GOODS', ['پوشینه', 'Diapers'], ['بسته', 'pack']),
  commodity(COMMODITIES.training, 'training', 'TRAINING', ['آموزش خیاطی', 'Sewing course'], ['نفر', 'place']),
  commodity(COMMODITIES.job, 'job', 'JOB', ['شغل', 'Job'], ['فرصت', 'job']),
];

const price = (number: number, commodityId: string, rial: number, validFrom: string) => ({
  id: priceId(number),
  commodity_id: commodityId,
  price: rial,
  valid_from: validFrom,
  source: 'نمونه',
});
export const priceRows = [
  price(1, COMMODITIES.rial, 1, '2020-03-20'),
  price(2, COMMODITIES.wheelchair, 90_000_000, '2026-03-21'),
  price(3, COMMODITIES.wheelchair, 100_000_000, '2026-09-23'),
  price(4, COMMODITIES.electricWheelchair, 400_000_000, '2026-03-21'),
  price(5, COMMODITIES.diapers, 5_000_000, '2026-03-21'),
  price(6, COMMODITIES.training, 20_000_000, '2026-03-21'),
];
export const substituteRows = [{ commodity_id: COMMODITIES.wheelchair, substitute_id: COMMODITIES.electricWheelchair }];

const organization = (
  key: keyof typeof ORGANIZATIONS,
  kind: string,
  fa: string,
  place: { province: string | null; county?: string; parent?: string; state?: string; legalId?: string },
) => {
  const state = place.state ?? 'VERIFIED';
  return {
    id: ORGANIZATIONS[key],
    kind,
    slug: key.toLowerCase(),
    name_fa: fa,
    name_en: key,
    about_fa: `نمونه: ${fa}`,
    legal_id: place.legalId ?? null,
    province_id: place.province,
    county_id: place.county ?? null,
    parent_id: place.parent ?? null,
    sample: true,
    verification_state: state,
    verified_at: state === 'VERIFIED' ? '2026-01-01T08:00:00Z' : null,
    verification_expires_at: state === 'VERIFIED' ? '2028-01-01T08:00:00Z' : null,
  };
};
const east = { province: PROVINCES.eastAzerbaijan };
const underProvince = { ...east, parent: ORGANIZATIONS.provinceOffice };
export const organizationRows = [
  organization('provinceOffice', 'WELFARE_OFFICE', 'بهزیستی آذربایجان شرقی (نمونه)', east),
  organization('tabrizOffice', 'WELFARE_OFFICE', 'بهزیستی تبریز (نمونه)', {
    ...underProvince,
    county: COUNTIES.tabriz,
  }),
  organization('maraghehOffice', 'WELFARE_OFFICE', 'بهزیستی مراغه (نمونه)', {
    ...underProvince,
    county: COUNTIES.maragheh,
  }),
  organization('tehranOffice', 'WELFARE_OFFICE', 'بهزیستی تهران (نمونه)', { province: PROVINCES.tehran }),
  organization('chamber', 'CHAMBER', 'اتاق بازرگانی تبریز (نمونه)', east),
  organization('business', 'BUSINESS', 'فولاد سهند (نمونه)', {
    ...east,
    county: COUNTIES.tabriz,
    legalId: '10100000009',
  }),
  organization('rival', 'BUSINESS', 'قطعات ارس (نمونه)', { ...east, county: COUNTIES.maragheh }),
  organization('newcomer', 'BUSINESS', 'تازه‌وارد (نمونه)', { ...east, state: 'SUBMITTED' }),
  organization('charity', 'CHARITY', 'خیریه مهر (نمونه)', east),
  organization('cooperative', 'COOPERATIVE', 'تعاونی زنان ائل (نمونه)', { ...east, county: COUNTIES.tabriz }),
  organization('volunteer', 'VOLUNTEER', 'داوطلب نمونه', east),
  organization('network', 'NETWORK', 'شبکه زنان سرپرست خانوار (نمونه)', east),
  organization('council', 'COUNCIL', 'شورای مشارکت استان (نمونه)', east),
  organization('otherCouncil', 'COUNCIL', 'شورای مشارکت تهران (نمونه)', { province: PROVINCES.tehran }),
  organization('tehranChamber', 'CHAMBER', 'اتاق بازرگانی تهران (نمونه)', { province: PROVINCES.tehran }),
];

const program = (
  key: keyof typeof PROGRAMS,
  level: string,
  fa: string,
  of: { parent?: string; organization: string; province: string | null; domain: string; groups: string[] },
) => ({
  id: PROGRAMS[key],
  parent_id: of.parent ?? null,
  level,
  slug: key,
  organization_id: of.organization,
  province_id: of.province,
  domain_id: of.domain,
  target_group_ids: of.groups,
  ...named(fa, key),
});
const owned = { organization: ORGANIZATIONS.provinceOffice };
const mission = { ...owned, province: PROVINCES.eastAzerbaijan, parent: PROGRAMS.mission };
export const programRows = [
  program('mission', 'MISSION', 'مأموریت توانمندسازی', {
    ...owned,
    province: null,
    domain: 'LIVELIHOOD',
    groups: ['WHH', 'PWD'],
  }),
  program('rehabilitation', 'PROGRAM', 'توان‌بخشی در خانه', {
    ...mission,
    domain: 'REHABILITATION',
    groups: ['PWD', 'OLD'],
  }),
  program('livelihood', 'PROGRAM', 'اشتغال زنان', { ...mission, domain: 'LIVELIHOOD', groups: ['WHH'] }),
  program('tehran', 'PROGRAM', 'توان‌بخشی تهران', {
    organization: ORGANIZATIONS.tehranOffice,
    province: PROVINCES.tehran,
    domain: 'REHABILITATION',
    groups: ['PWD'],
  }),
];
