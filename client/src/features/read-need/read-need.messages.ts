import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const readNeedMessages = defineMessages({
  'readNeed.why': { fa: 'چرا این نیاز', azb: 'بو احتیاج نییه', en: 'Why this need' },
  'readNeed.facts': { fa: 'در یک نگاه', azb: 'بیر باخیشدا', en: 'At a glance' },
  'readNeed.program': { fa: 'برنامه', azb: 'پروقرام', en: 'Program' },
  'readNeed.domain': { fa: 'حوزهٔ خدمت', azb: 'خیدمت ساحه‌سی', en: 'Domain of service' },
  'readNeed.people': { fa: 'شمار مددجویان', azb: 'یاردیم آلان‌لارین سایی', en: 'People served' },
  'readNeed.people.about': {
    fa: 'حدود {n} نفر',
    azb: '{n} نفره یاخین',
    en: 'about {n, plural, one {# person} other {# people}}',
  },
  'readNeed.people.why': {
    fa: 'برای حفظ حریم افراد، شمار گِرد شده و شمار کمتر از ۸ نشان داده نمی‌شود.',
    azb: 'اینسان‌لارین حریمینی قوروماق اوچون سای یووارلانیر و ۸دن آز گؤستریلمیر.',
    en: 'Rounded to protect people’s privacy; fewer than 8 is never shown.',
  },
  'readNeed.window': { fa: 'بازهٔ تأمین', azb: 'تأمین زامانی', en: 'Window' },
  'readNeed.window.days': { fa: '{from} تا {to}', azb: '{from} – {to}', en: '{from} to {to}' },
  'readNeed.value': { fa: 'ارزش کل', azb: 'بوتون دَیَری', en: 'Total value' },

  'readNeed.act': { fa: 'می‌پذیرم', azb: 'قبول ائدیرم', en: 'I take this on' },
  'readNeed.act.item': {
    fa: 'می‌پذیرم: {commodity}',
    azb: 'قبول ائدیرم: {commodity}',
    en: 'I take this on: {commodity}',
  },
  'readNeed.act.means': {
    fa: '«می‌پذیرم» آغاز اعلام آمادگی است؛ تا امضای دو طرف چیزی شمرده نمی‌شود.',
    azb: '«قبول ائدیرم» حاضیرلیق بیلدیرمه‌نین باشلانیشیدیر؛ ایکی طرف ایمضالامایینجا هئچ نه ساییلمیر.',
    en: 'This begins a pledge; nothing counts until both sides have signed.',
  },
  'readNeed.act.full': { fa: 'مانده ندارد', azb: 'قالانی یوخ', en: 'nothing remains' },

  'readNeed.chain': { fa: 'از نیاز تا راستی‌آزمایی', azb: 'احتیاج‌دان یوخلامایا قدر', en: 'From need to verification' },
  'readNeed.chain.value': {
    fa: 'اقلام این نیاز واحد مشترک ندارند؛ زنجیرهٔ کل به ارزش ریالی روز انتشار است.',
    azb: 'بو احتیاجین قلم‌لرینین اورتاق واحیدی یوخ؛ بوتون زنجیر یاییلما گونونون ریال دَیَری ایله‌دیر.',
    en: 'The items share no unit; the whole chain is by value at publication prices.',
  },
  'readNeed.chain.rule': {
    fa: 'اعلام آمادگی هیچ‌گاه در تأمین شمرده نمی‌شود؛ تنها آنچه راستی‌آزمایی شده «اثر» نام دارد.',
    azb: 'حاضیرلیق هئچ زامان تأمین ساییلمیر؛ یالنیز یوخلانان «تأثیر» آدلانیر.',
    en: 'A pledge never counts as coverage; only what is verified is called impact.',
  },
  'readNeed.chain.left': { fa: '{amount} مانده', azb: '{amount} قالیب', en: '{amount} remaining' },
  'readNeed.chain.items': { fa: 'هر قلم در واحد خود', azb: 'هر قلم اؤز واحیدینده', en: 'Each item in its own unit' },
  'readNeed.carpet': { fa: 'فرش این نیاز', azb: 'بو احتیاجین فرشی', en: 'The carpet of this need' },

  'readNeed.evidence': {
    fa: 'چه مدرکی می‌بینید و چه کسی می‌سنجد',
    azb: 'هانسی سندی گؤرورسونوز و کیم یوخلاییر',
    en: 'What you will see, and who verifies',
  },
  'readNeed.evidence.plan': { fa: 'برنامهٔ مدارک', azb: 'سندلر پروقرامی', en: 'Evidence plan' },
  'readNeed.evidence.who': { fa: 'چه کسی می‌سنجد', azb: 'کیم یوخلاییر', en: 'Who verifies' },
  'readNeed.evidence.receive': {
    fa: 'کارشناس {office} هر تحویل را می‌گیرد و می‌شمارد.',
    azb: '{office} کارشناسی هر تحویلی آلیر و ساییر.',
    en: 'An officer of {office} receives and counts each delivery.',
  },
  'readNeed.evidence.accept': {
    fa: 'کارشناسی جز نویسندهٔ نیاز، تحویل را می‌پذیرد.',
    azb: 'احتیاجی یازان‌دان باشقا بیر کارشناس تحویلی قبول ائدیر.',
    en: 'An officer who did not write the need accepts it.',
  },
  'readNeed.evidence.verify': {
    fa: 'راستی‌آزمایی که با هیچ‌یک از دو طرف بستگی ندارد آن را می‌سنجد: نخستین تحویلِ هر یاری‌دهنده، هر تحویل بالای {limit} و یکی از هر ده تحویل دیگر به قید قرعه.',
    azb: 'هئچ طرفه باغلی اولمایان بیر یوخلایان اونو یوخلاییر: هر یاردیم وئرنین ایلک تحویلی، {limit}دن آرتیق هر تحویل و قالان‌لارین اوندا بیری قورعه ایله.',
    en: 'A verifier with no tie to either side checks it: the first delivery of each provider, every delivery above {limit}, and one in ten of the others by lot.',
  },
  'readNeed.evidence.dignity': {
    fa: 'هیچ نام، چهره یا نشانی از مددجویان منتشر نمی‌شود.',
    azb: 'یاردیم آلان‌لارین هئچ بیر آدی، اوزو یا نیشانی یاییلمیر.',
    en: 'No name, face or address of a person served is ever published.',
  },

  'readNeed.partners': { fa: 'یاری‌دهندگان این نیاز', azb: 'بو احتیاجا یاردیم وئرن‌لر', en: 'Who has committed' },
  'readNeed.signedOn': { fa: 'تاریخ امضا', azb: 'ایمضا گونو', en: 'Signed on' },
  'readNeed.ledger': { fa: 'دفتر عمومی این نیاز', azb: 'بو احتیاجین عمومی دفتری', en: 'Public ledger of this need' },
  'readNeed.similar': { fa: 'نیازهای همانند', azb: 'بنزر احتیاج‌لار', en: 'Similar needs' },
  'readNeed.sheet.title': { fa: 'نیاز', azb: 'احتیاج', en: 'Need' },
  'readNeed.sheet': { fa: 'برگهٔ نیاز', azb: 'احتیاج ورقه‌سی', en: 'Need sheet' },
  'readNeed.notFound': {
    fa: 'نیازی با این کد منتشر نشده است. شاید کد درست نوشته نشده یا نیاز هنوز پیش‌نویس است.',
    azb: 'بو کودلا احتیاج یاییلماییب. بلکه کود دوز یازیلماییب یا احتیاج هله قارالامادیر.',
    en: 'No need with this code has been published. The code may be mistyped, or the need is still a draft.',
  },
  'readNeed.board': { fa: 'پیشنهادهای مناسب', azb: 'اویغون تکلیف‌لر', en: 'Fitting offers' },
  'readNeed.toNeeds': { fa: 'جست‌وجو در نیازها', azb: 'احتیاج‌لاردا آختار', en: 'Search the needs' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof readNeedMessages> {}
}
