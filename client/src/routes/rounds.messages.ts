import { defineMessages, type TextsOf } from '../lib/i18n/messages.ts';

export const roundsMessages = defineMessages({
  'rounds.title': { fa: 'دورهای تخصیص', azb: 'تخصیص دورلاری', en: 'Allocation rounds' },
  'rounds.lead': {
    fa: 'هر دور همهٔ نیازهای باز و پیشنهادهای آزاد یک دامنه را با وزن‌های شورا، به بهترین شکل و با اثبات، به هم می‌رساند.',
    azb: 'هر دور بیر احاطه‌نین بوتون آچیق احتیاج‌لارینی و آزاد تکلیف‌لرینی شورانین وزن‌لری ایله، ان یاخشی شکیلده و اثباتلا بیر-بیرینه چاتدیریر.',
    en: 'A round brings all open needs and free offers of a scope together under the council’s weights: the best way, with a proof.',
  },
  'rounds.open': { fa: 'باز کردن دور تازه', azb: 'یئنی دور آچ', en: 'Open a new round' },
  'rounds.policy': { fa: 'سیاست شورا', azb: 'شورانین سیاستی', en: 'The council’s policy' },
  'rounds.list': { fa: 'دورها', azb: 'دورلار', en: 'Rounds' },
  'rounds.none': { fa: 'هنوز دوری باز نشده است', azb: 'هله دور آچیلماییب', en: 'No round has been opened yet' },
  'rounds.none.how': {
    fa: 'دورها را شورای مشارکت و مدیر استان باز می‌کنند.',
    azb: 'دورلاری مشارکت شوراسی و اوستان مودیری آچیر.',
    en: 'Rounds are opened by the participation council and the provincial administration.',
  },
  'rounds.declines': { fa: 'چرا نپذیرفته‌اند', azb: 'نییه قبول ائتمه‌ییب‌لر', en: 'Why people declined' },
  'rounds.declines.means': {
    fa: 'شمار هر دلیل در پاسخ به پیشنهادها و تطبیق‌ها. سامانه از آن چیزی نمی‌آموزد؛ تصمیم با شوراست.',
    azb: 'تکلیف‌لره و تطبیق‌لره جوابدا هر سببین ساییسی. سامانه بوندان بیر شئی اؤیرنمیر؛ قرار شورانین‌دیر.',
    en: 'How often each reason was given to suggestions and matches. The system learns nothing from it; the council decides.',
  },
  'rounds.declines.none': {
    fa: 'تاکنون کسی پیشنهادی را رد نکرده است.',
    azb: 'ایندییه قدر هئچ کیم تکلیفی رد ائتمه‌ییب.',
    en: 'Nobody has declined anything so far.',
  },
  'rounds.declines.times': {
    fa: '{count} بار',
    azb: '{count} دفعه',
    en: '{count, plural, one {# time} other {# times}}',
  },
});

declare module '../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof roundsMessages> {}
}
