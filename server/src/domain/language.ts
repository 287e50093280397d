// The three languages of the site. Azerbaijani (azb) is written in Arabic script: it shares Persian's digits and calendar.
// Example: 1,404 is «۱٬۴۰۴» in fa and azb, '1,404' in en. Source: design/experience.md, Languages.

export type Language = 'fa' | 'azb' | 'en';

export const LANGUAGES: readonly Language[] = ['fa', 'azb', 'en'];
