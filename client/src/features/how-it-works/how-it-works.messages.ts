import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const howItWorksMessages = defineMessages({
  'how.title': { fa: 'قواعد همیاری', azb: 'همیاری‌نین قایدالاری', en: 'How Hamyari works' },
  'how.lead': {
    fa: 'هر گام را شخص معینی برمی‌دارد، مهلت دارد و در دفتر ثبت می‌شود. آنچه در این صفحه آمده همان است که سامانه اجرا می‌کند.',
    azb: 'هر آددیمی معیّن بیر شخص آتیر، مؤهلتی وار و دفتره یازیلیر. بو صفحه‌ده یازیلان سامانه‌نین ائتدیگی‌نین اؤزودور.',
    en: 'Each step is taken by a known post, has a time limit and is entered in the ledger. What stands here is what the system enforces.',
  },
  'how.steps': { fa: 'شش گام، شش واژه', azb: 'آلتی آددیم، آلتی سؤز', en: 'Six steps, six words' },
  'how.steps.word': { fa: 'واژه', azb: 'سؤز', en: 'Word' },
  'how.steps.means': { fa: 'یعنی', azb: 'یعنی', en: 'It means' },
  'how.steps.who': { fa: 'چه کسی', azb: 'کیم', en: 'Who' },
  'how.steps.counts': { fa: 'در تأمین شمرده می‌شود؟', azb: 'تأمین ساییلیر؟', en: 'Does it count as coverage?' },
  'how.counts.no': { fa: 'نه', azb: 'یوخ', en: 'No' },
  'how.counts.yes': { fa: 'آری', azb: 'هه', en: 'Yes' },
  'how.counts.impact': {
    fa: 'آری؛ و تنها این «اثر» است',
    azb: 'هه؛ و یالنیز بو «تأثیر»دیر',
    en: 'Yes; and only this is called impact',
  },
  'how.step.need': { fa: 'نیاز', azb: 'احتیاج', en: 'Need' },
  'how.step.need.means': {
    fa: 'برنامه می‌گوید چه قلمی، چه مقدار، تا کی و با چه مدرکی. بهای هر واحد تاریخ و منبع دارد.',
    azb: 'پروقرام هانسی قلمی، نه قدر، نه زامانا قدر و هانسی سندله ایسته‌دیگینی دئییر. هر واحیدین قیمتی‌نین تاریخی و قایناغی وار.',
    en: 'A program says which item, how much, until when and with what evidence. Each unit price has a date and a source.',
  },
  'how.step.need.who': {
    fa: 'کارشناس برنامه می‌نویسد؛ تأییدکننده‌ای جز او منتشر می‌کند.',
    azb: 'پروقرام کارشناسی یازیر؛ اوندان باشقا بیر تصدیق ائدن یاییر.',
    en: 'A program officer writes it; an approver who did not write it publishes it.',
  },
  'how.step.pledge': { fa: 'اعلام آمادگی', azb: 'حاضیرلیق', en: 'Pledge' },
  'how.step.pledge.means': {
    fa: 'گفته شده، هنوز امضا نشده. مقدار تا {days} روز نگه داشته می‌شود و اگر هر دو طرف امضا نکنند آزاد می‌گردد.',
    azb: 'دئییلیب، هله ایمضالانماییب. میقدار {days} گونه قدر ساخلانیر؛ ایکی طرف ایمضالاماسا آزاد اولور.',
    en: 'Said, not yet signed. The quantity is held for {days} days and set free again unless both sides sign.',
  },
  'how.step.pledge.who': {
    fa: 'شرکت، خیریه، تعاونی، داوطلب یا واحدی از بهزیستی.',
    azb: 'شیرکت، خئیریه، تعاونی، کؤنوللو یا بهزیستی‌نین بیر واحیدی.',
    en: 'A business, charity, cooperative, volunteer or a unit of Behzisti.',
  },
  'how.step.commitment': { fa: 'تعهد', azb: 'اؤهده‌لیک', en: 'Commitment' },
  'how.step.commitment.means': {
    fa: 'هر دو طرف امضا کرده‌اند. از این‌جا شمرده می‌شود و برنامهٔ تحویل دارد.',
    azb: 'ایکی طرف ده ایمضالاییب. بوردان ساییلیر و تحویل پروقرامی وار.',
    en: 'Both sides have signed. From here on it counts, and it has a plan of deliveries.',
  },
  'how.step.commitment.who': {
    fa: 'صاحب امضای یاری‌دهنده و تأییدکنندهٔ برنامه.',
    azb: 'یاردیم وئرنین ایمضا صاحابی و پروقرامی تصدیق ائدن.',
    en: 'The provider’s signatory and the program approver.',
  },
  'how.step.received': { fa: 'تأمین‌شده', azb: 'تأمین اولونوب', en: 'Received' },
  'how.step.received.means': {
    fa: 'رسیده و شمرده شده، هنوز پذیرفته نشده. همچنان تعهد است.',
    azb: 'چاتیب و سایلیب، هله قبول اولونماییب. هله ده اؤهده‌لیک‌دیر.',
    en: 'Arrived and counted, not yet accepted. It still stands as committed.',
  },
  'how.step.received.who': {
    fa: 'کارشناس شهرستان یا مرکز.',
    azb: 'بؤلگه یا مرکزین کارشناسی.',
    en: 'An officer of the county or centre.',
  },
  'how.step.delivered': { fa: 'تحویل‌شده', azb: 'تحویل وئریلیب', en: 'Delivered' },
  'how.step.delivered.means': {
    fa: 'پذیرفته شده، کامل یا بخشی با دلیل.',
    azb: 'قبول اولونوب، بوتون یا سبب‌له بیر پاراسی.',
    en: 'Accepted, in whole or in part with a reason.',
  },
  'how.step.delivered.who': {
    fa: 'کارشناسی جز نویسندهٔ نیاز.',
    azb: 'احتیاجی یازان‌دان باشقا بیر کارشناس.',
    en: 'An officer who did not write the need.',
  },
  'how.step.verified': { fa: 'راستی‌آزمایی‌شده', azb: 'یوخلانیب', en: 'Verified' },
  'how.step.verified.means': {
    fa: 'نخستین تحویل هر یاری‌دهنده، هر تحویل بالای {limit} و یکی از هر ده تحویل دیگر سنجیده می‌شود. آنچه تأیید نشود در دفتر وارونه ثبت می‌شود، هیچ چیز پاک نمی‌شود.',
    azb: 'هر یاردیم وئرنین ایلک تحویلی، {limit}دن آرتیق هر تحویل و قالان‌لارین اوندا بیری یوخلانیر. تصدیق اولونمایان دفترده ترسینه یازیلیر، هئچ نه سیلینمیر.',
    en: 'The first delivery of each provider, every delivery above {limit} and one in ten of the others are checked. What is not confirmed is reversed in the ledger; nothing is deleted.',
  },
  'how.step.verified.who': {
    fa: 'راستی‌آزمایی بی‌بستگی به دو طرف، به تعیین شورا.',
    azb: 'ایکی طرفه باغلی اولمایان، شورانین سئچدیگی بیر یوخلایان.',
    en: 'A verifier with no tie to either side, assigned by the council.',
  },

  'how.terms': { fa: 'مهلت‌ها', azb: 'مؤهلت‌لر', en: 'Time limits' },
  'how.terms.act': { fa: 'اقدام', azb: 'ایش', en: 'Act' },
  'how.terms.days': { fa: 'مهلت', azb: 'مؤهلت', en: 'Limit' },
  'how.terms.inDays': { fa: '{days} روز', azb: '{days} گون', en: '{days} days' },
  'how.term.review': { fa: 'بررسی نیاز یا پیشنهاد', azb: 'احتیاج یا تکلیفه باخیش', en: 'Reviewing a need or an offer' },
  'how.term.correct': { fa: 'اصلاح پس از برگشت', azb: 'قاییدان‌دان سونرا دوزلیش', en: 'Correcting what was returned' },
  'how.term.hold': {
    fa: 'امضای دو طرف پس از اعلام آمادگی',
    azb: 'حاضیرلیق‌دان سونرا ایکی طرفین ایمضاسی',
    en: 'Both signatures after a pledge',
  },
  'how.term.receive': {
    fa: 'دریافت و شمارش پس از ارسال',
    azb: 'گؤندریلندن سونرا آلیب سایماق',
    en: 'Receiving and counting after dispatch',
  },
  'how.term.accept': { fa: 'پذیرش تحویل پس از دریافت', azb: 'آلیناندان سونرا قبول', en: 'Accepting after receipt' },
  'how.term.assign': { fa: 'تعیین راستی‌آزما', azb: 'یوخلایانی سئچمک', en: 'Assigning a verifier' },
  'how.term.verify': { fa: 'راستی‌آزمایی', azb: 'یوخلاما', en: 'Verifying' },
  'how.terms.means': {
    fa: 'هر وضعیت در سامانه می‌گوید اکنون نوبت کیست و تا چه روزی. دیرکرد پنهان نمی‌ماند.',
    azb: 'سامانه‌ده هر دوروم ایندی نؤوبه‌نین کیمده اولدوغونو و هانسی گونه قدر اولدوغونو دئییر. گئجیکمه گیزلی قالماز.',
    en: 'Every status says whose turn it is and until which day. A delay is never hidden.',
  },

  'how.people': { fa: 'حریم و کرامت', azb: 'حریم و کرامت', en: 'Privacy and dignity' },
  'how.people.1': {
    fa: 'هیچ نام، چهره، نشانی یا شماره‌ای از مددجویان در سامانه نوشته نمی‌شود؛ متنی که چنین چیزی داشته باشد پذیرفته نمی‌شود.',
    azb: 'یاردیم آلان‌لارین هئچ بیر آدی، اوزو، نیشانی یا نومره‌سی سامانه‌یه یازیلماز؛ بئله یازیسی اولان متن قبول اولونماز.',
    en: 'No name, face, address or number of a person served is written in the system; a text that holds one is refused.',
  },
  'how.people.2': {
    fa: 'شمار ۱ تا ۷ نفر نشان داده نمی‌شود و شمارهای دیگر به نزدیک‌ترین ۵ گِرد می‌شود.',
    azb: '۱–۷ نفر سایی گؤستریلمز، باشقا سای‌لار ان یاخین ۵ه یووارلانار.',
    en: 'Counts of 1 to 7 people are not shown, all others are rounded to the nearest 5.',
  },
  'how.people.3': {
    fa: 'کارشناسان با سمت و دفتر خود دیده می‌شوند؛ نام آنان برای همگان منتشر نمی‌شود.',
    azb: 'کارشناس‌لار وظیفه و ایداره‌لری ایله گؤرونور؛ آدلاری هامییا یاییلماز.',
    en: 'Officers are seen by post and office; their names are not published.',
  },
  'how.ladder': { fa: 'نردبان توانمندی', azb: 'باجاریق پیلله‌لری', en: 'The ladder of empowerment' },
  'how.ladder.means': {
    fa: 'هر نیاز می‌گوید هدفش کدام پله است؛ یاری باید به توانمندی برسد، نه به وابستگی.',
    azb: 'هر احتیاج هدفی‌نین هانسی پیلله اولدوغونو دئییر؛ یاردیم باجاریغا چاتمالیدیر، باغیلیلیغا یوخ.',
    en: 'Each need says which step it aims at; help has to lead to empowerment, not to dependency.',
  },
  'how.ledger': { fa: 'دفتر عمومی', azb: 'عمومی دفتر', en: 'The public ledger' },
  'how.ledger.iati': {
    fa: 'کد گام‌ها همان کدهای استاندارد جهانی IATI است: اعلام آمادگی ۱۲ و ۱۳، تعهد ۲ و ۱۱، تحویل ۳ و ۱.',
    azb: 'آددیم‌لارین کودو دونیا IATI معیاری‌نین کودلاری‌دیر: حاضیرلیق ۱۲ و ۱۳، اؤهده‌لیک ۲ و ۱۱، تحویل ۳ و ۱.',
    en: 'Steps carry the codes of the international IATI standard: pledge 12 and 13, commitment 2 and 11, delivery 3 and 1.',
  },
  'how.money': { fa: 'پول', azb: 'پول', en: 'Money' },
  'how.money.means': {
    fa: 'همیاری درگاه پرداخت نیست. پول بیرون از سامانه با شمارهٔ پیگیری بانک جابه‌جا می‌شود و این‌جا ثبت و سنجیده می‌شود. رقم‌ها به تومان نشان داده و به ریال نگهداری می‌شوند.',
    azb: 'همیاری اؤدمه قاپیسی دئییل. پول سامانه‌دن ائشیکده، بانکین ایزله‌مه نومره‌سی ایله گئدیر و بوردا یازیلیب یوخلانیر. رقم‌لر تومنله گؤستریلیر، ریال ایله ساخلانیر.',
    en: 'Hamyari is not a payment page. Money moves outside with the bank’s reference, and is recorded and checked here. Amounts are shown in toman and kept in rial.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof howItWorksMessages> {}
}
