import type { Names } from './shape.ts';

export interface TargetGroupSeed {
  readonly code: string;
  readonly names: Names;
  /** for chips, tiles and narrow tables */
  readonly short: Names;
}

type Row = readonly [code: string, fa: string, shortFa: string, azb: string, en: string, shortEn: string];

const ROWS: readonly Row[] = [
  ['WHH', 'زنان سرپرست خانوار', 'زنان سرپرست', 'عائیله باشچیسی قادینلار', 'Women heads of household', 'Women heads'],
  [
    'CAR',
    'کودکان در خانه‌های مراقبت',
    'کودکان مراقبتی',
    'باخیم ائولرینده‌کی اوشاقلار',
    'Children in care homes',
    'Children in care',
  ],
  ['SCH', 'دانش‌آموزان تحت پوشش', 'دانش‌آموزان', 'پوشش آلتیندا اولان شاگیردلر', 'Pupils of supported families', 'Pupils'],
  ['PWD', 'افراد دارای معلولیت', 'دارای معلولیت', 'معلول‌لیگی اولان‌لار', 'Persons with disabilities', 'Disability'],
  ['OLD', 'سالمندان', 'سالمندان', 'یاشلیلار', 'Older people', 'Older people'],
  [
    'ADD',
    'افراد در مسیر بهبودی از اعتیاد',
    'بهبودی از اعتیاد',
    'آسیلیلیقدان ساغالان‌لار',
    'People in recovery from addiction',
    'Recovery',
  ],
  [
    'EMG',
    'مراجعان اورژانس اجتماعی ۱۲۳',
    'اورژانس ۱۲۳',
    'ایجتماعی اورژانسه موراجیعت ائدن‌لر',
    'Callers of social emergency 123',
    'Emergency 123',
  ],
  ['SAF', 'زنان ساکن خانه امن', 'خانه امن', 'امین ائوده قالان قادینلار', 'Women in safe houses', 'Safe house'],
  ['STR', 'کودکان کار و خیابان', 'کودکان کار', 'ایشله‌ین اوشاقلار', 'Working and street children', 'Street children'],
  [
    'PLC',
    'خانواده‌های مراکز مثبت زندگی',
    'مثبت زندگی',
    'موثبت حیات مرکزلرینین عائیله‌لری',
    'Families of Positive Life centres',
    'Positive Life',
  ],
  [
    'PRE',
    'کودکان و خانواده‌های هدف پیشگیری',
    'پیشگیری',
    'قاباغینی‌آلما اوشاق و عائیله‌لری',
    'Children and families in prevention',
    'Prevention',
  ],
  ['EMP', 'مددجویان جویای کار', 'جویای کار', 'ایش آختاران مددجولار', 'Clients seeking work', 'Jobseekers'],
  ['HOU', 'خانوارهای بدون مسکن', 'مسکن', 'ائوی اولمایان عائیله‌لر', 'Families without a home', 'Housing'],
  [
    'STP',
    'متقاضیان پشت‌نوبت مستمری',
    'پشت‌نوبت',
    'مستمری نؤوبه‌سینده اولان‌لار',
    'Applicants waiting for a stipend',
    'Waiting list',
  ],
  [
    'CBR',
    'افراد دارای معلولیت در روستاها',
    'توان‌بخشی روستا',
    'کندلرده معلول‌لیگی اولان‌لار',
    'Persons with disabilities in villages',
    'Rural rehab.',
  ],
  [
    'EDU',
    'دانشجویان و مهارت‌آموزان تحت پوشش',
    'دانشجویان',
    'پوشش آلتیندا اولان اؤیرنجیلر',
    'Students and trainees of supported families',
    'Students',
  ],
  ['VOL', 'داوطلبان', 'داوطلبان', 'کؤنوللولر', 'Volunteers', 'Volunteers'],
];

export const TARGET_GROUPS: readonly TargetGroupSeed[] = ROWS.map(([code, fa, shortFa, azb, en, shortEn]) => ({
  code,
  names: { fa, azb, en },
  short: { fa: shortFa, en: shortEn },
}));
