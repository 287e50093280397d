import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const policyScreenMessages = defineMessages({
  'policyScreen.title': { fa: 'سیاست تطبیق شورا', azb: 'شورانین تطبیق سیاستی', en: 'The council’s matching policy' },
  'policyScreen.lead': {
    fa: 'وزن‌هایی که هر امتیاز و هر دور تخصیص با آن‌ها ساخته می‌شود. برای همه خواندنی است.',
    azb: 'هر امتیازین و هر تخصیص دورونون قورولدوغو وزن‌لر. هامی اوخویا بیلر.',
    en: 'The weights behind every score and every allocation round, open for everybody to read.',
  },
  'policyScreen.inForce': { fa: 'سیاست جاری', azb: 'ایندیکی سیاست', en: 'The policy in force' },
  'policyScreen.history': { fa: 'نسخه‌ها', azb: 'نوسخه‌لر', en: 'Versions' },
  'policyScreen.writtenOn': { fa: 'نوشته‌شده در {day}', azb: '{day} گونو یازیلیب', en: 'Written on {day}' },
  'policyScreen.software': {
    fa: 'نسخهٔ آغازین سامانه',
    azb: 'سامانه‌نین باشلانغیج نوسخه‌سی',
    en: 'The version the system began with',
  },
  'policyScreen.country': {
    fa: 'این استان هنوز سیاستی از خود ننوشته است؛ سیاست کشور در آن به کار می‌رود.',
    azb: 'بو اوستان هله اؤز سیاستینی یازماییب؛ اوردا اؤلکه‌نین سیاستی ایشله‌نیر.',
    en: 'This province has written no policy of its own yet; the country’s policy applies in it.',
  },
  'policyScreen.province': { fa: 'سیاست کدام جا؟', azb: 'هانسی یئرین سیاستی؟', en: 'Policy of which place?' },
  'policyScreen.none': {
    fa: 'هنوز سیاستی نوشته نشده است',
    azb: 'هله سیاست یازیلماییب',
    en: 'No policy has been written yet',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof policyScreenMessages> {}
}
