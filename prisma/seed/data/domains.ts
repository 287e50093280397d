import type { Names } from './shape.ts';

export interface DomainSeed {
  readonly code: string;
  readonly names: Names;
}

/** Service domains: what a program does, apart from whom it serves. */
export const DOMAINS: readonly DomainSeed[] = [
  {
    code: 'PREVENTION',
    names: { fa: 'پیشگیری و غربالگری', azb: 'قاباغینی‌آلما و یوخلانیش', en: 'Prevention and screening' },
  },
  { code: 'REHABILITATION', names: { fa: 'توان‌بخشی', azb: 'توان‌بخشلیک', en: 'Rehabilitation' } },
  {
    code: 'LIVELIHOOD',
    names: { fa: 'توانمندسازی و اشتغال', azb: 'گوجلندیرمه و ایش', en: 'Empowerment and livelihood' },
  },
  {
    code: 'FAMILY_CARE',
    names: { fa: 'کودک، خانواده و مراقبت', azb: 'اوشاق، عائیله و باخیم', en: 'Child and family care' },
  },
  { code: 'EMERGENCY', names: { fa: 'اورژانس اجتماعی', azb: 'ایجتماعی اورژانس', en: 'Emergency social services' } },
  { code: 'AGEING', names: { fa: 'سالمندی', azb: 'یاشلیلیق', en: 'Ageing' } },
  { code: 'HOUSING', names: { fa: 'مسکن', azb: 'ائو', en: 'Housing' } },
  { code: 'EDUCATION', names: { fa: 'آموزش و تحصیل', azb: 'تحصیل', en: 'Education' } },
  { code: 'SOCIAL_PROTECTION', names: { fa: 'حمایت اجتماعی و معیشت', azb: 'ایجتماعی دستک', en: 'Social protection' } },
  { code: 'RECOVERY', names: { fa: 'درمان و بهبودی اعتیاد', azb: 'آسیلیلیقدان ساغالما', en: 'Addiction recovery' } },
  { code: 'ACCESSIBILITY', names: { fa: 'دسترس‌پذیری و مناسب‌سازی', azb: 'ال‌چاتارلیق', en: 'Accessibility' } },
  {
    code: 'PARTICIPATION',
    names: { fa: 'مشارکت مردمی و داوطلبی', azb: 'خالق ایشتیراکی', en: 'Participation and volunteering' },
  },
];
