import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const organizationMessages = defineMessages({
  'organization.kind': { fa: 'نوع سازمان', azb: 'قوروم نوعو', en: 'Kind of organization' },
  'organization.kind.WELFARE_OFFICE': { fa: 'ادارهٔ بهزیستی', azb: 'بهزیستی ایداره‌سی', en: 'Welfare office' },
  'organization.kind.CHAMBER': { fa: 'اتاق بازرگانی', azb: 'بازرگانلیق اوتاغی', en: 'Chamber of commerce' },
  'organization.kind.BUSINESS': { fa: 'شرکت', azb: 'شیرکت', en: 'Business' },
  'organization.kind.CHARITY': { fa: 'خیریه', azb: 'خئیریه', en: 'Charity' },
  'organization.kind.COOPERATIVE': { fa: 'تعاونی', azb: 'تعاونی', en: 'Cooperative' },
  'organization.kind.NETWORK': { fa: 'شبکهٔ مردمی', azb: 'خالق شبکه‌سی', en: 'Network' },
  'organization.kind.COUNCIL': { fa: 'شورای مشارکت', azb: 'مشارکت شوراسی', en: 'Participation council' },
  'organization.kind.VOLUNTEER': { fa: 'داوطلب', azb: 'کؤنوللو', en: 'Volunteer' },

  'organization.verification': { fa: 'احراز صلاحیت', azb: 'صلاحیت', en: 'Verification' },
  'organization.verification.DRAFT': { fa: 'هنوز ارسال‌نشده', azb: 'هله گؤندریلمه‌ییب', en: 'Not sent in yet' },
  'organization.verification.SUBMITTED': { fa: 'در حال بررسی', azb: 'باخیلیر', en: 'Under review' },
  'organization.verification.RETURNED': {
    fa: 'برگشت برای اصلاح',
    azb: 'دوزلیشه قاییدیب',
    en: 'Returned for correction',
  },
  'organization.verification.REJECTED': { fa: 'تأییدنشده', azb: 'تصدیق اولونماییب', en: 'Not verified' },
  'organization.verification.VERIFIED': { fa: 'تأییدشده', azb: 'تصدیق اولونوب', en: 'Verified' },
  'organization.verification.EXPIRED': {
    fa: 'مهلت تأیید گذشته',
    azb: 'تصدیق مؤهلتی کئچیب',
    en: 'Verification expired',
  },
  'organization.verification.SUSPENDED': { fa: 'تعلیق‌شده', azb: 'دایاندیریلیب', en: 'Suspended' },
  'organization.honour': { fa: 'وفای به تعهد', azb: 'سؤزونه دورماق', en: 'Promises kept' },
  'organization.honour.few': {
    fa: 'کمتر از ۵ تعهد پایان‌یافته؛ هنوز سنجیدنی نیست',
    azb: '۵دن آز قورتارمیش اؤهده‌لیک؛ هله اؤلچولمور',
    en: 'fewer than 5 finished commitments; cannot be measured yet',
  },
  'organization.honour.of': {
    fa: '{share} از ارزش {n} تعهد پایان‌یافته تحویل شده است',
    azb: '{n} قورتارمیش اؤهده‌لیگین دَیریندن {share} تحویل وئریلیب',
    en: '{share} of the value of {n, plural, one {# finished commitment} other {# finished commitments}} was delivered',
  },
  'organization.wholeProvince': {
    fa: 'همهٔ استان {province}',
    azb: 'بوتون {province} اوستانی',
    en: 'all of {province}',
  },
  'organization.wholeCountry': { fa: 'سراسر کشور', azb: 'بوتون اؤلکه', en: 'nationwide' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof organizationMessages> {}
}
