import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const newRoundMessages = defineMessages({
  'newRound.title': { fa: 'دور تخصیص تازه', azb: 'یئنی تخصیص دورو', en: 'A new allocation round' },
  'newRound.lead': {
    fa: 'دامنه و سیاست را برگزینید؛ پیش‌نمایش می‌گوید دور روی چه کار خواهد کرد. باز کردن هنوز چیزی را اجرا نمی‌کند.',
    azb: 'احاطه‌نی و سیاستی سئچین؛ اؤن باخیش دورون نه اوستونده ایشله‌یه‌جگینی دئییر. آچماق هله هئچ نه ایشلتمیر.',
    en: 'Choose scope and policy; the preview says what the round would work on. Opening runs nothing yet.',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof newRoundMessages> {}
}
