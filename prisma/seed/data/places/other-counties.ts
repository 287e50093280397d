import type { CountySeed } from './place.ts';

/** Real counties of the other thirty provinces, the capital first: a beginning, each province completes its own. */
const BY_PROVINCE: Readonly<Record<string, string>> = {
  'IR-00': 'اراک|Arak · ساوه|Saveh · خمین|Khomein · محلات|Mahallat · دلیجان|Delijan · شازند|Shazand · تفرش|Tafresh',
  'IR-01':
    'رشت|Rasht · بندر انزلی|Bandar-e Anzali · لاهیجان|Lahijan · لنگرود|Langarud · تالش|Talesh · رودسر|Rudsar · آستارا|Astara',
  'IR-02':
    'ساری|Sari · بابل|Babol · آمل|Amol · قائم‌شهر|Qaem Shahr · بهشهر|Behshahr · نوشهر|Nowshahr · تنکابن|Tonekabon',
  'IR-04': 'ارومیه|Urmia · خوی|Khoy · میاندوآب|Miandoab · مهاباد|Mahabad · بوکان|Bukan · سلماس|Salmas · ماکو|Maku',
  'IR-05':
    'کرمانشاه|Kermanshah · اسلام‌آباد غرب|Eslamabad-e Gharb · سنقر|Sonqor · کنگاور|Kangavar · هرسین|Harsin · پاوه|Paveh',
  'IR-06':
    'اهواز|Ahvaz · دزفول|Dezful · آبادان|Abadan · خرمشهر|Khorramshahr · بهبهان|Behbahan · شوشتر|Shushtar · ایذه|Izeh',
  'IR-07': 'شیراز|Shiraz · مرودشت|Marvdasht · کازرون|Kazerun · جهرم|Jahrom · فسا|Fasa · داراب|Darab · لارستان|Larestan',
  'IR-08': 'کرمان|Kerman · رفسنجان|Rafsanjan · سیرجان|Sirjan · جیرفت|Jiroft · بم|Bam · زرند|Zarand · بافت|Baft',
  'IR-09':
    'مشهد|Mashhad · نیشابور|Nishapur · سبزوار|Sabzevar · تربت حیدریه|Torbat-e Heydarieh · قوچان|Quchan · کاشمر|Kashmar',
  'IR-10':
    'اصفهان|Isfahan · کاشان|Kashan · نجف‌آباد|Najafabad · خمینی‌شهر|Khomeyni Shahr · شاهین‌شهر و میمه|Shahin Shahr and Meymeh · لنجان|Lenjan · گلپایگان|Golpayegan',
  'IR-11':
    'زاهدان|Zahedan · زابل|Zabol · ایرانشهر|Iranshahr · چابهار|Chabahar · سراوان|Saravan · خاش|Khash · نیک‌شهر|Nik Shahr',
  'IR-12': 'سنندج|Sanandaj · سقز|Saqqez · مریوان|Marivan · بانه|Baneh · قروه|Qorveh · بیجار|Bijar',
  'IR-13':
    'همدان|Hamadan · ملایر|Malayer · نهاوند|Nahavand · تویسرکان|Tuyserkan · اسدآباد|Asadabad · کبودرآهنگ|Kabudarahang',
  'IR-14': 'شهرکرد|Shahrekord · بروجن|Borujen · فارسان|Farsan · لردگان|Lordegan · کوهرنگ|Kuhrang · اردل|Ardal',
  'IR-15':
    'خرم‌آباد|Khorramabad · بروجرد|Borujerd · دورود|Dorud · الیگودرز|Aligudarz · کوهدشت|Kuhdasht · پلدختر|Pol-e Dokhtar',
  'IR-16': 'ایلام|Ilam · دهلران|Dehloran · مهران|Mehran · آبدانان|Abdanan · دره‌شهر|Darreh Shahr · ایوان|Eyvan',
  'IR-17': 'بویراحمد|Boyer-Ahmad · گچساران|Gachsaran · کهگیلویه|Kohgiluyeh · دنا|Dena · باشت|Basht',
  'IR-18': 'بوشهر|Bushehr · دشتستان|Dashtestan · گناوه|Ganaveh · کنگان|Kangan · دشتی|Dashti · تنگستان|Tangestan',
  'IR-19': 'زنجان|Zanjan · ابهر|Abhar · خدابنده|Khodabandeh · خرمدره|Khorramdarreh · طارم|Tarom · ماه‌نشان|Mahneshan',
  'IR-20': 'سمنان|Semnan · شاهرود|Shahrud · دامغان|Damghan · گرمسار|Garmsar · مهدی‌شهر|Mahdishahr',
  'IR-21': 'یزد|Yazd · میبد|Meybod · اردکان|Ardakan · بافق|Bafq · مهریز|Mehriz · تفت|Taft',
  'IR-22':
    'بندرعباس|Bandar Abbas · میناب|Minab · قشم|Qeshm · بندر لنگه|Bandar Lengeh · رودان|Rudan · بستک|Bastak · جاسک|Jask',
  'IR-23':
    'تهران|Tehran · ری|Rey · شهریار|Shahriar · اسلامشهر|Eslamshahr · ورامین|Varamin · شمیرانات|Shemiranat · دماوند|Damavand · پاکدشت|Pakdasht',
  'IR-24':
    'اردبیل|Ardabil · پارس‌آباد|Parsabad · مشگین‌شهر|Meshginshahr · خلخال|Khalkhal · گرمی|Germi · بیله‌سوار|Bileh Savar · نمین|Namin',
  'IR-25': 'قم|Qom · جعفرآباد|Jafarabad · کهک|Kahak',
  'IR-26': 'قزوین|Qazvin · البرز|Alborz · تاکستان|Takestan · بوئین‌زهرا|Buin Zahra · آبیک|Abyek · آوج|Avaj',
  'IR-27':
    'گرگان|Gorgan · گنبد کاووس|Gonbad-e Kavus · علی‌آباد کتول|Aliabad-e Katul · بندر ترکمن|Bandar-e Torkaman · آق‌قلا|Aqqala · مینودشت|Minudasht',
  'IR-28':
    'بجنورد|Bojnord · شیروان|Shirvan · اسفراین|Esfarayen · مانه و سملقان|Maneh and Samalqan · جاجرم|Jajarm · فاروج|Faruj',
  'IR-29': 'بیرجند|Birjand · قائنات|Qaenat · فردوس|Ferdows · طبس|Tabas · نهبندان|Nehbandan · سرایان|Sarayan',
  'IR-30': 'کرج|Karaj · ساوجبلاغ|Savojbolagh · نظرآباد|Nazarabad · فردیس|Fardis · اشتهارد|Eshtehard · طالقان|Taleqan',
};

export const OTHER_COUNTIES: readonly CountySeed[] = Object.entries(BY_PROVINCE).flatMap(([provinceCode, line]) =>
  line.split(' · ').map((entry, position) => county(provinceCode, entry, position === 0)),
);

function county(provinceCode: string, entry: string, capital: boolean): CountySeed {
  const [fa = '', en = ''] = entry.split('|');
  const code = `${provinceCode}-${en.toLowerCase().replaceAll(' ', '-')}`;
  return { code, provinceCode, names: { fa, en }, population: null, tile: null, neighbours: [], capital };
}
