import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const commitmentPageMessages = defineMessages({
  'commitment.page.title': { fa: 'تعهد {code}', azb: 'اؤهده‌لیک {code}', en: 'Commitment {code}' },
  'commitment.page.facts': { fa: 'موضوع تعهد', azb: 'اؤهده‌لیگین مؤوضوعو', en: 'What is committed' },
  'commitment.page.timeline': { fa: 'خط زمان', azb: 'زامان خطی', en: 'Timeline' },
  'commitment.page.ledger': { fa: 'دفتر این تعهد', azb: 'بو اؤهده‌لیگین دفتری', en: 'Ledger of this commitment' },
  'commitment.page.said': { fa: 'انجام شد.', azb: 'گؤرولدو.', en: 'Done.' },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof commitmentPageMessages> {}
}
