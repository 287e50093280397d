import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const agreementMessages = defineMessages({
  'agreement.title': { fa: 'تفاهم‌نامهٔ همیاری', azb: 'همیاری آنلاشماسی', en: 'Agreement of participation' },
  'agreement.preamble': {
    fa: 'این تفاهم‌نامه میان «{provider}» (یاری‌دهنده) و «{office}» (بهزیستی) برای نیاز «{need}» با کد {needCode} بسته می‌شود.',
    azb: 'بو آنلاشما «{provider}» (یاردیم وئرن) ایله «{office}» (بهزیستی) آراسیندا، کودو {needCode} اولان «{need}» احتیاجی اوچون باغلانیر.',
    en: 'This agreement is made between “{provider}” (the provider) and “{office}” (the welfare office) for the need “{need}”, code {needCode}.',
  },
  'agreement.subject': { fa: 'ماده ۱: موضوع', azb: 'ماده ۱: مؤوضوع', en: 'Article 1: subject' },
  'agreement.plan': {
    fa: 'ماده ۲: زمان و مراحل تحویل',
    azb: 'ماده ۲: تحویل زامانی و مرحله‌لری',
    en: 'Article 2: time and tranches',
  },
  'agreement.terms': {
    fa: 'ماده ۳: تعهدهای دو طرف',
    azb: 'ماده ۳: ایکی طرفین اؤهده‌لیک‌لری',
    en: 'Article 3: duties of the sides',
  },
  'agreement.term.1': {
    fa: 'یاری‌دهنده مقدار بالا را سالم و مطابق شرح، در روزهای یادشده تحویل می‌دهد.',
    azb: 'یاردیم وئرن یوخاریداکی میقداری ساغلام و شرحه اویغون، دئییلن گون‌لرده تحویل وئریر.',
    en: 'The provider delivers the quantity above, sound and as described, on the days named.',
  },
  'agreement.term.2': {
    fa: 'دفتر برنامه هر محموله را می‌شمارد و پذیرش یا برگشت آن را با دلیل ثبت می‌کند؛ پذیرنده، نویسندهٔ نیاز نیست.',
    azb: 'پروقرام ایداره‌سی هر یوکو ساییر، قبول یا قایتارماغی سببی ایله یازیر؛ قبول ائدن احتیاجی یازان دئییل.',
    en: 'The office counts each delivery and records its acceptance or return with a reason; who accepts is not who wrote the need.',
  },
  'agreement.term.3': {
    fa: 'راستی‌آزمایی را کسی انجام می‌دهد که با هیچ‌یک از دو طرف پیوندی ندارد؛ تنها آنچه راستی‌آزمایی شود «اثر» خوانده می‌شود.',
    azb: 'یوخلامانی هئچ بیر طرفه باغلی اولمایان بیری آپاریر؛ تکجه یوخلانان «تأثیر» آدلانیر.',
    en: 'Verification is done by somebody with no tie to either side; only what is verified is called impact.',
  },
  'agreement.term.4': {
    fa: 'هویت هیچ دریافت‌کننده‌ای آشکار نمی‌شود و تصویر یا نامی از او به کار نمی‌رود.',
    azb: 'هئچ آلانین کیملیگی آچیلمیر، شکیلی و آدی ایشلنمیر.',
    en: 'No person helped is made identifiable; no picture or name of theirs is used.',
  },
  'agreement.term.5': {
    fa: 'پول تنها به حساب رسمی دفتر برنامه و با شمارهٔ پیگیری بانکی پرداخت می‌شود؛ همیاری پولی جابه‌جا نمی‌کند.',
    azb: 'پول تکجه پروقرام ایداره‌سینین رسمی حسابینا، بانک نومره‌سی ایله وئریلیر؛ همیاری پول کؤچورمور.',
    en: 'Money is paid only to the office’s official account with a bank reference; Hamyari moves no money.',
  },
  'agreement.signatures': { fa: 'ماده ۴: امضا', azb: 'ماده ۴: ایمضا', en: 'Article 4: signatures' },
  'agreement.step': { fa: 'مرحله', azb: 'مرحله', en: 'Tranche' },
  'agreement.words': { fa: 'به حروف', azb: 'حرف‌له', en: 'in words' },
  'agreement.rial': { fa: 'به ریال', azb: 'ریالا', en: 'in rial' },
  'agreement.unsigned': {
    fa: 'این برگه تا امضای هر دو طرف در سامانه، پیش‌نویس است.',
    azb: 'ایکی طرف سامانه‌ده ایمضالایانا قدر بو کاغیذ قارالامادیر.',
    en: 'Until both sides have signed in the system this sheet is a draft.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof agreementMessages> {}
}
