export interface SdgTargetSeed {
  readonly code: string;
  readonly fa: string;
  readonly en: string;
}

type Row = readonly [code: string, fa: string, en: string];

const ROWS: readonly Row[] = [
  ['1.2', 'کاهش فقر در همه ابعاد آن', 'Reduce poverty in all its dimensions'],
  ['1.3', 'پوشش حمایت اجتماعی برای همه', 'Social protection for all'],
  ['1.4', 'دسترسی برابر به منابع و خدمات پایه', 'Equal access to resources and basic services'],
  ['2.1', 'دسترسی همگان به غذای سالم و کافی', 'Safe and sufficient food for all'],
  ['3.2', 'سلامت نوزادان و کودکان', 'Health of newborns and young children'],
  ['3.4', 'سلامت روان و کاهش بیماری‌های غیرواگیر', 'Mental health and non-communicable diseases'],
  ['3.5', 'پیشگیری و درمان سوءمصرف مواد', 'Prevention and treatment of substance abuse'],
  ['3.8', 'پوشش همگانی سلامت', 'Universal health coverage'],
  ['4.1', 'آموزش ابتدایی و متوسطه برای همه کودکان', 'Primary and secondary education for every child'],
  ['4.2', 'رشد و مراقبت باکیفیت در خردسالی', 'Early childhood development and care'],
  ['4.3', 'دسترسی برابر به آموزش عالی و فنی', 'Equal access to technical and higher education'],
  ['4.4', 'مهارت برای کار شایسته', 'Skills for decent work'],
  ['4.5', 'حذف نابرابری در آموزش', 'No inequality in education'],
  ['4.a', 'فضای آموزشی ایمن و دسترس‌پذیر', 'Safe and accessible learning spaces'],
  ['5.2', 'پایان خشونت علیه زنان و دختران', 'End violence against women and girls'],
  ['5.4', 'ارزش نهادن به کار مراقبتی و خانگی', 'Value care and domestic work'],
  ['5.5', 'مشارکت و رهبری برابر زنان', "Women's participation and leadership"],
  ['5.a', 'دسترسی برابر زنان به منابع اقتصادی', "Women's equal access to economic resources"],
  ['8.3', 'کارآفرینی و کسب‌وکارهای خرد', 'Entrepreneurship and small enterprises'],
  ['8.5', 'اشتغال کامل و کار شایسته برای همه', 'Full employment and decent work for all'],
  ['8.6', 'کاهش جوانان بیرون از کار و آموزش', 'Fewer young people out of work and training'],
  ['8.7', 'پایان کار کودک', 'End child labour'],
  ['8.10', 'دسترسی به خدمات مالی', 'Access to financial services'],
  ['9.c', 'دسترسی به فناوری اطلاعات', 'Access to information technology'],
  ['10.2', 'شمول اجتماعی و اقتصادی همگان', 'Inclusion of all'],
  ['11.1', 'مسکن ایمن و مقرون‌به‌صرفه', 'Safe and affordable housing'],
  ['11.2', 'حمل‌ونقل دسترس‌پذیر', 'Accessible transport'],
  ['11.7', 'فضاهای عمومی ایمن و دسترس‌پذیر', 'Safe and accessible public spaces'],
  ['16.2', 'پایان خشونت و بهره‌کشی از کودکان', 'End violence against and exploitation of children'],
  ['16.6', 'نهادهای کارآمد و پاسخ‌گو', 'Effective and accountable institutions'],
  ['16.7', 'تصمیم‌گیری فراگیر و مشارکتی', 'Inclusive and participatory decision-making'],
  ['17.17', 'همکاری بخش عمومی، خصوصی و مدنی', 'Public, private and civil society partnerships'],
];

export const SDG_TARGETS: readonly SdgTargetSeed[] = ROWS.map(([code, fa, en]) => ({ code, fa, en }));
