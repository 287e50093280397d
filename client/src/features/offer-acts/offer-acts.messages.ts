import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const offerActsMessages = defineMessages({
  'offerActs.title': { fa: 'اقدام شما', azb: 'سیزین ایشینیز', en: 'Your move' },
  'offerActs.edit': { fa: 'ویرایش', azb: 'دوزلت', en: 'Edit' },
  'offerActs.submit': { fa: 'ارسال برای بررسی', azb: 'باخیشا گؤندر', en: 'Submit for review' },
  'offerActs.submit.means': {
    fa: 'پیشنهاد برای بررسی فرستاده می‌شود: پیشنهاد شرکت‌ها به کمیسیون مسئولیت اجتماعی اتاق و دیگران به تأییدکنندهٔ برنامه. تا پاسخ، ویرایش نمی‌شود.',
    azb: 'تکلیف باخیشا گؤندریلیر: شیرکت‌لرینکی اوتاغین اجتماعی مسئولیت کمیسیونونا، باشقالاری پروقرامی تصدیق ائدنه. جوابا قدر دَییشیلمیر.',
    en: 'The offer goes to review: a business’s to the chamber’s social-responsibility commission, any other to a program approver. It cannot be edited until they answer.',
  },
  'offerActs.submit.done': { fa: 'برای بررسی فرستاده شد.', azb: 'باخیشا گؤندریلدی.', en: 'Sent for review.' },
  'offerActs.endorse': { fa: 'تأیید پیشنهاد', azb: 'تکلیفی تصدیق ائت', en: 'Endorse the offer' },
  'offerActs.endorse.means': {
    fa: 'پیشنهاد فعال و برای همگان دیدنی می‌شود و می‌توان آن را با نیازها تطبیق داد.',
    azb: 'تکلیف ایشه دوشور، هامی اونو گؤرور و احتیاج‌لارلا تطبیق اولا بیلر.',
    en: 'The offer becomes active and public, and can be matched with needs.',
  },
  'offerActs.endorse.done': { fa: 'پیشنهاد تأیید شد.', azb: 'تکلیف تصدیق اولوندو.', en: 'The offer is endorsed.' },
  'offerActs.return': { fa: 'برگشت برای اصلاح', azb: 'دوزلیشه قایتار', en: 'Return for correction' },
  'offerActs.return.means': {
    fa: 'پیشنهاد به سازمان بازمی‌گردد تا اصلاح و دوباره ارسال کند.',
    azb: 'تکلیف قوروما قاییدیر کی دوزلدیب یئنی‌دن گؤندرسین.',
    en: 'The offer goes back to its organization to correct and submit again.',
  },
  'offerActs.return.done': {
    fa: 'برای اصلاح بازگردانده شد.',
    azb: 'دوزلیشه قایتاریلدی.',
    en: 'Returned for correction.',
  },
  'offerActs.reject': { fa: 'نپذیرفتن', azb: 'قبول ائتمه', en: 'Do not accept' },
  'offerActs.reject.means': {
    fa: 'این پیشنهاد برای همیشه کنار گذاشته می‌شود. اگر اصلاح‌شدنی است، «برگشت برای اصلاح» را برگزینید.',
    azb: 'بو تکلیف همیشه‌لیک قیراغا قویولور. دوزه‌لن ایسه «دوزلیشه قایتار» سئچین.',
    en: 'This offer is set aside for good. If it can be corrected, return it instead.',
  },
  'offerActs.reject.done': {
    fa: 'پذیرفته نشد و دلیل ثبت شد.',
    azb: 'قبول اولونمادی، سبب یازیلدی.',
    en: 'Not accepted; the reason is recorded.',
  },
  'offerActs.pause': { fa: 'توقف موقت', azb: 'موقتی دایاندیر', en: 'Pause' },
  'offerActs.pause.means': {
    fa: 'تعهد تازه‌ای از این پیشنهاد ساخته نمی‌شود؛ تعهدهای جاری ادامه دارند.',
    azb: 'بو تکلیف‌دن یئنی اؤهده‌لیک یارانمیر؛ ایندیکی‌لر داوام ائدیر.',
    en: 'Nothing new is taken from this offer; running commitments go on.',
  },
  'offerActs.pause.done': { fa: 'پیشنهاد متوقف شد.', azb: 'تکلیف دایاندیریلدی.', en: 'The offer is paused.' },
  'offerActs.resume': { fa: 'ازسرگیری', azb: 'داوام ائتدیر', en: 'Resume' },
  'offerActs.resume.means': {
    fa: 'پیشنهاد دوباره فعال می‌شود.',
    azb: 'تکلیف یئنی‌دن ایشه دوشور.',
    en: 'The offer becomes active again.',
  },
  'offerActs.resume.done': {
    fa: 'پیشنهاد از سر گرفته شد.',
    azb: 'تکلیف یئنی‌دن باشلادی.',
    en: 'The offer is active again.',
  },
  'offerActs.withdraw': { fa: 'بازپس‌گیری پیشنهاد', azb: 'تکلیفی گئری آل', en: 'Withdraw the offer' },
  'offerActs.withdraw.means': {
    fa: 'تنها آنچه آزاد مانده بازپس گرفته می‌شود؛ آنچه اعلام یا تعهد شده سر جای خود است. این کار برگشت ندارد.',
    azb: 'تکجه آزاد قالان گئری آلینیر؛ بیلدیریلن و اؤهده‌لنن یئرینده‌دیر. بو ایش قاییتماز.',
    en: 'Only what is still free is taken back; what is pledged or committed stays. This cannot be undone.',
  },
  'offerActs.withdraw.done': {
    fa: 'ظرفیت آزاد بازپس گرفته شد.',
    azb: 'آزاد ظرفیت گئری آلیندی.',
    en: 'What was free has been taken back.',
  },
  'offerActs.reason': { fa: 'دلیل ثبت‌شده', azb: 'یازیلمیش سبب', en: 'Recorded reason' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof offerActsMessages> {}
}
