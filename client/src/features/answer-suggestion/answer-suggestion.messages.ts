import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const answerSuggestionMessages = defineMessages({
  'suggestion.accept': { fa: 'پیشنهاد تطبیق', azb: 'تطبیق تکلیف ائت', en: 'Propose this match' },
  'suggestion.accept.means': {
    fa: 'این تطبیق به طرف دیگر فرستاده می‌شود. با پذیرش او مقدار برای امضا نگه داشته می‌شود؛ تا امضای دو طرف تعهدی شمرده نمی‌شود.',
    azb: 'بو تطبیق او بیری طرفه گؤندریلیر. او قبول ائدنده میقدار ایمضا اوچون ساخلانیر؛ ایکی طرف ایمضالامایینجا اؤهده‌لیک ساییلماز.',
    en: 'This match goes to the other side. When they accept, the quantity is held for signing; until both sign, nothing counts as committed.',
  },
  'suggestion.quantity': { fa: 'چه مقدار؟', azb: 'نه قدر؟', en: 'How much?' },
  'suggestion.quantity.wrong': {
    fa: 'مقدار باید دست‌کم {least} و حداکثر {most} باشد.',
    azb: 'میقدار ان آزی {least} و ان چوخ {most} اولمالی‌دیر.',
    en: 'The quantity has to be at least {least} and at most {most}.',
  },
  'suggestion.decline': { fa: 'نمی‌پذیرم', azb: 'قبول ائتمیرم', en: 'Decline' },
  'suggestion.decline.means': {
    fa: 'این جفت دیگر به شما پیشنهاد نمی‌شود.',
    azb: 'بو جوت داها سیزه تکلیف اولونماز.',
    en: 'This pair will not be suggested to you again.',
  },
  'suggestion.snooze': { fa: 'بعداً', azb: 'سونرا', en: 'Later' },
  'suggestion.snooze.means': {
    fa: 'تا آن روز پنهان می‌شود و سپس، اگر هنوز باز باشد، برمی‌گردد.',
    azb: 'او گونه قدر گیزله‌نیر، سونرا هله آچیق اولسا قاییدیر.',
    en: 'It is hidden until that day and then comes back if it is still open.',
  },
  'suggestion.snooze.until': { fa: 'تا چه روزی؟', azb: 'نئچه‌سی گونه قدر؟', en: 'Until which day?' },
  'suggestion.accepted': {
    fa: 'تطبیق به طرف دیگر پیشنهاد شد.',
    azb: 'تطبیق او بیری طرفه تکلیف اولوندو.',
    en: 'The match was proposed to the other side.',
  },
  'suggestion.declined': { fa: 'کنار گذاشته شد.', azb: 'قیراغا قویولدو.', en: 'Put aside.' },
  'suggestion.snoozed': {
    fa: 'در روزی که نوشتید برمی‌گردد.',
    azb: 'یازدیغینیز گون قاییدار.',
    en: 'It comes back on the day you chose.',
  },
  'suggestion.toMatches': { fa: 'دیدن تطبیق‌ها', azb: 'تطبیق‌لره باخ', en: 'See the matches' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof answerSuggestionMessages> {}
}
