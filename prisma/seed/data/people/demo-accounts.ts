import { PROVINCIAL_OFFICE } from '../organizations/offices.ts';
import { emailOf, type MembershipSeed, membership, type PersonSeed } from './person.ts';

type Row = readonly [
  local: string,
  fa: string,
  en: string,
  titleFa: string,
  titleEn: string,
  ...memberships: MembershipSeed[],
];

const COUNCIL = 'participation-council';

const ROWS: readonly Row[] = [
  [
    'officer',
    'سولماز دانشور',
    'Solmaz Daneshvar',
    'کارشناس برنامه',
    'Program officer',
    membership(PROVINCIAL_OFFICE, 'PROGRAM_OFFICER'),
  ],
  [
    'receiver',
    'بهنام ارسبارانی',
    'Behnam Arasbarani',
    'کارشناس تحویل‌گیرنده',
    'Receiving officer',
    membership(PROVINCIAL_OFFICE, 'PROGRAM_OFFICER'),
  ],
  [
    'approver',
    'فریده صالح‌نیا',
    'Farideh Salehnia',
    'تأییدکننده برنامه',
    'Program approver',
    membership(PROVINCIAL_OFFICE, 'PROGRAM_APPROVER'),
  ],
  [
    'business',
    'نوید سهندپور',
    'Navid Sahandpour',
    'مدیر مسئولیت اجتماعی شرکت',
    'Business, CSR manager',
    membership('sahandara', 'MEMBER'),
  ],
  [
    'signatory',
    'کاوه آذرین',
    'Kaveh Azarin',
    'صاحب امضای شرکت',
    'Business, signatory',
    membership('sahandara', 'SIGNATORY'),
  ],
  [
    'chamber',
    'پریسا مقدم‌راد',
    'Parisa Moghaddamrad',
    'کارشناس کمیسیون اتاق',
    'Chamber reviewer',
    membership('tabriz-chamber-csr', 'CHAMBER_REVIEWER'),
  ],
  [
    'charity',
    'ائلناز رفیع‌زاد',
    'Elnaz Rafizad',
    'مدیر خیریه',
    'Charity manager',
    membership('yashil-yol', 'SIGNATORY'),
  ],
  [
    'cooperative',
    'گلناز دوخته‌چی',
    'Golnaz Dukhtechi',
    'مدیر تعاونی',
    'Cooperative manager',
    membership('maragheh-sewing', 'SIGNATORY'),
  ],
  [
    'volunteer',
    'یاشار بهرامی‌نیک',
    'Yashar Bahraminik',
    'داوطلب',
    'Volunteer',
    membership('volunteer-yashar', 'SIGNATORY'),
  ],
  [
    'network',
    'زهره اورنگ‌زاد',
    'Zohreh Orangzad',
    'نماینده شبکه زنان سرپرست خانوار',
    'Network representative',
    membership('women-heads-network', 'NETWORK_REPRESENTATIVE'),
  ],
  ['council', 'حسن رضوان‌فر', 'Hasan Rezvanfar', 'عضو شورا', 'Council member', membership(COUNCIL, 'COUNCIL_MEMBER')],
  ['verifier', 'مینا تبریزنژاد', 'Mina Tabriznezhad', 'راستی‌آزما', 'Verifier', membership(COUNCIL, 'VERIFIER')],
  [
    'verifier2',
    'رامین کلانترنیا',
    'Ramin Kalantarnia',
    'راستی‌آزمای دوم',
    'Second verifier',
    membership(COUNCIL, 'VERIFIER'),
  ],
  ['auditor', 'شهرام وفامهر', 'Shahram Vafamehr', 'حسابرس', 'Auditor', membership(COUNCIL, 'AUDITOR')],
  [
    'admin',
    'لاله امیدراد',
    'Laleh Omidrad',
    'مدیر استانی سامانه',
    'Provincial administrator',
    membership(PROVINCIAL_OFFICE, 'PROVINCIAL_ADMIN'),
  ],
  [
    'several',
    'آرزو صمدیار',
    'Arezu Samadyar',
    'یک نفر با چند نقش',
    'One person, several roles',
    membership('sayesar', 'MEMBER'),
    membership('disability-network', 'NETWORK_REPRESENTATIVE'),
    membership(COUNCIL, 'COUNCIL_MEMBER'),
  ],
];

/** One account for each role, all with the shared demo password. */
export const DEMO_ACCOUNTS: readonly PersonSeed[] = ROWS.map(([local, fa, en, titleFa, titleEn, ...memberships]) => ({
  email: emailOf(local),
  displayName: fa,
  displayNameEn: en,
  demoTitle: { fa: titleFa, en: titleEn },
  memberships,
}));
