import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const needActsMessages = defineMessages({
  'needActs.title': { fa: 'اقدام شما', azb: 'سیزین ایشینیز', en: 'Your move' },
  'needActs.edit': { fa: 'ویرایش', azb: 'دوزلت', en: 'Edit' },
  'needActs.submit': { fa: 'ارسال برای تأیید', azb: 'تصدیق اوچون گؤندر', en: 'Submit for approval' },
  'needActs.submit.means': {
    fa: 'نیاز برای تأییدکنندهٔ برنامه فرستاده می‌شود و تا پاسخ او ویرایش نمی‌شود.',
    azb: 'احتیاج پروقرامی تصدیق ائدنه گؤندریلیر و جوابا قدر دَییشیلمیر.',
    en: 'The need goes to the program approver and cannot be edited until they answer.',
  },
  'needActs.submit.done': { fa: 'برای تأیید فرستاده شد.', azb: 'تصدیق اوچون گؤندریلدی.', en: 'Sent for approval.' },
  'needActs.publish': { fa: 'تأیید و انتشار', azb: 'تصدیق و یاییم', en: 'Approve and publish' },
  'needActs.publish.means': {
    fa: 'نیاز با سمت و دفتر شما برای همگان منتشر می‌شود و از این پس می‌توان برای آن اعلام آمادگی کرد. متن و اقلام دیگر تغییر نمی‌کند.',
    azb: 'احتیاج سیزین وظیفه و ایداره‌نیزله هامییا یاییلیر و اونا حاضیرلیق بیلدیرمک اولار. متن و قلم‌لر داها دَییشمز.',
    en: 'The need is published under your post and office and can be pledged for from now on. Text and items no longer change.',
  },
  'needActs.publish.done': { fa: 'نیاز منتشر شد.', azb: 'احتیاج یاییلدی.', en: 'The need is published.' },
  'needActs.return': { fa: 'برگشت برای اصلاح', azb: 'دوزلیشه قایتار', en: 'Return for correction' },
  'needActs.return.means': {
    fa: 'نیاز به نویسنده بازمی‌گردد تا اصلاح و دوباره ارسال کند.',
    azb: 'احتیاج یازانا قاییدیر کی دوزلدیب یئنی‌دن گؤندرسین.',
    en: 'The need goes back to its author to correct and submit again.',
  },
  'needActs.return.done': {
    fa: 'برای اصلاح بازگردانده شد.',
    azb: 'دوزلیشه قایتاریلدی.',
    en: 'Returned for correction.',
  },
  'needActs.reject': { fa: 'نپذیرفتن', azb: 'قبول ائتمه', en: 'Do not accept' },
  'needActs.reject.means': {
    fa: 'این نیاز برای همیشه کنار گذاشته می‌شود. اگر اصلاح‌شدنی است، «برگشت برای اصلاح» را برگزینید.',
    azb: 'بو احتیاج همیشه‌لیک قیراغا قویولور. دوزه‌لن ایسه «دوزلیشه قایتار» سئچین.',
    en: 'This need is set aside for good. If it can be corrected, return it instead.',
  },
  'needActs.reject.done': {
    fa: 'پذیرفته نشد و دلیل ثبت شد.',
    azb: 'قبول اولونمادی، سبب یازیلدی.',
    en: 'Not accepted; the reason is recorded.',
  },
  'needActs.pause': { fa: 'توقف موقت پذیرش', azb: 'قبولو موقتی دایاندیر', en: 'Pause new pledges' },
  'needActs.pause.means': {
    fa: 'اعلام آمادگی تازه پذیرفته نمی‌شود؛ تعهدهای جاری ادامه دارند.',
    azb: 'یئنی حاضیرلیق قبول اولونمور؛ ایندیکی اؤهده‌لیک‌لر داوام ائدیر.',
    en: 'No new pledges are taken; running commitments go on.',
  },
  'needActs.pause.done': { fa: 'پذیرش متوقف شد.', azb: 'قبول دایاندیریلدی.', en: 'New pledges are paused.' },
  'needActs.resume': { fa: 'ازسرگیری پذیرش', azb: 'قبولو داوام ائتدیر', en: 'Take pledges again' },
  'needActs.resume.means': {
    fa: 'نیاز دوباره برای اعلام آمادگی باز می‌شود.',
    azb: 'احتیاج حاضیرلیق اوچون یئنی‌دن آچیلیر.',
    en: 'The need opens for pledges again.',
  },
  'needActs.resume.done': { fa: 'پذیرش از سر گرفته شد.', azb: 'قبول یئنی‌دن باشلادی.', en: 'Pledges are taken again.' },
  'needActs.renew': { fa: 'تمدید مهلت', azb: 'مؤهلتی اوزات', en: 'Renew the window' },
  'needActs.renew.means': {
    fa: 'نیاز با مهلت تازه دوباره برای تأیید فرستاده می‌شود.',
    azb: 'احتیاج یئنی مؤهلت‌له بیر داها تصدیقه گؤندریلیر.',
    en: 'The need is submitted for approval again with a new last day.',
  },
  'needActs.renew.day': { fa: 'روز پایانی تازه', azb: 'یئنی سون گون', en: 'New last day' },
  'needActs.renew.done': {
    fa: 'برای تأیید تمدید فرستاده شد.',
    azb: 'اوزاتما تصدیقه گؤندریلدی.',
    en: 'Sent for approval with the new window.',
  },
  'needActs.close': { fa: 'بستن نیاز', azb: 'احتیاجی باغلا', en: 'Close the need' },
  'needActs.close.means': {
    fa: 'آنچه مانده دیگر درخواست نمی‌شود؛ تعهدهای جاری تا پایان دنبال می‌شوند. اگر همه تحویل نشده، دلیل را بنویسید.',
    azb: 'قالان داها ایسته‌نیلمیر؛ ایندیکی اؤهده‌لیک‌لر سونا قدر ایزله‌نیلیر. هامیسی تحویل وئریلمه‌ییبسه، سببی یازین.',
    en: 'What remains is asked for no more; running commitments are followed to their end. Unless all was delivered, give a reason.',
  },
  'needActs.close.done': { fa: 'نیاز بسته شد.', azb: 'احتیاج باغلاندی.', en: 'The need is closed.' },
  'needActs.cancel': { fa: 'لغو نیاز', azb: 'احتیاجی لغو ائت', en: 'Cancel the need' },
  'needActs.cancel.means': {
    fa: 'نیاز با دلیل برداشته می‌شود. این کار برگشت ندارد.',
    azb: 'احتیاج سبب‌له گؤتورولور. بو ایش قاییتماز.',
    en: 'The need is taken back with a reason. This cannot be undone.',
  },
  'needActs.cancel.done': { fa: 'نیاز لغو شد.', azb: 'احتیاج لغو اولدو.', en: 'The need is cancelled.' },
  'needActs.reason': { fa: 'دلیل ثبت‌شده', azb: 'یازیلمیش سبب', en: 'Recorded reason' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof needActsMessages> {}
}
