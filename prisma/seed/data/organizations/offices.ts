import { HOME_COUNTIES } from '../places/east-azerbaijan.ts';
import { type OrganizationInput, type OrganizationSeed, organizations } from './organization.ts';

export const PROVINCIAL_OFFICE = 'behzisti-east-azerbaijan';
export const HEADQUARTERS = 'behzisti-headquarters';

const [headquartersInProvince, provincial] = organizations('WELFARE_OFFICE', [
  {
    slug: HEADQUARTERS,
    serial: 1,
    fa: 'ستاد سازمان بهزیستی کشور',
    azb: 'اؤلکه بهزیستی تشکیلاتینین ستادی',
    en: 'State Welfare Organisation, headquarters',
    county: null,
    about: 'سیاست‌گذاری، تعریف شاخص‌ها و مقایسه استان‌ها؛ پشتیبان راه‌اندازی همیاری در ۳۱ استان.',
    aboutEn: 'Policy, definitions of indicators and comparison of the provinces.',
  },
  {
    slug: PROVINCIAL_OFFICE,
    serial: 2,
    fa: 'اداره کل بهزیستی آذربایجان شرقی',
    azb: 'شرقی آذربایجان بهزیستی باش ایداره‌سی',
    en: 'Welfare Directorate of East Azerbaijan',
    county: null,
    about:
      'صاحب برنامه‌های استان و امضاکننده تعهدها. ظرفیت‌های درونی خود را نیز، از سالن آموزش تا کارگاه، در همین سامانه عرضه می‌کند.',
    aboutEn: "Owns the province's programs, signs commitments, and offers its own halls and workshops here too.",
    parent: HEADQUARTERS,
  },
]) as [OrganizationSeed, OrganizationSeed];

const COUNTY_OFFICES = HOME_COUNTIES.map((county, position): OrganizationInput => {
  const slug = county.code.slice('IR-03-'.length);
  return {
    slug: `behzisti-${slug}`,
    serial: 10 + position,
    fa: `اداره بهزیستی شهرستان ${county.names.fa}`,
    azb: `${county.names.azb} بؤلگه‌سینین بهزیستی ایداره‌سی`,
    en: `Welfare Office of ${county.names.en}`,
    county: slug,
    about: `نیازهای شهرستان ${county.names.fa} را می‌نویسد، تحویل‌ها را می‌گیرد و نتیجه را گزارش می‌کند.`,
    aboutEn: `Writes the needs of ${county.names.en} county, receives deliveries and reports results.`,
    parent: PROVINCIAL_OFFICE,
  };
});

const PERSIAN_DIGITS = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'] as const;

const CENTRES = [1, 2, 3, 4, 5, 6, 7, 8].map(
  (number): OrganizationInput => ({
    slug: `positive-life-tabriz-${number}`,
    serial: 40 + number,
    fa: `مرکز مثبت زندگی تبریز ${PERSIAN_DIGITS[number] ?? ''}`,
    azb: `تبریز موثبت حیات مرکزی ${PERSIAN_DIGITS[number] ?? ''}`,
    en: `Positive Life Centre Tabriz ${number}`,
    county: 'tabriz',
    about: 'نزدیک‌ترین در به خانواده‌ها: ۲۲ نوع خدمت، نزدیک به ۶۰۰ پرونده و دیدار ماهانه در خانه.',
    aboutEn: 'The door nearest to families: 22 kinds of service and about 600 files.',
    parent: 'behzisti-tabriz',
  }),
);

export const OFFICES: readonly OrganizationSeed[] = [
  { ...headquartersInProvince, provinceCode: null },
  provincial,
  ...organizations('WELFARE_OFFICE', [...COUNTY_OFFICES, ...CENTRES]),
];
