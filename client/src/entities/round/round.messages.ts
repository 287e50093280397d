import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const roundMessages = defineMessages({
  'round.title': { fa: 'دور تخصیص', azb: 'تخصیص دورو', en: 'Allocation round' },
  'round.name': { fa: 'دور تخصیص {code}', azb: 'تخصیص دورو {code}', en: 'Allocation round {code}' },
  'round.state.DRAFT': { fa: 'باز شده، اجرا نشده', azb: 'آچیلیب، ایشله‌دیلمه‌ییب', en: 'Opened, not run' },
  'round.state.QUEUED': { fa: 'در نوبت', azb: 'نؤوبه‌ده', en: 'In line' },
  'round.state.RUNNING': { fa: 'در حال حل', azb: 'حل اولونور', en: 'Being solved' },
  'round.state.DONE': { fa: 'حل شده', azb: 'حل اولوندو', en: 'Solved' },
  'round.state.CANCELLED': { fa: 'لغو شده', azb: 'لغو اولدو', en: 'Cancelled' },
  'round.state.FAILED': { fa: 'ناتمام مانده', azb: 'یاریمچیق قالدی', en: 'Failed' },

  'round.step.QUEUED': { fa: 'در نوبت', azb: 'نؤوبه‌ده', en: 'In line' },
  'round.step.READING': {
    fa: 'خواندن نیازهای باز و پیشنهادهای آزاد',
    azb: 'آچیق احتیاج‌لار و آزاد تکلیف‌لر اوخونور',
    en: 'Reading open needs and free offers',
  },
  'round.step.CANDIDATES': { fa: 'یافتن جفت‌های ممکن', azb: 'مومکون جوت‌لر تاپیلیر', en: 'Finding possible pairs' },
  'round.step.SOLVING': { fa: 'یافتن بهترین تقسیم', azb: 'ان یاخشی بؤلگو تاپیلیر', en: 'Finding the best division' },
  'round.step.PROVING': {
    fa: 'سنجش همهٔ جفت‌ها برای اثبات',
    azb: 'اثبات اوچون بوتون جوت‌لر یوخلانیر',
    en: 'Pricing every pair for the proof',
  },
  'round.step.CAPS': { fa: 'رعایت سقف‌ها', azb: 'تاوان‌لار گؤزله‌نیلیر', en: 'Keeping the caps' },
  'round.step.LOTS': { fa: 'رعایت کمترین مقدارها', azb: 'ان آز میقدارلار گؤزله‌نیلیر', en: 'Keeping minimum lots' },
  'round.step.CHECKING': {
    fa: 'بازبینی گواهی بهینگی',
    azb: 'ان یاخشیلیق سندی یوخلانیر',
    en: 'Checking the certificate',
  },
  'round.step.EXPLAINING': {
    fa: 'نوشتن دلیل‌ها و آزمودن تغییرها',
    azb: 'سبب‌لر یازیلیر و دَییشیک‌لیک‌لر یوخلانیر',
    en: 'Writing reasons and testing changes',
  },
  'round.step.PREVIEWING': {
    fa: 'سنجش مثلث طلایی پس از دور',
    azb: 'دوردان سونراکی قیزیل اوچ‌بوجاق اؤلچولور',
    en: 'Measuring the golden triangle after the round',
  },
  'round.step.DONE': { fa: 'پایان', azb: 'قورتاردی', en: 'Done' },
  'round.step.other': { fa: 'در حال کار', azb: 'ایشله‌ییر', en: 'Working' },

  'round.scope': { fa: 'دامنه', azb: 'احاطه', en: 'Scope' },
  'round.scope.country': { fa: 'سراسر کشور', azb: 'بوتون اؤلکه', en: 'The whole country' },
  'round.scope.province': { fa: 'استان {province}', azb: '{province} اوستانی', en: 'Province of {province}' },
  'round.scope.counties': { fa: 'شهرستان‌های {names}', azb: '{names} بؤلگه‌لری', en: 'Counties {names}' },
  'round.scope.commodities': { fa: 'تنها قلم‌های {names}', azb: 'تکجه {names} قلم‌لری', en: 'Only {names}' },
  'round.scope.programs': {
    fa: 'تنها برنامه‌های {names}',
    azb: 'تکجه {names} پروقرام‌لاری',
    en: 'Only the programs {names}',
  },
  'round.openedOn': { fa: 'باز شده در {day}', azb: '{day} گونو آچیلیب', en: 'Opened on {day}' },
  'round.openedOn.label': { fa: 'روز بازشدن', azb: 'آچیلدیغی گون', en: 'Opened' },
  'round.openedBy': { fa: 'بازکننده', azb: 'آچان', en: 'Opened by' },
  'round.proposals': { fa: 'تطبیق پیشنهادی', azb: 'تکلیف اولونان تطبیق', en: 'Proposed matches' },
  'round.policy': { fa: 'سیاست', azb: 'سیاست', en: 'Policy' },
  'round.state': { fa: 'وضعیت', azb: 'دوروم', en: 'State' },
  'round.code': { fa: 'دور', azb: 'دور', en: 'Round' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof roundMessages> {}
}
