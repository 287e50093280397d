import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const answerSuggestionMessages = defineMessages({
  'suggestion.accept.pledged': { fa: 'می‌پذیرم', azb: 'قبول ائدیرم', en: 'Accept' },
  'suggestion.accept.pledged.means': {
    fa: 'اعلام آمادگی شما همین حالا ثبت می‌شود و مقدار ۱۴ روز برای امضا نگه داشته می‌شود؛ تا امضای دو طرف تعهدی شمرده نمی‌شود.',
    azb: 'حاضیرلیغینیز ایندی یازیلیر و میقدار ایمضا اوچون ۱۴ گون ساخلانیر؛ ایکی طرف ایمضالامایینجا اؤهده‌لیک ساییلماز.',
    en: 'Your pledge is recorded at once and the quantity is held for signing for 14 days; until both sides sign, nothing counts as committed.',
  },
  'suggestion.accept.proposed': {
    fa: 'پیشنهاد به این سازمان',
    azb: 'بو قوروما تکلیف ائت',
    en: 'Propose to this organization',
  },
  'suggestion.accept.proposed.means': {
    fa: 'این تطبیق برای پیشنهاددهنده فرستاده می‌شود. با پذیرش او مقدار ۱۴ روز برای امضا نگه داشته می‌شود؛ تا امضای دو طرف تعهدی شمرده نمی‌شود.',
    azb: 'بو تطبیق تکلیف وئرنه گؤندریلیر. او قبول ائدنده میقدار ایمضا اوچون ۱۴ گون ساخلانیر؛ ایکی طرف ایمضالامایینجا اؤهده‌لیک ساییلماز.',
    en: 'This match goes to the provider. When they accept, the quantity is held for signing for 14 days; until both sign, nothing counts as committed.',
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
  'suggestion.pledged': {
    fa: 'اعلام آمادگی شما ثبت شد. اقدام بعدی: امضای دو طرف، تا ۱۴ روز.',
    azb: 'حاضیرلیغینیز یازیلدی. سونراکی ایش: ایکی طرفین ایمضاسی، ۱۴ گونه قدر.',
    en: 'Your pledge was recorded. Next: both sides sign, within 14 days.',
  },
  'suggestion.proposed': {
    fa: 'تطبیق پیشنهاد شد. اقدام بعدی: پذیرش پیشنهاددهنده.',
    azb: 'تطبیق تکلیف اولوندو. سونراکی ایش: تکلیف وئرنین قبولو.',
    en: 'The match was proposed. Next: the provider’s acceptance.',
  },
  'suggestion.declined': {
    fa: 'کنار گذاشته شد؛ دلیل شما برای شورا شمرده شد.',
    azb: 'قیراغا قویولدو؛ سببینیز شورا اوچون ساییلدی.',
    en: 'Put aside; your reason is counted for the council.',
  },
  'suggestion.snoozed': {
    fa: 'در روزی که نوشتید برمی‌گردد.',
    azb: 'یازدیغینیز گون قاییدار.',
    en: 'It comes back on the day you chose.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof answerSuggestionMessages> {}
}
