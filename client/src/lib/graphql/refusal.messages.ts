import { defineMessages, type TextsOf } from '../i18n/messages.ts';

export const refusalMessages = defineMessages({
  'refusal.NotAllowed': {
    fa: 'نقش کنونی شما اجازهٔ این کار را ندارد. اگر نقش دیگری دارید، از بالای صفحه آن را برگزینید.',
    azb: 'ایندیکی رولونوز بو ایشه ایجازه وئرمیر. باشقا رولونوز وارسا، صفحه‌نین یوخاریسیندان سئچین.',
    en: 'Your current role may not do this. If you hold another role, switch to it at the top of the page.',
  },
  'refusal.NotFound': {
    fa: 'این مورد پیدا نشد؛ شاید برداشته شده یا نشانی آن نادرست است.',
    azb: 'بو تاپیلمادی؛ بلکه گؤتورولوب یا آدرسی یانلیش‌دیر.',
    en: 'This was not found; it may have been removed, or the address is wrong.',
  },
  'refusal.SignInNeeded': {
    fa: 'برای این کار باید وارد شوید. آنچه نوشته‌اید نگه داشته شده است.',
    azb: 'بو ایش اوچون گیرمه‌لی‌سینیز. یازدیق‌لارینیز ساخلانیب.',
    en: 'Sign in to do this. What you wrote has been kept.',
  },
  'refusal.StepUpNeeded': {
    fa: 'پیش از امضا، گذرواژه را دوباره وارد کنید.',
    azb: 'ایمضادان قاباق، شیفره‌نی بیر داها یازین.',
    en: 'Enter your password again before signing.',
  },
  'refusal.TransitionRefused': {
    fa: 'وضعیت این مورد عوض شده و این کار دیگر شدنی نیست. صفحه تازه شد؛ وضعیت کنونی را ببینید.',
    azb: 'وضعیت دَییشیب و بو ایش داها اولماز. صفحه یئنی‌لندی؛ ایندیکی وضعیته باخین.',
    en: 'The state has changed and this can no longer be done. The page has been refreshed; see where it stands now.',
  },
  'refusal.StaleVersion': {
    fa: 'کس دیگری در همین میان این مورد را تغییر داده است. نسخهٔ تازه را ببینید و دوباره اقدام کنید.',
    azb: 'بو آرادا باشقا بیری بونو دَییشیب. یئنی نوسخه‌یه باخین و بیر داها ائدین.',
    en: 'Someone else changed this in the meantime. Look at the new version and try again.',
  },
  'refusal.NotEnoughRemaining': {
    fa: 'از این قلم تنها {remaining} مانده است. مقدار را کم کنید.',
    azb: 'بو قلم‌دن تکجه {remaining} قالیب. میقداری آزالدین.',
    en: 'Only {remaining} remain of this item. Lower the quantity.',
  },
  'refusal.NotEnoughCapacity': {
    fa: 'ظرفیت آزاد این پیشنهاد {free} است. مقدار را کم کنید.',
    azb: 'بو تکلیفین آزاد ظرفیتی {free} دیر. میقداری آزالدین.',
    en: 'The free capacity of this offer is {free}. Lower the quantity.',
  },
  'refusal.IdempotencyKeyReused': {
    fa: 'این درخواست پیش‌تر با محتوای دیگری فرستاده شده است. صفحه را تازه کنید و دوباره بفرستید.',
    azb: 'بو ایستک قاباقجا باشقا محتوا ایله گؤنده‌ریلیب. صفحه‌نی یئنیله‌یین و بیر داها گؤندرین.',
    en: 'This request was already sent with other content. Reload the page and send it again.',
  },
  'refusal.ReasonRequired': {
    fa: 'دلیل را بنویسید؛ طرف دیگر آن را می‌خواند.',
    azb: 'سببی یازین؛ او بیری طرف اونو اوخویور.',
    en: 'Give a reason; the other side will read it.',
  },
  'refusal.InvalidInput': {
    fa: 'بخشی از اطلاعات درست نیست. موردهای نشان‌داده‌شده را اصلاح کنید.',
    azb: 'بیلگی‌لرین بیر پاراسی دوز دئییل. گؤسته‌ریلن‌لری دوزلدین.',
    en: 'Some of the information is not right. Correct the marked fields.',
  },
  'refusal.SensitiveText': {
    fa: 'در متن نشانه‌ای از هویت یک فرد هست (مانند کد ملی، شماره یا نام). برای حفظ کرامت افراد آن را بردارید.',
    azb: 'متن‌ده بیر آدامین کیملیگی وار (کد ملی، نومره یا آد کیمی). اینسان‌لارین حؤرمتی اوچون اونو سیلین.',
    en: 'The text holds something that identifies a person (a national code, a number or a name). Remove it.',
  },
  'refusal.SensitiveText.field': {
    fa: 'نشانهٔ هویت فردی را از این متن بردارید',
    azb: 'کیملیک نیشانه‌سینی بو متن‌دن سیلین',
    en: 'Remove what identifies a person from this text',
  },
  'refusal.SignInFailed': {
    fa: 'نشانی ایمیل یا گذرواژه درست نیست.',
    azb: 'ایمیل یا شیفره دوز دئییل.',
    en: 'The email address or password is not right.',
  },
  'refusal.TooManyAttempts': {
    fa: 'تلاش‌های ناموفق زیاد بود. از ساعت {time} دوباره بکوشید.',
    azb: 'چوخ یانلیش یازیلدی. ساعات {time}دن سونرا بیر داها چالیشین.',
    en: 'Too many failed tries. Try again from {time}.',
  },
  'refusal.ItemLimitNotMet': {
    fa: 'این پیشنهاد با شرط‌های این قلم سازگار نیست (جا، زمان، گروه هدف یا کمینه و بیشینهٔ مقدار).',
    azb: 'بو تکلیف قلمین شرط‌لرینه اویغون دئییل (یئر، زامان، هدف قروپو یا میقدار).',
    en: 'This offer does not fit the terms of the item (place, time, target group, or least and most quantity).',
  },
  'refusal.AlreadyExists': {
    fa: 'چنین موردی از پیش هست.',
    azb: 'بئله بیر شئی قاباقجادان وار.',
    en: 'There is one of these already.',
  },
  'refusal.network': {
    fa: 'پاسخی از سامانه نرسید. آنچه نوشته‌اید سر جایش است؛ دوباره بفرستید.',
    azb: 'سامانه‌دن جواب گلمه‌دی. یازدیق‌لارینیز یئرینده‌دیر؛ بیر داها گؤندرین.',
    en: 'No answer came from the service. What you wrote is still here; send it again.',
  },
  'refusal.fault': {
    fa: 'خطایی در سامانه رخ داد و چیزی ثبت نشد. دوباره بکوشید.',
    azb: 'سامانه‌ده خطا اولدو و هئچ نه یازیلمادی. بیر داها چالیشین.',
    en: 'The service had a fault and nothing was recorded. Try again.',
  },
  'fault.REQUIRED': { fa: 'این را پر کنید', azb: 'بونو دولدورون', en: 'Fill this in' },
  'fault.most': { fa: 'باید حداکثر {limit} باشد', azb: 'ان چوخ {limit} اولمالی‌دیر', en: 'Must be at most {limit}' },
  'fault.least': { fa: 'باید دست‌کم {limit} باشد', azb: 'ان آزی {limit} اولمالی‌دیر', en: 'Must be at least {limit}' },
  'fault.TOO_LARGE': { fa: 'این مقدار بیش از اندازه است', azb: 'بو میقدار چوخ‌دور', en: 'This is too large' },
  'fault.TOO_SMALL': { fa: 'این مقدار کم است', azb: 'بو میقدار آزدیر', en: 'This is too small' },
  'fault.TOO_LONG': {
    fa: 'این متن بلند است؛ کوتاه‌ترش کنید',
    azb: 'بو متن اوزون‌دور؛ قیسالدین',
    en: 'Shorten this text',
  },
  'fault.TOO_SHORT': {
    fa: 'این متن کوتاه است؛ بیشتر بنویسید',
    azb: 'بو متن قیسادیر؛ آرتیق یازین',
    en: 'Write a little more',
  },
  'fault.TOO_MANY': { fa: 'شمار این موارد بیش از اندازه است', azb: 'بونلارین سایی چوخ‌دور', en: 'These are too many' },
  'fault.TOO_SIMPLE': {
    fa: 'گذرواژهٔ دشوارتری برگزینید',
    azb: 'داها چتین بیر شیفره سئچین',
    en: 'Choose a harder password',
  },
  'fault.ZERO': { fa: 'باید بیش از صفر باشد', azb: 'صفیردان چوخ اولمالی‌دیر', en: 'Must be more than zero' },
  'fault.BELOW_ZERO': { fa: 'نباید منفی باشد', azb: 'منفی اولمامالی‌دیر', en: 'Must not be negative' },
  'fault.UNKNOWN': { fa: 'چنین موردی پیدا نشد', azb: 'بئله بیر شئی تاپیلمادی', en: 'There is no such thing' },
  'fault.IN_THE_PAST': { fa: 'این تاریخ گذشته است', azb: 'بو تاریخ کئچیب', en: 'This date has passed' },
  'fault.BEFORE_START': {
    fa: 'پایان باید پس از آغاز باشد',
    azb: 'سون باشلانیش‌دان سونرا اولمالی‌دیر',
    en: 'The end must come after the start',
  },
  'fault.OUT_OF_RANGE': {
    fa: 'این مقدار بیرون از بازهٔ پذیرفتنی است',
    azb: 'بو میقدار قبول اولونان آرالیق‌دا دئییل',
    en: 'This is outside the accepted range',
  },
  'fault.TAKEN': { fa: 'این از پیش گرفته شده است', azb: 'بو قاباقجادان توتولوب', en: 'This is taken already' },
  'fault.other': { fa: 'این مقدار پذیرفتنی نیست', azb: 'بو میقدار قبول اولونمور', en: 'This value is not accepted' },
});

declare module '../i18n/messages.ts' {
  interface Messages extends TextsOf<typeof refusalMessages> {}
}
