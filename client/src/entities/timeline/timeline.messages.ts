import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

// action is the name of the mutation that did it, or of the rule that time carried out.
export const timelineMessages = defineMessages({
  'timeline.label': { fa: 'خط زمان', azb: 'زامان خطی', en: 'Timeline' },
  'timeline.empty': { fa: 'هنوز رویدادی ثبت نشده', azb: 'هله اولای یازیلماییب', en: 'Nothing has happened yet' },
  'timeline.other': { fa: 'رویداد ثبت‌شده', azb: 'یازیلمیش اولای', en: 'Recorded event' },
  'timeline.byTime': { fa: 'خودکار، طبق قواعد', azb: 'اؤز-اؤزونه، قایدالارا گؤره', en: 'automatically, by the rules' },
  'timeline.by': { fa: '{role}، {organization}', azb: '{role}، {organization}', en: '{role}, {organization}' },

  'timeline.writeNeed': { fa: 'نیاز نوشته شد', azb: 'احتیاج یازیلدی', en: 'Need written' },
  'timeline.editNeed': { fa: 'نیاز ویرایش شد', azb: 'احتیاج دوزلدیلدی', en: 'Need edited' },
  'timeline.submitNeed': { fa: 'برای تأیید فرستاده شد', azb: 'تصدیق اوچون گؤندریلدی', en: 'Sent for approval' },
  'timeline.publishNeed': { fa: 'تأیید و منتشر شد', azb: 'تصدیق اولوندو و یاییلدی', en: 'Approved and published' },
  'timeline.returnNeed': { fa: 'برای اصلاح برگشت', azb: 'دوزلیشه قاییتدی', en: 'Returned for correction' },
  'timeline.rejectNeed': { fa: 'پذیرفته نشد', azb: 'قبول اولونمادی', en: 'Not accepted' },
  'timeline.pauseNeed': { fa: 'پذیرش موقتاً متوقف شد', azb: 'قبول موقتی دایاندی', en: 'Paused' },
  'timeline.resumeNeed': { fa: 'پذیرش از سر گرفته شد', azb: 'قبول یئنی‌دن باشلاندی', en: 'Resumed' },
  'timeline.expireNeed': { fa: 'مهلت به پایان رسید', azb: 'مؤهلت قورتاردی', en: 'Window over' },
  'timeline.renewNeed': { fa: 'درخواست تمدید شد', azb: 'اوزاتماق ایسته‌نیلدی', en: 'Renewal asked for' },
  'timeline.closeNeed': { fa: 'بسته شد', azb: 'باغلاندی', en: 'Closed' },
  'timeline.cancelNeed': { fa: 'لغو شد', azb: 'لغو اولدو', en: 'Cancelled' },

  'timeline.writeOffer': { fa: 'پیشنهاد نوشته شد', azb: 'تکلیف یازیلدی', en: 'Offer written' },
  'timeline.editOffer': { fa: 'پیشنهاد ویرایش شد', azb: 'تکلیف دوزلدیلدی', en: 'Offer edited' },
  'timeline.submitOffer': { fa: 'برای تأیید فرستاده شد', azb: 'تصدیق اوچون گؤندریلدی', en: 'Sent for endorsement' },
  'timeline.endorseOffer': { fa: 'تأیید و فعال شد', azb: 'تصدیق اولوندو و فعال اولدو', en: 'Endorsed and activated' },
  'timeline.returnOffer': { fa: 'برای اصلاح برگشت', azb: 'دوزلیشه قاییتدی', en: 'Returned for correction' },
  'timeline.rejectOffer': { fa: 'پذیرفته نشد', azb: 'قبول اولونمادی', en: 'Not accepted' },
  'timeline.pauseOffer': { fa: 'موقتاً متوقف شد', azb: 'موقتی دایاندی', en: 'Paused' },
  'timeline.resumeOffer': { fa: 'از سر گرفته شد', azb: 'یئنی‌دن باشلاندی', en: 'Resumed' },
  'timeline.withdrawOffer': {
    fa: 'ظرفیت آزاد پس گرفته شد',
    azb: 'بوش ظرفیت گئری آلیندی',
    en: 'Free capacity withdrawn',
  },
  'timeline.expireOffer': { fa: 'مهلت به پایان رسید', azb: 'مؤهلت قورتاردی', en: 'Window over' },

  'timeline.pledgeCommitment': { fa: 'اعلام آمادگی شد', azb: 'حاضیرلیق بیلدیریلدی', en: 'Pledged' },
  'timeline.signCommitment': { fa: 'امضا شد', azb: 'ایمضالاندی', en: 'Signed' },
  'timeline.withdrawPledge': { fa: 'آمادگی پس گرفته شد', azb: 'حاضیرلیق گئری آلیندی', en: 'Pledge withdrawn' },
  'timeline.declinePledge': { fa: 'آمادگی پذیرفته نشد', azb: 'حاضیرلیق قبول اولونمادی', en: 'Pledge declined' },
  'timeline.lapsePledge': {
    fa: 'آمادگی بدون امضای دو طرف پایان یافت',
    azb: 'حاضیرلیق ایکی طرفین ایمضاسی اولمادان قورتاردی',
    en: 'Pledge lapsed without both signatures',
  },
  'timeline.planTranches': { fa: 'برنامهٔ تحویل نوشته شد', azb: 'تحویل پروقرامی یازیلدی', en: 'Deliveries planned' },
  'timeline.dispatchTranche': { fa: 'محموله فرستاده شد', azb: 'یوک گؤندریلدی', en: 'Dispatched' },
  'timeline.receiveTranche': { fa: 'رسید و شمرده شد', azb: 'چاتدی و سایلدی', en: 'Received and counted' },
  'timeline.acceptTranche': { fa: 'تحویل پذیرفته شد', azb: 'تحویل قبول اولوندو', en: 'Delivery accepted' },
  'timeline.acceptPartOfTranche': {
    fa: 'بخشی از تحویل پذیرفته شد',
    azb: 'تحویلین بیر پاراسی قبول اولوندو',
    en: 'Delivery accepted in part',
  },
  'timeline.returnTranche': { fa: 'محموله برگشت داده شد', azb: 'یوک قایتاریلدی', en: 'Delivery returned' },
  'timeline.requestVerification': {
    fa: 'راستی‌آزمایی درخواست شد',
    azb: 'یوخلاما ایسته‌نیلدی',
    en: 'Verification requested',
  },
  'timeline.assignVerification': { fa: 'راستی‌آزما تعیین شد', azb: 'یوخلایان سئچیلدی', en: 'Verifier assigned' },
  'timeline.passVerification': { fa: 'راستی‌آزمایی تأیید شد', azb: 'یوخلاما تصدیق اولوندو', en: 'Verified' },
  'timeline.passVerificationWithIssues': {
    fa: 'بخشی راستی‌آزمایی شد',
    azb: 'بیر پاراسی یوخلاندی',
    en: 'Verified in part',
  },
  'timeline.failVerification': {
    fa: 'در راستی‌آزمایی تأیید نشد',
    azb: 'یوخلامادا تصدیق اولونمادی',
    en: 'Not confirmed on verification',
  },
  'timeline.closeCommitment': { fa: 'پروندهٔ تعهد بسته شد', azb: 'اؤهده‌لیک پروندا‌سی باغلاندی', en: 'Commitment closed' },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof timelineMessages> {}
}
