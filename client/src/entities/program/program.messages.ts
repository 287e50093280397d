import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const programMessages = defineMessages({
  'program.level': { fa: 'سطح', azb: 'سویه', en: 'Level' },
  'program.level.MISSION': { fa: 'مأموریت', azb: 'مأموریت', en: 'Mission' },
  'program.level.PLAN': { fa: 'طرح', azb: 'طرح', en: 'Plan' },
  'program.level.PROGRAM': { fa: 'برنامه', azb: 'پروقرام', en: 'Program' },
  'program.level.CENTRE': { fa: 'مرکز', azb: 'مرکز', en: 'Centre' },
  'program.needs': {
    fa: '{n, plural, =0 {هنوز نیازی منتشر نکرده} other {# نیاز}}',
    azb: '{n, plural, =0 {هله احتیاج یایماییب} other {# احتیاج}}',
    en: '{n, plural, =0 {no need published yet} one {# need} other {# needs}}',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof programMessages> {}
}
