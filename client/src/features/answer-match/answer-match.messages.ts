import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const answerMatchMessages = defineMessages({
  'answerMatch.accept': { fa: 'می‌پذیرم', azb: 'قبول ائدیرم', en: 'Accept' },
  'answerMatch.accept.means': {
    fa: 'پذیرش شما ثبت می‌شود. وقتی هر دو طرف پذیرفتند، این مقدار برای امضا نگه داشته می‌شود؛ تا امضا تعهدی شمرده نمی‌شود.',
    azb: 'قبولونوز یازیلیر. ایکی طرف قبول ائدنده بو میقدار ایمضا اوچون ساخلانیر؛ ایمضایا قدر اؤهده‌لیک ساییلماز.',
    en: 'Your acceptance is recorded. When both sides have accepted, this quantity is held for signing; before the signatures nothing counts as committed.',
  },
  'answerMatch.accept.done': { fa: 'پذیرش شما ثبت شد.', azb: 'قبولونوز یازیلدی.', en: 'Your acceptance was recorded.' },
  'answerMatch.decline': { fa: 'نمی‌پذیرم', azb: 'قبول ائتمیرم', en: 'Decline' },
  'answerMatch.decline.means': {
    fa: 'این تطبیق پایان می‌یابد و مقدار آن آزاد می‌ماند.',
    azb: 'بو تطبیق قورتاریر و میقداری آزاد قالیر.',
    en: 'This match ends and its quantity stays free.',
  },
  'answerMatch.decline.done': {
    fa: 'نپذیرفتن شما با دلیلش ثبت شد.',
    azb: 'قبول ائتمه‌مه‌ییز سببی ایله یازیلدی.',
    en: 'Your refusal was recorded with its reason.',
  },
  'answerMatch.override': { fa: 'تغییر مقدار', azb: 'میقداری دَییش', en: 'Change the quantity' },
  'answerMatch.override.means': {
    fa: 'دور، این مقدار را بهترین دانسته است. تغییر شما با نام، دلیل و هزینه‌اش در ارزش کل دور، برای همیشه کنار تطبیق نوشته می‌شود.',
    azb: 'دور بو میقداری ان یاخشی بیلیب. دَییشیک‌لیگینیز آدینیز، سببی و دورون بوتون دَیرینه خرجی ایله همیشه‌لیک تطبیقین یانیندا یازیلیر.',
    en: 'The round found this quantity best. Your change stays beside the match for good, with your name, the reason and what it costs the round’s objective.',
  },
  'answerMatch.override.quantity': { fa: 'مقدار تازه', azb: 'یئنی میقدار', en: 'New quantity' },
  'answerMatch.override.same': {
    fa: 'مقدار تازه‌ای بنویسید که با مقدار کنونی یکی نباشد.',
    azb: 'ایندیکی میقداردان باشقا بیر میقدار یازین.',
    en: 'Write a quantity that differs from the present one.',
  },
  'answerMatch.override.done': {
    fa: 'مقدار تغییر کرد؛ هزینهٔ آن کنار تطبیق نوشته شده است.',
    azb: 'میقدار دَییشدی؛ خرجی تطبیقین یانیندا یازیلیب.',
    en: 'The quantity was changed; its cost is written beside the match.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof answerMatchMessages> {}
}
