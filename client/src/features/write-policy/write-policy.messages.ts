import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const writePolicyMessages = defineMessages({
  'writePolicy.title': { fa: 'نسخهٔ تازهٔ سیاست', azb: 'سیاستین یئنی نوسخه‌سی', en: 'A new version of the policy' },
  'writePolicy.rule': {
    fa: 'سیاست هیچ‌گاه ویرایش نمی‌شود؛ هر تغییر نسخه‌ای تازه است و دورهای پیشین با نسخهٔ خود می‌مانند.',
    azb: 'سیاست هئچ واخت دوزلدیلمیر؛ هر دَییشیک‌لیک یئنی نوسخه‌دیر و قاباقکی دورلار اؤز نوسخه‌لری ایله قالیر.',
    en: 'A policy is never edited in place: every change is a new version, and earlier rounds keep theirs.',
  },
  'writePolicy.start': { fa: 'نوشتن نسخهٔ تازه', azb: 'یئنی نوسخه یاز', en: 'Write a new version' },
  'writePolicy.sum': {
    fa: 'جمع وزن‌ها: {sum} از ۱۰۰۰',
    azb: 'وزن‌لرین جمعی: ۱۰۰۰دن {sum}',
    en: 'Sum of the weights: {sum} of 1,000',
  },
  'writePolicy.sum.left': { fa: '{left} دیگر بیفزایید', azb: '{left} آرتیرین', en: 'add {left} more' },
  'writePolicy.sum.over': { fa: '{over} بیش از اندازه است', azb: '{over} آرتیقدیر', en: '{over} too many' },
  'writePolicy.sum.right': { fa: 'درست است', azb: 'دوزدور', en: 'right' },
  'writePolicy.reserve': { fa: 'آستانه (امتیاز)', azb: 'آستانا (امتیاز)', en: 'Reserve (points)' },
  'writePolicy.step.share': {
    fa: 'سهم پلهٔ {n} (در هزار)',
    azb: '{n}. پیلله‌نین پایی (مینده)',
    en: 'Share of step {n} (per thousand)',
  },
  'writePolicy.step.value': {
    fa: 'ارزش پلهٔ {n} (امتیاز)',
    azb: '{n}. پیلله‌نین دَیری (امتیاز)',
    en: 'Value of step {n} (points)',
  },
  'writePolicy.step.add': { fa: 'افزودن پله', azb: 'پیلله آرتیر', en: 'Add a step' },
  'writePolicy.step.remove': { fa: 'برداشتن پلهٔ پایانی', azb: 'سون پیلله‌نی گؤتور', en: 'Remove the last step' },
  'writePolicy.providerCap': {
    fa: 'سقف هر پیشنهاددهنده (در هزار)',
    azb: 'هر تکلیف وئرنین تاوانی (مینده)',
    en: 'Cap per provider (per thousand)',
  },
  'writePolicy.programCap': {
    fa: 'سقف هر برنامه (در هزار)',
    azb: 'هر پروقرامین تاوانی (مینده)',
    en: 'Cap per program (per thousand)',
  },
  'writePolicy.cap.hint': { fa: 'خالی یعنی بی‌سقف', azb: 'بوش یعنی تاوانسیز', en: 'Empty means no cap' },
  'writePolicy.note': { fa: 'چرا این تغییر؟', azb: 'نییه بو دَییشیک‌لیک؟', en: 'Why this change?' },
  'writePolicy.note.hint': {
    fa: 'در تاریخچهٔ سیاست می‌ماند و همه آن را می‌خوانند؛ شمارهٔ مصوبهٔ شورا را بنویسید.',
    azb: 'سیاستین تاریخچه‌سینده قالیر و هامی اوخویور؛ شورانین مصوبه نومره‌سینی یازین.',
    en: 'It stays in the history of the policy for everybody to read; name the council’s resolution.',
  },
  'writePolicy.send': { fa: 'ثبت نسخهٔ تازه', azb: 'یئنی نوسخه‌نی یاز', en: 'Record the new version' },
  'writePolicy.done': {
    fa: 'نسخهٔ تازه ثبت شد و از دور بعدی به کار می‌رود.',
    azb: 'یئنی نوسخه یازیلدی و سونراکی دوردان ایشله‌نیر.',
    en: 'The new version was recorded and serves from the next round on.',
  },
  'writePolicy.now': { fa: 'اکنون {value}', azb: 'ایندی {value}', en: 'now {value}' },

  'policy.fault.WEIGHT_NOT_WHOLE': {
    fa: 'هر وزن باید عددی درست از ۰ تا ۱۰۰۰ باشد',
    azb: 'هر وزن ۰دان ۱۰۰۰ه قدر بوتؤو عدد اولمالی‌دیر',
    en: 'Each weight has to be a whole number from 0 to 1,000',
  },
  'policy.fault.WEIGHTS_SUM': {
    fa: 'جمع شش وزن باید ۱۰۰۰ باشد',
    azb: 'آلتی وزنین جمعی ۱۰۰۰ اولمالی‌دیر',
    en: 'The six weights have to sum to 1,000',
  },
  'policy.fault.RESERVE_RANGE': {
    fa: 'آستانه باید عددی درست میان منفی و مثبت ۱۰۰٬۰۰۰ باشد',
    azb: 'آستانا منفی و مثبت ۱۰۰٬۰۰۰ آراسیندا بوتؤو عدد اولمالی‌دیر',
    en: 'The reserve has to be a whole number within 100,000 of zero',
  },
  'policy.fault.STEP_COUNT': {
    fa: 'یک تا شانزده پله لازم است',
    azb: 'بیردن اون آلتییا قدر پیلله لازیم‌دیر',
    en: 'Between 1 and 16 steps are needed',
  },
  'policy.fault.STEP_SHARE': {
    fa: 'سهم هر پله باید عددی درست بزرگ‌تر از صفر باشد',
    azb: 'هر پیلله‌نین پایی صفردن بؤیوک بوتؤو عدد اولمالی‌دیر',
    en: 'The share of each step has to be a whole number above zero',
  },
  'policy.fault.STEP_SHARES_SUM': {
    fa: 'جمع سهم پله‌ها باید ۱۰۰۰ باشد',
    azb: 'پیلله پای‌لارینین جمعی ۱۰۰۰ اولمالی‌دیر',
    en: 'The shares of the steps have to sum to 1,000',
  },
  'policy.fault.STEP_VALUE_RANGE': {
    fa: 'ارزش هر پله باید میان منفی و مثبت ۱۰۰٬۰۰۰ باشد',
    azb: 'هر پیلله‌نین دَیری منفی و مثبت ۱۰۰٬۰۰۰ آراسیندا اولمالی‌دیر',
    en: 'The value of each step has to be within 100,000 of zero',
  },
  'policy.fault.STEP_VALUES_RISE': {
    fa: 'ارزش پله‌ها نباید رو به بالا برود: نخستین واحدها بیشترین ارزش را دارند',
    azb: 'پیلله‌لرین دَیری آرتمامالی‌دیر: ایلک واحیدلر ان دَیرلی‌دیر',
    en: 'The values must not rise: the first units are worth most',
  },
  'policy.fault.CAP_RANGE': {
    fa: 'سقف باید از ۱ تا ۱۰۰۰ باشد',
    azb: 'تاوان ۱دن ۱۰۰۰ه قدر اولمالی‌دیر',
    en: 'A cap has to be from 1 to 1,000',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof writePolicyMessages> {}
}
