import { builder } from './builder.ts';
import { LocalizedTextRef } from './refs.ts';

LocalizedTextRef.implement({
  description: 'A text in up to three languages; Persian is always there, Azerbaijani falls back to it.',
  fields: (t) => ({
    fa: t.exposeString('fa', { description: 'Persian.' }),
    azb: t.exposeString('azb', { nullable: true, description: 'Azerbaijani in Arabic script; null: show Persian.' }),
    en: t.exposeString('en', { nullable: true, description: 'English; null: show Persian.' }),
  }),
});

type Localized<Field extends string> = { [K in `${Field}Fa`]: string } & {
  [K in `${Field}Azb` | `${Field}En`]: string | null;
};

/** The three columns `titleFa, titleAzb, titleEn` of a row as one text. */
export function localized<Field extends string>(row: Localized<Field>, field: Field) {
  return { fa: row[`${field}Fa`], azb: row[`${field}Azb`], en: row[`${field}En`] };
}

export const localizedInput = builder.inputType('LocalizedTextInput', {
  description: 'A text in up to three languages; the Persian one has to be there.',
  fields: (t) => ({
    fa: t.string({ required: true, description: 'Persian.' }),
    azb: t.string({ description: 'Azerbaijani in Arabic script.' }),
    en: t.string({ description: 'English.' }),
  }),
});
