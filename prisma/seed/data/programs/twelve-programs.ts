import { PROVINCIAL_OFFICE } from '../organizations/offices.ts';
import { inProvince, PLAN_YEARS, type ProgramSeed } from './program.ts';

interface ProgramInput {
  readonly slug: string;
  readonly parent: string;
  readonly county?: string;
  readonly domain: string;
  readonly groups: readonly string[];
  readonly fa: string;
  readonly azb: string;
  readonly en: string;
  readonly about: string;
  readonly aboutAzb?: string;
  readonly aboutEn: string;
}

const INPUTS: readonly ProgramInput[] = [
  {
    slug: 'age-friendly-tabriz',
    parent: 'ageing-plan',
    county: 'tabriz',
    domain: 'AGEING',
    groups: ['OLD'],
    fa: 'تبریز، شهر دوستدار سالمند',
    azb: 'تبریز، یاشلیلارین دوستو اولان شهر',
    en: 'Tabriz, an age-friendly city',
    about:
      'تبریز یکی از ده شهر دوستدار سالمند کشور است. در این برنامه مراقبت در منزل، مرکز روزانه، سفر شهری دسترس‌پذیر و آموزش مراقبان خانوادگی یک‌جا پیش می‌رود. هدف ساده است: هر سالمند تا زمانی که می‌خواهد در خانه و محله خود بماند.',
    aboutAzb:
      'تبریز اؤلکه‌نین اون یاشلی دوستو شهریندن بیریدیر. هدف بودور: هر یاشلی ایسته‌دیگی قدر اؤز ائوینده و محله‌سینده قالسین.',
    aboutEn: 'Home care, a day centre, accessible trips and training of family carers, so that people can age at home.',
  },
  {
    slug: 'tabriz-without-unemployment',
    parent: 'employment-plan',
    county: 'tabriz',
    domain: 'LIVELIHOOD',
    groups: ['EMP', 'WHH', 'PWD'],
    fa: 'تبریز بدون مددجوی بیکار',
    azb: 'ایشسیز مددجوسو اولمایان تبریز',
    en: 'Tabriz without a jobless client',
    about:
      'هر مددجوی جویای کار باید به یکی از سه راه برسد: شغل پایدار، کارآموزی با مزد یا سرمایه خوداشتغالی. تابلوی برنامه نشان می‌دهد چند نفر بیکارند، چند نفر سر کار رفته‌اند و چند نفر پس از دوازده ماه هنوز سر کارند.',
    aboutEn:
      'Every client who seeks work reaches a steady job, a paid apprenticeship or capital; retention is counted.',
  },
  {
    slug: 'women-heads-of-household',
    parent: 'employment-plan',
    domain: 'LIVELIHOOD',
    groups: ['WHH'],
    fa: 'شبکه زنان سرپرست خانوار',
    azb: 'عائیله باشچیسی قادینلار شبکه‌سی',
    en: 'Network of women heads of household',
    about:
      'زنان سرپرست خانوار در این شبکه تصمیم می‌گیرند کدام نیاز مقدم است و رسیدن آن را خود گواهی می‌دهند. ابزار کار، سرمایه، بازار و همراهی حقوقی و روانی، پایه‌های این مسیرند.',
    aboutAzb: 'بو شبکه‌ده قادینلار اؤزلری قرار وئریرلر هانسی احتیاج قاباقدیر و یئتیشمه‌سینی اؤزلری تصدیق ائدیرلر.',
    aboutEn: 'Members decide which need comes first and confirm that it was met: tools, capital, markets, advice.',
  },
  {
    slug: 'stipend-waiting-list',
    parent: 'social-protection-plan',
    domain: 'SOCIAL_PROTECTION',
    groups: ['STP'],
    fa: 'پشت‌نوبتی مستمری',
    azb: 'مستمری نؤوبه‌سی',
    en: 'Stipend waiting list',
    about:
      'پنج هزار متقاضی واجد شرایط در نوبت آغاز مستمری‌اند. تا رسیدن نوبت، بیمه تکمیلی، حمایت فصلی و کارت خرید فاصله را پر می‌کند. شمار باقی‌مانده هر ماه منتشر می‌شود.',
    aboutEn:
      'Five thousand eligible applicants wait; insurance and seasonal support bridge the gap; the rest is published monthly.',
  },
  {
    slug: 'two-new-123-bases',
    parent: 'social-emergency-plan',
    domain: 'EMERGENCY',
    groups: ['EMG', 'SAF', 'CAR'],
    fa: 'دو پایگاه تازه اورژانس اجتماعی ۱۲۳',
    azb: 'ایکی یئنی ۱۲۳ ایجتماعی اورژانس پایگاهی',
    en: 'Two new bases of social emergency 123',
    about:
      'دو پایگاه تازه در میانه و مرند زمان رسیدن تیم سیار به دورترین روستا را به کمتر از یک ساعت می‌رساند. خودرو، تجهیز اتاق مداخله و آموزش نیرو، سه نیاز اصلی برنامه است.',
    aboutEn: 'Bases in Mianeh and Marand bring the mobile team to the farthest village in under an hour.',
  },
  {
    slug: 'five-positive-life-centres',
    parent: 'neighbourhood-plan',
    domain: 'PARTICIPATION',
    groups: ['PLC', 'WHH', 'OLD'],
    fa: 'پنج مرکز تازه مثبت زندگی',
    azb: 'بئش یئنی موثبت حیات مرکزی',
    en: 'Five new Positive Life centres',
    about:
      'هر مرکز مثبت زندگی ۲۲ نوع خدمت را به چند صد خانواده می‌رساند. پنج مرکز تازه در شهرستان‌هایی برپا می‌شود که امروز نزدیک‌ترین مرکزشان بیش از پنجاه کیلومتر دور است.',
    aboutEn: 'Five centres with 22 services each, where the nearest one is now more than fifty kilometres away.',
  },
  {
    slug: 'wheelchair-for-all',
    parent: 'assistive-devices-plan',
    domain: 'REHABILITATION',
    groups: ['PWD'],
    fa: 'ویلچر برای همه',
    azb: 'هامی اوچون ویلچر',
    en: 'A wheelchair for everyone',
    about:
      'ویلچر مناسب، یعنی مدرسه، کار و دیدار دوستان. کاردرمانگر هر وسیله را با اندازه و خانه کاربر سازگار می‌کند و تعمیر آن تا پنج سال در برنامه دیده شده است.',
    aboutAzb: 'اویغون ویلچر، یعنی مدرسه، ایش و دوستلارلا گؤروش. هر وسیله استفاده ائده‌نین اؤلچوسونه گؤره حاضیرلانیر.',
    aboutEn:
      'A fitting wheelchair means school, work and friends; each is fitted by a therapist and repaired for five years.',
  },
  {
    slug: 'mehr-backpack',
    parent: 'education-plan',
    domain: 'EDUCATION',
    groups: ['SCH'],
    fa: 'کوله مهر',
    azb: 'مهر چانتاسی',
    en: 'Back-to-school kits',
    about:
      'هر مهرماه، بسته نوشت‌افزار پیش از زنگ اول به دست دانش‌آموزان می‌رسد. بسته‌ها بی‌نشان‌اند تا هیچ‌کس در کلاس از دیگری بازشناخته نشود.',
    aboutEn: 'School kits before the first bell, without any mark that tells one pupil from another.',
  },
  {
    slug: 'accessible-streets',
    parent: 'accessible-city-plan',
    domain: 'ACCESSIBILITY',
    groups: ['PWD', 'OLD'],
    fa: 'مناسب‌سازی معابر',
    azb: 'یوللارین اویغونلاشدیریلماسی',
    en: 'Accessible streets and homes',
    about:
      'از در خانه تا درمانگاه و ایستگاه، مسیر باید پیوسته باشد. خانه‌ها، ورودی ساختمان‌های عمومی و گذرگاه‌ها با نظر تشکل‌های افراد دارای معلولیت مناسب‌سازی می‌شوند.',
    aboutEn: 'An unbroken way from the door of the home to clinic and bus stop.',
  },
  {
    slug: 'safe-house',
    parent: 'social-emergency-plan',
    domain: 'EMERGENCY',
    groups: ['SAF'],
    fa: 'خانه امن',
    azb: 'امین ائو',
    en: 'Safe house',
    about:
      'جایی برای آرام گرفتن، تصمیم گرفتن و از نو آغاز کردن. نشانی خانه‌ها محرمانه است و هیچ تصویری از آن منتشر نمی‌شود؛ مشاوره، همراهی حقوقی و مهارت‌آموزی ستون‌های این برنامه‌اند.',
    aboutEn:
      'A place to rest, decide and begin again: counselling, legal advice and skills. Addresses stay confidential.',
  },
  {
    slug: 'amblyopia-screening',
    parent: 'child-health-plan',
    domain: 'PREVENTION',
    groups: ['PRE'],
    fa: 'غربالگری تنبلی چشم',
    azb: 'گؤز تنبل‌لیگی یوخلانیشی',
    en: 'Amblyopia screening',
    about:
      'تنبلی چشم اگر تا شش‌سالگی شناخته شود درمان‌پذیر است. تیم سیار به مهدها و روستاها می‌رود و هر کودک ارجاع‌شده تا دریافت عینک و پایان درمان همراهی می‌شود.',
    aboutEn: 'Found before the age of six, amblyopia can be treated; every referred child is followed to the end.',
  },
  {
    slug: 'rural-rehabilitation',
    parent: 'assistive-devices-plan',
    domain: 'REHABILITATION',
    groups: ['CBR', 'PWD'],
    fa: 'توان‌بخشی مبتنی بر جامعه روستایی',
    azb: 'کندده جامعه‌یه دایانان توان‌بخشلیک',
    en: 'Community-based rehabilitation in villages',
    about:
      'توان‌بخشی به روستا می‌رود: تسهیلگر محلی، جلسه‌های سیار و وسیله مناسب. خانواده و همسایه‌ها بخشی از درمان‌اند و خود برنامه را اداره می‌کنند.',
    aboutEn: 'Rehabilitation goes to the village: a local facilitator, mobile sessions, the right device.',
  },
];

export const TWELVE_PROGRAMS: readonly ProgramSeed[] = INPUTS.map((input) => ({
  slug: input.slug,
  level: 'PROGRAM',
  parent: input.parent,
  owner: input.county === undefined ? PROVINCIAL_OFFICE : `behzisti-${input.county}`,
  ...inProvince(input.county ?? null),
  domain: input.domain,
  groups: input.groups,
  names: { fa: input.fa, azb: input.azb, en: input.en },
  about:
    input.aboutAzb === undefined
      ? { fa: input.about, en: input.aboutEn }
      : { fa: input.about, azb: input.aboutAzb, en: input.aboutEn },
  ...PLAN_YEARS,
}));
