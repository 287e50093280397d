import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const matchMessages = defineMessages({
  'match.state.PROPOSED': {
    fa: 'در انتظار پذیرش دو طرف',
    azb: 'ایکی طرفین قبولونو گؤزله‌ییر',
    en: 'Proposed to both sides',
  },
  'match.state.AGREED': { fa: 'هر دو طرف پذیرفته‌اند', azb: 'ایکی طرف ده قبول ائدیب', en: 'Agreed by both sides' },
  'match.state.DECLINED': { fa: 'پذیرفته نشد', azb: 'قبول اولونمادی', en: 'Declined' },
  'match.state.LAPSED': { fa: 'مهلت پاسخ گذشت', azb: 'جواب مؤهلتی کئچدی', en: 'Lapsed' },
  'match.state.SUPERSEDED': {
    fa: 'جای خود را به دور تازه‌تر داد',
    azb: 'یئرینی یئنی دورا وئردی',
    en: 'Superseded by a newer round',
  },
  'match.source.SYSTEM': { fa: 'از دور تخصیص', azb: 'تخصیص دورون‌دان', en: 'From an allocation round' },
  'match.source.PROVIDER': {
    fa: 'به خواست پیشنهاددهنده',
    azb: 'تکلیف وئرنین ایستگی ایله',
    en: 'Asked for by the provider',
  },
  'match.source.PROGRAM': { fa: 'به خواست برنامه', azb: 'پروقرامین ایستگی ایله', en: 'Asked for by the program' },
  'match.source.DESK': { fa: 'به پیشنهاد شورا', azb: 'شورانین تکلیفی ایله', en: 'Proposed by the council' },
  'match.accepted.provider': {
    fa: 'پیشنهاددهنده در {day} پذیرفت',
    azb: 'تکلیف وئرن {day} گونو قبول ائتدی',
    en: 'The provider accepted on {day}',
  },
  'match.accepted.program': {
    fa: 'کارشناس برنامه در {day} پذیرفت',
    azb: 'پروقرام کارشناسی {day} گونو قبول ائتدی',
    en: 'The program officer accepted on {day}',
  },
  'match.waiting.provider': {
    fa: 'پیشنهاددهنده هنوز پاسخ نداده است',
    azb: 'تکلیف وئرن هله جواب وئرمه‌ییب',
    en: 'The provider has not answered yet',
  },
  'match.waiting.program': {
    fa: 'کارشناس برنامه هنوز پاسخ نداده است',
    azb: 'پروقرام کارشناسی هله جواب وئرمه‌ییب',
    en: 'The program officer has not answered yet',
  },
  'match.declined': { fa: 'دلیل: {reason}', azb: 'سبب: {reason}', en: 'Reason: {reason}' },
  'match.override': {
    fa: 'مقدار را شورا تغییر داد؛ {cost} از ارزش وزن‌دار کل دور کم شد ({points} امتیاز)',
    azb: 'میقداری شورا دَییشدی؛ دورون بوتون وزنلی دَیریندن {cost} آزالدی ({points} امتیاز)',
    en: 'The council changed the quantity; it cost the round {cost} of its weighted value ({points} points)',
  },
  'match.override.changed': {
    fa: 'مقدار را شورا تغییر داد',
    azb: 'میقداری شورا دَییشدی',
    en: 'The council changed the quantity',
  },
  'match.override.points': {
    fa: 'مقدار را شورا تغییر داد؛ {points} امتیاز از ارزش کل دور کم شد',
    azb: 'میقداری شورا دَییشدی؛ دورون بوتون دَیریندن {points} امتیاز آزالدی',
    en: 'The council changed the quantity; it cost the round {points} points of its worth',
  },
  'match.override.free': {
    fa: 'مقدار را شورا تغییر داد؛ از ارزش کل دور چیزی کم نشد',
    azb: 'میقداری شورا دَییشدی؛ دورون بوتون دَیریندن هئچ نه آزالمادی',
    en: 'The council changed the quantity; it cost the round nothing of its worth',
  },
  'match.round': { fa: 'دور تخصیص {code}', azb: 'تخصیص دورو {code}', en: 'Allocation round {code}' },
  'match.commitment': {
    fa: 'به اعلام آمادگی {code} رسید',
    azb: '{code} حاضیرلیغینا چاتدی',
    en: 'Became pledge {code}',
  },
  'match.need': { fa: 'نیاز', azb: 'احتیاج', en: 'Need' },
  'match.provider': { fa: 'پیشنهاددهنده', azb: 'تکلیف وئرن', en: 'Provider' },
  'match.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'match.offer': { fa: 'پیشنهاد', azb: 'تکلیف', en: 'Offer' },

  'explain.score': { fa: 'امتیاز تطبیق', azb: 'تطبیق امتیازی', en: 'Match score' },
  'explain.outOf': { fa: '{score} از ۱۰۰۰', azb: '۱۰۰۰دن {score}', en: '{score} of 1,000' },
  'explain.why': { fa: 'این امتیاز از کجا آمد', azb: 'بو امتیاز هارادان گلدی', en: 'Where this score comes from' },
  'explain.points': { fa: '{points} از {maximum}', azb: '{maximum}دن {points}', en: '{points} of {maximum}' },
  'explain.limits': { fa: 'چرا مقدار بیشتر نیست', azb: 'نییه میقدار آرتیق دئییل', en: 'Why not a larger quantity' },
  'explain.shadow': {
    fa: 'هر واحد دیگری که به این خانه برسد {points} امتیاز می‌ارزد.',
    azb: 'بو خانه‌یه چاتان هر باشقا واحید {points} امتیازا دَیر.',
    en: 'Every further unit that reaches this cell is worth {points} points.',
  },
  'explain.see': { fa: 'سند', azb: 'سند', en: 'Record' },
  'explain.see.need': { fa: 'نیاز {code}', azb: 'احتیاج {code}', en: 'Need {code}' },
  'explain.see.offer': { fa: 'پیشنهاد {code}', azb: 'تکلیف {code}', en: 'Offer {code}' },
  'explain.see.provider': { fa: 'کارنامهٔ پیشنهاددهنده', azb: 'تکلیف وئرنین کارنامه‌سی', en: 'Record of the provider' },
  'explain.see.cell': { fa: 'خانه‌های این شهرستان', azb: 'بو بؤلگه‌نین خانه‌لری', en: 'Cells of this county' },

  'decline.TOO_FAR': { fa: 'دور است', azb: 'اوزاقدیر', en: 'Too far away' },
  'decline.QUANTITY_DOES_NOT_FIT': {
    fa: 'مقدار مناسب نیست',
    azb: 'میقداری اویغون دئییل',
    en: 'The quantity does not fit',
  },
  'decline.TIME_DOES_NOT_FIT': { fa: 'زمان مناسب نیست', azb: 'زامانی اویغون دئییل', en: 'The time does not fit' },
  'decline.QUALITY_DOES_NOT_FIT': {
    fa: 'مشخصات کالا یا خدمت مناسب نیست',
    azb: 'مالین یا خیدمتین اؤزللیکلری اویغون دئییل',
    en: 'The specification does not fit',
  },
  'decline.SPOKEN_FOR': {
    fa: 'پیش‌تر به جای دیگری قول داده شده',
    azb: 'قاباقجا باشقا یئره سؤز وئریلیب',
    en: 'Already promised elsewhere',
  },
  'decline.NO_LONGER_NEEDED': { fa: 'دیگر نیازی نیست', azb: 'داها احتیاج یوخدور', en: 'No longer needed' },
  'decline.OTHER_PRIORITY': { fa: 'اولویت دیگری داریم', azb: 'باشقا اؤنجه‌لیگیمیز وار', en: 'We have another priority' },
  'decline.CONFLICT_OF_INTEREST': { fa: 'تعارض منافع', azb: 'منفعت توققوشماسی', en: 'Conflict of interest' },
  'decline.OTHER': { fa: 'دلیل دیگر', azb: 'باشقا سبب', en: 'Another reason' },
  'decline.which': { fa: 'چرا نمی‌پذیرید؟', azb: 'نییه قبول ائتمیرسینیز؟', en: 'Why do you decline?' },
  'decline.counted': {
    fa: 'شمار هر دلیل را شورا می‌بیند؛ هیچ وزنی خودبه‌خود تغییر نمی‌کند.',
    azb: 'هر سببین ساییسینی شورا گؤرور؛ هئچ وزن اؤز-اؤزونه دَییشمیر.',
    en: 'The council sees how often each reason is given; no weight moves by itself.',
  },
  'decline.sayIt': { fa: 'دلیل دیگر را بنویسید', azb: 'باشقا سببی یازین', en: 'Write the other reason' },
  'decline.choose': { fa: 'یک دلیل را برگزینید', azb: 'بیر سبب سئچین', en: 'Choose a reason' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof matchMessages> {}
}
