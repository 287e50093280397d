import { defineMessages, type TextsOf } from '../../lib/i18n/messages.ts';

export const readTriangleMessages = defineMessages({
  'triangleScreen.title': { fa: 'مثلث طلایی', azb: 'قیزیل اوچ‌بوجاق', en: 'The golden triangle' },
  'triangleScreen.lead': {
    fa: 'تمامیت، کفایت و عدالت: سه محور جدا که هرگز در یک عدد آمیخته نمی‌شوند. هر محور تا صورت، مخرج، تاریخ و خانه‌هایش باز می‌شود.',
    azb: 'تمامیت، کفایت و عدالت: بیر عدده قاریشمایان اوچ آیری اوخ. هر اوخ صورتینه، مخرجینه، تاریخینه و خانه‌لرینه قدر آچیلیر.',
    en: 'Completeness, adequacy and justice: three separate axes, never blended into one number. Each opens to its numerator, denominator, date and cells.',
  },
  'triangleScreen.sheet': { fa: 'گزارش مثلث طلایی', azb: 'قیزیل اوچ‌بوجاق گزارشی', en: 'Report of the golden triangle' },
  'triangleScreen.where': { fa: 'کجا', azb: 'هارا', en: 'Where' },
  'triangleScreen.country': { fa: 'سراسر کشور', azb: 'بوتون اؤلکه', en: 'The whole country' },
  'triangleScreen.group': { fa: 'گروه هدف', azb: 'هدف قروپو', en: 'Target group' },
  'triangleScreen.province': { fa: 'استان', azb: 'اوستان', en: 'Province' },
  'triangleScreen.of': { fa: '{place} · {stage}', azb: '{place} · {stage}', en: '{place} · {stage}' },
  'triangleScreen.axis': { fa: 'نقشهٔ کدام محور', azb: 'هانسی اوخون نقشه‌سی', en: 'Map of which axis' },
  'triangleScreen.maps': { fa: 'جا به جا', azb: 'یئر-یئر', en: 'Place by place' },
  'triangleScreen.map.provinces': { fa: '{axis} در استان‌ها', azb: 'اوستان‌لاردا {axis}', en: '{axis} by province' },
  'triangleScreen.map.counties': {
    fa: '{axis} در شهرستان‌های {province}',
    azb: '{province} بؤلگه‌لرینده {axis}',
    en: '{axis} by county, {province}',
  },
  'triangleScreen.groups': { fa: 'گروه به گروه', azb: 'قروپ-قروپ', en: 'Group by group' },
  'triangleScreen.groups.all': { fa: 'همهٔ گروه‌ها', azb: 'بوتون قروپ‌لار', en: 'All groups' },
  'triangleScreen.groups.means': {
    fa: 'همان سه محور برای هر گروه هدف، روی یک مقیاس.',
    azb: 'هر هدف قروپو اوچون همن اوچ اوخ، بیر مقیاسدا.',
    en: 'The same three axes for each target group, on one scale.',
  },
  'triangleScreen.history': { fa: 'روز به روز', azb: 'گون-گون', en: 'Day by day' },
  'triangleScreen.history.none': {
    fa: 'تاریخچه از نخستین شب پس از راه‌اندازی ثبت می‌شود.',
    azb: 'تاریخچه ایشه دوشدوکدن سونراکی ایلک گئجه‌دن یازیلیر.',
    en: 'The history is kept from the first night after the start on.',
  },
  'triangleScreen.history.range': { fa: 'بازه', azb: 'آرالیق', en: 'Range' },
  'triangleScreen.history.30': { fa: '۳۰ روز', azb: '۳۰ گون', en: '30 days' },
  'triangleScreen.history.90': { fa: '۹۰ روز', azb: '۹۰ گون', en: '90 days' },
  'triangleScreen.history.365': { fa: 'یک سال', azb: 'بیر ایل', en: 'One year' },
  'triangleScreen.cells': {
    fa: 'همهٔ خانه‌ها، کم‌برخوردارترین نخست',
    azb: 'بوتون خانه‌لر، ان آز پای آلان قاباقدا',
    en: 'All cells, the worst served first',
  },
  'triangleScreen.silent': { fa: 'خانه‌های خاموش', azb: 'سسسیز خانه‌لر', en: 'Silent cells' },
  'triangleScreen.silent.means': {
    fa: 'در {count} خانه افرادی ثبت‌نام‌اند ولی هنوز هیچ نیازی برایشان منتشر نشده است. خاموش را پوشیده نمی‌شماریم.',
    azb: '{count} خانه‌ده آدام‌لار یازیلیب، آنجاق اونلار اوچون هله هئچ احتیاج یاییلماییب. سسسیزی اؤرتولموش ساییمیریق.',
    en: 'In {count, plural, one {# cell} other {# cells}} people are registered and no need was ever published for them. A silent cell is not counted as reached.',
  },
  'triangleScreen.silent.none': {
    fa: 'هیچ خانهٔ خاموشی نیست.',
    azb: 'هئچ سسسیز خانه یوخدور.',
    en: 'There is no silent cell.',
  },
  'triangleScreen.silent.more': {
    fa: '{shown} خانهٔ نخست نشان داده شده است.',
    azb: 'ایلک {shown} خانه گؤستریلیب.',
    en: 'The first {shown} are shown.',
  },
  'triangleScreen.rounds': {
    fa: 'همین اندازه‌ها دورهای تخصیص را هدایت می‌کنند.',
    azb: 'همن اؤلچولر تخصیص دورلارینا یول گؤستریر.',
    en: 'The same measures steer the allocation rounds.',
  },
});

declare module '../../lib/i18n/messages.ts' {
  interface Messages extends TextsOf<typeof readTriangleMessages> {}
}
