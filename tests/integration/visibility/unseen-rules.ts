const NOT_YET = 'no field of the API gives it yet';
const NAMES_TWICE = 'a name is given only to those who may see the person besides';
const ALWAYS_PUBLIC = 'only signed commitments have deliveries, and those are public';

/** Rules of reading that change nothing in the API today, and why. The day one does, its line here turns red. */
const UNSEEN_RULES: readonly (readonly [RegExp, string])[] = [
  [/^(need|offer) readSuggestions/, 'suggestions are read by the rules of suggestions'],
  [/^need readNotes/, NOT_YET],
  [/^offer readNotes/, NOT_YET],
  [/^commitment readContact/, NOT_YET],
  [/^tranche readPeople/, NOT_YET],
  [/^organization read(Contact|Reasons|Notes)/, NOT_YET],
  [/^person readContact/, NOT_YET],
  [/^(offer|verification) readPeople is given to everybody/, NAMES_TWICE],
  [/^tranche is (no longer read by (MEMBER|PROGRAM)|read by everybody)/, ALWAYS_PUBLIC],
  [/^person is no longer read by SIGNED_IN: themselves/, 'everybody works in their own organization'],
];

export const whyUnseen = (says: string): string | undefined => UNSEEN_RULES.find(([rule]) => rule.test(says))?.[1];
