import { builder } from '#graphql/builder.ts';

export const ScopeKind = builder.enumType('ScopeKind', {
  description: 'What a golden triangle is measured over.',
  values: {
    COUNTRY: { description: 'The whole country; it has no id.' },
    PROVINCE: { description: 'A province.' },
    COUNTY: { description: 'A county.' },
    TARGET_GROUP: { description: 'A target group, in the whole country.' },
    PROGRAM: { description: 'A program with everything under it.' },
  },
});

export const Stage = builder.enumType('Stage', {
  description: 'What counts as given.',
  values: {
    COUNTED: { description: 'Signed by both sides.' },
    DELIVERED: { description: 'Accepted on arrival.' },
    VERIFIED: { description: 'Checked by somebody without a tie to either side.' },
  },
});
