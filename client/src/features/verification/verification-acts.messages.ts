import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const verificationActsMessages = defineMessages({
  'verifications.title': { fa: 'راستی‌آزمایی', azb: 'یوخلاما', en: 'Verification' },
  'verifications.none': {
    fa: 'هنوز راستی‌آزمایی‌ای درخواست نشده است',
    azb: 'هله یوخلاما ایسته‌نیلمه‌ییب',
    en: 'No verification has been asked for yet',
  },
  'verifications.none.why': {
    fa: 'پس از تحویل، نمونه‌ای از تحویل‌ها و هر تحویل با ارزش بالا را کسی بررسی می‌کند که با هیچ‌یک از دو طرف پیوندی ندارد.',
    azb: 'تحویل‌دن سونرا، نمونه‌لری و دَیری یوکسک تحویل‌لری هئچ بیر طرفه باغلی اولمایان بیری یوخلاییر.',
    en: 'After delivery, a sample and every delivery of high value is checked by somebody with no tie to either side.',
  },
  'verifications.open': { fa: 'باز کردن برگهٔ راستی‌آزمایی', azb: 'یوخلاما کاغیذینی آچ', en: 'Open the verification' },
  'verifications.request': { fa: 'درخواست راستی‌آزمایی', azb: 'یوخلاما ایسته', en: 'Request a verification' },
  'verifications.request.means': {
    fa: 'همهٔ آنچه تحویل و هنوز بررسی نشده، به راستی‌آزمایی سپرده می‌شود.',
    azb: 'تحویل وئریلیب هله یوخلانمایانین هامیسی یوخلامایا وئریلیر.',
    en: 'All that was delivered and not yet checked goes to verification.',
  },
  'verifications.request.done': {
    fa: 'راستی‌آزمایی درخواست شد.',
    azb: 'یوخلاما ایسته‌نیلدی.',
    en: 'The verification is requested.',
  },
  'verifications.assign': { fa: 'تعیین راستی‌آزما', azb: 'یوخلایانی سئچ', en: 'Name the verifier' },
  'verifications.assign.means': {
    fa: 'تنها کسانی آمده‌اند که با هیچ‌یک از دو طرف پیوندی ندارند و در این تعهد کاری نکرده‌اند.',
    azb: 'تکجه هئچ بیر طرفه باغلی اولمایان و بو اؤهده‌لیکده ایش گؤرمه‌ین‌لر وار.',
    en: 'Only people with no tie to either side and no part in this commitment are listed.',
  },
  'verifications.assign.nobody': {
    fa: 'اکنون راستی‌آزمای بی‌پیوندی در این استان نیست. مدیر استانی می‌تواند راستی‌آزما بیفزاید.',
    azb: 'ایندی بو اوستاندا باغلانتی‌سیز یوخلایان یوخدور. اوستان مودورو آرتیرا بیلر.',
    en: 'There is no verifier without a tie in this province now. The provincial administrator can add one.',
  },
  'verifications.assign.who': { fa: 'راستی‌آزما', azb: 'یوخلایان', en: 'Verifier' },
  'verifications.assign.done': { fa: 'راستی‌آزما تعیین شد.', azb: 'یوخلایان سئچیلدی.', en: 'The verifier is named.' },
  'verifications.decide': { fa: 'نتیجهٔ بررسی شما', azb: 'یوخلاماتین نتیجه‌سی', en: 'Your decision' },
  'verifications.decide.question': {
    fa: 'از {amount} چه اندازه با تعهد می‌خواند؟',
    azb: '{amount}دن نه قدری اؤهده‌لیگه اویغون‌دور؟',
    en: 'How much of {amount} is as committed?',
  },
  'verifications.pass': { fa: 'همه درست است', azb: 'هامیسی دوزدور', en: 'All of it' },
  'verifications.pass.means': {
    fa: 'همهٔ {amount} راستی‌آزمایی‌شده به شمار می‌آید.',
    azb: '{amount}ین هامیسی یوخلانمیش سایلیر.',
    en: 'All {amount} counts as verified.',
  },
  'verifications.issues': { fa: 'بخشی درست است', azb: 'بیر پاراسی دوزدور', en: 'A part of it' },
  'verifications.issues.means': {
    fa: 'آنچه تأیید نشود به نیاز بازمی‌گردد.',
    azb: 'تصدیق اولونمایان احتیاجا قاییدیر.',
    en: 'What is not confirmed returns to the need.',
  },
  'verifications.fail': { fa: 'هیچ‌کدام', azb: 'هئچ بیری', en: 'None of it' },
  'verifications.fail.means': {
    fa: 'ثبت‌های دفتر با ثبت وارونه برگردانده می‌شود؛ چیزی پاک نمی‌شود.',
    azb: 'دفترین یازی‌لاری ترس یازی ایله قایتاریلیر؛ هئچ نه سیلینمیر.',
    en: 'The ledger entries are reversed by new ones; nothing is erased.',
  },
  'verifications.passed': { fa: 'مقدار تأییدشده', azb: 'تصدیق اولونان میقدار', en: 'Quantity confirmed' },
  'verifications.passed.between': {
    fa: 'باید بیش از صفر و کمتر از {amount} باشد',
    azb: 'صفیردان چوخ، {amount}دن آز اولمالی‌دیر',
    en: 'Must be more than zero and less than {amount}',
  },
  'verifications.findings': { fa: 'یافته‌ها', azb: 'تاپینتی‌لار', en: 'Findings' },
  'verifications.findings.hint': {
    fa: 'چه دیدید، کجا و با چه مدرکی. نام و شمارهٔ هیچ مددجویی را ننویسید.',
    azb: 'نه گؤردونوز، هاردا و هانسی سندله. هئچ مددجونون آدینی و نومره‌سینی یازمایین.',
    en: 'What you saw, where, and on what evidence. Write no name or number of a person helped.',
  },
  'verifications.why': { fa: 'دلیل تأیید نشدن', azb: 'تصدیق اولونماماغین سببی', en: 'Why it is not confirmed' },
  'verifications.record': { fa: 'ثبت نتیجه', azb: 'نتیجه‌نی یاز', en: 'Record the decision' },
  'verifications.record.done': {
    fa: 'نتیجهٔ راستی‌آزمایی ثبت شد.',
    azb: 'یوخلاما نتیجه‌سی یازیلدی.',
    en: 'The decision is recorded.',
  },
  'verifications.promised': { fa: 'آنچه تعهد شد', azb: 'اؤهده‌لنن', en: 'What was committed' },
  'verifications.arrived': { fa: 'آنچه تحویل شد', azb: 'تحویل وئریلن', en: 'What was delivered' },
  'verifications.evidence': {
    fa: 'مدرکی که نیاز وعده داده است',
    azb: 'احتیاجین سؤز وئردیگی سند',
    en: 'Evidence the need promised',
  },
  'verifications.page': { fa: 'برگهٔ راستی‌آزمایی', azb: 'یوخلاما کاغیذی', en: 'Verification sheet' },
  'verifications.tieless': {
    fa: 'اگر با یاری‌دهنده، دفتر برنامه یا دریافت‌کنندگان پیوندی دارید، نتیجه‌ای ثبت نکنید و به شورا خبر دهید.',
    azb: 'یاردیم وئرن، پروقرام ایداره‌سی یا آلان‌لارلا باغلانتینیز وارسا، نتیجه یازمایین و شورایا خبر وئرین.',
    en: 'If you have a tie to the provider, the office or the people helped, record nothing and tell the council.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof verificationActsMessages> {}
}
