import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const writeOfferMessages = defineMessages({
  'writeOffer.title': { fa: 'نوشتن پیشنهاد', azb: 'تکلیف یاز', en: 'Write an offer' },
  'writeOffer.edit': { fa: 'ویرایش پیشنهاد', azb: 'تکلیفی دوزلت', en: 'Edit the offer' },
  'writeOffer.lead': {
    fa: 'بنویسید چه می‌توانید بدهید، چقدر و با چه محدوده‌ای. پس از بررسی، با نیازها تطبیق داده می‌شود.',
    azb: 'نه، نه قدر و هانسی ساحه‌ده وئره بیله‌جگینیزی یازین. باخیش‌دان سونرا احتیاج‌لارلا تطبیق اولونور.',
    en: 'Say what you can give, how much and within which limits. After review it is matched with needs.',
  },
  'writeOffer.field.title': { fa: 'عنوان', azb: 'باشلیق', en: 'Title' },
  'writeOffer.field.title.hint': {
    fa: 'برای نمونه «۴۰ ویلچر برقی در سال ۱۴۰۵»',
    azb: 'مثلا «۱۴۰۵ ایلینده ۴۰ برقلی ویلچر»',
    en: 'Such as “40 electric wheelchairs in 1405”',
  },
  'writeOffer.languages': {
    fa: 'عنوان به ترکی و انگلیسی (اختیاری)',
    azb: 'باشلیق تۆرکجه و اینگیلیسجه (ایستسه‌نیز)',
    en: 'Title in Azerbaijani and English (optional)',
  },
  'writeOffer.in.azb': { fa: 'عنوان، ترکی', azb: 'باشلیق، تۆرکجه', en: 'Title, Azerbaijani' },
  'writeOffer.in.en': { fa: 'عنوان، انگلیسی', azb: 'باشلیق، اینگیلیسجه', en: 'Title, English' },
  'writeOffer.field.note': { fa: 'توضیح', azb: 'آچیقلاما', en: 'Note' },
  'writeOffer.field.note.hint': {
    fa: 'شیوهٔ تحویل، نصب، ضمانت. نام و شمارهٔ هیچ فردی را ننویسید.',
    azb: 'تحویل، قورماق، ضمانت. هئچ کیمین آدینی و نومره‌سینی یازمایین.',
    en: 'Delivery, installation, warranty. Write no person’s name or number.',
  },
  'writeOffer.field.start': { fa: 'از روز', azb: 'گوندن', en: 'From' },
  'writeOffer.field.end': { fa: 'تا روز', azb: 'گونه قدر', en: 'Until' },
  'writeOffer.group.what': { fa: 'پیشنهاد', azb: 'تکلیف', en: 'The offer' },
  'writeOffer.group.items': { fa: 'اقلام', azb: 'قلم‌لر', en: 'Items' },
  'writeOffer.item': { fa: 'قلم {n}', azb: '{n}. قلم', en: 'Item {n}' },
  'writeOffer.item.commodity': { fa: 'قلم از فهرست پایه', azb: 'پایه لیسته‌سیندن قلم', en: 'Catalogue entry' },
  'writeOffer.item.capacity': { fa: 'ظرفیت', azb: 'ظرفیت', en: 'Capacity' },
  'writeOffer.item.least': { fa: 'کمترین مقدار برای هر نیاز', azb: 'هر احتیاج اوچون ان آزی', en: 'Least for one need' },
  'writeOffer.item.most': { fa: 'بیشترین مقدار برای هر نیاز', azb: 'هر احتیاج اوچون ان چوخو', en: 'Most for one need' },
  'writeOffer.item.order': {
    fa: 'نباید از «کمترین» کمتر باشد',
    azb: '«ان آزی»دان آز اولماسین',
    en: 'Must not be below the least',
  },
  'writeOffer.item.limits': { fa: 'محدودهٔ این قلم', azb: 'بو قلمین ساحه‌سی', en: 'Limits of this item' },
  'writeOffer.item.limits.hint': {
    fa: 'آنچه نشان‌دار نشود محدود نمی‌کند.',
    azb: 'سئچیلمه‌ین ساحه‌نی دارالتمیر.',
    en: 'What is left unmarked limits nothing.',
  },
  'writeOffer.item.counties': { fa: 'تنها این شهرستان‌ها', azb: 'تکجه بو بؤلگه‌لر', en: 'Only these counties' },
  'writeOffer.item.groups': { fa: 'تنها این گروه‌ها', azb: 'تکجه بو قروپ‌لار', en: 'Only these groups' },
  'writeOffer.item.domains': { fa: 'تنها این حوزه‌ها', azb: 'تکجه بو ساحه‌لر', en: 'Only these domains' },
  'writeOffer.item.add': { fa: 'افزودن قلم', azb: 'قلم آرتیر', en: 'Add an item' },
  'writeOffer.item.remove': { fa: 'برداشتن قلم {n}', azb: '{n}. قلمی گؤتور', en: 'Remove item {n}' },
  'writeOffer.save': { fa: 'ذخیرهٔ پیش‌نویس', azb: 'قارالامانی ساخلا', en: 'Save the draft' },
  'writeOffer.send': { fa: 'ذخیره و ارسال برای بررسی', azb: 'ساخلا و باخیشا گؤندر', en: 'Save and submit for review' },
  'writeOffer.role': {
    fa: 'نوشتن پیشنهاد کار اعضای سازمان‌های یاری‌دهنده است.',
    azb: 'تکلیف یازماق یاردیم وئرن قوروم‌لارین عوضولرینین ایشیدیر.',
    en: 'Offers are written by members of organizations that give.',
  },
  'writeOffer.notEditable': {
    fa: 'این پیشنهاد اکنون ویرایش‌پذیر نیست',
    azb: 'بو تکلیف ایندی دَییشیلمیر',
    en: 'This offer cannot be edited now',
  },
  'writeOffer.notEditable.why': {
    fa: 'تنها پیش‌نویس یا پیشنهادِ برگشته ویرایش می‌شود.',
    azb: 'تکجه قارالاما یا قاییدان تکلیف دَییشیلیر.',
    en: 'Only a draft or a returned offer can be edited.',
  },
  'writeOffer.toOffer': { fa: 'بازگشت به پیشنهاد', azb: 'تکلیفه قاییت', en: 'Back to the offer' },
  'writeOffer.draft': {
    fa: 'نوشتهٔ ناتمام شما بازگردانده شد.',
    azb: 'یاریمچیق یازدیغینیز قایتاریلدی.',
    en: 'Your unfinished text has been restored.',
  },
  'writeOffer.draft.drop': {
    fa: 'کنار گذاشتن و آغاز از نو',
    azb: 'قیراغا قوی و یئنی‌دن باشلا',
    en: 'Discard it and start anew',
  },
  'writeOffer.stale': {
    fa: 'نسخهٔ تازه‌تری ذخیره شده است',
    azb: 'داها یئنی نوسخه ساخلانیب',
    en: 'A newer version has been saved',
  },
  'writeOffer.stale.why': {
    fa: 'همکار شما این پیشنهاد را تغییر داده است. هر دو نسخه کنار هم آمده و چیزی از نوشتهٔ شما از میان نرفته است.',
    azb: 'ایش یولداشینیز بو تکلیفی دَییشیب. ایکی نوسخه یان‌یانادیر و یازدیغینیزدان هئچ نه ایتمه‌ییب.',
    en: 'A colleague changed this offer. Both versions stand side by side; nothing you wrote is lost.',
  },
  'writeOffer.stale.field': { fa: 'بخش', azb: 'بؤلوم', en: 'Part' },
  'writeOffer.stale.theirs': { fa: 'نسخهٔ ذخیره‌شده', azb: 'ساخلانمیش نوسخه', en: 'Saved version' },
  'writeOffer.stale.mine': { fa: 'نوشتهٔ شما', azb: 'سیزین یازدیغینیز', en: 'Yours' },
  'writeOffer.stale.keepMine': { fa: 'ادامه با نوشتهٔ من', azb: 'منیم یازدیغیم‌لا داوام', en: 'Continue with mine' },
  'writeOffer.stale.takeTheirs': {
    fa: 'برداشتن نسخهٔ ذخیره‌شده',
    azb: 'ساخلانمیش نوسخه‌نی گؤتور',
    en: 'Take the saved version',
  },
  'writeOffer.stale.same': { fa: 'دو نسخه یکسان‌اند.', azb: 'ایکی نوسخه بیردیر.', en: 'The two are the same.' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof writeOfferMessages> {}
}
