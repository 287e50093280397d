import type { ProvinceSeed } from './place.ts';

type Row = readonly [
  code: string,
  publicCode: string,
  fa: string,
  en: string,
  population: number,
  column: number,
  row: number,
  azb?: string,
];

const ROWS: readonly Row[] = [
  ['IR-00', 'MK', 'مرکزی', 'Markazi', 1_429_475, 2, 2],
  ['IR-01', 'GL', 'گیلان', 'Gilan', 2_530_696, 3, 0],
  ['IR-02', 'MZ', 'مازندران', 'Mazandaran', 3_283_582, 4, 0],
  ['IR-03', 'AS', 'آذربایجان شرقی', 'East Azerbaijan', 3_909_652, 1, 0, 'شرقی آذربایجان'],
  ['IR-04', 'AG', 'آذربایجان غربی', 'West Azerbaijan', 3_265_219, 0, 0, 'غربی آذربایجان'],
  ['IR-05', 'KS', 'کرمانشاه', 'Kermanshah', 1_952_434, 0, 2],
  ['IR-06', 'KZ', 'خوزستان', 'Khuzestan', 4_710_509, 1, 4],
  ['IR-07', 'FA', 'فارس', 'Fars', 4_851_274, 4, 3],
  ['IR-08', 'KE', 'کرمان', 'Kerman', 3_164_718, 5, 3],
  ['IR-09', 'KR', 'خراسان رضوی', 'Razavi Khorasan', 6_434_501, 6, 1],
  ['IR-10', 'ES', 'اصفهان', 'Isfahan', 5_120_850, 4, 2],
  ['IR-11', 'SB', 'سیستان و بلوچستان', 'Sistan and Baluchestan', 2_775_014, 6, 3],
  ['IR-12', 'KD', 'کردستان', 'Kurdistan', 1_603_011, 0, 1],
  ['IR-13', 'HM', 'همدان', 'Hamadan', 1_738_234, 1, 2],
  ['IR-14', 'CB', 'چهارمحال و بختیاری', 'Chaharmahal and Bakhtiari', 947_763, 2, 3],
  ['IR-15', 'LO', 'لرستان', 'Lorestan', 1_760_649, 1, 3],
  ['IR-16', 'IL', 'ایلام', 'Ilam', 580_158, 0, 3],
  ['IR-17', 'KB', 'کهگیلویه و بویراحمد', 'Kohgiluyeh and Boyer-Ahmad', 713_052, 3, 3],
  ['IR-18', 'BU', 'بوشهر', 'Bushehr', 1_163_400, 3, 4],
  ['IR-19', 'ZN', 'زنجان', 'Zanjan', 1_057_461, 1, 1, 'زنجان'],
  ['IR-20', 'SM', 'سمنان', 'Semnan', 702_360, 5, 1],
  ['IR-21', 'YZ', 'یزد', 'Yazd', 1_138_533, 5, 2],
  ['IR-22', 'HG', 'هرمزگان', 'Hormozgan', 1_776_415, 5, 4],
  ['IR-23', 'TH', 'تهران', 'Tehran', 13_267_637, 4, 1],
  ['IR-24', 'AR', 'اردبیل', 'Ardabil', 1_270_420, 2, 0, 'اردبیل'],
  ['IR-25', 'QM', 'قم', 'Qom', 1_292_283, 3, 2],
  ['IR-26', 'QZ', 'قزوین', 'Qazvin', 1_273_761, 2, 1],
  ['IR-27', 'GO', 'گلستان', 'Golestan', 1_868_819, 5, 0],
  ['IR-28', 'KN', 'خراسان شمالی', 'North Khorasan', 863_092, 6, 0],
  ['IR-29', 'KJ', 'خراسان جنوبی', 'South Khorasan', 768_898, 6, 2],
  ['IR-30', 'AL', 'البرز', 'Alborz', 2_712_400, 3, 1],
];

export const PROVINCES: readonly ProvinceSeed[] = ROWS.map(
  ([code, publicCode, fa, en, population, column, row, azb]) => ({
    code,
    publicCode,
    names: azb === undefined ? { fa, en } : { fa, azb, en },
    population,
    tile: { column, row },
  }),
);
