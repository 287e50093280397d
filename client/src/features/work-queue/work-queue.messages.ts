import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const workQueueMessages = defineMessages({
  'work.title': { fa: 'کارتابل', azb: 'ایش قوتوسو', en: 'Inbox' },
  'work.lead': { fa: '{role}، {organization}', azb: '{role}، {organization}', en: '{role}, {organization}' },
  'work.counts': { fa: 'شمار کارها', azb: 'ایش‌لرین سایی', en: 'How much waits' },
  'work.count.overdue': { fa: 'دیرکرد', azb: 'گئجیکیب', en: 'overdue' },
  'work.count.today': { fa: 'امروز', azb: 'بو گون', en: 'due today' },
  'work.count.thisWeek': { fa: 'تا هفت روز', azb: 'یئددی گونه قدر', en: 'within seven days' },
  'work.count.all': { fa: 'همه', azb: 'هامیسی', en: 'in all' },
  'work.group.overdue': { fa: 'مهلت گذشته', azb: 'مؤهلتی کئچیب', en: 'Overdue' },
  'work.group.today': { fa: 'امروز', azb: 'بو گون', en: 'Today' },
  'work.group.week': { fa: 'تا هفت روز دیگر', azb: 'یئددی گونه قدر', en: 'Within seven days' },
  'work.group.later': { fa: 'پس از آن', azb: 'اوندان سونرا', en: 'Later' },
  'work.group.open': { fa: 'بدون مهلت', azb: 'مؤهلت‌سیز', en: 'No deadline' },
  'work.since': { fa: 'از {when} در انتظار', azb: '{when}دن گؤزله‌ییر', en: 'waiting since {when}' },
  'work.do.Need.submit': { fa: 'کامل و ارسال کنید', azb: 'تاماملاییب گؤندرین', en: 'Finish and submit' },
  'work.do.Need.renew': { fa: 'مهلت را تمدید کنید', azb: 'مؤهلتی اوزادین', en: 'Renew the window' },
  'work.do.Need.publish': { fa: 'بررسی و منتشر کنید', azb: 'باخین و یایین', en: 'Review and publish' },
  'work.do.Need.close': { fa: 'نیاز را ببندید', azb: 'احتیاجی باغلایین', en: 'Close the need' },
  'work.do.Offer.submit': {
    fa: 'پیشنهاد را کامل و ارسال کنید',
    azb: 'تکلیفی تاماملاییب گؤندرین',
    en: 'Finish and submit the offer',
  },
  'work.do.Offer.endorse': { fa: 'پیشنهاد را بررسی کنید', azb: 'تکلیفه باخین', en: 'Review the offer' },
  'work.do.Commitment.sign': { fa: 'امضا کنید', azb: 'ایمضالایین', en: 'Sign' },
  'work.do.Commitment.plan': { fa: 'برنامهٔ تحویل را بنویسید', azb: 'تحویل پلانینی یازین', en: 'Plan the deliveries' },
  'work.do.Commitment.request': { fa: 'راستی‌آزمایی بخواهید', azb: 'یوخلاما ایسته‌یین', en: 'Request a verification' },
  'work.do.Commitment.close': {
    fa: 'پروندهٔ تعهد را ببندید',
    azb: 'اؤهده‌لیک پروندا‌سینی باغلایین',
    en: 'Close the commitment',
  },
  'work.do.Tranche.dispatch': { fa: 'بفرستید', azb: 'گؤندرین', en: 'Dispatch' },
  'work.do.Tranche.receive': { fa: 'تحویل بگیرید و بشمارید', azb: 'تحویل آلین و ساین', en: 'Receive and count' },
  'work.do.Tranche.accept': { fa: 'بررسی و پذیرش کنید', azb: 'باخین و قبول ائدین', en: 'Check and accept' },
  'work.do.Verification.assign': { fa: 'راستی‌آزما تعیین کنید', azb: 'یوخلایان سئچین', en: 'Name a verifier' },
  'work.do.Verification.pass': { fa: 'راستی‌آزمایی کنید', azb: 'یوخلایین', en: 'Verify' },
  'work.do.Match.accept': {
    fa: 'تطبیق پیشنهادی را بپذیرید یا رد کنید',
    azb: 'تطبیقی قبول یا رد ائدین',
    en: 'Accept or decline the match',
  },
  'work.do.other': { fa: 'اقدام کنید', azb: 'ایش گؤرون', en: 'Act' },
  'work.item': { fa: '{verb}: {thing}', azb: '{verb}: {thing}', en: '{verb}: {thing}' },
  'work.empty': { fa: 'کاری در انتظار شما نیست', azb: 'سیزی گؤزله‌ین ایش یوخدور', en: 'Nothing waits for you' },
  'work.empty.why': {
    fa: 'هر کار تازه همین‌جا و با مهلتش می‌آید؛ نیازی به تازه کردن صفحه نیست.',
    azb: 'هر یئنی ایش مؤهلتی ایله بورا گلیر؛ صفحه‌نی یئنیله‌مک لازیم دئییل.',
    en: 'Anything new appears here with its date; there is no need to reload.',
  },
  'work.newNeed': { fa: 'نوشتن نیاز', azb: 'احتیاج یاز', en: 'Write a need' },
  'work.newOffer': { fa: 'نوشتن پیشنهاد', azb: 'تکلیف یاز', en: 'Write an offer' },
  'work.findNeed': { fa: 'یافتن نیاز', azb: 'احتیاج تاپ', en: 'Find a need' },
  'work.readNeeds': { fa: 'دیدن نیازها', azb: 'احتیاج‌لارا باخ', en: 'See the needs' },
  'work.running': { fa: 'در جریان', azb: 'گئدیشده', en: 'Under way' },
  'work.running.all': { fa: 'همهٔ تعهدها', azb: 'بوتون اؤهده‌لیک‌لر', en: 'All commitments' },
  'work.most': {
    fa: 'صد کارِ فوری‌تر نمایش داده شده است؛ با انجام هر یک، بقیه می‌آیند.',
    azb: 'ان تعجیلی یوز ایش گؤستریلیب؛ گؤرولدوکجه باشقالاری گلیر.',
    en: 'The hundred most pressing are shown; the others follow as these are done.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof workQueueMessages> {}
}
