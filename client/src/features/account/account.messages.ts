import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const accountMessages = defineMessages({
  'account.title': { fa: 'حساب من', azb: 'حسابیم', en: 'My account' },
  'account.person': { fa: 'مشخصات', azb: 'بیلگی‌لر', en: 'Details' },
  'account.name': { fa: 'نام', azb: 'آد', en: 'Name' },
  'account.email': { fa: 'ایمیل', azb: 'ایمیل', en: 'Email' },
  'account.language': { fa: 'زبان', azb: 'دیل', en: 'Language' },
  'account.roles': { fa: 'نقش‌های من', azb: 'رول‌لاریم', en: 'My roles' },
  'account.roles.why': {
    fa: 'هر کار با یک نقش انجام می‌شود و به نام سازمان همان نقش ثبت می‌گردد.',
    azb: 'هر ایش بیر رول‌لا گؤرولور و او رولون قورومونون آدینا یازیلیر.',
    en: 'Everything is done in one role, and recorded in the name of its organization.',
  },
  'account.role': { fa: 'نقش', azb: 'رول', en: 'Role' },
  'account.organization': { fa: 'سازمان', azb: 'قوروم', en: 'Organization' },
  'account.place': { fa: 'محدوده', azb: 'ساحه', en: 'Place' },
  'account.place.country': { fa: 'سراسر کشور', azb: 'بوتون اؤلکه', en: 'Nationwide' },
  'account.place.province': { fa: 'استان {province}', azb: '{province} اوستانی', en: 'Province of {province}' },
  'account.active': { fa: 'نقش کنونی', azb: 'ایندیکی رول', en: 'Current role' },
  'account.switch': { fa: 'کار با این نقش', azb: 'بو رول‌لا ایشله', en: 'Work in this role' },
  'account.switch.as': {
    fa: 'کار با نقش {role}، {organization}',
    azb: '{role} رولو ایله ایشله، {organization}',
    en: 'Work as {role}, {organization}',
  },
  'account.sessions': { fa: 'دستگاه‌های واردشده', azb: 'گیریلن جهازلار', en: 'Where you are signed in' },
  'account.sessions.why': {
    fa: 'اگر دستگاهی را نمی‌شناسید، آن را خارج کنید و گذرواژه را عوض کنید.',
    azb: 'بیر جهازی تانیمیرسینیزسا، اونو چیخارین و شیفره‌نی دَییشین.',
    en: 'If you do not know one of these, end it and change your password.',
  },
  'account.session.device': { fa: 'دستگاه', azb: 'جهاز', en: 'Device' },
  'account.session.last': { fa: 'آخرین استفاده', azb: 'سون ایشلتمه', en: 'Last used' },
  'account.session.since': { fa: 'ورود', azb: 'گیریش', en: 'Signed in' },
  'account.session.until': { fa: 'اعتبار', azb: 'اعتبار', en: 'Good until' },
  'account.session.current': { fa: 'همین دستگاه', azb: 'بو جهاز', en: 'This device' },
  'account.session.end': { fa: 'خروج از این دستگاه', azb: 'بو جهازدان چیخ', en: 'End this session' },
  'account.session.endOf': {
    fa: 'خروج از {device}، آخرین استفاده {last}',
    azb: '{device}دن چیخ، سون ایشلتمه {last}',
    en: 'End the session on {device}, last used {last}',
  },
  'account.session.ended': { fa: 'دستگاه خارج شد.', azb: 'جهاز چیخاریلدی.', en: 'The session is ended.' },
  'account.device.phone': { fa: 'تلفن همراه', azb: 'جیب تئلفونو', en: 'Phone' },
  'account.device.computer': { fa: 'رایانه', azb: 'کامپیوتر', en: 'Computer' },
  'account.device.on': { fa: '{browser} روی {device}', azb: '{device}ده {browser}', en: '{browser} on a {device}' },
  'account.device.program': { fa: 'برنامه یا اسکریپت', azb: 'پروقرام یا اسکریپت', en: 'A program or script' },
  'account.signOut': { fa: 'خروج از حساب', azb: 'حساب‌دان چیخ', en: 'Sign out' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof accountMessages> {}
}
