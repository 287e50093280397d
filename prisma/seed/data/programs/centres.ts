import { inProvince, PLAN_YEARS, type ProgramSeed } from './program.ts';

type Row = readonly [
  slug: string,
  parent: string,
  owner: string,
  county: string,
  group: string,
  domain: string,
  fa: string,
  azb: string,
  en: string,
];

const TABRIZ_CENTRES = ['۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸'].map(
  (digit, position): Row => [
    `positive-life-tabriz-${position + 1}-services`,
    'five-positive-life-centres',
    `positive-life-tabriz-${position + 1}`,
    'tabriz',
    'PLC',
    'PARTICIPATION',
    `خدمات مرکز مثبت زندگی تبریز ${digit}`,
    `تبریز موثبت حیات مرکزی ${digit} خیدمتلری`,
    `Services of Positive Life Centre Tabriz ${position + 1}`,
  ],
);

const ROWS: readonly Row[] = [
  ...TABRIZ_CENTRES,
  [
    'base-123-mianeh',
    'two-new-123-bases',
    'behzisti-mianeh',
    'mianeh',
    'EMG',
    'EMERGENCY',
    'پایگاه ۱۲۳ میانه',
    'میانا ۱۲۳ پایگاهی',
    'Base 123 Mianeh',
  ],
  [
    'base-123-marand',
    'two-new-123-bases',
    'behzisti-marand',
    'marand',
    'EMG',
    'EMERGENCY',
    'پایگاه ۱۲۳ مرند',
    'مرند ۱۲۳ پایگاهی',
    'Base 123 Marand',
  ],
  [
    'day-centre-tabriz',
    'age-friendly-tabriz',
    'behzisti-tabriz',
    'tabriz',
    'OLD',
    'AGEING',
    'مرکز روزانه سالمندان تبریز',
    'تبریز یاشلیلار گونده‌لیک مرکزی',
    'Day centre for older people, Tabriz',
  ],
];

export const CENTRES: readonly ProgramSeed[] = ROWS.map(
  ([slug, parent, owner, county, group, domain, fa, azb, en]) => ({
    slug,
    level: 'CENTRE',
    parent,
    owner,
    ...inProvince(county),
    domain,
    groups: [group],
    names: { fa, azb, en },
    about: { fa: `${fa}؛ نیازها و تحویل‌های همین مرکز در این صفحه دنبال می‌شود.`, en: `Needs and deliveries of ${en}.` },
    ...PLAN_YEARS,
  }),
);
