import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const matchingBoardScreenMessages = defineMessages({
  'boardScreen.title': { fa: 'تختهٔ تطبیق: {need}', azb: 'تطبیق تخته‌سی: {need}', en: 'Matching board: {need}' },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof matchingBoardScreenMessages> {}
}
