import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const writeNeedMessages = defineMessages({
  'writeNeed.title': { fa: 'نوشتن نیاز', azb: 'احتیاج یاز', en: 'Write a need' },
  'writeNeed.edit': { fa: 'ویرایش نیاز', azb: 'احتیاجی دوزلت', en: 'Edit the need' },
  'writeNeed.lead': {
    fa: 'نیاز را چنان بنویسید که شهروندی ناآشنا بداند چه، چرا و برای کدام گروه لازم است؛ بی‌آنکه کسی شناخته شود.',
    azb: 'احتیاجی ائله یازین کی یاد بیر شهروند نه‌یین، نییه و هانسی قروپ اوچون لازیم اولدوغونو بیلسین؛ هئچ کیم تانینمادان.',
    en: 'Write so that a stranger understands what is needed, why and for which group, with nobody made identifiable.',
  },
  'writeNeed.group.what': { fa: 'چه و چرا', azb: 'نه و نییه', en: 'What and why' },
  'writeNeed.group.where': {
    fa: 'برای کدام برنامه، کجا و کدام گروه',
    azb: 'هانسی پروقرام، هارا و هانسی قروپ اوچون',
    en: 'For which program, place and group',
  },
  'writeNeed.group.items': { fa: 'اقلام', azb: 'قلم‌لر', en: 'Items' },
  'writeNeed.group.when': { fa: 'زمان و مدرک', azb: 'زامان و سند', en: 'Time and evidence' },
  'writeNeed.group.preview': { fa: 'پیش‌نمایش', azb: 'قاباقجادان گؤروش', en: 'Preview' },
  'writeNeed.field.title': { fa: 'عنوان', azb: 'باشلیق', en: 'Title' },
  'writeNeed.field.title.hint': {
    fa: 'مقدار، قلم و جا؛ برای نمونه «۲۰ ویلچر برقی برای توان‌خواهان مراغه»',
    azb: 'میقدار، قلم و یئر؛ مثلا «ماراغا توان‌ایسته‌ینلری اوچون ۲۰ برقلی ویلچر»',
    en: 'Quantity, item and place, such as “20 electric wheelchairs for Maragheh”',
  },
  'writeNeed.field.story': { fa: 'چرا لازم است؟', azb: 'نییه لازیم‌دیر؟', en: 'Why is it needed?' },
  'writeNeed.field.story.hint': {
    fa: 'سه تا پنج جمله: وضعیت، آنچه تغییر می‌کند، و چه کسی پیگیر است. نام، شماره و نشانی هیچ فردی را ننویسید.',
    azb: 'اوچ–بئش جومله: دوروم، نه دَییشه‌جک، کیم ایزله‌ییر. هئچ کیمین آدینی، نومره‌سینی و آدرسینی یازمایین.',
    en: 'Three to five sentences: the situation, what will change, who follows it. Write no person’s name, number or address.',
  },
  'writeNeed.languages': {
    fa: 'به ترکی و انگلیسی (اختیاری)',
    azb: 'تۆرکجه و اینگیلیسجه (ایستسه‌نیز)',
    en: 'In Azerbaijani and English (optional)',
  },
  'writeNeed.in.azb': { fa: '{field}، ترکی', azb: '{field}، تۆرکجه', en: '{field}, Azerbaijani' },
  'writeNeed.in.en': { fa: '{field}، انگلیسی', azb: '{field}، اینگیلیسجه', en: '{field}, English' },
  'writeNeed.field.intent': {
    fa: 'این نیاز به چه می‌انجامد؟',
    azb: 'بو احتیاج نه‌یه چاتیر؟',
    en: 'What does it lead to?',
  },
  'writeNeed.field.severity': { fa: 'شدت', azb: 'شیدت', en: 'Severity' },
  'writeNeed.field.people': { fa: 'شمار افراد', azb: 'آدام سایی', en: 'Number of people' },
  'writeNeed.field.people.hint': {
    fa: 'برای همگان گرد می‌شود و عددهای ۱ تا ۷ پنهان می‌ماند.',
    azb: 'هامی اوچون یووارلاقلانیر، ۱–۷ گیزلی قالیر.',
    en: 'Rounded for the public; 1 to 7 stay hidden.',
  },
  'writeNeed.field.program': { fa: 'برنامه', azb: 'پروقرام', en: 'Program' },
  'writeNeed.field.county': { fa: 'شهرستان', azb: 'بؤلگه', en: 'County' },
  'writeNeed.field.group': { fa: 'گروه هدف', azb: 'هدف قروپو', en: 'Target group' },
  'writeNeed.field.domain': { fa: 'حوزهٔ خدمت', azb: 'خیدمت ساحه‌سی', en: 'Domain of service' },
  'writeNeed.field.start': { fa: 'از روز', azb: 'گوندن', en: 'From' },
  'writeNeed.field.end': { fa: 'تا روز', azb: 'گونه قدر', en: 'Until' },
  'writeNeed.field.evidence': {
    fa: 'چه مدرکی و کی نشان داده می‌شود؟',
    azb: 'هانسی سند و نه واخت گؤستریلیر؟',
    en: 'What evidence will be shown, and when?',
  },
  'writeNeed.field.evidence.hint': {
    fa: 'برای نمونه: رسید تحویل و عکس کالا بی‌چهره، دو هفته پس از هر تحویل.',
    azb: 'مثلا: تحویل رسیدی و اوزسوز مال شکیلی، هر تحویل‌دن ایکی هفته سونرا.',
    en: 'For example: delivery receipts and pictures of the goods without faces, two weeks after each delivery.',
  },
  'writeNeed.item': { fa: 'قلم {n}', azb: '{n}. قلم', en: 'Item {n}' },
  'writeNeed.item.commodity': { fa: 'قلم از فهرست پایه', azb: 'پایه لیسته‌سیندن قلم', en: 'Catalogue entry' },
  'writeNeed.item.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'writeNeed.item.price': { fa: 'بهای هر واحد', azb: 'بیر واحیدین قیمتی', en: 'Price per unit' },
  'writeNeed.item.price.hint': {
    fa: 'اگر خالی بماند، بهای فهرست: {price}، {day} ({source})',
    azb: 'بوش قالسا، لیسته قیمتی: {price}، {day} ({source})',
    en: 'Left empty, the catalogue’s: {price}, {day} ({source})',
  },
  'writeNeed.item.price.none': {
    fa: 'فهرست بهایی ندارد؛ خودتان بنویسید (صفر: بدون ارزش پولی)',
    azb: 'لیسته‌ده قیمت یوخدور؛ اؤزونوز یازین (صفیر: پول دَیری یوخ)',
    en: 'The catalogue has none; write it yourself (zero: not valued in money)',
  },
  'writeNeed.item.lot': {
    fa: 'کمترین مقدار هر تعهد',
    azb: 'هر اؤهده‌لیگین ان آزی',
    en: 'Least quantity of one commitment',
  },
  'writeNeed.item.note': { fa: 'ویژگی‌ها', azb: 'اؤزل‌لیک‌لر', en: 'Specification' },
  'writeNeed.item.add': { fa: 'افزودن قلم', azb: 'قلم آرتیر', en: 'Add an item' },
  'writeNeed.item.remove': { fa: 'برداشتن قلم {n}', azb: '{n}. قلمی گؤتور', en: 'Remove item {n}' },
  'writeNeed.total': { fa: 'جمع ارزش: {money}', azb: 'جمع دَیر: {money}', en: 'Total value: {money}' },
  'writeNeed.save': { fa: 'ذخیرهٔ پیش‌نویس', azb: 'قارالامانی ساخلا', en: 'Save the draft' },
  'writeNeed.send': { fa: 'ذخیره و ارسال برای تأیید', azb: 'ساخلا و تصدیقه گؤندر', en: 'Save and submit for approval' },
  'writeNeed.saved': {
    fa: 'پیش‌نویس در سامانه ذخیره شد.',
    azb: 'قارالاما سامانه‌ده ساخلاندی.',
    en: 'The draft is saved.',
  },
  'writeNeed.notEditable': {
    fa: 'این نیاز اکنون ویرایش‌پذیر نیست',
    azb: 'بو احتیاج ایندی دَییشیلمیر',
    en: 'This need cannot be edited now',
  },
  'writeNeed.notEditable.why': {
    fa: 'تنها نویسنده، پیش‌نویس یا نیازِ برگشته را ویرایش می‌کند.',
    azb: 'تکجه یازان، قارالامانی یا قاییدان احتیاجی دَییشیر.',
    en: 'Only its author edits a draft or a returned need.',
  },
  'writeNeed.role': {
    fa: 'نوشتن نیاز کار کارشناس برنامه است',
    azb: 'احتیاج یازماق پروقرام کارشناسی‌نین ایشیدیر',
    en: 'Needs are written by program officers',
  },
  'writeNeed.stale': {
    fa: 'نسخهٔ تازه‌تری ذخیره شده است',
    azb: 'داها یئنی نوسخه ساخلانیب',
    en: 'A newer version has been saved',
  },
  'writeNeed.stale.why': {
    fa: 'کس دیگری، یا خود شما در پنجره‌ای دیگر، این نیاز را تغییر داده است. هر دو نسخه کنار هم آمده و چیزی از نوشتهٔ شما از میان نرفته است.',
    azb: 'باشقا بیری، یا اؤزونوز باشقا پنجره‌ده، بو احتیاجی دَییشیب. ایکی نوسخه یان‌یانادیر و یازدیغینیزدان هئچ نه ایتمه‌ییب.',
    en: 'Somebody else, or you in another window, changed this need. Both versions stand side by side; nothing you wrote is lost.',
  },
  'writeNeed.stale.field': { fa: 'بخش', azb: 'بؤلوم', en: 'Part' },
  'writeNeed.stale.theirs': { fa: 'نسخهٔ ذخیره‌شده', azb: 'ساخلانمیش نوسخه', en: 'Saved version' },
  'writeNeed.stale.mine': { fa: 'نوشتهٔ شما', azb: 'سیزین یازدیغینیز', en: 'Yours' },
  'writeNeed.stale.keepMine': { fa: 'ادامه با نوشتهٔ من', azb: 'منیم یازدیغیم‌لا داوام', en: 'Continue with mine' },
  'writeNeed.stale.takeTheirs': {
    fa: 'برداشتن نسخهٔ ذخیره‌شده',
    azb: 'ساخلانمیش نوسخه‌نی گؤتور',
    en: 'Take the saved version',
  },
  'writeNeed.stale.same': { fa: 'دو نسخه یکسان‌اند.', azb: 'ایکی نوسخه بیردیر.', en: 'The two are the same.' },
  'writeNeed.draft': {
    fa: 'نوشتهٔ ناتمام شما بازگردانده شد.',
    azb: 'یاریمچیق یازدیغینیز قایتاریلدی.',
    en: 'Your unfinished text has been restored.',
  },
  'writeNeed.draft.drop': {
    fa: 'کنار گذاشتن و آغاز از نو',
    azb: 'قیراغا قوی و یئنی‌دن باشلا',
    en: 'Discard it and start anew',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof writeNeedMessages> {}
}
