import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const amountTextMessages = defineMessages({
  'commodity.amount': { fa: '{amount} {commodity}', azb: '{amount} {commodity}', en: '{commodity}, {amount}' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof amountTextMessages> {}
}
