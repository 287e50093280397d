import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const commitmentActsMessages = defineMessages({
  'commitment.turn': { fa: 'نوبت شماست', azb: 'نؤوبه سیزین‌دیر', en: 'It is your turn' },
  'commitment.turn.other': { fa: 'در انتظار دیگران', azb: 'باشقالاری گؤزله‌نیر', en: 'Waiting for others' },
  'commitment.turn.done': { fa: 'کاری نمانده است', azb: 'ایش قالماییب', en: 'Nothing is left to do' },
  'commitment.sign': { fa: 'امضای تعهد', azb: 'اؤهده‌لیگی ایمضالا', en: 'Sign the commitment' },
  'commitment.sign.what': { fa: '{what}، به ارزش {value}', azb: '{what}، دَیری {value}', en: '{what}, worth {value}' },
  'commitment.sign.parties': {
    fa: 'از {provider} به {office}، از {from} تا {by}.',
    azb: '{provider} طرفیندن {office} اوچون، {from} – {by}.',
    en: 'From {provider} to {office}, between {from} and {by}.',
  },
  'commitment.sign.means': {
    fa: 'با امضای دو طرف، این مقدار تعهد به شمار می‌آید و در دفتر عمومی ثبت می‌شود.',
    azb: 'ایکی طرفین ایمضاسی ایله بو میقدار اؤهده‌لیک سایلیر و عمومی دفتره یازیلیر.',
    en: 'With both signatures this quantity counts as committed and is entered in the public ledger.',
  },
  'commitment.sign.done': { fa: 'امضای شما ثبت شد.', azb: 'ایمضانیز یازیلدی.', en: 'Your signature is recorded.' },
  'commitment.withdraw': { fa: 'پس گرفتن آمادگی', azb: 'حاضیرلیغی گئری آل', en: 'Withdraw the pledge' },
  'commitment.withdraw.means': {
    fa: 'مقدار نگه‌داشته‌شده آزاد می‌شود و دیگران می‌توانند آن را بر عهده بگیرند.',
    azb: 'ساخلانان میقدار آزاد اولور و باشقالاری اونو اؤهده‌لرینه آلا بیلر.',
    en: 'What is held is released and others can take it on.',
  },
  'commitment.withdraw.done': {
    fa: 'آمادگی پس گرفته شد.',
    azb: 'حاضیرلیق گئری آلیندی.',
    en: 'The pledge is withdrawn.',
  },
  'commitment.decline': { fa: 'نپذیرفتن آمادگی', azb: 'حاضیرلیغی قبول ائتمه', en: 'Decline the pledge' },
  'commitment.decline.means': {
    fa: 'این آمادگی کنار گذاشته می‌شود و یاری‌دهنده دلیل شما را می‌خواند.',
    azb: 'بو حاضیرلیق قیراغا قویولور و یاردیم وئرن سببینیزی اوخویور.',
    en: 'The pledge is set aside, and the provider reads your reason.',
  },
  'commitment.decline.done': {
    fa: 'آمادگی پذیرفته نشد و دلیل ثبت شد.',
    azb: 'حاضیرلیق قبول اولونمادی، سبب یازیلدی.',
    en: 'The pledge is declined; the reason is recorded.',
  },
  'commitment.close': { fa: 'بستن پروندهٔ تعهد', azb: 'اؤهده‌لیک پروندا‌سینی باغلا', en: 'Close the commitment' },
  'commitment.close.means': {
    fa: 'همهٔ مراحل پایان یافته است و پرونده بسته می‌شود.',
    azb: 'بوتون مرحله‌لر قورتاریب و پروندا باغلانیر.',
    en: 'All steps are done and the file is closed.',
  },
  'commitment.close.done': {
    fa: 'پروندهٔ تعهد بسته شد.',
    azb: 'اؤهده‌لیک پروندا‌سی باغلاندی.',
    en: 'The commitment is closed.',
  },
  'commitment.reason': { fa: 'دلیل ثبت‌شده', azb: 'یازیلمیش سبب', en: 'Recorded reason' },
  'commitment.signatures': { fa: 'امضاها', azb: 'ایمضالار', en: 'Signatures' },
  'commitment.hold': {
    fa: 'تا {day} نگه داشته می‌شود؛ بدون هر دو امضا، خودبه‌خود آزاد می‌شود.',
    azb: '{day} گونونه قدر ساخلانیر؛ ایکی ایمضا اولماسا اؤز-اؤزونه آزاد اولور.',
    en: 'Held until {day}; without both signatures it is released by itself.',
  },
  'commitment.side.provider': { fa: 'از سوی یاری‌دهنده', azb: 'یاردیم وئرن طرفیندن', en: 'For the provider' },
  'commitment.side.program': { fa: 'از سوی بهزیستی', azb: 'بهزیستی طرفیندن', en: 'For the program' },
  'commitment.agreement': { fa: 'برگهٔ تفاهم‌نامه', azb: 'آنلاشما کاغیذی', en: 'Agreement sheet' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof commitmentActsMessages> {}
}
