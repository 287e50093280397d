import { organizations } from './organization.ts';

export const CHAMBERS = organizations('CHAMBER', [
  {
    slug: 'tabriz-chamber-csr',
    serial: 401,
    fa: 'کمیسیون مسئولیت اجتماعی اتاق بازرگانی تبریز',
    azb: 'تبریز تیجارت اوتاغی ایجتماعی مسئولیت کومیسیونو',
    en: 'Social Responsibility Commission, Tabriz Chamber of Commerce',
    county: 'tabriz',
    about: 'بنگاه‌ها را تأیید و پیشنهادهای آنان را بررسی می‌کند؛ هر ماه یک جلسه با گزارش همیاری.',
    aboutEn: 'Verifies businesses and endorses their offers; one meeting a month with the Hamyari pack.',
  },
]);

export const COUNCILS = organizations('COUNCIL', [
  {
    slug: 'participation-council',
    serial: 411,
    fa: 'شورای مشارکت‌های مردمی آذربایجان شرقی',
    azb: 'شرقی آذربایجان خالق ایشتیراکی شوراسی',
    en: 'Participation Council of East Azerbaijan',
    county: null,
    about: 'اولویت‌ها و وزن‌های عدالت را تعیین می‌کند؛ راستی‌آزمایان و حسابرس از این شورا برمی‌خیزند.',
    aboutEn: 'Sets priorities and fairness weights; verifiers and the auditor act for it.',
  },
]);

export const NETWORKS = organizations('NETWORK', [
  {
    slug: 'women-heads-network',
    serial: 421,
    fa: 'شبکه زنان سرپرست خانوار آذربایجان شرقی',
    azb: 'شرقی آذربایجان عائیله باشچیسی قادینلار شبکه‌سی',
    en: 'Network of Women Heads of Household, East Azerbaijan',
    county: null,
    about: 'اعضا خود نیازها را پیشنهاد و رتبه‌بندی می‌کنند و رسیدن کمک‌ها را گواهی می‌دهند.',
    aboutEn: 'Members propose and rank needs and confirm what arrived.',
  },
  {
    slug: 'disability-network',
    serial: 422,
    fa: 'شبکه تشکل‌های افراد دارای معلولیت استان',
    azb: 'معلول‌لیگی اولان‌لارین تشکیلاتلار شبکه‌سی',
    en: 'Network of Disability Associations',
    county: null,
    about: '«هیچ‌چیز درباره ما بدون ما»: نوزده تشکل که طرح‌های مناسب‌سازی را با تجربه خود می‌سنجند.',
    aboutEn: 'Nothing about us without us: nineteen associations that test adaptations by experience.',
  },
]);

export const VOLUNTEERS = organizations('VOLUNTEER', [
  volunteer(1, 'volunteer-yashar', 'یاشار بهرامی‌نیک، روان‌شناس', 'Yashar Bahraminik, psychologist', 'tabriz', [
    'مشاوره فردی و گروهی به فارسی و ترکی، هفته‌ای شش ساعت.',
    'Counselling in Persian and Azerbaijani, six hours a week.',
  ]),
  volunteer(2, 'volunteer-sevda', 'سئودا نوری‌مهر، چشم‌پزشک', 'Sevda Nurimehr, ophthalmologist', 'tabriz', [
    'ویزیت رایگان در اردوهای غربالگری.',
    'Free visits in screening camps.',
  ]),
  volunteer(3, 'volunteer-arman', 'آرمان طلوعی‌پور، وکیل', 'Arman Toluipur, lawyer', 'tabriz', [
    'مشاوره حقوقی خانواده برای ساکنان خانه امن.',
    'Family law advice for residents of safe houses.',
  ]),
  volunteer(4, 'volunteer-nigar', 'نیگار شکوری‌راد، آموزگار', 'Nigar Shakurirad, teacher', 'maragheh', [
    'همراهی درسی در پایه‌های اول تا ششم.',
    'Tutoring, first to sixth grade.',
  ]),
  volunteer(5, 'volunteer-babak', 'بابک سلیمی‌فر، مهندس عمران', 'Babak Salimifar, civil engineer', 'ahar', [
    'طراحی و نظارت بر مناسب‌سازی منزل.',
    'Design and supervision of home adaptation.',
  ]),
  volunteer(6, 'volunteer-laleh', 'لاله جوانشیری، مددکار', 'Laleh Javanshiri, social worker', 'sarab', [
    'بازدید منزل و همراهی خانواده‌ها.',
    'Home visits and support of families.',
  ]),
  volunteer(7, 'volunteer-tohid', 'توحید کریم‌زاد، مربی کسب‌وکار', 'Tohid Karimzad, business coach', 'tabriz', [
    'طرح کسب‌وکار و بازاریابی برای کارگاه‌های خانگی.',
    'Business plans and marketing for home workshops.',
  ]),
  volunteer(8, 'volunteer-aysan', 'آیسان فرخ‌نژاد، رابط زبان اشاره', 'Aysan Farrokhnezhad, interpreter', 'jolfa', [
    'رابط زبان اشاره در کلاس، دادگاه و درمانگاه.',
    'Sign language in class, court and clinic.',
  ]),
]);

function volunteer(
  serial: number,
  slug: string,
  fa: string,
  en: string,
  county: string,
  [about, aboutEn]: readonly [fa: string, en: string],
) {
  return { slug, serial: 500 + serial, fa, en, county, about, aboutEn };
}
