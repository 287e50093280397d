import { emailOf, membership, type PersonSeed } from './person.ts';

type Row = readonly [slug: string, fa: string, en: string];

const COUNTY_OFFICERS: readonly Row[] = [
  ['jolfa', 'آیدا ارس‌پور', 'Ayda Araspour'],
  ['khoda-afarin', 'داوود پل‌نیا', 'Davud Polnia'],
  ['kaleybar', 'سحر بابک‌زاد', 'Sahar Babakzad'],
  ['hurand', 'مهدی چشمه‌سار', 'Mehdi Cheshmesar'],
  ['marand', 'نسرین یام‌نژاد', 'Nasrin Yamnezhad'],
  ['varzaqan', 'حمید سونگون‌فر', 'Hamid Sungunfar'],
  ['ahar', 'لیلا قره‌داغ‌نیا', 'Leyla Qaradaghnia'],
  ['shabestar', 'ودود میشوپور', 'Vadud Mishupour'],
  ['tabriz', 'نازیلا ارگ‌منش', 'Nazila Argmanesh'],
  ['heris', 'قادر نقش‌نیا', 'Qader Naqshnia'],
  ['sarab', 'پروانه بزقوش‌نژاد', 'Parvaneh Bozqushnezhad'],
  ['azarshahr', 'سیامک قزل‌داغ', 'Siamak Qezeldagh'],
  ['osku', 'رویا کندوان‌زاد', 'Roya Kandovanzad'],
  ['bostanabad', 'عادل چشمه‌نور', 'Adel Cheshmenur'],
  ['mianeh', 'شبنم قافلان‌فر', 'Shabnam Qaflanfar'],
  ['ajabshir', 'یونس شیرین‌کند', 'Yunes Shirinkand'],
  ['maragheh', 'مهناز رصدیار', 'Mahnaz Rasadyar'],
  ['hashtrud', 'کریم آلان‌براغوش', 'Karim Alanbaraghush'],
  ['bonab', 'فاطمه مهرآبادیان', 'Fatemeh Mehrabadian'],
  ['malekan', 'اکبر لیلان‌پور', 'Akbar Leylanpour'],
  ['charuymaq', 'سودابه قره‌آغاج‌پور', 'Sudabeh Qaraaghajpour'],
];

const SIGNATORIES: readonly Row[] = [
  ['kashi-kabud', 'بهزاد فیروزه‌کار', 'Behzad Firuzekar'],
  ['aras-gostar', 'جواد پولادمنش', 'Javad Puladmanesh'],
  ['aydin-shafa', 'آیدین درمان‌نیا', 'Aydin Darmannia'],
  ['shirin-diyar', 'مریم قندچی‌فر', 'Maryam Qandchifar'],
  ['gereh-negar', 'رحیم نقش‌آفرین', 'Rahim Naqshafarin'],
  ['el-pardaz', 'المیرا دانش‌پرور', 'Elmira Daneshparvar'],
  ['araz-petro', 'فرهاد آرازنیا', 'Farhad Araznia'],
  ['azin-gam', 'سهیلا چرم‌آرا', 'Soheyla Charmara'],
  ['yaylaq-dairy', 'اسماعیل یایلاق‌زاد', 'Esmail Yaylaqzad'],
  ['badam-nuts', 'اصغر بادام‌نیا', 'Asghar Badamnia'],
  ['salamyar', 'مونا سلامت‌پور', 'Mona Salamatpour'],
  ['qafele-transport', 'رضا قافله‌باشی‌نژاد', 'Reza Qafelebashinezhad'],
  ['ojaq-builders', 'مجید بناپور', 'Majid Bannapour'],
  ['rangin-print', 'هانیه رنگ‌آمیز', 'Haniyeh Rangamiz'],
  ['tak-setareh', 'نادر ستارمنش', 'Nader Setarmanesh'],
  ['novin-agro', 'وحید باغبان‌نیا', 'Vahid Baghbannia'],
  ['bonab-foods', 'صمد نیک‌روزی', 'Samad Nikruzi'],
  ['mehr-sahand', 'ثریا مهرورز', 'Soraya Mehrvarz'],
  ['tavan-yaran-aras', 'ائلدار توان‌نیا', 'Eldar Tavannia'],
  ['sayesar', 'منیژه سایه‌بان', 'Manizheh Sayeban'],
  ['farda-children', 'کیان فردانژاد', 'Kian Fardanezhad'],
  ['sofreh-mehr-ahar', 'عزت مهرگستر', 'Ezzat Mehrgostar'],
  ['el-yurdu-housing', 'بایرام آبادگر', 'Bayram Abadgar'],
  ['nur-cheshm', 'طاهره روشن‌نیا', 'Tahereh Roshannia'],
  ['rahyab-recovery', 'سعید رهاورد', 'Said Rahavard'],
  ['bonab-parasta', 'اعظم آرام‌نیا', 'Azam Aramnia'],
  ['heshtrud-hamdeli', 'یعقوب همدل‌پور', 'Yaqub Hamdelpour'],
  ['heris-carpet', 'صفیه بافنده‌فر', 'Safiyeh Bafandefar'],
  ['kaleybar-bees', 'ایوب ارسبارزاد', 'Ayub Arasbarzad'],
  ['marand-saffron', 'خدیجه زعفرانی‌نیا', 'Khadijeh Zaferaninia'],
  ['arasbaran-herbs', 'گلی کوهسارزاد', 'Goli Kuhsarzad'],
  ['yasham-care', 'نرگس یاشام‌پور', 'Narges Yashampour'],
  ['dastyar-adaptation', 'پیمان دست‌افزار', 'Peyman Dastafzar'],
  ['varzaqan-textile', 'ملیحه رنگین‌تار', 'Maliheh Rangintar'],
  ['behzisti-east-azerbaijan', 'نادیا حصارنیا', 'Nadia Hesarnia'],
  ['behzisti-tabriz', 'سیروان باغمیشه‌زاد', 'Sirvan Baghmishezad'],
  ['volunteer-sevda', 'سئودا نوری‌مهر', 'Sevda Nurimehr'],
  ['volunteer-arman', 'آرمان طلوعی‌پور', 'Arman Toluipur'],
  ['volunteer-nigar', 'نیگار شکوری‌راد', 'Nigar Shakurirad'],
  ['volunteer-babak', 'بابک سلیمی‌فر', 'Babak Salimifar'],
  ['volunteer-laleh', 'لاله جوانشیری', 'Laleh Javanshiri'],
  ['volunteer-tohid', 'توحید کریم‌زاد', 'Tohid Karimzad'],
  ['volunteer-aysan', 'آیسان فرخ‌نژاد', 'Aysan Farrokhnezhad'],
];

const officers = COUNTY_OFFICERS.map(
  ([county, fa, en]): PersonSeed => ({
    email: emailOf(`officer.${county}`),
    displayName: fa,
    displayNameEn: en,
    demoTitle: null,
    memberships: [membership(`behzisti-${county}`, 'PROGRAM_OFFICER', county)],
  }),
);

const signatories = SIGNATORIES.map(
  ([organization, fa, en]): PersonSeed => ({
    email: emailOf(`signatory.${organization}`),
    displayName: fa,
    displayNameEn: en,
    demoTitle: null,
    memberships: [membership(organization, 'SIGNATORY')],
  }),
);

/** Who acts in the seeded histories besides the demo accounts: an officer in each county, a signatory of each provider. */
export const STAFF: readonly PersonSeed[] = [...officers, ...signatories];
