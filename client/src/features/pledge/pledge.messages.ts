import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const pledgeMessages = defineMessages({
  'pledge.title': { fa: 'اعلام آمادگی', azb: 'حاضیرلیق بیلدیریشی', en: 'Pledge' },
  'pledge.item.question': {
    fa: 'کدام قلم را بر عهده می‌گیرید؟',
    azb: 'هانسی قلمی اؤهده‌نیزه آلیرسینیز؟',
    en: 'Which item will you take on?',
  },
  'pledge.item': { fa: 'قلم', azb: 'قلم', en: 'Item' },
  'pledge.item.open': { fa: '{amount} مانده', azb: '{amount} قالیب', en: '{amount} remaining' },
  'pledge.item.openPriced': {
    fa: '{amount} مانده، هر واحد {price}',
    azb: '{amount} قالیب، بیر واحیدی {price}',
    en: '{amount} remaining, {price} each',
  },
  'pledge.source': { fa: 'از کجا؟', azb: 'هارادان؟', en: 'From where?' },
  'pledge.source.hint': {
    fa: 'اگر از پیشنهاد فعال خود می‌دهید، از ظرفیت آزاد آن کم می‌شود.',
    azb: 'اؤز فعال تکلیفینیزدن وئریرسینیزسه، آزاد ظرفیتیندن آزالیر.',
    en: 'Taken from one of your active offers, it lowers what is free there.',
  },
  'pledge.source.direct': { fa: 'مستقیم برای این نیاز', azb: 'بیرباشا بو احتیاج اوچون', en: 'Directly for this need' },
  'pledge.source.direct.hint': {
    fa: 'پیشنهاد جداگانه‌ای لازم نیست.',
    azb: 'آیری تکلیف لازم دئییل.',
    en: 'No separate offer is needed.',
  },
  'pledge.source.free': { fa: '{amount} آزاد', azb: '{amount} آزاد', en: '{amount} free' },
  'pledge.quantity.question': {
    fa: 'چه مقدار را بر عهده می‌گیرید؟',
    azb: 'نه قدر اؤهده‌نیزه آلیرسینیز؟',
    en: 'How much will you take on?',
  },
  'pledge.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'pledge.quantity.lot': {
    fa: 'هر تعهد دست‌کم {amount} است، یا همهٔ آنچه مانده.',
    azb: 'هر اؤهده‌لیک ان آزی {amount}دیر، یا قالانین هامیسی.',
    en: 'Each commitment is at least {amount}, or all that remains.',
  },
  'pledge.quantity.most': {
    fa: 'بیش از {amount} نمی‌توان بر عهده گرفت',
    azb: '{amount}دن چوخ اؤهده‌یه آلینماز',
    en: 'No more than {amount} can be taken on',
  },
  'pledge.quantity.least': {
    fa: 'دست‌کم {amount}، یا همهٔ {open} مانده',
    azb: 'ان آزی {amount}، یا قالان {open}ین هامیسی',
    en: 'At least {amount}, or all {open} remaining',
  },
  'pledge.quantity.value': { fa: 'ارزش: {money}', azb: 'دَیری: {money}', en: 'Worth {money}' },
  'pledge.quantity.price': {
    fa: 'به بهای {day} نیاز؛ اگر بها تغییر کند، آنچه بر عهده می‌گیرید مقدار است، نه مبلغ.',
    azb: 'احتیاجین {day} قیمتی ایله؛ قیمت دَییشسه، اؤهده‌نیزه آلدیغینیز میقداردیر، مبلغ یوخ.',
    en: 'At the need’s price of {day}; if prices change, it is the quantity you take on, not the sum.',
  },
  'pledge.when.question': {
    fa: 'چه روزی و کجا تحویل می‌دهید؟',
    azb: 'هانسی گون و هارادا تحویل وئریرسینیز؟',
    en: 'When and where will you deliver?',
  },
  'pledge.when.from': { fa: 'از روز', azb: 'گوندن', en: 'From' },
  'pledge.when.by': { fa: 'تا روز', azb: 'گونه قدر', en: 'Until' },
  'pledge.when.window': {
    fa: 'این نیاز از {from} تا {by} پذیرفته می‌شود.',
    azb: 'بو احتیاج {from} – {by} آراسیندا قبول اولونور.',
    en: 'This need can be served from {from} to {by}.',
  },
  'pledge.when.place': {
    fa: 'محل تحویل: {place}، {office}',
    azb: 'تحویل یئری: {place}، {office}',
    en: 'Place of delivery: {place}, {office}',
  },
  'pledge.when.plan': {
    fa: 'پس از امضا می‌توانید تحویل را در چند مرحله برنامه‌ریزی کنید.',
    azb: 'ایمضادان سونرا تحویلی نئچه مرحله‌ده پلانلایا بیلرسینیز.',
    en: 'After signing you can plan the delivery in several tranches.',
  },
  'pledge.conditions.question': { fa: 'شرطی دارید؟', azb: 'شرطینیز وار؟', en: 'Do you have conditions?' },
  'pledge.conditions': { fa: 'شرط‌ها', azb: 'شرط‌لر', en: 'Conditions' },
  'pledge.conditions.hint': {
    fa: 'برای نمونه: نصب با ما، رنگ یکسان، تحویل تنها صبح‌ها. دفتر برنامه پیش از امضا آن را می‌خواند.',
    azb: 'مثلا: قورماغی بیزیم‌له، بیر رنگ، تکجه سحرلر تحویل. پروقرام ایداره‌سی ایمضادان قاباق اونو اوخویور.',
    en: 'For example: installation included, one colour, mornings only. The office reads it before signing.',
  },
  'pledge.check.question': {
    fa: 'پاسخ‌های خود را بازبینی کنید',
    azb: 'جواب‌لارینیزا بیر داها باخین',
    en: 'Check your answers',
  },
  'pledge.check.means': {
    fa: 'با ارسال، این مقدار چهارده روز برای شما نگه داشته می‌شود. تا هر دو طرف امضا نکنند، تعهد به شمار نمی‌آید.',
    azb: 'گؤندره‌نده بو میقدار اون دؤرد گون سیزین اوچون ساخلانیر. ایکی طرف ایمضالامایینجا اؤهده‌لیک سایلمیر.',
    en: 'On sending, this quantity is held for you for fourteen days. Until both sides have signed it does not count as committed.',
  },
  'pledge.send': { fa: 'ارسال اعلام آمادگی', azb: 'حاضیرلیغی گؤندر', en: 'Send the pledge' },
  'pledge.done': { fa: 'اعلام آمادگی شما ثبت شد', azb: 'حاضیرلیغینیز یازیلدی', en: 'Your pledge is recorded' },
  'pledge.done.signatory': {
    fa: 'اکنون صاحب امضای سازمان شما و تأییدکنندهٔ برنامه هر یک امضا می‌کنند، به هر ترتیب.',
    azb: 'ایندی قورومونوزون ایمضا صاحابی و پروقرامی تصدیق ائدن هر بیری ایمضالاییر، هر ترتیب‌له.',
    en: 'Now your organization’s signatory and the program approver each sign, in either order.',
  },
  'pledge.done.to': { fa: 'رفتن به صفحهٔ تعهد', azb: 'اؤهده‌لیک صفحه‌سینه کئچ', en: 'Go to the commitment' },
  'pledge.closed': {
    fa: 'این نیاز اکنون آمادگی تازه نمی‌پذیرد',
    azb: 'بو احتیاج ایندی یئنی حاضیرلیق قبول ائتمیر',
    en: 'This need takes no new pledge now',
  },
  'pledge.closed.why': {
    fa: 'یا همهٔ آن بر عهده گرفته شده یا مهلتش گذشته است. نیازهای همانند را ببینید.',
    azb: 'یا هامیسی اؤهده‌یه آلینیب یا مؤهلتی کئچیب. اوخشار احتیاج‌لارا باخین.',
    en: 'All of it is taken on, or its window is over. Look at similar needs.',
  },
  'pledge.role': {
    fa: 'اعلام آمادگی کار سازمان‌های یاری‌دهنده است',
    azb: 'حاضیرلیق یاردیم وئرن قوروم‌لارین ایشیدیر',
    en: 'Pledging is for organizations that give',
  },
  'pledge.role.why': {
    fa: 'عضو یا صاحب امضای یک شرکت، خیریه، تعاونی یا داوطلبِ تأییدشده می‌تواند اعلام آمادگی کند. اگر چنین نقشی دارید، از بالای صفحه به آن بروید.',
    azb: 'تصدیق اولونموش شیرکت، خئیریه، تعاونی یا کؤنوللونون عوضوو یا ایمضا صاحابی حاضیرلیق بیلدیره بیلر. بئله رولونوز وارسا، یوخاریدان سئچین.',
    en: 'A member or signatory of a verified business, charity, cooperative or a volunteer can pledge. If you hold such a role, switch to it at the top.',
  },
  'pledge.taken': {
    fa: 'در همین میان کسی بخشی از این قلم را بر عهده گرفت؛ اکنون {amount} مانده است.',
    azb: 'بو آرادا باشقا بیری بو قلمین بیر پاراسینی آلدی؛ ایندی {amount} قالیب.',
    en: 'Somebody took on part of this item in the meantime; {amount} remain now.',
  },
  'pledge.toNeed': { fa: 'بازگشت به نیاز', azb: 'احتیاجا قاییت', en: 'Back to the need' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof pledgeMessages> {}
}
