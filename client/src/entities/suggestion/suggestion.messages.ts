import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const suggestionMessages = defineMessages({
  'forYou.fit': {
    fa: 'با {what} شما جور است',
    azb: 'سیزین {what} ایله اویغوندور',
    en: 'Fits {what} of yours',
  },
  'forYou.from': { fa: 'از پیشنهاد', azb: 'تکلیف‌دن', en: 'From your offer' },
  'forYou.open': { fa: '{amount} مانده', azb: '{amount} قالیب', en: '{amount} still open' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof suggestionMessages> {}
}
