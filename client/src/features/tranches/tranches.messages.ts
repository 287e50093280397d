import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const tranchesMessages = defineMessages({
  'tranches.title': { fa: 'برنامه و مراحل تحویل', azb: 'تحویل پلانی و مرحله‌لر', en: 'Plan and deliveries' },
  'tranches.none': {
    fa: 'هنوز برنامه‌ای برای تحویل نیست',
    azb: 'هله تحویل پلانی یوخدور',
    en: 'No delivery is planned yet',
  },
  'tranches.none.why': {
    fa: 'یاری‌دهنده می‌گوید هر بخش را چه روزی می‌فرستد؛ پس از آن اینجا دیده می‌شود.',
    azb: 'یاردیم وئرن هر پایی هانسی گون گؤندره‌جگینی دئییر؛ سونرا بوردا گؤرونور.',
    en: 'The provider says which part comes on which day; then it stands here.',
  },
  'tranches.unplanned': {
    fa: '{amount} هنوز در برنامه نیست.',
    azb: '{amount} هله پلاندا یوخدور.',
    en: '{amount} is not planned yet.',
  },
  'tranches.plan': { fa: 'نوشتن برنامهٔ تحویل', azb: 'تحویل پلانینی یاز', en: 'Plan the deliveries' },
  'tranches.replan': { fa: 'تغییر برنامهٔ تحویل', azb: 'تحویل پلانینی دَییش', en: 'Change the plan' },
  'tranches.plan.why': {
    fa: 'همهٔ {amount} را میان یک یا چند مرحله بخش کنید. آنچه فرستاده شده تغییر نمی‌کند.',
    azb: '{amount}ین هامیسینی بیر یا نئچه مرحله‌یه بؤلون. گؤندریلن دَییشمز.',
    en: 'Divide all {amount} over one or more tranches. What was dispatched stays.',
  },
  'tranches.plan.row': { fa: 'مرحلهٔ {n}', azb: '{n}. مرحله', en: 'Tranche {n}' },
  'tranches.plan.quantity': { fa: 'مقدار', azb: 'میقدار', en: 'Quantity' },
  'tranches.plan.day': { fa: 'روز تحویل', azb: 'تحویل گونو', en: 'Day of delivery' },
  'tranches.plan.add': { fa: 'افزودن مرحله', azb: 'مرحله آرتیر', en: 'Add a tranche' },
  'tranches.plan.remove': { fa: 'برداشتن مرحلهٔ {n}', azb: '{n}. مرحله‌نی گؤتور', en: 'Remove tranche {n}' },
  'tranches.plan.sum': {
    fa: 'جمع {sum} از {wanted}',
    azb: '{wanted}دن جمع {sum}',
    en: '{sum} of {wanted} planned',
  },
  'tranches.plan.sum.short': {
    fa: 'جمع مراحل باید {wanted} باشد؛ اکنون {sum} است',
    azb: 'مرحله‌لرین جمعی {wanted} اولمالی‌دیر؛ ایندی {sum}',
    en: 'The tranches must add up to {wanted}; now they are {sum}',
  },
  'tranches.plan.save': { fa: 'ثبت برنامه', azb: 'پلانی یاز', en: 'Save the plan' },
  'tranches.plan.done': { fa: 'برنامهٔ تحویل ثبت شد.', azb: 'تحویل پلانی یازیلدی.', en: 'The plan is saved.' },
  'tranches.act': { fa: 'اقدام', azb: 'ایش', en: 'Act' },
  'tranches.details': { fa: 'شرح', azb: 'شرح', en: 'Details' },
  'tranches.minutes': { fa: 'صورت‌جلسه', azb: 'صورت‌جلسه', en: 'Minutes' },
  'tranches.dispatch': { fa: 'ثبت ارسال', azb: 'گؤندرمه‌نی یاز', en: 'Record the dispatch' },
  'tranches.dispatch.means': {
    fa: '{amount} فرستاده شد. کارشناس برنامه آن را می‌شمارد و تحویل می‌گیرد.',
    azb: '{amount} گؤندریلدی. پروقرام کارشناسی ساییب تحویل آلاجاق.',
    en: '{amount} is on its way. The program officer will count and receive it.',
  },
  'tranches.dispatch.means.cash': {
    fa: '{amount} واریز شد. شمارهٔ پیگیری بانکی را بنویسید تا دریافت‌کننده آن را بیابد.',
    azb: '{amount} یاتیریلدی. بانک ایزله‌مه نومره‌سینی یازین کی آلان اونو تاپسین.',
    en: '{amount} was transferred. Give the bank reference so that the receiver can find it.',
  },
  'tranches.dispatch.bank': { fa: 'شمارهٔ پیگیری بانکی', azb: 'بانک ایزله‌مه نومره‌سی', en: 'Bank reference' },
  'tranches.dispatch.note': { fa: 'یادداشت برای تحویل‌گیرنده', azb: 'تحویل آلانا یازی', en: 'Note for the receiver' },
  'tranches.dispatch.note.hint': {
    fa: 'شمارهٔ بارنامه، بسته‌ها یا زمان رسیدن. نام و شمارهٔ هیچ فردی را ننویسید.',
    azb: 'بارنامه نومره‌سی، باغلامالار یا چاتما زامانی. هئچ کیمین آدینی و نومره‌سینی یازمایین.',
    en: 'Waybill number, parcels or time of arrival. Write no person’s name or number.',
  },
  'tranches.dispatch.done': { fa: 'ارسال ثبت شد.', azb: 'گؤندرمه یازیلدی.', en: 'The dispatch is recorded.' },
  'tranches.receive': { fa: 'تحویل گرفتن و شمارش', azb: 'تحویل آل و سای', en: 'Receive and count' },
  'tranches.receive.means': {
    fa: 'آنچه را واقعاً رسیده بشمارید و بنویسید. پذیرش، گام بعدی است.',
    azb: 'دوغرودان چاتانی ساییب یازین. قبول ائتمک سونراکی آددیم‌دیر.',
    en: 'Count what has really arrived and write it down. Accepting is the next step.',
  },
  'tranches.receive.quantity': { fa: 'مقدار رسیده', azb: 'چاتان میقدار', en: 'Quantity that arrived' },
  'tranches.receive.most': {
    fa: 'بیش از {amount} فرستاده نشده است',
    azb: '{amount}دن چوخ گؤندریلمه‌ییب',
    en: 'No more than {amount} was dispatched',
  },
  'tranches.receive.done': { fa: 'دریافت ثبت شد.', azb: 'آلینما یازیلدی.', en: 'The receipt is recorded.' },
  'tranches.accept': { fa: 'پذیرش تحویل', azb: 'تحویلی قبول ائت', en: 'Accept the delivery' },
  'tranches.accept.means': {
    fa: 'همهٔ {amount} سالم و مطابق تعهد است و تحویل‌شده به شمار می‌آید.',
    azb: '{amount}ین هامیسی ساغلام و اؤهده‌لیگه اویغون‌دور و تحویل وئریلمیش سایلیر.',
    en: 'All {amount} is sound and as committed, and counts as delivered.',
  },
  'tranches.accept.done': { fa: 'تحویل پذیرفته شد.', azb: 'تحویل قبول اولوندو.', en: 'The delivery is accepted.' },
  'tranches.acceptPart': { fa: 'پذیرش بخشی', azb: 'بیر پاراسینی قبول ائت', en: 'Accept a part' },
  'tranches.acceptPart.means': {
    fa: 'تنها این مقدار تحویل‌شده به شمار می‌آید؛ باقی بر عهدهٔ یاری‌دهنده می‌ماند و دوباره برنامه‌ریزی می‌شود.',
    azb: 'تکجه بو میقدار تحویل وئریلمیش سایلیر؛ قالانی یاردیم وئرنین بوینوندادیر و یئنی‌دن پلانلانیر.',
    en: 'Only this quantity counts as delivered; the rest stays with the provider and is planned again.',
  },
  'tranches.acceptPart.quantity': { fa: 'مقدار پذیرفته', azb: 'قبول اولونان میقدار', en: 'Quantity accepted' },
  'tranches.acceptPart.most': {
    fa: 'باید کمتر از {amount} باشد',
    azb: '{amount}دن آز اولمالی‌دیر',
    en: 'Must be less than {amount}',
  },
  'tranches.acceptPart.done': {
    fa: 'بخشی از تحویل پذیرفته شد.',
    azb: 'تحویلین بیر پاراسی قبول اولوندو.',
    en: 'A part of the delivery is accepted.',
  },
  'tranches.return': { fa: 'برگشت محموله', azb: 'یوکو قایتار', en: 'Return the delivery' },
  'tranches.return.means': {
    fa: 'محموله بازمی‌گردد و بر عهدهٔ یاری‌دهنده می‌ماند تا دوباره برنامه‌ریزی کند.',
    azb: 'یوک قاییدیر و یاردیم وئرنین بوینوندا قالیر کی یئنی‌دن پلانلاسین.',
    en: 'The delivery goes back and stays with the provider, who plans it again.',
  },
  'tranches.return.done': { fa: 'محموله بازگردانده شد.', azb: 'یوک قایتاریلدی.', en: 'The delivery is returned.' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof tranchesMessages> {}
}
