import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const roundScreenMessages = defineMessages({
  'roundScreen.sheet': { fa: 'گزارش دور تخصیص', azb: 'تخصیص دورونون گزارشی', en: 'Report of an allocation round' },
  'roundScreen.secretary': {
    fa: 'دبیر شورای مشارکت‌های مردمی',
    azb: 'خالق مشارکت‌لری شوراسینین دبیری',
    en: 'Secretary of the participation council',
  },
  'roundScreen.chair': { fa: 'رئیس شورا', azb: 'شورانین رئیسی', en: 'Chair of the council' },
  'roundScreen.policy': { fa: 'با این سیاست', azb: 'بو سیاستله', en: 'Under this policy' },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof roundScreenMessages> {}
}
