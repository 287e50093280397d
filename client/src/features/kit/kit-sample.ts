// What the kit shows: the sample cast of the demo world, in Persian as people would write it.

export const WHEELCHAIRS = { required: '20', held: '2', committed: '4', received: '0', delivered: '2', verified: '3' };
export const OVER = { required: '30', held: '6', committed: '13', received: '3', delivered: '4', verified: '5' };
export const IN_RIAL = {
  required: '40000000000',
  held: '4000000000',
  committed: '8000000000',
  delivered: '4000000000',
  verified: '6000000000',
};

type Place = readonly [name: string, en: string, column: number, row: number, share: number | null];

export const COUNTIES: readonly Place[] = [
  ['جلفا', 'Jolfa', 0, 0, 0.42],
  ['خداآفرین', 'Khoda Afarin', 1, 0, null],
  ['کلیبر', 'Kaleybar', 2, 0, 0.12],
  ['هوراند', 'Hurand', 3, 0, 0.05],
  ['مرند', 'Marand', 0, 1, 0.58],
  ['ورزقان', 'Varzaqan', 1, 1, 0.08],
  ['اهر', 'Ahar', 2, 1, 0.33],
  ['شبستر', 'Shabestar', 0, 2, 0.47],
  ['تبریز', 'Tabriz', 1, 2, 0.91],
  ['هریس', 'Heris', 2, 2, 0.64],
  ['سراب', 'Sarab', 3, 2, 0.29],
  ['آذرشهر', 'Azarshahr', 0, 3, 0.52],
  ['اسکو', 'Osku', 1, 3, 0.77],
  ['بستان‌آباد', 'Bostanabad', 2, 3, 0.21],
  ['میانه', 'Mianeh', 3, 3, 0.38],
  ['عجب‌شیر', 'Ajabshir', 0, 4, 0.31],
  ['مراغه', 'Maragheh', 1, 4, 0.69],
  ['هشترود', 'Hashtrud', 2, 4, 0.17],
  ['بناب', 'Bonab', 0, 5, 0.49],
  ['ملکان', 'Malekan', 1, 5, 0.26],
  ['چاراویماق', 'Charuymaq', 2, 5, null],
];

export const PROVINCES: readonly Place[] = [
  ['مرکزی', 'Markazi', 2, 2, 0.31],
  ['گیلان', 'Gilan', 3, 0, 0.55],
  ['مازندران', 'Mazandaran', 4, 0, 0.62],
  ['آذربایجان شرقی', 'East Azerbaijan', 1, 0, 0.71],
  ['آذربایجان غربی', 'West Azerbaijan', 0, 0, 0.36],
  ['کرمانشاه', 'Kermanshah', 0, 2, 0.22],
  ['خوزستان', 'Khuzestan', 1, 4, 0.28],
  ['فارس', 'Fars', 4, 3, 0.49],
  ['کرمان', 'Kerman', 5, 3, 0.18],
  ['خراسان رضوی', 'Razavi Khorasan', 6, 1, 0.66],
  ['اصفهان', 'Isfahan', 4, 2, 0.74],
  ['سیستان و بلوچستان', 'Sistan and Baluchestan', 6, 3, 0.04],
  ['کردستان', 'Kurdistan', 0, 1, 0.2],
  ['همدان', 'Hamadan', 1, 2, 0.35],
  ['چهارمحال و بختیاری', 'Chaharmahal and Bakhtiari', 2, 3, null],
  ['لرستان', 'Lorestan', 1, 3, 0.14],
  ['ایلام', 'Ilam', 0, 3, null],
  ['کهگیلویه و بویراحمد', 'Kohgiluyeh and Boyer-Ahmad', 3, 3, 0.09],
  ['بوشهر', 'Bushehr', 3, 4, 0.4],
  ['زنجان', 'Zanjan', 1, 1, 0.44],
  ['سمنان', 'Semnan', 5, 1, 0.51],
  ['یزد', 'Yazd', 5, 2, 0.68],
  ['هرمزگان', 'Hormozgan', 5, 4, 0.16],
  ['تهران', 'Tehran', 4, 1, 0.83],
  ['اردبیل', 'Ardabil', 2, 0, 0.39],
  ['قم', 'Qom', 3, 2, 0.57],
  ['قزوین', 'Qazvin', 2, 1, 0.46],
  ['گلستان', 'Golestan', 5, 0, 0.33],
  ['خراسان شمالی', 'North Khorasan', 6, 0, null],
  ['خراسان جنوبی', 'South Khorasan', 6, 2, 0.24],
  ['البرز', 'Alborz', 3, 1, 0.6],
];

export const MONTHS = [
  ['2026-01-01', 0.21],
  ['2026-02-01', 0.24],
  ['2026-03-01', 0.31],
  ['2026-04-01', 0.3],
  ['2026-05-01', 0.36],
  ['2026-06-01', null],
  ['2026-07-01', 0.44],
  ['2026-08-01', 0.47],
  ['2026-09-01', 0.55],
  ['2026-10-01', 0.58],
  ['2026-11-01', 0.66],
] as const;

export const GROUPS = [
  { key: 'WHH', fa: 'زنان سرپرست خانوار', en: 'Women heads of household', share: 0.62 },
  { key: 'PWD', fa: 'افراد دارای معلولیت', en: 'Persons with disabilities', share: 0.48 },
  { key: 'OLD', fa: 'سالمندان', en: 'Older people', share: 0.35 },
  { key: 'SCH', fa: 'دانش‌آموزان تحت پوشش', en: 'Pupils covered', share: 0.93 },
  { key: 'STP', fa: 'پشت‌نوبتی مستمری', en: 'Waiting for the stipend', share: 0.11 },
] as const;
