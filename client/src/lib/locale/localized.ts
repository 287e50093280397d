import { locale } from './current.ts';

/** A name as the API gives it in up to three languages, read in the page's; Persian where that is missing. */
export function localized(text: { fa: string; azb?: string | null; en?: string | null }): string {
  return text[locale] ?? text.fa;
}
